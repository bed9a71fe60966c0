#include "core/store/raw.h"

#include "core/store/database.h"

#include <QtEndian>

namespace regie::store {

namespace {

void appendNumber(QByteArray &to, char kind, qint64 number)
{
    std::array<char, 9> bytes{kind};
    qToBigEndian(static_cast<quint64>(number), bytes.data() + 1);
    to.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

Result<RawStatement> RawStatement::prepare(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(database.handle(), sql.constData(), static_cast<int>(sql.size()) + 1, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(Database::errorOf(code, QStringLiteral("prepare")));
    return RawStatement(statement);
}

void RawStatement::bindText(int at, const QByteArray &utf8) const
{
    sqlite3_bind_text(m_statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void RawStatement::bindBytes(int at, const QByteArray &bytes) const
{
    sqlite3_bind_blob(m_statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

void RawStatement::bindLasting(int at, char kind, const char *bytes, qsizetype size) const
{
    if (kind == 't')
        sqlite3_bind_text(m_statement, at, bytes, static_cast<int>(size), SQLITE_STATIC);
    else
        sqlite3_bind_blob(m_statement, at, bytes, static_cast<int>(size), SQLITE_STATIC);
}

Result<bool> RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    const int extended = sqlite3_reset(m_statement);
    return tl::unexpected(Database::errorOf(extended, QStringLiteral("step")));
}

Done RawStatement::run()
{
    const auto stepped = step();
    if (!stepped)
        return tl::unexpected(stepped.error());
    reset();
    return {};
}

QByteArray RawStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, data ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray RawStatement::canonical() const
{
    CanonicalRow row;
    const int columns = sqlite3_column_count(m_statement);
    for (int column = 0; column < columns; ++column) {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            row.addNumber(number(column));
            break;
        case SQLITE_TEXT:
            row.addText(bytes(column));
            break;
        case SQLITE_NULL:
            row.addNull();
            break;
        default: // no column of ours is a real number: one that is there does not fit its hash
            row.addBytes(bytes(column));
        }
    }
    return row.bytes();
}

void CanonicalRow::addNumber(qint64 number)
{
    appendNumber(m_bytes, 'i', number);
}

qsizetype CanonicalRow::addText(const QString &text)
{
    const qsizetype head = m_bytes.size();
    // room for the longest that this can become, then cut to what it is
    m_bytes.resize(head + 9 + m_encoder.requiredSpace(text.size()));
    char *first = m_bytes.data() + head + 9;
    const qsizetype size = m_encoder.appendToBuffer(first, text) - first;
    m_encoder.resetState();
    m_bytes[head] = 't';
    qToBigEndian(static_cast<quint64>(size), m_bytes.data() + head + 1);
    m_bytes.resize(head + 9 + size);
    return size;
}

void CanonicalRow::addSized(char kind, const QByteArray &bytes)
{
    appendNumber(m_bytes, kind, bytes.size());
    m_bytes.append(bytes);
}

} // namespace regie::store
