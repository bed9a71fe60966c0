// Loaded before everything else (LD_PRELOAD): counts the calls that change files and lets the k-th fail, cut short, or
// end the process. Nothing happens until the program calls regie_fault_arm().
//   REGIE_FAULT_OP   write | fsync | unlink | rename | truncate | any
//   REGIE_FAULT_AT   which call, from 1; 0 only counts
//   REGIE_FAULT_DO   ENOSPC | EIO | short | kill | torn
//   REGIE_FAULT_STICKY=1  every later call fails too
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "tests/fault/shim.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>

#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using regie::fault::next;

namespace {

enum class Deed { Pass, Fail, Short, Kill, Torn };

std::atomic<bool> armed = false;
std::atomic<long> calls = 0;
std::string_view wantedOp;
std::string_view deed;
long wantedAt = 0;
bool sticky = false;

std::string_view setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

// Pipes and terminals are not what is tested.
bool isOnDisk(int file)
{
    struct stat info = {};
    const int number = errno;
    const bool is = ::fstat(file, &info) == 0 && (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode));
    errno = number;
    return is;
}

Deed judge(std::string_view op)
{
    if (!armed || (wantedOp != op && wantedOp != "any"))
        return Deed::Pass;
    const long number = ++calls;
    if (wantedAt == 0 || number < wantedAt)
        return Deed::Pass;
    if (number > wantedAt)
        return sticky || deed == "short" ? Deed::Fail : Deed::Pass;
    if (deed == "kill")
        return Deed::Kill;
    if (deed == "torn")
        return op == "write" ? Deed::Torn : Deed::Kill;
    return deed == "short" && op == "write" ? Deed::Short : Deed::Fail;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

int refused()
{
    errno = deed == "EIO" ? EIO : ENOSPC;
    return -1;
}

template <typename Write>
ssize_t written(int file, std::size_t size, Write write)
{
    if (!isOnDisk(file))
        return write(size);
    switch (judge("write")) {
    case Deed::Pass:
        return write(size);
    case Deed::Fail:
        return refused();
    case Deed::Short:
        return size > 1 ? write(size / 2) : write(size);
    case Deed::Torn:
        if (size > 1)
            write(size / 2);
        die();
    case Deed::Kill:
        die();
    }
    return -1;
}

template <typename Call>
int simple(std::string_view op, Call call)
{
    switch (judge(op)) {
    case Deed::Pass:
        return call();
    case Deed::Fail:
    case Deed::Short:
        return refused();
    case Deed::Kill:
    case Deed::Torn:
        die();
    }
    return -1;
}

} // namespace

extern "C" {

void regie_fault_arm()
{
    wantedOp = setting("REGIE_FAULT_OP");
    deed = setting("REGIE_FAULT_DO");
    wantedAt = std::atol(std::string(setting("REGIE_FAULT_AT")).c_str());
    sticky = setting("REGIE_FAULT_STICKY") == "1";
    calls = 0;
    armed = true;
}

long regie_fault_disarm()
{
    armed = false;
    return calls;
}

ssize_t write(int file, const void *bytes, std::size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    return written(file, size, [&](std::size_t n) { return real(file, bytes, n); });
}

ssize_t pwrite(int file, const void *bytes, std::size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off_t)>("pwrite");
    return written(file, size, [&](std::size_t n) { return real(file, bytes, n, at); });
}

ssize_t pwrite64(int file, const void *bytes, std::size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off64_t)>("pwrite64");
    return written(file, size, [&](std::size_t n) { return real(file, bytes, n, at); });
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return simple("fsync", [&] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return simple("fsync", [&] { return real(file); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return simple("unlink", [&] { return real(path); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return simple("rename", [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return simple("rename", [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return simple("truncate", [&] { return real(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return simple("truncate", [&] { return real(file, size); });
}

} // extern "C"
