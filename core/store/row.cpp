#include "core/store/row.h"

#include "core/store/database.h"

namespace regie::store {

namespace {

/// The number that @p digits write; -1 when there is anything else.
int numberOf(QByteArrayView digits)
{
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        number = 10 * number + (c - '0');
    }
    return number;
}

/// Year, month and day of "1985-03-01", by their digits only; nothing when it is shaped otherwise.
struct Parts
{
    int year = -1;
    int month = -1;
    int day = -1;
    [[nodiscard]] bool areThere() const { return year >= 0 && month >= 0 && day >= 0; }
};

Parts partsOf(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    return {numberOf(text.first(4)), numberOf(text.sliced(5, 2)), numberOf(text.sliced(8, 2))};
}

QDate dateOf(QByteArrayView text)
{
    const Parts parts = partsOf(text);
    return parts.areThere() ? QDate(parts.year, parts.month, parts.day) : QDate();
}

/// "20:00" or "20:00:30"; invalid when it is anything else.
QTime timeOf(QByteArrayView text)
{
    const bool withSeconds = text.size() == 8;
    if ((text.size() != 5 && !withSeconds) || text[2] != ':' || (withSeconds && text[5] != ':'))
        return {};
    return {numberOf(text.first(2)), numberOf(text.sliced(3, 2)), withSeconds ? numberOf(text.sliced(6)) : 0};
}

} // namespace

Row::Row(Row &&other) noexcept
    : m_connection(std::move(other.m_connection)), m_prepared(std::exchange(other.m_prepared, nullptr)),
      m_pending(other.m_pending), m_done(other.m_done), m_failed(other.m_failed), m_next(other.m_next),
      m_fits(other.m_fits)
{
}

Row &Row::operator=(Row &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_prepared, other.m_prepared);
    m_pending = other.m_pending;
    m_done = other.m_done;
    m_failed = other.m_failed;
    m_next = other.m_next;
    m_fits = other.m_fits;
    return *this;
}

Row::~Row()
{
    if (m_connection)
        m_connection->giveBack(m_prepared);
}

int Row::start()
{
    m_pending = next();
    return m_failed;
}

bool Row::next()
{
    if (std::exchange(m_pending, false))
        return true;
    if (m_done)
        return false;
    const int code = sqlite3_step(m_prepared->statement);
    if (code == SQLITE_ROW)
        return true;
    m_done = true;
    // The extended code is the connection's; reset keeps it. What ended holds no lock.
    if (code != SQLITE_DONE)
        m_failed = sqlite3_extended_errcode(m_connection->handle());
    sqlite3_reset(m_prepared->statement);
    return false;
}

Done Row::ended() const
{
    if (m_failed != SQLITE_OK)
        return tl::unexpected(Database::errorOf(m_failed, QStringLiteral("reading")));
    return m_fits ? Done() : fail(ErrorCode::VaultDamaged, QStringLiteral("a row holds a value that cannot be"));
}

int Row::place(const char *column) const
{
    const std::vector<QByteArray> &columns = m_prepared->columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (m_next >= columns.size())
            m_next = 0;
        const std::size_t at = m_next++;
        if (std::strcmp(columns[at].constData(), column) == 0)
            return static_cast<int>(at);
    }
    m_fits = false;
    return -1;
}

bool Row::isNullAt(int place) const
{
    return place < 0 || sqlite3_column_type(m_prepared->statement, place) == SQLITE_NULL;
}

QByteArrayView Row::latin(const char *column) const
{
    const int at = place(column);
    if (at < 0)
        return {};
    // Text first, then its size: the order the C interface asks for.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared->statement, at));
    return text ? QByteArrayView(text, sqlite3_column_bytes(m_prepared->statement, at)) : QByteArrayView();
}

QByteArrayView Row::blob(const char *column) const
{
    const int at = place(column);
    if (at < 0)
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_prepared->statement, at));
    if (bytes)
        return {bytes, sqlite3_column_bytes(m_prepared->statement, at)};
    return isNullAt(at) ? QByteArrayView() : QByteArrayView("", 0); // an empty one has no bytes either
}

QVariant Row::value(int column) const
{
    return column < 0 || column >= columns() ? QVariant() : variantAt(m_prepared->statement, column);
}

QString Row::text(const char *column) const
{
    const QByteArrayView held = latin(column);
    if (held.isEmpty())
        return held.isNull() ? QString() : QStringLiteral("");
    return QString::fromUtf8(held);
}

qint64 Row::number(const char *column) const
{
    const int at = place(column);
    return at < 0 ? 0 : sqlite3_column_int64(m_prepared->statement, at);
}

QByteArray Row::bytes(const char *column) const
{
    const QByteArrayView held = blob(column);
    return held.isNull() ? QByteArray() : held.isEmpty() ? QByteArray("") : held.toByteArray();
}

QDate Row::day(const char *column) const
{
    const QByteArrayView held = latin(column);
    if (held.isEmpty())
        return {};
    const QDate day = dateOf(held);
    m_fits = m_fits && day.isValid();
    return day;
}

PartialDate Row::partialDate(const char *column) const
{
    const QByteArrayView held = latin(column);
    if (held.isEmpty())
        return {};
    // as nearly all are stored; only what is not takes a look at every way to write one
    const Parts parts = partsOf(held);
    const auto date = parts.areThere() ? PartialDate::of(parts.year, parts.month, parts.day)
                                       : PartialDate::fromCode(QString::fromUtf8(held));
    m_fits = m_fits && date.has_value();
    return date.value_or(PartialDate());
}

LocalDateTime Row::wall(const char *column) const
{
    const QByteArrayView held = latin(column);
    const LocalDateTime moment{dateOf(held.first(std::min<qsizetype>(held.size(), 10))),
        held.size() == 10                     ? QTime(0, 0)
        : held.size() > 10 && held[10] == 'T' ? timeOf(held.sliced(11))
                                              : QTime()};
    if (!moment.date.isValid() || !moment.time.isValid()) {
        m_fits = false;
        return {};
    }
    return moment;
}

std::optional<LocalDateTime> Row::wallIfAny(const char *column) const
{
    return isNull(column) ? std::nullopt : std::optional(wall(column));
}

QDateTime Row::moment(const char *column) const
{
    const int at = place(column);
    return isNullAt(at) ? QDateTime()
                        : QDateTime::fromMSecsSinceEpoch(sqlite3_column_int64(m_prepared->statement, at), Qt::UTC);
}

} // namespace regie::store
