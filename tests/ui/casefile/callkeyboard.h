#pragma once

#include "core/casebook/casebook.h"

namespace regie::test {

/// What is told in a call of the night of 23 November 2026 about Gijs Rietgors and Mila Zeegras, who had an order
/// before, on 6 September 2025.
struct Call
{
    QString town = {}; ///< where it happened; gives the municipality
    AdviceRoute route = AdviceRoute::Icm;
    QSet<RedFlag> flags = {};
    Answer coercive = Answer::No;
};

/// Takes @p call in the wizard with the keyboard alone, from the first field to the case: @p file is then the case.
/// Gives what went wrong, empty when nothing did.
[[nodiscard]] QString takeCall(Casebook &casebook, const Call &call, CaseId &file);

} // namespace regie::test
