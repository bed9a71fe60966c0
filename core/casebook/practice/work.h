#pragma once

#include "core/casebook/flowwrite.h"

namespace regie::practice {

/// A case whose life was played, for what was done in it.
struct LivedCase
{
    CaseFile file = {};
    LocalDateTime start = {};     ///< when its route began
    QList<PersonId> members = {}; ///< of the household, adults before children as a rule
    bool mda = false;
};

/// What people wrote in @p lived up to now: goals and actions, notes of the contact journal, what was seen in the
/// analysis, who stands around the family. @p turn varies it.
[[nodiscard]] Done doWork(const casebook::FlowWriter &writer, const LivedCase &lived, int turn);

/// The meetings about @p cases: a casusoverleg that was held, with what was said and agreed, and a casusoverleg, a
/// systeemgesprek and (with cases of MDA++) a weegoverleg that are to come; and the professionals who work there.
[[nodiscard]] Done holdMeetings(const casebook::FlowWriter &writer, const QList<LivedCase> &cases);

} // namespace regie::practice
