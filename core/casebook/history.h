#pragma once

#include "core/casebook/views.h"
#include "core/store/reader.h"

namespace regie::casebook {

/// Whose history is asked: a household as far as it is known, and the persons at hand.
struct Subject
{
    rules::HouseholdView view = {};
    QList<PersonId> confirmed = {};  ///< persons of the intake that somebody confirmed
    QSet<PersonId> provisional = {}; ///< candidates nobody decided on: their events count as possible only
    QHash<PersonId, QString> names = {};
    QSet<QString> included = {}; ///< events (32 hex) linked by hand in the intake at hand
};

/// The events that touch a subject: from the store, and those typed in this intake.
struct Gathered
{
    QList<store::OrderWithLinks> orders = {};
    QList<store::ReportWithLinks> reports = {};
    QSet<QString> typed = {}; ///< ids of those from this intake
};

/// What the events of a subject come to.
struct History
{
    QList<HistoryEvent> events = {}; ///< newest first, not weighed yet
    QList<PersonCount> perPerson = {};
    QList<rules::OrderInput> orders = {}; ///< what the rules are asked: certain and possible ones
    QList<rules::ReportInput> reports = {};
};

/// All events of @p persons, and those linked by hand to @p household, each once.
[[nodiscard]] Result<Gathered> gather(
    const store::Reader &reader, const Viewer &viewer, const QList<PersonId> &persons, const HouseholdId &household);

/// Whose each event is (RULES.md 3a) and what goes to the rules: what is possible goes as not verified. Pure.
[[nodiscard]] History historyOf(const Subject &subject, const Gathered &gathered);

/// Writes the weight that the rules gave into @p events.
void weigh(QList<HistoryEvent> &events, const QList<rules::WeighedEvent> &weighed);

/// What @p events, weighed, count to for their household: its orders or its reports. A case goes on after its
/// assessment, so that this may be more than the assessment says. Pure.
[[nodiscard]] rules::Count countOf(const QList<HistoryEvent> &events, bool orders);

/// Loads the members and addresses of @p household.
[[nodiscard]] Result<rules::HouseholdView> viewOf(
    const store::Reader &reader, const Viewer &viewer, const HouseholdId &household);

} // namespace regie::casebook
