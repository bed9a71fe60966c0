#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace regie {

/// Where somebody lives or lived. A secret address is *location*: it never leaves by itself and is shown only on
/// asking.
struct Address
{
    AddressId id = {};
    QString street = {};
    QString houseNumber = {};
    QString addition = {};
    QString postcode = {}; ///< as written; `normalisedPostcode` is for comparing
    QString town = {};
    QString municipality = {}; ///< GM code, empty when unknown
    QDate from = {};
    QDate until = {}; ///< last day, invalid when still lived in
    bool secret = false;
    QList<PersonId> shieldedFrom = {}; ///< from whom; empty and secret = from everybody outside the coordination

    [[nodiscard]] bool isEmpty() const
    {
        return street.isEmpty() && houseNumber.isEmpty() && postcode.isEmpty() && town.isEmpty();
    }
    /// On @p day lived in, as far as the dates say.
    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
    /// "Kwelderpad 14 a, 2289 SA Rijswijk".
    [[nodiscard]] QString line() const;

    friend bool operator==(const Address &, const Address &) = default;
};

/// Four digits and two capitals without a space ("2289SA"); empty when @p text is no Dutch postcode.
[[nodiscard]] QString normalisedPostcode(const QString &text);
/// Postcode and house number in the form used for comparing ("2289SA14"); empty when either is missing.
[[nodiscard]] QString addressKey(const Address &address);

} // namespace regie
