#include "core/domain/network.h"

namespace regie {

template <>
std::span<const Code<ShieldedKind>> codesOf<ShieldedKind>()
{
    static constexpr Code<ShieldedKind> table[] = {{ShieldedKind::Phone, "phone"}, {ShieldedKind::School, "school"},
        {ShieldedKind::Work, "work"}, {ShieldedKind::Care, "care"}, {ShieldedKind::Shelter, "shelter"},
        {ShieldedKind::Other, "other"}};
    return table;
}

template <>
std::span<const Code<NetworkKind>> codesOf<NetworkKind>()
{
    static constexpr Code<NetworkKind> table[] = {{NetworkKind::Neighbour, "neighbour"},
        {NetworkKind::Friend, "friend"}, {NetworkKind::Relative, "relative"}, {NetworkKind::Faith, "faith"},
        {NetworkKind::School, "school"}, {NetworkKind::Work, "work"}, {NetworkKind::Club, "club"},
        {NetworkKind::Professional, "professional"}, {NetworkKind::Other, "other"}};
    return table;
}

bool isPersonal(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Neighbour:
    case NetworkKind::Friend:
    case NetworkKind::Relative:
    case NetworkKind::Faith:
    case NetworkKind::Club:
    case NetworkKind::Other:
        return true;
    case NetworkKind::School:
    case NetworkKind::Work:
    case NetworkKind::Professional:
        return false;
    }
    return false;
}

} // namespace regie
