#pragma once

#include "core/base/id.h"
#include "core/caseflow/flowstate.h"
#include "core/domain/casefile.h"
#include "core/domain/event.h"
#include "core/domain/household.h"

#include <QByteArray>

namespace regie::exchange {

/// The version of the dossier format this program writes (docs/dossier-format.md).
inline constexpr int dossierFormatVersion = 2;
/// The file in a package that holds one ends so.
[[nodiscard]] inline QString dossierFileName()
{
    return QStringLiteral("dossier.json");
}

/// Somebody of a dossier, with her place in its household and where she lives or lived.
struct DossierPerson
{
    Person person = {};
    bool member = false; ///< of the household, now or before
    QDate from = {};
    QDate until = {};
    bool livesIn = true;
    QList<Address> addresses = {};
    friend bool operator==(const DossierPerson &, const DossierPerson &) = default;
};

/// An order that is certainly of the household, with who each mention is; null: nobody of the dossier.
struct DossierOrder
{
    BarringOrder order = {};
    QList<PersonId> who = {}; ///< one a mention
    bool byHand = false;      ///< somebody said that it is of this household
    friend bool operator==(const DossierOrder &, const DossierOrder &) = default;
};

/// The same of a report.
struct DossierReport
{
    VtReport report = {};
    QList<PersonId> who = {};
    bool byHand = false;
    friend bool operator==(const DossierReport &, const DossierReport &) = default;
};

/// What was decided on an assessment of the household, and what the assessment advised.
struct DossierDecision
{
    QDate on = {};
    AdviceRoute advised = AdviceRoute::Incomplete;
    AdviceRoute chosen = AdviceRoute::Incomplete;
    friend bool operator==(const DossierDecision &, const DossierDecision &) = default;
};

/// A case of the household. Without an identity (version 1) it is to know of only.
struct DossierCase
{
    QString number = {};
    AdviceRoute route = AdviceRoute::Icm;
    CaseStatus status = CaseStatus::AwaitingCheck;
    CaseId id = {};
    QString executor = {}; ///< organisation id
    QString municipality = {};
    LocalDateTime opened = {};
    /// What happened in it, as it stands: what was taken back is not there. Numbered from 1; without identities, who
    /// recorded it and when.
    QList<caseflow::FlowEvent> steps = {};
    QList<DossierDecision> decisions = {};
    friend bool operator==(const DossierCase &, const DossierCase &) = default;
};

/// What one vault holds of one household, as plain values: what goes into a package, and what such a package is laid
/// beside. Identities are those of the vault it was made of.
struct Dossier
{
    VaultId origin = {};
    bool practice = false; ///< of invented people
    LocalDateTime made = {};
    Household household = {};
    QList<Address> dwellings = {};
    QList<DossierPerson> persons = {};
    QList<Relation> relations = {}; ///< that hold, among those persons
    QList<DossierOrder> orders = {};
    QList<DossierReport> reports = {};
    QList<DossierCase> cases = {};
    friend bool operator==(const Dossier &, const Dossier &) = default;
};

/// @p dossier in the documented format; the same dossier always gives the same bytes.
[[nodiscard]] QByteArray dossierToJson(const Dossier &dossier);

/// Reads what somebody sent: strictly, and of bounded size. TooLarge, MalformedInput (no JSON, or another kind of
/// file), VaultTooNew (a later version), MissingField, UnknownValue, ImpossibleDate, DuplicateId, with the path of the
/// field.
[[nodiscard]] Result<Dossier> dossierFromJson(const QByteArray &text);

/// Whether @p text says that it is a dossier, whatever its version and however wrong the rest.
[[nodiscard]] bool claimsDossier(const QByteArray &text);

} // namespace regie::exchange
