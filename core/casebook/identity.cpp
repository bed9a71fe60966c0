#include "core/casebook/identity.h"

#include "core/store/identity.h"

#include <algorithm>

namespace regie::casebook {

namespace {

ReassessCause causeOf(IdentityOrder::Kind kind)
{
    switch (kind) {
    case IdentityOrder::Kind::ConfirmLink:
        return ReassessCause::LinkConfirmed;
    case IdentityOrder::Kind::RejectLink:
        return ReassessCause::LinkRejected;
    case IdentityOrder::Kind::MergePersons:
    case IdentityOrder::Kind::MergeHouseholds:
    case IdentityOrder::Kind::JudgeDifferent:
    case IdentityOrder::Kind::JudgeUnsure:
        return ReassessCause::Merged;
    case IdentityOrder::Kind::SplitPerson:
    case IdentityOrder::Kind::SplitHousehold:
        return ReassessCause::Split;
    case IdentityOrder::Kind::UndoMerge:
        return ReassessCause::MergeUndone;
    }
    return ReassessCause::Merged;
}

QString objectKind(IdentityKind kind)
{
    return kind == IdentityKind::Person ? QStringLiteral("person") : QStringLiteral("household");
}

} // namespace

bool needsReason(IdentityOrder::Kind kind)
{
    switch (kind) {
    case IdentityOrder::Kind::MergePersons:
    case IdentityOrder::Kind::SplitPerson:
    case IdentityOrder::Kind::MergeHouseholds:
    case IdentityOrder::Kind::SplitHousehold:
    case IdentityOrder::Kind::UndoMerge:
        return true;
    case IdentityOrder::Kind::ConfirmLink:
    case IdentityOrder::Kind::RejectLink:
    case IdentityOrder::Kind::JudgeDifferent:
    case IdentityOrder::Kind::JudgeUnsure:
        return false;
    }
    return true;
}

store::Action actionOf(IdentityOrder::Kind kind)
{
    switch (kind) {
    case IdentityOrder::Kind::ConfirmLink:
        return store::Action::ConfirmLink;
    case IdentityOrder::Kind::RejectLink:
        return store::Action::RejectLink;
    case IdentityOrder::Kind::MergePersons:
    case IdentityOrder::Kind::MergeHouseholds:
        return store::Action::Merge;
    case IdentityOrder::Kind::SplitPerson:
    case IdentityOrder::Kind::SplitHousehold:
        return store::Action::Split;
    case IdentityOrder::Kind::UndoMerge:
        return store::Action::Undo;
    case IdentityOrder::Kind::JudgeDifferent:
    case IdentityOrder::Kind::JudgeUnsure:
        return store::Action::Judge;
    }
    return store::Action::Judge;
}

Result<IdentityOutcome> IdentityChange::carryOut(const IdentityOrder &order)
{
    if (const Done can = allowed(order); !can)
        return tl::unexpected(can.error());
    auto households = touched(order);
    if (!households)
        return tl::unexpected(households.error());
    const auto before = standings(*households);
    if (!before)
        return tl::unexpected(before.error());
    if (const Done worked = work(order); !worked)
        return tl::unexpected(worked.error());
    if (!m_out.household.isNull())
        households->insert(m_out.household);
    const auto more = touched(order); // whoever is a member now
    if (!more)
        return tl::unexpected(more.error());
    const auto after = standings(*households + *more);
    if (!after)
        return tl::unexpected(after.error());
    if (const Done raised = raise(order, *before, *after); !raised)
        return tl::unexpected(raised.error());
    return m_out;
}

/// Whether somebody may order this. A second pair of eyes comes in here.
Done IdentityChange::allowed(const IdentityOrder &order)
{
    if (needsReason(order.kind) && order.reason.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing, QStringLiteral("who is who changes with a reason"));
    return {};
}

Done IdentityChange::work(const IdentityOrder &order)
{
    switch (order.kind) {
    case IdentityOrder::Kind::ConfirmLink:
        return confirmLink(order.link, order.reason);
    case IdentityOrder::Kind::RejectLink:
        return rejectLink(order.link, order.reason);
    case IdentityOrder::Kind::MergePersons:
        return mergePersons(PersonId(order.first), PersonId(order.second), order.reason);
    case IdentityOrder::Kind::SplitPerson:
        return splitPerson(PersonId(order.first), order.mentions);
    case IdentityOrder::Kind::MergeHouseholds:
        return mergeHouseholds(HouseholdId(order.first), HouseholdId(order.second), order.reason);
    case IdentityOrder::Kind::SplitHousehold:
        return splitHousehold(HouseholdId(order.first), order.members);
    case IdentityOrder::Kind::UndoMerge:
        return undoMerge(order.merge);
    case IdentityOrder::Kind::JudgeDifferent:
        return judge(order, PairVerdict::Different);
    case IdentityOrder::Kind::JudgeUnsure:
        return judge(order, PairVerdict::Unsure);
    }
    return {};
}

/// A mention is one human being: who is confirmed shuts out the others.
Done IdentityChange::confirmLink(LinkId id, const QString &reason)
{
    auto link = m_tx.read().identity().link(m_tx.viewer(), id);
    if (!link)
        return tl::unexpected(link.error());
    const auto others = m_tx.read().identity().linksOfMention(m_tx.viewer(), link->mention);
    if (!others)
        return tl::unexpected(others.error());
    for (Link other : *others) {
        if (other.id == id || other.state == LinkState::Rejected)
            continue;
        if (other.state == LinkState::Confirmed && other.person != link->person)
            return fail(
                ErrorCode::Conflict, QStringLiteral("somebody else was confirmed"), QStringLiteral("person_link"));
        other.state = LinkState::Rejected;
        other.by = m_tx.viewer().user();
        other.at = m_tx.at();
        if (const Done saved = m_tx.save(other); !saved)
            return saved;
    }
    link->state = LinkState::Confirmed;
    link->by = m_tx.viewer().user();
    link->at = m_tx.at();
    link->reason = reason;
    m_tx.about(QStringLiteral("person"), link->person.toString());
    return m_tx.save(*link);
}

Done IdentityChange::rejectLink(LinkId id, const QString &reason)
{
    auto link = m_tx.read().identity().link(m_tx.viewer(), id);
    if (!link)
        return tl::unexpected(link.error());
    link->state = LinkState::Rejected;
    link->by = m_tx.viewer().user();
    link->at = m_tx.at();
    link->reason = reason;
    m_tx.about(QStringLiteral("person"), link->person.toString());
    return m_tx.save(*link);
}

/// Goes back to what stood before the merge, as far as nobody changed it since; the undoing of the store does that.
Done IdentityChange::undoMerge(MergeId id)
{
    const auto action = m_tx.read().identity().actionOf(m_tx.viewer(), id);
    if (!action)
        return tl::unexpected(action.error());
    const auto undone = m_tx.undo(*action, store::UndoMode::KeepLater);
    if (!undone)
        return tl::unexpected(undone.error());
    m_out.keptLater = undone->kept;
    return {};
}

Done IdentityChange::judge(const IdentityOrder &order, PairVerdict verdict)
{
    if (order.first == order.second)
        return fail(ErrorCode::NotAllowed, QStringLiteral("one and the same"));
    const auto said = m_tx.read().identity().judgement(m_tx.viewer(), order.first, order.second);
    if (!said)
        return tl::unexpected(said.error());
    Judgement judgement = said->value_or(Judgement{});
    if (judgement.id.isNull())
        judgement.id = JudgementId::create(m_ids);
    judgement.kind = order.of;
    judgement.first = std::min(order.first, order.second);
    judgement.second = std::max(order.first, order.second);
    judgement.verdict = verdict;
    judgement.reason = order.reason;
    judgement.by = m_tx.viewer().user();
    judgement.at = m_tx.at();
    m_tx.about(objectKind(order.of), HouseholdId(order.first).toString());
    return m_tx.save(judgement);
}

Done IdentityChange::recordMerge(IdentityKind kind, const IdBytes &kept, const IdBytes &gone, const QString &reason)
{
    m_tx.about(objectKind(kind), HouseholdId(kept).toString());
    return m_tx.record(Merge{MergeId::create(m_ids), kind, kept, gone, reason, m_tx.viewer().user(), m_tx.at()});
}

Result<bool> IdentityChange::isGone(const IdBytes &id)
{
    const auto merges = m_tx.read().identity().mergesOf(m_tx.viewer(), id);
    if (!merges)
        return tl::unexpected(merges.error());
    return std::any_of(merges->cbegin(), merges->cend(), [&id](const Merge &merge) { return merge.gone == id; });
}

Done IdentityChange::addHouseholdsOf(PersonId person, QSet<HouseholdId> &households)
{
    const auto memberships = m_tx.read().identity().membershipsOf(m_tx.viewer(), person);
    if (!memberships)
        return tl::unexpected(memberships.error());
    for (const Membership &membership : *memberships)
        households.insert(membership.household);
    return {};
}

/// The households whose count can depend on what is changed.
Result<QSet<HouseholdId>> IdentityChange::touched(const IdentityOrder &order)
{
    QSet<HouseholdId> households;
    QList<PersonId> persons;
    const store::IdentityReader read = m_tx.read().identity();
    if (!order.link.isNull()) {
        const auto link = read.link(m_tx.viewer(), order.link);
        if (!link)
            return tl::unexpected(link.error());
        const auto linked = read.householdsOfMention(m_tx.viewer(), link->mention);
        if (!linked)
            return tl::unexpected(linked.error());
        households += QSet<HouseholdId>(linked->cbegin(), linked->cend());
        persons.append(link->person);
    }
    IdBytes first = order.first;
    IdBytes second = order.second;
    IdentityKind of = order.of;
    if (!order.merge.isNull()) {
        const auto merge = read.merge(m_tx.viewer(), order.merge);
        if (!merge && merge.error().code != ErrorCode::NotFound)
            return tl::unexpected(merge.error());
        first = merge ? merge->kept : IdBytes{}; // once undone it is there no more
        second = merge ? merge->gone : IdBytes{};
        of = merge ? merge->kind : of;
    }
    const bool judged =
        order.kind == IdentityOrder::Kind::JudgeDifferent || order.kind == IdentityOrder::Kind::JudgeUnsure;
    const bool ofHouseholds = order.kind == IdentityOrder::Kind::MergeHouseholds ||
                              order.kind == IdentityOrder::Kind::SplitHousehold || of == IdentityKind::Household;
    for (const IdBytes &id : {first, second}) {
        if (judged || id == IdBytes{})
            continue;
        if (ofHouseholds)
            households.insert(HouseholdId(id));
        else
            persons.append(PersonId(id));
    }
    for (const PersonId &person : std::as_const(persons)) {
        if (const Done added = addHouseholdsOf(person, households); !added)
            return tl::unexpected(added.error());
    }
    return households;
}

Result<IdentityChange::Standings> IdentityChange::standings(const QSet<HouseholdId> &households)
{
    Standings all;
    for (const HouseholdId &household : households) {
        const auto standing = standingOf(m_tx.read(), m_tx.viewer(), m_region, household, m_now.date);
        if (!standing && standing.error().code == ErrorCode::NotFound)
            continue; // withdrawn, or not for this viewer
        if (!standing)
            return tl::unexpected(standing.error());
        all.insert(household, *standing);
    }
    return all;
}

/// The decision stays as it was taken; that it would be another one now is put before the coordinator.
Done IdentityChange::raise(const IdentityOrder &order, const Standings &before, const Standings &after)
{
    const bool joined = order.kind == IdentityOrder::Kind::MergeHouseholds;
    QSet<HouseholdId> seen; // of two that became one both decisions wait
    for (const Standing &was : before) {
        const HouseholdId place =
            joined && was.household == HouseholdId(order.second) ? HouseholdId(order.first) : was.household;
        const auto found = after.constFind(place);
        if (found == after.constEnd() || was.sameOutcome(*found))
            continue;
        const Standing &now = *found;
        const bool otherwise = was.decided && (now.advice != *was.decided || now.orders != was.decidedOrders ||
                                                  now.reports != was.decidedReports);
        m_out.effects.append({was, now, otherwise});
        if (!otherwise)
            continue;
        if (const Done settled = seen.contains(place) ? Done() : m_tx.settleReassessments(place); !settled)
            return settled;
        seen.insert(place);
        const Reassessment open{ReassessmentId::create(m_ids), place, was.frozen, causeOf(order.kind), *was.decided,
            now.advice, was.decidedOrders.certain, now.orders.certain, was.decidedReports.certain, now.reports.certain,
            order.reason, m_tx.at(), std::nullopt};
        if (const Done saved = m_tx.save(open); !saved)
            return saved;
    }
    std::sort(m_out.effects.begin(), m_out.effects.end(), [](const Effect &a, const Effect &b) {
        return a.before.name == b.before.name ? a.before.household < b.before.household : a.before.name < b.before.name;
    });
    return {};
}

} // namespace regie::casebook
