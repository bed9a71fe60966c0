#include "core/domain/identity.h"

namespace regie {

template <>
std::span<const Code<IdentityKind>> codesOf<IdentityKind>()
{
    static constexpr Code<IdentityKind> table[] = {
        {IdentityKind::Person, "person"}, {IdentityKind::Household, "household"}};
    return table;
}

template <>
std::span<const Code<PairVerdict>> codesOf<PairVerdict>()
{
    static constexpr Code<PairVerdict> table[] = {
        {PairVerdict::Different, "different"}, {PairVerdict::Unsure, "unsure"}};
    return table;
}

template <>
std::span<const Code<ReassessCause>> codesOf<ReassessCause>()
{
    static constexpr Code<ReassessCause> table[] = {{ReassessCause::LinkConfirmed, "link-confirmed"},
        {ReassessCause::LinkRejected, "link-rejected"}, {ReassessCause::Merged, "merged"},
        {ReassessCause::Split, "split"}, {ReassessCause::MergeUndone, "merge-undone"},
        {ReassessCause::Received, "received"}, {ReassessCause::Listed, "listed"}};
    return table;
}

} // namespace regie
