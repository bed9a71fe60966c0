#pragma once

#include "core/casebook/practice/groups.h"

namespace regie::practice {

/// What a household has to be like; what is left empty is left to chance.
struct Wish
{
    std::optional<Origin> origin = std::nullopt;
    std::optional<Member> first = std::nullopt;      ///< somebody who is there already
    std::optional<PersonName> family = std::nullopt; ///< surname of the first member
    std::optional<Address> home = std::nullopt;
    QChar partnerInitial = {}; ///< the partner's given name begins with it
    bool partnerCarriesName = false;
};

/// Makes the people of one household by chance.
class HouseholdMaker
{
public:
    HouseholdMaker(const Stock &stock, LocalDateTime now, Dice &dice) : m_stock(stock), m_now(now), m_dice(dice) {}
    [[nodiscard]] Family make(const Wish &wish);
    /// An adult between @p youngest and @p oldest, with a surname of the origin.
    [[nodiscard]] Member adult(Origin origin, Sex sex, int youngest, int oldest);

private:
    [[nodiscard]] Member firstOf(const Wish &wish, Origin origin);
    void addPartner(const Wish &wish, Origin origin);
    void marry(Member &wife, const Member &husband, bool carriesName);
    void addChildren(Origin origin);
    void addChild(Origin origin, QDate born, bool of0, const PersonName &stepName);
    [[nodiscard]] QString givenFor(Origin origin, Sex sex, int year);
    void giveNames(Member &member, const QString &given);
    void addGrandparent();
    [[nodiscard]] PartialDate asRegistered(QDate date, Origin origin);
    [[nodiscard]] QDate bornBetween(int youngest, int oldest);
    [[nodiscard]] QString phone();
    [[nodiscard]] QString bsn();

    const Stock &m_stock;
    LocalDateTime m_now;
    Dice &m_dice;
    Family m_family;
};

/// Gives @p family its orders and reports over the years; @p after is the day after which they begin, invalid: any.
void addHappenings(Family &family, const Stock &stock, LocalDateTime now, QDate after, Dice &dice);

} // namespace regie::practice
