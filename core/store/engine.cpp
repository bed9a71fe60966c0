#include "core/store/engine.h"

#include "core/store/database.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>

#include <dlfcn.h>
#include <unistd.h>

namespace regie::store::engine {

namespace {

// A reader waits while a commit is written; a writer waits until long lists have been read.
constexpr int readerPatience = 5000;  // ms
constexpr int writerPatience = 60000; // ms

tl::unexpected<Error> unsafe(const char *what)
{
    return fail(ErrorCode::EngineUnsafe, QString::fromLatin1(what));
}

Done put(sqlite3 *handle, const char *sql)
{
    if (const auto answer = ask(handle, sql); !answer)
        return tl::unexpected(answer.error());
    return {};
}

// Sets with @p setting and expects @p wanted when asked again with @p question.
Done settle(sqlite3 *handle, const char *setting, const char *question, const QByteArray &wanted)
{
    if (const Done set = put(handle, setting); !set)
        return set;
    const auto is = ask(handle, question);
    if (!is)
        return tl::unexpected(is.error());
    if (*is != wanted)
        return unsafe(setting);
    return {};
}

// A sixteenth of the memory, between 16 and 128 MiB; the engine takes it page by page as it reads.
qint64 cacheKibibytes()
{
    const qint64 memory = qint64(sysconf(_SC_PHYS_PAGES)) * qint64(sysconf(_SC_PAGESIZE));
    return std::clamp<qint64>(memory / 16, qint64(16) << 20, qint64(128) << 20) / 1024;
}

Done pinFormat(sqlite3 *handle)
{
    const auto version = ask(handle, "PRAGMA cipher_version");
    if (!version)
        return tl::unexpected(version.error());
    const int major = version->left(version->indexOf('.')).toInt();
    if (major < 3)
        return unsafe("the engine has no cipher");
    if (major >= 4) {
        // The format of version 3, which every later version reads and writes when told so.
        for (const char *sql : {"PRAGMA cipher_hmac_algorithm = HMAC_SHA1",
                 "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1", "PRAGMA kdf_iter = 64000"}) {
            if (const Done done = put(handle, sql); !done)
                return done;
        }
    }
    return settle(handle, "PRAGMA cipher_page_size = 4096", "PRAGMA cipher_page_size", "4096");
}

} // namespace

namespace {

void *orEnd(void *bytes, std::size_t size)
{
    if (!bytes && size > 0)
        std::abort();
    return bytes;
}

void *memoryOrEnd(std::size_t size, const char *, int)
{
    return orEnd(std::malloc(size), size);
}

void *moreMemoryOrEnd(void *bytes, std::size_t size, const char *, int)
{
    if (size > 0)
        return orEnd(std::realloc(bytes, size), size);
    std::free(bytes);
    return nullptr;
}

void giveBack(void *bytes, const char *, int)
{
    std::free(bytes);
}

} // namespace

void endWithoutMemory()
{
    using Take = void *(*)(std::size_t, const char *, int);
    using TakeMore = void *(*)(void *, std::size_t, const char *, int);
    using Give = void (*)(void *, const char *, int);
    using Set = int (*)(Take, TakeMore, Give);
    static const bool set = [] {
        const auto take = reinterpret_cast<Set>(::dlsym(RTLD_DEFAULT, "CRYPTO_set_mem_functions"));
        return take && take(memoryOrEnd, moreMemoryOrEnd, giveBack) == 1;
    }();
    std::ignore = set;
}

Result<QByteArray> ask(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    QByteArray answer;
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW) {
            answer = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
            code = sqlite3_step(statement);
        }
    }
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        code = sqlite3_extended_errcode(handle);
    sqlite3_finalize(statement);
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        return tl::unexpected(Database::errorOf(code, QString::fromLatin1(sql)));
    return answer;
}

Done unlock(sqlite3 *handle, const Secret &key)
{
    if (key.size() != 32)
        return unsafe("a key is 32 bytes");
    // x'<64 digits>' is taken as the key itself; 32 raw bytes would be stretched as if they were a password.
    Secret text(68);
    auto *out = reinterpret_cast<char *>(text.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, 65, key.data(), key.size());
    out[66] = '\'';
    const int code = sqlite3_key_v2(handle, "main", out, 67);
    if (code != SQLITE_OK)
        return unsafe("the engine did not take a key");
    return pinFormat(handle);
}

Done configure(sqlite3 *handle, bool readOnly)
{
    sqlite3_busy_timeout(handle, readOnly ? readerPatience : writerPatience);
    sqlite3_enable_load_extension(handle, 0);
    int loading = -1;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &loading);
    if (loading != 0)
        return unsafe("load_extension");
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);

    const QByteArray cache = QByteArray::number(-cacheKibibytes());
    const QByteArray setCache = "PRAGMA cache_size = " + cache;
    struct Setting
    {
        const char *set;
        const char *question;
        QByteArray wanted;
    };
    const std::array<Setting, 10> settings = {{
        {"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete"},
        {"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"},
        {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
        {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
        {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
        {"PRAGMA locking_mode = NORMAL", "PRAGMA locking_mode", "normal"},
        {setCache.constData(), "PRAGMA cache_size", cache},
        {"PRAGMA cache_spill = OFF", "PRAGMA cache_spill", "0"},
        {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"},
        {readOnly ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF", "PRAGMA query_only", readOnly ? "1" : "0"},
    }};
    for (const Setting &setting : settings) {
        if (const Done done = settle(handle, setting.set, setting.question, setting.wanted); !done)
            return done;
    }
    // Engines built without memory mapping answer nothing.
    if (const Done done = put(handle, "PRAGMA mmap_size = 0"); !done)
        return done;
    const auto mapped = ask(handle, "PRAGMA mmap_size");
    if (!mapped)
        return tl::unexpected(mapped.error());
    if (!mapped->isEmpty() && *mapped != "0")
        return unsafe("PRAGMA mmap_size");
    return sqlite3_libversion_number() >= 3031000 ? put(handle, "PRAGMA trusted_schema = OFF") : Done();
}

} // namespace regie::store::engine
