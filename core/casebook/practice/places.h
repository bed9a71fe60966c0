#pragma once

#include "core/casebook/practice/wordfile.h"
#include "core/domain/address.h"

namespace regie::practice {

/// Streets and postcodes of the invented region: a postcode always lies in one street, as it does in life.
class Places
{
public:
    /// With @p deliverable false the letters are SA, SD or SS: no post is ever delivered there.
    [[nodiscard]] static Result<Places> load(bool deliverable);
    [[nodiscard]] Address addressIn(int town, Dice &dice) const;
    [[nodiscard]] int town(Dice &dice) const; ///< as likely as it is large
    /// The house next door to @p address; with @p flat the door beside it in the same house.
    [[nodiscard]] static Address besides(Address address, bool flat);
    /// One of the shelters (opvang) of the region; many households stay at the same ones.
    [[nodiscard]] Address shelter(Dice &dice) const;

private:
    struct Town
    {
        QString municipality = {};
        QString name = {};
        QStringList digits = {};
    };
    [[nodiscard]] QString streetOf(const QString &postcode) const;

    QList<Town> m_towns;
    std::vector<double> m_weights;
    QStringList m_heads;
    QStringList m_tails;
    bool m_deliverable = false;
};

} // namespace regie::practice
