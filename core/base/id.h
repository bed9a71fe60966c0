#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace regie {

using IdBytes = std::array<std::uint8_t, 16>;

/// Where new ids come from: the system's random source, or a seeded one for the practice region.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual IdBytes next() = 0;
};

/// Cryptographically random ids; the only source outside the practice generator and tests.
class SystemIds final : public IdSource
{
public:
    [[nodiscard]] IdBytes next() override;
};

/// Repeatable ids from a seed (practice region, tests). Never for real data: two vaults of one seed share ids.
class SeededIds final : public IdSource
{
public:
    explicit SeededIds(std::uint64_t seed) : m_state(seed) {}
    [[nodiscard]] IdBytes next() override;

private:
    std::uint64_t m_state;
};

/// A 16-byte identity that cannot be mixed up with that of another kind. Null only when default-made.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const IdBytes &bytes) : m_bytes(bytes) {}

    /// A new identity from @p source.
    [[nodiscard]] static Id create(IdSource &source) { return Id(source.next()); }

    /// The identity held in 16 raw bytes; nothing when the length is another.
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        IdBytes raw{};
        std::copy(bytes.cbegin(), bytes.cend(), raw.begin());
        return Id(raw);
    }

    /// The identity written as 32 hexadecimal digits; nothing when it is not that.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QByteArray latin = text.toLatin1();
        const QByteArray bytes = QByteArray::fromHex(latin);
        return latin.size() == 32 && bytes.toHex() == latin.toLower() ? fromBytes(bytes) : std::nullopt;
    }

    [[nodiscard]] QByteArray toBytes() const
    {
        QByteArray out(16, Qt::Uninitialized);
        std::copy(m_bytes.cbegin(), m_bytes.cend(), out.begin());
        return out;
    }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toBytes().toHex()); }
    [[nodiscard]] const IdBytes &raw() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return m_bytes == IdBytes{}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed); }

private:
    IdBytes m_bytes{};
};

} // namespace regie
