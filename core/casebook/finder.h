#pragma once

#include "core/casebook/casebook.h"
#include "core/casebook/journal.h"
#include "core/caseflow/network.h"
#include "core/store/placereader.h"

#include <QFuture>

namespace regie {

/// Somebody of the vault whose household has no case.
struct FoundPerson
{
    Person person = {};
    HouseholdId household = {};
    QString householdName = {};
    int orders = 0; ///< confirmed
    int reports = 0;
};

/// What one line of the search field found, by kind. Each kind holds at most as many as were asked.
struct FoundEverywhere
{
    QList<CaseHit> cases = {};
    QList<FoundPerson> persons = {};
    QList<store::FoundPlace> places = {}; ///< households without a case, by where they live or lived
    QList<TextHit> texts = {};            ///< notes, decisions, steps, agreements, the plan; the last recorded first
    QList<caseflow::Professional> professionals = {};
    [[nodiscard]] bool isEmpty() const
    {
        return cases.isEmpty() && persons.isEmpty() && places.isEmpty() && texts.isEmpty() && professionals.isEmpty();
    }
};

namespace casebook {

/// Everything in the vault that @p text may mean, as far as the viewer may see it, read by the vault's worker: cases
/// (as Casebook::search), people without a case (by name, misspelt too), households without one by their address, what
/// was written, and professionals of partners. With a filter (`gemeente:delft route:icm fase:1`) only cases that it
/// holds and what was written in them. Whoever shows it to a person writes the look in the audit (Action::Search).
[[nodiscard]] QFuture<Result<FoundEverywhere>> findEverywhereLater(Casebook &book, const QString &text, int each);

} // namespace casebook

} // namespace regie
