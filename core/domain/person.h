#pragma once

#include "core/domain/address.h"
#include "core/domain/ids.h"
#include "core/domain/partialdate.h"

#include <QList>
#include <QString>

namespace regie {

enum class Sex { Unknown, Female, Male, Other };

/// May we call this person back, and when. A call at the wrong moment can give somebody away.
enum class CallBack { Unknown, Always, DaytimeOnly, NotSafe };

/// A name as somebody wrote or heard it; nothing is corrected on the way in.
struct PersonName
{
    QString given = {};  ///< given names, call name or initials
    QString prefix = {}; ///< tussenvoegsel: "van der"
    QString surname = {};

    [[nodiscard]] bool isEmpty() const { return given.isEmpty() && prefix.isEmpty() && surname.isEmpty(); }
    /// "Lotte van der Helmgras".
    [[nodiscard]] QString full() const;
    /// "Van der Helmgras" or, without surname, the given names: how a household is called after a person.
    [[nodiscard]] QString family() const;
    /// Splits one line of text into given names, Dutch prefix and surname ("van der Helmgras, Lotte" too).
    [[nodiscard]] static PersonName split(const QString &line);

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// A human being as we know her over all sources: what people confirmed. What one source wrote is a Mention.
struct Person
{
    PersonId id = {};
    PersonName name = {};
    PartialDate birthDate = {};
    Sex sex = Sex::Unknown;
    QString phone = {};
    CallBack callBack = CallBack::Unknown;
    QString callBackNote = {};
    QString bsn = {}; ///< optional and off by default; kept as written, marked when it fails the 11-test
    int revision = 0;

    friend bool operator==(const Person &, const Person &) = default;
};

/// Whether @p text is a burger service number by the 11-test (nine digits, weights 9..2 and -1).
[[nodiscard]] bool isValidBsn(QStringView text);

} // namespace regie
