#include "core/store/database.h"

#include "core/store/cipherdriver.h"
#include "core/store/engine.h"
#include "core/store/files.h"
#include "core/store/wanted.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

namespace regie::store {

namespace {

constexpr char plainHeader[] = "SQLite format 3";

// A name for the connection in Qt's register; unique in the process.
QString nextName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("regie-%1").arg(++count);
}

// Makes the file as ours alone, before the engine sees it; the journal takes over its mode.
Done makeFile(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return errno == EEXIST ? Done(fail(ErrorCode::VaultExists, QStringLiteral("the file is there already")))
                               : Done(tl::unexpected(systemError(errno, "cannot make the file")));
    ::close(file);
    return {};
}

// What must be true of a file before the engine may touch it.
Done inspect(const QByteArray &path)
{
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0)
        return tl::unexpected(systemError(errno, "cannot look at the file"));
    if (!S_ISREG(info.st_mode) || info.st_nlink != 1)
        return fail(ErrorCode::FolderNotSuitable, QStringLiteral("the file is a link, or has a second name"));
    const int file = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0)
        return tl::unexpected(systemError(errno, "cannot open the file"));
    std::array<char, 16> head = {};
    const ssize_t got = ::read(file, head.data(), head.size());
    const int number = errno;
    ::close(file);
    if (got < 0)
        return tl::unexpected(systemError(number, "cannot read the file"));
    // The engine would take an empty file for a new one.
    if (got < ssize_t(head.size()))
        return fail(ErrorCode::VaultDamaged, QStringLiteral("the file is cut off"));
    if (qstrncmp(head.data(), plainHeader, sizeof plainHeader - 1) == 0)
        return fail(ErrorCode::EngineUnsafe, QStringLiteral("the file is not encrypted"));
    return {};
}

// Only once what a killed process left behind was rolled back, and with nobody writing.
Done checkLength(const QByteArray &path)
{
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0)
        return tl::unexpected(systemError(errno, "cannot look at the file"));
    return info.st_size % engine::pageSize == 0 ? Done()
                                                : Done(fail(ErrorCode::VaultDamaged, QStringLiteral("a page is cut")));
}

Result<sqlite3 *> openHandle(const QByteArray &path, bool readOnly)
{
    sqlite3 *handle = nullptr;
    // A connection is one thread's at a time, as the statements kept beside it are: locking it at every column would
    // cost a tenth of reading.
    const int flags =
        (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(path.constData(), &handle, flags, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close_v2(handle);
        return tl::unexpected(Database::errorOf(code, QStringLiteral("open")));
    }
    sqlite3_extended_result_codes(handle, 1);
    // The engine falls back to reading when it may not write.
    if (!readOnly && sqlite3_db_readonly(handle, "main") == 1) {
        sqlite3_close_v2(handle);
        return fail(ErrorCode::NoPermission, QStringLiteral("the file cannot be written"));
    }
    return handle;
}

// What our statements ask for while they walk through a table.
Done askable(sqlite3 *handle)
{
    const int code = Wanted::addTo(handle);
    return code == SQLITE_OK ? Done() : Done(tl::unexpected(Database::errorOf(code, QStringLiteral("wanted"))));
}

// The first real read: decides whether the key fits.
Done firstRead(sqlite3 *handle)
{
    const auto count = engine::ask(handle, "SELECT count(*) FROM sqlite_master");
    if (count)
        return {};
    if ((sqlite3_errcode(handle) & 0xff) == SQLITE_NOTADB)
        return fail(ErrorCode::WrongPassword, QStringLiteral("the key does not fit the file"));
    return tl::unexpected(count.error());
}

// The engine writes nothing until it is told to; this makes page 1, and with it the header that is checked next.
Done firstWrite(sqlite3 *handle)
{
    if (const auto done = engine::ask(handle, "PRAGMA application_id = 0"); !done)
        return tl::unexpected(done.error());
    return {};
}

/// Gives a statement its values, each parameter once and none left out.
class Binder
{
public:
    explicit Binder(sqlite3_stmt *statement) : m_statement(statement) {}
    void bind(const char *name, const QVariant &value)
    {
        const int index = sqlite3_bind_parameter_index(m_statement, name);
        note(index == 0 ? SQLITE_RANGE : bindVariant(m_statement, index, value));
        ++m_bound;
    }
    void bindKeys(const Prepared &prepared, std::span<const QByteArray> keys)
    {
        if (prepared.firstKey == 0 || keys.size() > static_cast<std::size_t>(prepared.keys)) {
            note(SQLITE_RANGE);
            return;
        }
        for (int at = prepared.firstKey; const QByteArray &key : keys)
            note(sqlite3_bind_blob(m_statement, at++, key.constData(), static_cast<int>(key.size()), SQLITE_STATIC));
        m_bound += prepared.keys;
    }
    /// The first thing that went wrong, or SQLITE_OK.
    [[nodiscard]] int outcome() const
    {
        return m_code == SQLITE_OK && m_bound != sqlite3_bind_parameter_count(m_statement) ? SQLITE_RANGE : m_code;
    }

private:
    void note(int code) { m_code = m_code == SQLITE_OK ? code : m_code; }

    sqlite3_stmt *m_statement;
    int m_bound = 0;
    int m_code = SQLITE_OK;
};

} // namespace

class Database::Private
{
public:
    ~Private()
    {
        database = QSqlDatabase();
        if (!name.isEmpty())
            QSqlDatabase::removeDatabase(name);
    }
    [[nodiscard]] Result<Row> run(
        QLatin1String sql, std::span<const Binding> bindings, std::span<const QByteArray> keys = {}) const;

    QString path;
    QString name;
    QSqlDatabase database;
    CipherDriver *driver = nullptr; // owned by Qt's register
    sqlite3 *handle = nullptr;
    Error cause;
};

Database::Database(std::unique_ptr<Private> p) : d(std::move(p))
{
}

Database::~Database() = default;

Error Database::errorOf(int code, const QString &what)
{
    const QString detail = QStringLiteral("%1 (%2)").arg(what, engineText(code));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::VaultInUse, detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::VaultDamaged, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::NoPermission, detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::IoError, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, detail};
    default:
        return {ErrorCode::StoreFailure, detail};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const Secret &key, Mode mode)
{
    engine::endWithoutMemory();
    const QByteArray path = QFile::encodeName(file);
    if (mode == Mode::Create) {
        if (const Done made = makeFile(path); !made)
            return tl::unexpected(made.error());
    } else if (const Done fit = inspect(path); !fit) {
        return tl::unexpected(fit.error());
    }
    const bool readOnly = mode == Mode::ReadOnly;
    const auto opened = openHandle(path, readOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    sqlite3 *handle = *opened;
    // From here the connection closes the handle, whatever happens.
    auto connection = std::make_shared<CipherConnection>(handle);
    Done ready = engine::unlock(handle, key);
    if (ready && mode != Mode::Create)
        ready = firstRead(handle);
    if (ready)
        ready = engine::configure(handle, readOnly).and_then([handle] { return askable(handle); });
    if (ready)
        ready = mode == Mode::Create ? firstWrite(handle) : Done();
    if (ready)
        ready = inspect(path);
    if (ready && !readOnly)
        ready = checkLength(path);
    if (!ready) {
        connection.reset();
        if (mode == Mode::Create)
            ::unlink(path.constData());
        return tl::unexpected(ready.error());
    }
    auto p = std::make_unique<Private>();
    p->path = file;
    p->handle = handle;
    p->driver = new CipherDriver(std::move(connection));
    p->name = nextName();
    p->database = QSqlDatabase::addDatabase(p->driver, p->name);
    return std::unique_ptr<Database>(new Database(std::move(p)));
}

Result<Row> Database::Private::run(
    QLatin1String sql, std::span<const Binding> bindings, std::span<const QByteArray> keys) const
{
    const auto failed = [&](int code, const QString &why) {
        return tl::unexpected(errorOf(code, QStringLiteral("%1; in: %2").arg(why, QString(sql))));
    };
    const std::shared_ptr<CipherConnection> &connection = driver->connection();
    int code = SQLITE_OK;
    Prepared *prepared = connection->take(QByteArrayView(sql.data(), sql.size()), code, keys.size());
    if (!prepared)
        return failed(code, messageOf(handle, code, code == SQLITE_ERROR));
    Row row(connection, prepared);
    Binder binder(prepared->statement);
    if (!keys.empty())
        binder.bindKeys(*prepared, keys);
    for (const Binding &binding : bindings)
        binder.bind(binding.first.data(), binding.second);
    if (binder.outcome() != SQLITE_OK)
        return failed(binder.outcome(), QStringLiteral("values that do not fit the parameters"));
    code = row.start();
    if (code != SQLITE_OK)
        return failed(code, messageOf(handle, code, false));
    return row;
}

Result<Row> Database::run(QLatin1String sql, std::initializer_list<Binding> bindings) const
{
    return d->run(sql, {bindings.begin(), bindings.size()});
}

Result<Row> Database::run(QLatin1String sql, const QList<Binding> &bindings) const
{
    return d->run(sql, bindings);
}

Result<Row> Database::run(QLatin1String sql, std::span<const QByteArray> keys, const QList<Binding> &bindings) const
{
    return d->run(sql, bindings, keys);
}

Result<QSqlQuery> Database::query(QLatin1String sql, const QList<Binding> &bindings) const
{
    QSqlQuery query(new CipherResult(d->driver));
    const bool prepared = query.prepare(QString(sql));
    for (const Binding &binding : bindings) {
        if (prepared)
            query.bindValue(QString(binding.first), binding.second);
    }
    if (!prepared || !query.exec()) {
        const QSqlError error = query.lastError();
        return tl::unexpected(errorOf(
            error.nativeErrorCode().toInt(), QStringLiteral("%1; in: %2").arg(error.databaseText(), QString(sql))));
    }
    return query;
}

Done Database::begin()
{
    const int code = sqlite3_exec(d->handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Done() : Done(tl::unexpected(errorOf(code, QStringLiteral("BEGIN IMMEDIATE"))));
}

Done Database::commit()
{
    const int code = sqlite3_exec(d->handle, "COMMIT", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    d->cause = errorOf(code, QStringLiteral("COMMIT"));
    const bool busy = (code & 0xff) == SQLITE_BUSY && inTransaction();
    const bool constraint = (code & 0xff) == SQLITE_CONSTRAINT && inTransaction();
    rollback();
    // These two are refused before the first page is written; any other failure may have come after the last.
    if (busy || constraint)
        return tl::unexpected(d->cause);
    return fail(ErrorCode::CommitUncertain, d->cause.detail);
}

Error Database::commitCause() const
{
    return d->cause;
}

void Database::rollback()
{
    if (inTransaction())
        sqlite3_exec(d->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(d->handle) == 0;
}

int Database::changes() const
{
    return sqlite3_changes(d->handle);
}

QString Database::file() const
{
    return d->path;
}

sqlite3 *Database::handle() const
{
    return d->handle;
}

Done Database::quickCheck() const
{
    const auto answer = engine::ask(d->handle, "PRAGMA quick_check(1)");
    if (!answer)
        return tl::unexpected(answer.error());
    if (*answer != "ok")
        return fail(ErrorCode::VaultDamaged, QStringLiteral("quick_check found a fault"));
    return {};
}

Done Database::copyTo(const QString &file, const Secret &key) const
{
    auto target = open(file, key, Mode::Create);
    if (!target)
        return tl::unexpected(target.error());
    sqlite3 *to = (*target)->handle();
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", d->handle, "main");
    int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_extended_errcode(to);
    const int finished = backup ? sqlite3_backup_finish(backup) : code;
    if (code == SQLITE_DONE)
        code = finished;
    target->reset();
    if (code == SQLITE_OK)
        return {};
    ::unlink(QFile::encodeName(file).constData());
    return tl::unexpected(errorOf(code, QStringLiteral("backup copy")));
}

} // namespace regie::store
