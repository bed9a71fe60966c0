#pragma once

#include "core/casebook/situation.h"
#include "core/store/transaction.h"

namespace regie::casebook {

/// Everything that recording one intake writes, decided before the transaction opens.
struct RecordPlan
{
    Intake intake = {};      ///< as it will be read back
    QByteArray payload = {}; ///< the same, as JSON
    HouseholdId household = {};
    std::optional<Household> newHousehold = std::nullopt;
    QList<Person> newPersons = {};
    QList<std::pair<PersonId, Mention>> heardOfKnown = {}; ///< what was heard of persons known already
    QList<Membership> memberships = {};                    ///< those that do not stand yet
    QList<std::pair<PersonId, Address>> personAddresses = {};
    QList<Address> householdAddresses = {};
    QList<Relation> relations = {};
    QList<BarringOrder> orders = {};
    QList<VtReport> reports = {};
    QList<Link> links = {};
    QList<BarringOrderId> ordersByHand = {};
    QList<VtReportId> reportsByHand = {};
    FrozenAssessment assessment = {};
    Decision decision = {};
    std::optional<CaseFile> newCase = std::nullopt;  ///< number is given in the transaction
    std::optional<CaseFile> openCase = std::nullopt; ///< the household's own: no second case beside it
    QString executor = {};                           ///< who was chosen to carry out the decision
    QList<Deadline> deadlines = {};
    QString numberPrefix = {}; ///< "RK", "OEF"
    int year = 0;
    QDateTime at = {}; ///< UTC; the moment of the transaction unless it is set (practice regions)
};

/// Who records, where and when.
struct Recorder
{
    IdSource &ids;
    LocalDateTime now;
    UserId user;
    bool practice = false;
};

/// The plan for @p situation, or the first reason why it cannot be recorded: a refused field, a missing date, no
/// decision, a deviation or a crisis long past without a written reason.
[[nodiscard]] Result<RecordPlan> planFor(const Situation &situation, const routing::Region &region, Recorder recorder);

/// Writes @p plan into @p transaction and says what it came to; what only writing finds to be made has its id of @p
/// ids.
[[nodiscard]] Result<Recorded> write(store::Transaction &transaction, RecordPlan plan, IdSource &ids);

/// Whether @p chosen differs from what was advised; either of two open routes is no deviation.
[[nodiscard]] bool deviates(AdviceRoute advised, AdviceRoute chosen);
/// Whether a decision for @p route makes a case.
[[nodiscard]] bool startsCase(AdviceRoute route);

} // namespace regie::casebook
