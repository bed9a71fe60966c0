#pragma once

#include "core/domain/address.h"
#include "core/domain/person.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace regie::privacy {

/// What kind of thing must not be found out.
enum class Secret {
    Name,     ///< of somebody this recipient may not know of
    Street,   ///< or the name of a shelter
    Postcode, ///< its four digits are enough, unless they read as a year
    Town,     ///< where nobody else of the household lives
    Phone,
    Place, ///< a school, a doctor, work: what a dwelling can be found by
    NationalId,
    Mail,
    CaseNumber
};

/// Why it must not.
enum class ShieldReason {
    SecretAddress, ///< of somebody in this household
    UnsafeToCall,
    Reporter,
    OtherPerson, ///< about somebody else than the one who asked
    National,    ///< a BSN goes only where a law says so
    KeptFrom,    ///< recorded as kept from this recipient: a school, work, care
    OfFigures    ///< a report on figures tells of nobody, shielded or not
};

/// One place in a text where something shielded would reach the reader.
struct Leak
{
    int passage = 0;    ///< index of the text among those that were searched
    qsizetype from = 0; ///< of the first letter
    qsizetype length = 0;
    Secret what = Secret::Name;
    ShieldReason why = ShieldReason::SecretAddress;
    bool misspelt = false; ///< written otherwise than we know it
    friend bool operator==(const Leak &, const Leak &) = default;
};

/// Finds what must not be found out in texts that are about to leave, also when it is misspelt, spaced, hyphenated or
/// in capitals. Pure: it searches what it was given and never decides; a person does. Text that only looks like
/// something shielded is found too: a place too many is looked at, a place too few is not.
class LeakGuard
{
public:
    void shieldName(const PersonName &name, ShieldReason why);
    /// Street, postcode, street with number; the town when nobody who may be known lives there.
    void shieldAddress(const Address &address, ShieldReason why);
    void shieldPhone(const QString &phone, ShieldReason why);
    void shieldNationalId(const QString &number);
    void shieldPlace(const QString &name, ShieldReason why);

    /// A name that may be said: its words are no leak by themselves, also when a shielded person shares them.
    void allowName(const PersonName &name);
    /// An address that may be said; wins over its parts in another address, not over being that address.
    void allowAddress(const Address &address);
    void allowPhone(const QString &phone);

    /// Every leak in @p texts, text by text and in each from its beginning; overlapping ones once.
    [[nodiscard]] QList<Leak> find(const QStringList &texts) const;
    [[nodiscard]] bool isEmpty() const { return m_needles.isEmpty(); }

private:
    struct Needle
    {
        Secret what = Secret::Name;
        ShieldReason why = ShieldReason::SecretAddress;
        QString text = {}; ///< letters and digits only, folded
        int words = 1;
        bool exact = false; ///< too short to be sought misspelt
    };
    struct Word
    {
        QString text = {};
        qsizetype from = 0;
        qsizetype end = 0;
    };
    enum class Match { None, Exact, Misspelt };

    void add(Secret what, ShieldReason why, const QString &text);
    [[nodiscard]] static QList<Word> wordsOf(const QString &text);
    [[nodiscard]] bool allowed(const Needle &needle) const;
    [[nodiscard]] static Match match(const Needle &needle, const QString &candidate, int words);
    void findWords(QList<Leak> &leaks, int passage, const QList<Word> &words) const;
    void findRunTogether(QList<Leak> &leaks, int passage, const QList<Word> &words) const;
    void findDigits(QList<Leak> &leaks, int passage, const QString &text) const;

    QList<Needle> m_needles = {};
    QSet<QString> m_allowed = {};
};

/// Each place of @p leaks once, in the order of the texts: of what overlaps, what says best what stands there.
[[nodiscard]] QList<Leak> eachPlaceOnce(QList<Leak> leaks);

/// @p text without the sentences that hold @p leaks (of this text): what is taken out leaves no mark that says so.
[[nodiscard]] QString withoutSentences(const QString &text, const QList<Leak> &leaks);

} // namespace regie::privacy
