#pragma once

#include "core/domain/received.h"
#include "core/exchange/dossier.h"

namespace regie::exchange {

/// How a field or object of one vault stands to that of another.
enum class MergeState {
    Equal,
    OnlyHere,
    OnlyThere, ///< taken in
    Different  ///< somebody has to choose; until then both are kept
};

enum class MergeObject { Person, Address, Order, Report, Case };

/// Where something stands in a dossier; -1: nowhere.
struct MergeSide
{
    int person = -1; ///< with Person and Address: place in `persons`; an address without one is of the household
    int item =
        -1; ///< with the others: place among the addresses of that person or household, the orders, reports or cases
    friend bool operator==(const MergeSide &, const MergeSide &) = default;
};

/// One field of something that is in one of both dossiers, or in both.
struct MergeLine
{
    MergeField field = MergeField::Given;
    PersonId oursWho = {};   ///< with Role and Relation: of whom, in our vault; null when she is not there
    PersonId theirsWho = {}; ///< the same in theirs
    QString ours = {};       ///< as a code; empty: nothing is said
    QString theirs = {};
    MergeState state = MergeState::Equal;
    friend bool operator==(const MergeLine &, const MergeLine &) = default;
};

/// A person, address, order or report with its fields.
struct MergePart
{
    MergeObject object = MergeObject::Person;
    MergeState state = MergeState::Equal; ///< OnlyHere and OnlyThere: the whole of it; Different: one field is, or more
    MergeSide ours = {};
    MergeSide theirs = {};
    QList<MergeLine> lines = {}; ///< those that say something on one of both sides
    friend bool operator==(const MergePart &, const MergePart &) = default;
};

/// Lines and whole objects by how they stand.
struct MergeCounts
{
    int equal = 0;
    int here = 0;
    int there = 0;
    int different = 0;
    friend bool operator==(const MergeCounts &, const MergeCounts &) = default;
};

/// Two dossiers laid beside each other.
struct MergeReport
{
    QList<MergePart> parts = {};
    [[nodiscard]] MergeCounts counts() const;
    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};

/// Who and what of their dossier is whom and what of ours, as somebody decided. Who is not named is nobody of ours.
struct MergePairs
{
    QHash<PersonId, PersonId> persons = {}; ///< theirs -> ours
    QHash<BarringOrderId, BarringOrderId> orders = {};
    QHash<VtReportId, VtReportId> reports = {};
    QHash<CaseId, CaseId> cases = {};
    QSet<CaseId> takenCases = {}; ///< of theirs: comes in as a case of ours; one not named here or there is only told
    friend bool operator==(const MergePairs &, const MergePairs &) = default;
};

/// Lays @p theirs beside @p ours. An event that no pair names is the same when it is of one day and kind and names one
/// person of both; an address when postcode and house number agree, or else its whole line. Pure.
/// Of cases only those that a pair or `takenCases` names are laid beside each other.
[[nodiscard]] MergeReport merged(const Dossier &ours, const Dossier &theirs, const MergePairs &pairs);

/// Whether two values of @p field say the same, however they are written.
[[nodiscard]] bool saysSame(MergeField field, const QString &a, const QString &b);
/// Whether choosing can write @p field: the route and the phase of a case only change by a step of it.
[[nodiscard]] bool canBeChosen(MergeField field);
/// Of two values that differ, the one that holds until somebody chooses: our own, but of what can put somebody in
/// danger the more careful one.
[[nodiscard]] QString untilChosen(MergeField field, const QString &ours, const QString &theirs);

// The values of fields as codes, and back. A field that is not of that kind gives nothing, and changes nothing; a code
// that cannot be gives UnknownValue.
[[nodiscard]] QString valueOf(MergeField field, const Person &person);
[[nodiscard]] QString valueOf(MergeField field, const Address &address);
[[nodiscard]] QString valueOf(MergeField field, const BarringOrder &order);
[[nodiscard]] QString valueOf(MergeField field, const VtReport &report);
[[nodiscard]] QString valueOf(MergeField field, const Membership &membership);
[[nodiscard]] QString valueOf(MergeField field, const DossierCase &one); ///< the phase follows from its steps
[[nodiscard]] Done setValue(MergeField field, const QString &value, Person &person);
[[nodiscard]] Done setValue(MergeField field, const QString &value, Address &address);
[[nodiscard]] Done setValue(MergeField field, const QString &value, BarringOrder &order);
[[nodiscard]] Done setValue(MergeField field, const QString &value, VtReport &report);
[[nodiscard]] Done setValue(MergeField field, const QString &value, Membership &membership);

} // namespace regie::exchange
