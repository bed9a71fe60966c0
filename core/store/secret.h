#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace regie::store {

/// Bytes that must not be swapped, dumped or left behind: held in guarded memory of libsodium and wiped when they go.
/// Never converted to QString, never printed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size);                        ///< @p size zero bytes
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes); ///< the caller wipes its own copy
    [[nodiscard]] static Secret random(std::size_t size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool equals(const Secret &other) const; ///< in constant time

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

} // namespace regie::store
