#include "core/store/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace regie::store {

namespace {

void startSodium()
{
    // Safe to call from any thread and more than once; without it the guarded allocator has no canary.
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium does not start");
}

} // namespace

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes before it unmaps
}

Secret::Secret(std::size_t size) : m_size(size)
{
    startSodium();
    if (size == 0)
        return;
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        qBadAlloc();
    sodium_memzero(m_bytes.get(), size);
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret copy(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), copy.size());
    return copy;
}

Secret Secret::random(std::size_t size)
{
    Secret bytes(size);
    if (size > 0)
        randombytes_buf(bytes.data(), size);
    return bytes;
}

Secret Secret::clone() const
{
    Secret copy(m_size);
    if (m_size > 0)
        std::memcpy(copy.data(), data(), m_size);
    return copy;
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

} // namespace regie::store
