// Loaded before everything else (LD_PRELOAD): writes down every call that changes a file or a folder below
// REGIE_FAULT_ROOT, with its data, in the order in which the calls were done, into the file REGIE_FAULT_TRACE
// (tracerecord.h). One call at a time: a trace of threads that write side by side is an order that happened.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "tests/fault/shim.h"
#include "tests/fault/tracerecord.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using namespace regie::fault;

namespace {

std::mutex &order()
{
    static std::mutex mutex;
    return mutex;
}

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

const std::string &root()
{
    static const std::string path = setting("REGIE_FAULT_ROOT");
    return path;
}

int trace()
{
    static const auto real = next<int (*)(const char *, int, ...)>("open");
    static const int file = real(setting("REGIE_FAULT_TRACE").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    return file;
}

void put(const void *bytes, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    if (real(trace(), bytes, size) != static_cast<ssize_t>(size))
        std::abort(); // half a trace would prove something that did not happen
}

void note(Act act, const std::string &path, const std::string &other = {}, off_t at = 0, const void *data = nullptr,
    std::size_t size = 0)
{
    const int number = errno;
    const TraceHead head{act, static_cast<std::uint32_t>(path.size()), static_cast<std::uint32_t>(other.size()),
        static_cast<std::uint32_t>(size), static_cast<std::uint64_t>(at)};
    put(&head, sizeof head);
    put(path.data(), path.size());
    put(other.data(), other.size());
    put(data, size);
    errno = number;
}

// The path below the root; nothing for what is not below it.
std::optional<std::string> below(const std::string &path)
{
    if (root().empty() || path.compare(0, root().size(), root()) != 0)
        return std::nullopt;
    if (path.size() == root().size())
        return std::string();
    return path[root().size()] == '/' ? std::optional(path.substr(root().size() + 1)) : std::nullopt;
}

std::optional<std::string> below(int file)
{
    const int number = errno;
    std::array<char, PATH_MAX> name = {};
    const ssize_t size = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), name.data(), name.size());
    errno = number;
    return size < 0 ? std::nullopt : below(std::string(name.data(), static_cast<std::size_t>(size)));
}

bool exists(const char *path)
{
    const int number = errno;
    struct stat info = {};
    const bool is = ::lstat(path, &info) == 0;
    errno = number;
    return is;
}

off_t sizeOf(int file)
{
    struct stat info = {};
    return ::fstat(file, &info) == 0 ? info.st_size : 0;
}

// A call that names files; @p written says what it did when it worked.
template <typename Call, typename Written>
int named(Call call, Written written)
{
    const std::lock_guard guard(order());
    const int done = call();
    if (done == 0)
        written();
    return done;
}

template <typename Call>
int opened(const char *path, int flags, Call call)
{
    const auto name = path ? below(std::string(path)) : std::nullopt;
    if (!name || (flags & (O_CREAT | O_TRUNC)) == 0)
        return call();
    const std::lock_guard guard(order());
    const bool isNew = !exists(path);
    const int file = call();
    if (file >= 0 && isNew)
        note((flags & O_TMPFILE) == O_TMPFILE ? Act::NotUnderstood : Act::Create, *name);
    else if (file >= 0 && (flags & O_TRUNC) != 0)
        note(Act::Cut, *name);
    return file;
}

template <typename Write>
ssize_t written(int file, const void *bytes, off_t at, Write write)
{
    const auto name = below(file);
    if (!name)
        return write();
    const std::lock_guard guard(order());
    if (at < 0)
        at = (::fcntl(file, F_GETFL) & O_APPEND) != 0 ? sizeOf(file) : ::lseek(file, 0, SEEK_CUR);
    const ssize_t size = write();
    if (size > 0)
        note(Act::Write, *name, {}, at, bytes, static_cast<std::size_t>(size));
    return size;
}

template <typename Call>
int onFile(int file, Act act, off_t at, Call call)
{
    const auto name = below(file);
    return name ? named(call, [&] { note(act, *name, {}, at); }) : call();
}

template <typename Call>
int renamed(Call call, const char *from, const char *to, Act act)
{
    const auto old = below(std::string(from));
    const auto name = below(std::string(to));
    return named(call, [&] {
        if (old || name)
            note(old && name ? act : Act::NotUnderstood, old.value_or(""), name.value_or(""));
    });
}

template <typename Call>
int unlinked(Call call, const char *path)
{
    return named(call, [&] {
        if (const auto name = below(std::string(path)))
            note(Act::Remove, *name);
    });
}

mode_t modeOf(int flags, va_list words)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(words, mode_t) : 0;
}

} // namespace

extern "C" {

void regie_fault_say(const char *what)
{
    const std::lock_guard guard(order());
    note(Act::Said, {}, {}, 0, what, std::char_traits<char>::length(what));
}

int open(const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    static const auto real = next<int (*)(const char *, int, ...)>("open");
    return opened(path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    static const auto real = next<int (*)(const char *, int, ...)>("open64");
    return opened(path, flags, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    static const auto real = next<int (*)(int, const char *, int, ...)>("openat");
    return opened(path, flags, [&] { return real(folder, path, flags, mode); });
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    static const auto real = next<int (*)(int, const char *, int, ...)>("openat64");
    return opened(path, flags, [&] { return real(folder, path, flags, mode); });
}

ssize_t write(int file, const void *bytes, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    return written(file, bytes, -1, [&] { return real(file, bytes, size); });
}

ssize_t pwrite(int file, const void *bytes, std::size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off_t)>("pwrite");
    return written(file, bytes, at, [&] { return real(file, bytes, size, at); });
}

ssize_t pwrite64(int file, const void *bytes, std::size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off64_t)>("pwrite64");
    return written(file, bytes, at, [&] { return real(file, bytes, size, at); });
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return onFile(file, Act::Cut, size, [&] { return real(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return onFile(file, Act::Cut, size, [&] { return real(file, size); });
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return onFile(file, Act::Sync, 0, [&] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return onFile(file, Act::Sync, 0, [&] { return real(file); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return named([&] { return real(path, mode); },
        [&] {
            if (const auto name = below(std::string(path)))
                note(Act::MakeFolder, *name);
        });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return unlinked([&] { return real(path); }, path);
}

int rmdir(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("rmdir");
    return unlinked([&] { return real(path); }, path);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return renamed([&] { return real(from, to); }, from, to, Act::Rename);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return renamed([&] { return real(fromFolder, from, toFolder, to, flags); }, from, to,
        (flags & RENAME_EXCHANGE) != 0 ? Act::Exchange : Act::Rename);
}

} // extern "C"
