#include "core/exchange/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace regie::exchange {

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;
constexpr int sampleRows = 25;

/// Bytes 0x80 to 0x9f of Windows-1252; the five that are free become what browsers make of them (C1 controls).
constexpr std::array<char16_t, 32> windows1252 = {0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

QByteArray utf8OfWindows1252(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80) {
            text.append(byte);
            continue;
        }
        const char16_t point = code < 0xa0 ? windows1252[code - 0x80U] : code;
        if (point < 0x800) {
            text.append(static_cast<char>(0xc0 | (point >> 6)));
        } else {
            text.append(static_cast<char>(0xe0 | (point >> 12)));
            text.append(static_cast<char>(0x80 | ((point >> 6) & 0x3f)));
        }
        text.append(static_cast<char>(0x80 | (point & 0x3f)));
    }
    return text;
}

constexpr std::array delimiters = {';', '\t', ','};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    // A no-break space around a value is a blank that somebody pasted.
    while (text.startsWith("\xc2\xa0"))
        text = trimmed(text.sliced(2));
    while (text.endsWith("\xc2\xa0"))
        text = trimmed(text.chopped(2));
    // The mark at the beginning of a file, where files were put behind each other: no letter of anybody's name.
    while (text.startsWith("\xef\xbb\xbf"))
        text = trimmed(text.sliced(3));
    return text;
}

/// How well @p delimiter splits the beginning of @p text: rows as wide as the first, times their width; 0 when it does
/// not split at all.
qsizetype fit(QByteArrayView text, char delimiter)
{
    CsvReader reader(text, delimiter);
    CsvRow row;
    qsizetype width = 0;
    qsizetype rows = 0;
    qsizetype alike = 0;
    while (rows < sampleRows && reader.next(row)) {
        if (rows == 0)
            width = row.size();
        ++rows;
        if (row.size() == width && row.fault() == CsvFault::None)
            ++alike;
    }
    return width < 2 ? 0 : 100 * alike * alike / rows + width;
}

char delimiterOf(QByteArrayView text)
{
    const QByteArrayView sample = text.first(qMin(text.size(), sampleBytes));
    char best = ';';
    qsizetype bestFit = 0;
    for (const char delimiter : delimiters) {
        if (const qsizetype found = fit(sample, delimiter); found > bestFit) {
            best = delimiter;
            bestFit = found;
        }
    }
    return best;
}

Error fileError(const QFile &file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return {ErrorCode::NoPermission, QStringLiteral("cannot read the list"), {}, 0};
    case QFileDevice::NoError:
    case QFileDevice::ReadError:
    case QFileDevice::WriteError:
    case QFileDevice::FatalError:
    case QFileDevice::ResourceError:
    case QFileDevice::OpenError:
    case QFileDevice::AbortError:
    case QFileDevice::TimeOutError:
    case QFileDevice::UnspecifiedError:
    case QFileDevice::RemoveError:
    case QFileDevice::RenameError:
    case QFileDevice::PositionError:
    case QFileDevice::ResizeError:
    case QFileDevice::CopyError:
        break;
    }
    return {ErrorCode::IoError, QStringLiteral("cannot read the list"), {}, 0};
}

} // namespace

QByteArrayView CsvRow::bytes(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const Field &field = m_fields[static_cast<std::size_t>(index)];
    const char *from = field.from != nullptr ? field.from : m_unquoted.constData() + field.at;
    return trimmed(QByteArrayView(from, field.size));
}

QStringList CsvRow::texts() const
{
    QStringList all;
    all.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        all.append(text(i));
    return all;
}

bool CsvRow::isBlank() const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (!bytes(i).isEmpty())
            return false;
    }
    return true;
}

bool isDelimiter(char byte)
{
    return std::find(delimiters.begin(), delimiters.end(), byte) != delimiters.end();
}

CsvReader::CsvReader(QByteArrayView text, char delimiter, int line) : m_text(text), m_line(line), m_delimiter(delimiter)
{
}

bool CsvReader::next(CsvRow &row)
{
    while (m_at < m_text.size()) {
        readRow(row);
        if (!row.isBlank() || row.m_fault != CsvFault::None)
            return true;
    }
    return false;
}

void CsvReader::readRow(CsvRow &row)
{
    const qsizetype start = m_at;
    row.m_fields.clear();
    row.m_unquoted.resize(0);
    row.m_line = m_line;
    row.m_fault = CsvFault::None;
    m_quotes = true;
    while (!readField(row)) {
        if (row.m_fault != CsvFault::OpenQuote || !m_quotes)
            continue;
        // The quote is never closed: this line again, quotes being letters like others.
        m_quotes = false;
        m_at = start;
        m_line = row.m_line;
        row.m_fields.clear();
        row.m_unquoted.resize(0);
    }
}

/// Reads one field; true when it was the last of its row.
bool CsvReader::readField(CsvRow &row)
{
    qsizetype from = m_at;
    while (from < m_text.size() && m_text[from] == ' ')
        ++from;
    if (m_quotes && from < m_text.size() && m_text[from] == '"') {
        m_at = from + 1;
        return readQuoted(row);
    }
    readPlain(row, m_at);
    return endsLine();
}

void CsvReader::readPlain(CsvRow &row, qsizetype from)
{
    const char *text = m_text.data();
    qsizetype at = from;
    bool control = false;
    for (; at < m_text.size(); ++at) {
        const char byte = text[at];
        if (byte == m_delimiter || byte == '\n' || byte == '\r')
            break;
        control = control || (static_cast<unsigned char>(byte) < 0x20 && byte != '\t');
    }
    if (control && row.m_fault == CsvFault::None)
        row.m_fault = CsvFault::ControlBytes;
    m_at = at;
    keep(row, {text + from, 0, at - from});
}

/// Stands after the opening quote. Gives false with the fault OpenQuote when it is not closed.
bool CsvReader::readQuoted(CsvRow &row)
{
    const qsizetype at = row.m_unquoted.size();
    const int startLine = m_line;
    while (true) {
        const qsizetype left = qMin(m_text.size() - m_at, csvFieldLimit + 1 - (row.m_unquoted.size() - at));
        const void *found = left > 0 ? std::memchr(m_text.data() + m_at, '"', static_cast<std::size_t>(left)) : nullptr;
        if (found == nullptr) {
            row.m_fault = CsvFault::OpenQuote;
            return false;
        }
        const qsizetype close = static_cast<const char *>(found) - m_text.data();
        const QByteArrayView part = m_text.sliced(m_at, close - m_at);
        for (qsizetype i = 0; i < part.size(); ++i) {
            const char byte = part[i];
            if (byte == '\n' || (byte == '\r' && (i + 1 == part.size() || part[i + 1] != '\n')))
                ++m_line;
            if (static_cast<unsigned char>(byte) < 0x20 && !isBlank(byte) && row.m_fault == CsvFault::None)
                row.m_fault = CsvFault::ControlBytes;
        }
        row.m_unquoted.append(part);
        m_at = close + 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            break;
        row.m_unquoted.append('"');
        ++m_at;
    }
    const qsizetype after = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        ++m_at;
    const QByteArrayView rest = m_text.sliced(after, m_at - after);
    if (!trimmed(rest).isEmpty()) {
        // Over more than one line, the quote that closes it is the one that opens a field of a later row.
        if (m_line != startLine) {
            row.m_fault = CsvFault::OpenQuote;
            return false;
        }
        row.m_fault = row.m_fault == CsvFault::None ? CsvFault::TextAfterQuote : row.m_fault;
        row.m_unquoted.append(rest);
    }
    keep(row, {nullptr, at, row.m_unquoted.size() - at});
    return endsLine();
}

void CsvReader::keep(CsvRow &row, CsvRow::Field field)
{
    if (field.size > csvFieldLimit) {
        field.size = csvFieldLimit;
        if (row.m_fault == CsvFault::None)
            row.m_fault = CsvFault::FieldTooLong;
    }
    if (row.size() < csvColumnLimit)
        row.m_fields.push_back(field);
    else if (row.m_fault == CsvFault::None)
        row.m_fault = CsvFault::FieldTooLong;
}

/// Passes over what ended the field; true when that was the end of the line.
bool CsvReader::endsLine()
{
    if (m_at >= m_text.size())
        return true;
    const char byte = m_text[m_at++];
    if (byte == m_delimiter)
        return false;
    if (byte == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
    return true;
}

Result<CsvText> CsvText::load(const QString &path, const CsvHints &hints)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, QStringLiteral("no such list"));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(file));
    // One byte more than we take: a pipe has no size beforehand, and a file may grow.
    const QByteArray bytes = file.read(csvFileLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(fileError(file));
    if (bytes.size() > csvFileLimit)
        return fail(ErrorCode::TooLarge, QStringLiteral("the list is larger than 256 MiB"));
    return of(bytes, hints);
}

CsvText CsvText::of(const QByteArray &bytes, const CsvHints &hints)
{
    CsvText list;
    const bool bigEnded = bytes.startsWith("\xfe\xff");
    if (bigEnded || bytes.startsWith("\xff\xfe")) {
        QStringDecoder decoder(bigEnded ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        list.m_text = QString(decoder.decode(bytes)).toUtf8();
        list.m_format.encoding = CsvEncoding::Utf16;
    } else if (bytes.startsWith("\xef\xbb\xbf")) {
        list.m_text = bytes;
        list.m_start = 3;
    } else {
        list.m_format.encoding =
            hints.encoding.value_or(bytes.isValidUtf8() ? CsvEncoding::Utf8 : CsvEncoding::Windows1252);
        list.m_text = list.m_format.encoding == CsvEncoding::Windows1252 ? utf8OfWindows1252(bytes) : bytes;
    }
    const QByteArrayView content = QByteArrayView(list.m_text).sliced(list.m_start);
    const qsizetype lineEnd = content.first(qMin(content.size(), qsizetype(8))).indexOf('\n');
    const bool says = content.startsWith("sep=") && lineEnd >= 5 && lineEnd <= 6 && isDelimiter(content[4]);
    list.m_format.delimiter = hints.delimiter.value_or(says ? content[4] : delimiterOf(content));
    if (says) {
        list.m_start += lineEnd + 1;
        list.m_startLine = 2;
    }
    return list;
}

CsvReader CsvText::rows() const
{
    return CsvReader(QByteArrayView(m_text).sliced(m_start), m_format.delimiter, m_startLine);
}

} // namespace regie::exchange
