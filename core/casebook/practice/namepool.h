#pragma once

#include "core/casebook/practice/rates.h"
#include "core/casebook/practice/wordfile.h"
#include "core/domain/person.h"

#include <array>
#include <map>

namespace regie::practice {

/// The names of the invented region, by origin, year of birth and sex (resources/practice/names): common ones by rank,
/// and surnames put together from parts, so that most of thousands are rare, as in life.
class NamePool
{
public:
    [[nodiscard]] static Result<NamePool> load();

    /// One given name as it would be registered. Sex other than Male takes the women's list.
    [[nodiscard]] QString given(Origin origin, Sex sex, int born, Dice &dice) const;
    /// A surname with its prefix, without given name; @p listed is the chance of a common one. With Origin::Eritrean
    /// there are none: people carry their father's given name.
    [[nodiscard]] PersonName surname(Origin origin, double listed, Dice &dice) const;
    /// The surname of @p family as a daughter or son carries it (Kowalski, Kowalska).
    [[nodiscard]] static PersonName bornTo(PersonName family, Origin origin, Sex sex);
    /// How somebody registered as @p given is called: Johannes is Jan or Hans.
    [[nodiscard]] QString callName(const QString &given, Dice &dice) const;
    /// Another spelling of @p name when it comes from another script; else @p name itself.
    [[nodiscard]] QString otherSpelling(const QString &name, Dice &dice) const;

private:
    struct People
    {
        std::map<int, std::array<Ranked, 2>> given = {}; ///< by first year of birth: women, men
        Ranked surnames = {};
        std::map<QString, Ranked> parts = {};
    };
    [[nodiscard]] Done read(Origin origin, const QString &name);
    [[nodiscard]] Done readClasses();
    [[nodiscard]] PersonName dutchSurname(Dice &dice) const;
    [[nodiscard]] PersonName composed(Origin origin, Dice &dice) const;
    [[nodiscard]] const QString &part(Origin origin, const QString &section, Dice &dice) const;

    std::array<People, originCount> m_people;
    QHash<QString, QStringList> m_callNames;
    QHash<QString, QStringList> m_spellings; ///< every spelling with all of its class
};

} // namespace regie::practice
