#pragma once

#include "core/domain/address.h"
#include "core/privacy/profile.h"

namespace regie::privacy {

/// What may not be found out: secret addresses, and numbers on which somebody may not be called. Wins over every
/// profile.
class Shield
{
public:
    void addAddress(const Address &address);
    void addPhone(const QString &phone);
    /// Whether @p address is a secret one, or the same dwelling as one.
    [[nodiscard]] bool covers(const Address &address) const;
    /// Whether @p text names a street, postcode or number that is shielded, however it is written.
    [[nodiscard]] bool betrays(const QString &text) const;

private:
    QStringList m_needles = {};
    QSet<QString> m_addresses = {};
};

/// Passes values through one profile and remembers what it kept back. The default is the least.
class Redaction
{
public:
    Redaction(const Profile &profile, Shield shield) : m_profile(profile), m_shield(std::move(shield)) {}

    /// Whether @p field may be printed. Asked only when there is a value: a no is remembered as left out.
    [[nodiscard]] bool passes(Field field);
    /// The same for text: free text that gives away something shielded stays out, whatever the profile says. Empty
    /// text never passes and is not remembered.
    [[nodiscard]] bool passes(Field field, const QString &text);
    /// The same for an address: a secret one never passes.
    [[nodiscard]] bool passes(Field field, const Address &address);
    /// Remembers that a value of @p field was kept back for @p why.
    void keepBack(Field field, Why why);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// What was kept back, in the order of the fields, each once.
    [[nodiscard]] QList<LeftOut> leftOut() const;

private:
    const Profile &m_profile;
    Shield m_shield;
    QHash<Field, Why> m_kept = {};
};

} // namespace regie::privacy
