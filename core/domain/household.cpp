#include "core/domain/household.h"

namespace regie {

RelationKind inverse(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Partner:
        return RelationKind::Partner;
    case RelationKind::ExPartner:
        return RelationKind::ExPartner;
    case RelationKind::Parent:
        return RelationKind::Child;
    case RelationKind::Child:
        return RelationKind::Parent;
    case RelationKind::StepParent:
        return RelationKind::StepChild;
    case RelationKind::StepChild:
        return RelationKind::StepParent;
    case RelationKind::FosterParent:
        return RelationKind::FosterChild;
    case RelationKind::FosterChild:
        return RelationKind::FosterParent;
    case RelationKind::Sibling:
        return RelationKind::Sibling;
    case RelationKind::Grandparent:
        return RelationKind::Grandchild;
    case RelationKind::Grandchild:
        return RelationKind::Grandparent;
    case RelationKind::Other:
        return RelationKind::Other;
    }
    return RelationKind::Other;
}

} // namespace regie
