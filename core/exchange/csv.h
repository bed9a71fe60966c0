#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regie::exchange {

/// How the text of a list is written down. UTF-16 is taken only from a file that says so with its byte-order mark.
enum class CsvEncoding { Utf8, Windows1252, Utf16 };

/// Whether @p byte may separate fields: ';', ',' or tab.
[[nodiscard]] bool isDelimiter(char byte);

/// How a list is read: found by looking at it, or given.
struct CsvFormat
{
    char delimiter = ';';
    CsvEncoding encoding = CsvEncoding::Utf8;
    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// What is known of a list beforehand; the rest is found by looking at it.
struct CsvHints
{
    std::optional<char> delimiter = std::nullopt; ///< ';', ',' or tab
    std::optional<CsvEncoding> encoding = std::nullopt;
    friend bool operator==(const CsvHints &, const CsvHints &) = default;
};

/// What is wrong with the form of one row; the row is still given, as far as it goes.
enum class CsvFault {
    None,
    OpenQuote,      ///< a quote that is not closed where its field ends: this line is taken as it stands, the next one
                    ///< starts anew
    TextAfterQuote, ///< something stands between a closing quote and the delimiter
    FieldTooLong,   ///< a field longer than `csvFieldLimit`; cut off there
    ControlBytes    ///< a NUL or another byte that is no text
};

/// Bytes that one field may hold. No field of a list of persons comes near; an open quote soon does.
inline constexpr qsizetype csvFieldLimit = 32 * 1024;
/// Fields that one row may hold; what follows is left out.
inline constexpr qsizetype csvColumnLimit = 1024;
/// Bytes that a list may hold.
inline constexpr qint64 csvFileLimit = 256LL * 1024 * 1024;

/// One row: its fields stand in the text of the reader, or in here when quotes had to be taken out. Reused from row to
/// row; what was taken of it by `bytes` ends with the next one.
class CsvRow
{
public:
    [[nodiscard]] int line() const { return m_line; } ///< of the file, from 1: where the row begins
    [[nodiscard]] CsvFault fault() const { return m_fault; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_fields.size()); }
    /// Field @p index as UTF-8, blanks around it left out; empty beyond the last.
    [[nodiscard]] QByteArrayView bytes(qsizetype index) const;
    [[nodiscard]] QString text(qsizetype index) const { return QString::fromUtf8(bytes(index)); }
    [[nodiscard]] QStringList texts() const;
    /// No field holds anything.
    [[nodiscard]] bool isBlank() const;

private:
    friend class CsvReader;
    struct Field
    {
        const char *from = nullptr; ///< null: in `m_unquoted`, at `at`
        qsizetype at = 0;
        qsizetype size = 0;
    };
    std::vector<Field> m_fields;
    QByteArray m_unquoted;
    int m_line = 0;
    CsvFault m_fault = CsvFault::None;
};

/// Reads rows out of UTF-8 text, one by one, without an allocation a field. Never fails: what is wrong with a row is
/// its `fault`. Quotes by RFC 4180, also around line breaks; line ends CRLF, LF and CR; lines without a single value
/// are passed over.
class CsvReader
{
public:
    /// @p text must outlive the reader. @p line is the number of its first line.
    CsvReader(QByteArrayView text, char delimiter, int line = 1);
    /// The next row with something in it; false at the end.
    [[nodiscard]] bool next(CsvRow &row);
    /// Bytes read so far, of `total`.
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] qsizetype total() const { return m_text.size(); }

private:
    void readRow(CsvRow &row);
    [[nodiscard]] bool readField(CsvRow &row);
    [[nodiscard]] bool readQuoted(CsvRow &row);
    void readPlain(CsvRow &row, qsizetype from);
    void keep(CsvRow &row, CsvRow::Field field);
    [[nodiscard]] bool endsLine();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    char m_delimiter;
    bool m_quotes = true; ///< false while a line with an open quote is read as it stands
};

/// A list as it was read from a file, as UTF-8, with the format it was found in.
class CsvText
{
public:
    /// NotFound, NoPermission, IoError, TooLarge (above `csvFileLimit`).
    [[nodiscard]] static Result<CsvText> load(const QString &file, const CsvHints &hints = {});
    /// The same from memory. A byte-order mark decides over @p hints; without both, text that is valid UTF-8 is UTF-8,
    /// anything else Windows-1252. The delimiter is the one that splits the first rows alike; "sep=;" on the first line
    /// (as spreadsheets write it) is followed.
    [[nodiscard]] static CsvText of(const QByteArray &bytes, const CsvHints &hints = {});

    [[nodiscard]] const CsvFormat &format() const { return m_format; }
    /// A reader that stands before the header.
    [[nodiscard]] CsvReader rows() const;

private:
    QByteArray m_text;
    qsizetype m_start = 0;
    int m_startLine = 1;
    CsvFormat m_format;
};

} // namespace regie::exchange
