#include "core/casebook/householddoubts.h"

#include <algorithm>

namespace regie::casebook {

namespace {

constexpr int fewestInCommon = 2;

} // namespace

std::pair<IdBytes, IdBytes> pairOf(const IdBytes &a, const IdBytes &b)
{
    return {std::min(a, b), std::max(a, b)};
}

void HouseholdDoubts::take(const store::PersonRow &row)
{
    if (row.households.size() < fewestInCommon)
        return;
    const bool child = row.person.birthDate.certainlyMinorOn(m_today);
    if (child)
        m_children.insert(row.person.id);
    for (qsizetype i = 0; i < row.households.size(); ++i) {
        for (qsizetype j = i + 1; j < row.households.size(); ++j) {
            Shared &shared = m_shared[pairOf(row.households.at(i).raw(), row.households.at(j).raw())];
            ++shared.persons;
            shared.notChildren += child ? 0 : 1;
        }
    }
}

Result<QList<Doubt>> HouseholdDoubts::doubts(const Judged &judged, int most) const
{
    QList<Doubt> found;
    for (auto pair = m_shared.cbegin(); pair != m_shared.cend(); ++pair) {
        const auto told = judged.constFind(pair.key());
        const bool different = told != judged.cend() && *told == PairVerdict::Different;
        if (different || pair->persons < fewestInCommon || pair->notChildren == 0)
            continue;
        auto doubt = doubtOf(HouseholdId(pair.key().first), HouseholdId(pair.key().second));
        if (!doubt)
            return tl::unexpected(doubt.error());
        doubt->unsure = told != judged.cend();
        if (doubt->inCommon >= fewestInCommon)
            found.append(*std::move(doubt));
    }
    std::sort(found.begin(), found.end(), [](const Doubt &a, const Doubt &b) {
        return a.inCommon != b.inCommon ? a.inCommon > b.inCommon : a.keptPlace.household.id < b.keptPlace.household.id;
    });
    return found.mid(0, most);
}

Result<HouseholdDoubts::Members> HouseholdDoubts::membersNow(HouseholdId household) const
{
    return m_reader.memberships(m_viewer, household).map([this](const QList<Membership> &memberships) {
        Members members;
        for (const Membership &one : memberships) {
            if (one.holdsOn(m_today) && !members.contains(one.person))
                members.append(one.person);
        }
        return members;
    });
}

Result<HouseholdSide> HouseholdDoubts::side(HouseholdId household, const Members &members) const
{
    const auto known = m_reader.household(m_viewer, household);
    const auto rows = m_reader.persons(m_viewer, members);
    const auto addresses = m_reader.addressesOfHousehold(m_viewer, household);
    if (!known || !rows || !addresses)
        return tl::unexpected(!known ? known.error() : !rows ? rows.error() : addresses.error());
    HouseholdSide side{*known, {}, {}, false};
    for (const store::PersonRow &row : *rows)
        side.members.append(row.person.name.full());
    for (const Address &address : *addresses) {
        if (address.until.isValid())
            continue;
        if (address.secret)
            side.secretAddress = true;
        else
            side.dwelling = address;
    }
    if (side.secretAddress) // where else it lives could give the secret one away
        side.dwelling = {};
    return side;
}

/// Who belongs to both now; without two, or with children only, nothing in common. The larger one stays.
Result<Doubt> HouseholdDoubts::doubtOf(HouseholdId a, HouseholdId b) const
{
    const auto inA = membersNow(a);
    const auto inB = membersNow(b);
    if (!inA || !inB)
        return tl::unexpected(inA ? inB.error() : inA.error());
    Members both = *inA;
    both.removeIf([&inB](const PersonId &person) { return !inB->contains(person); });
    const bool childrenOnly =
        std::all_of(both.cbegin(), both.cend(), [this](const PersonId &person) { return m_children.contains(person); });
    Doubt doubt;
    doubt.what = Doubt::What::Households;
    if (childrenOnly)
        return doubt;
    doubt.inCommon = static_cast<int>(both.size());
    const bool keepFirst = inA->size() >= inB->size();
    return side(keepFirst ? a : b, keepFirst ? *inA : *inB)
        .and_then([&](const HouseholdSide &kept) {
            doubt.keptPlace = kept;
            return side(keepFirst ? b : a, keepFirst ? *inB : *inA);
        })
        .map([&](const HouseholdSide &gone) {
            doubt.gonePlace = gone;
            return doubt;
        });
}

} // namespace regie::casebook
