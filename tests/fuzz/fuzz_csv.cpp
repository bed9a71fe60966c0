// Any bytes as a list: read, split, dated, and written again. What is read twice must be the same.
#include "core/exchange/csv.h"
#include "core/exchange/csvwrite.h"
#include "core/exchange/listdate.h"
#include "tests/fuzz/must.h"

using namespace regie::exchange;

namespace {

/// The first byte says what is known of the list beforehand.
CsvHints hintsOf(unsigned char byte)
{
    CsvHints hints;
    if ((byte & 3) != 0)
        hints.delimiter = ";,\t"[(byte & 3) - 1];
    if ((byte & 12) == 4)
        hints.encoding = CsvEncoding::Utf8;
    if ((byte & 12) == 8)
        hints.encoding = CsvEncoding::Windows1252;
    return hints;
}

void readBack(const CsvRow &row, char delimiter)
{
    QStringList fields = row.texts();
    for (QString &field : fields)
        field = neutralised(field);
    if (row.isBlank() || row.fault() != CsvFault::None)
        return;
    const CsvText again = CsvText::of(csvRow(fields, delimiter), {delimiter, CsvEncoding::Utf8});
    CsvReader reader = again.rows();
    CsvRow read;
    // A list may begin with its separator ("sep=;") or a mark: then this is no row.
    if (fields.constFirst().startsWith(u"sep=") || fields.constFirst().startsWith(QChar(0xfeff)))
        return;
    must(reader.next(read));
    must(read.size() == fields.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const CsvText list = CsvText::of(bytes, hintsOf(data[0]));
    must(isDelimiter(list.format().delimiter));
    CsvReader reader = list.rows();
    CsvRow row;
    int line = 0;
    while (reader.next(row)) {
        must(row.line() > line);
        line = row.line();
        must(row.size() >= 1 && row.size() <= csvColumnLimit);
        for (qsizetype i = 0; i < row.size(); ++i) {
            must(row.bytes(i).size() <= csvFieldLimit);
            const auto date = readListDate(row.text(i), {}, 2026);
            must(!date || date->date.isUnknown() || !date->date.isWhole() || date->date.earliest().isValid());
        }
        readBack(row, list.format().delimiter);
    }
    must(reader.position() == reader.total());
    return 0;
}
