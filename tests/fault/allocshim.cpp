// Loaded before everything else (LD_PRELOAD): counts what is asked of memory, and gives nothing for the k-th time it is
// asked: malloc and its kin (operator new, Qt, SQLite and OpenSSL come there), and mmap of memory (libsodium's guarded
// pages). Nothing happens until the program calls regie_fault_arm().
//   REGIE_FAULT_AT   which call, from 1; 0 only counts
//   REGIE_FAULT_STICKY=1  every later call gets nothing either
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "tests/fault/shim.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <string_view>

#include <sys/mman.h>
#include <sys/resource.h>

// dlsym asks for memory itself, so the functions of the C library are called by their other names.
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *old, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

std::atomic<bool> armed = false;
std::atomic<long> calls = 0;
long wantedAt = 0;
bool sticky = false;

bool isRefused()
{
    if (!armed)
        return false;
    const long number = ++calls;
    if (wantedAt == 0 || number < wantedAt || (number > wantedAt && !sticky))
        return false;
    errno = ENOMEM;
    return true;
}

} // namespace

extern "C" {

void regie_fault_arm()
{
    const char *at = std::getenv("REGIE_FAULT_AT");
    const char *stays = std::getenv("REGIE_FAULT_STICKY");
    wantedAt = at ? std::atol(at) : 0;
    sticky = stays && std::string_view(stays) == "1";
    const rlimit none = {0, 0}; // it may well end by abort()
    ::setrlimit(RLIMIT_CORE, &none);
    calls = 0;
    armed = true;
}

long regie_fault_disarm()
{
    armed = false;
    return calls;
}

void *malloc(std::size_t size) noexcept
{
    return isRefused() ? nullptr : __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    return isRefused() ? nullptr : __libc_calloc(count, size);
}

void *realloc(void *old, std::size_t size) noexcept
{
    return isRefused() ? nullptr : __libc_realloc(old, size);
}

void *aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return isRefused() ? nullptr : __libc_memalign(alignment, size);
}

int posix_memalign(void **to, std::size_t alignment, std::size_t size) noexcept
{
    if (isRefused())
        return ENOMEM;
    *to = __libc_memalign(alignment, size);
    return *to ? 0 : ENOMEM;
}

void *mmap(void *at, std::size_t size, int protection, int flags, int file, off_t from) noexcept
{
    static const auto real = regie::fault::next<void *(*)(void *, std::size_t, int, int, int, off_t)>("mmap");
    return (flags & MAP_ANONYMOUS) != 0 && isRefused() ? MAP_FAILED : real(at, size, protection, flags, file, from);
}

} // extern "C"
