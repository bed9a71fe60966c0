#include "core/casebook/familyedit.h"

#include <algorithm>

namespace regie::casebook {

using namespace Qt::StringLiterals;

namespace {

/// Gathers what is wrong with one change.
class FamilyChecking
{
public:
    explicit FamilyChecking(const FamilySystem &system) : m_system(system) {}

    void operator()(const NewMember &one)
    {
        if (one.name.isEmpty() && !one.unborn)
            missing(u"name"_s);
        if (one.is && one.of.isNull())
            missing(u"of"_s);
        if (one.place == NewMember::Place::Outside && !one.is)
            missing(u"is"_s);
        if (!m_outcome.refused.isEmpty() || !one.is)
            return;
        FamilySystem with = m_system; // as if she were there already
        FamilyMember made{
            .person = {.id = newcomer(), .name = one.name, .birthDate = one.unborn ? PartialDate() : one.born},
            .life = {.person = newcomer(), .unborn = one.unborn, .expected = one.unborn ? one.born : PartialDate()}};
        with.family.persons.append(made);
        Relation relation;
        relation.from = newcomer();
        relation.to = one.of;
        relation.kind = *one.is;
        take(problemsOf(with.family, relation), u"is"_s);
    }
    void operator()(const RelationEntry &entry)
    {
        both(entry.relation.from, entry.relation.to);
        if (!m_outcome.refused.isEmpty())
            return;
        QList<FamilyProblem> problems = problemsOf(m_system.family, entry.relation);
        if (entry.tie) { // what more is said of it may be new
            problems.removeIf([](const FamilyProblem &one) { return one.kind == FamilyProblemKind::SaidAlready; });
            problems += problemsOf(m_system.family, tieOf(entry));
        }
        if (entry.relation.since.isValid()) { // the couple that was ends the day before
            problems.removeIf([](const FamilyProblem &one) { return one.kind == FamilyProblemKind::TogetherAndApart; });
        }
        take(problems, u"kind"_s);
    }
    void operator()(const FamilyTie &tie)
    {
        both(tie.from, tie.to);
        if (m_outcome.refused.isEmpty())
            take(problemsOf(m_system.family, tie), u"kind"_s);
    }
    void operator()(const ResidenceEntry &entry)
    {
        if (entry.membership.person.isNull())
            missing(u"person"_s);
        if (entry.membership.household.isNull() && entry.newHousehold.trimmed().isEmpty())
            missing(u"household"_s);
        if (m_outcome.refused.isEmpty())
            take(problemsOf(m_system.family, entry.membership), u"household"_s);
    }
    void operator()(const LifeFacts &life)
    {
        if (life.person.isNull())
            missing(u"person"_s);
        else
            take(problemsOf(m_system.family, life), life.unborn ? u"state"_s : u"day"_s);
    }
    void operator()(const NetworkContact &contact)
    {
        if (contact.name.trimmed().isEmpty())
            missing(u"name"_s);
        if (contact.since.isValid() && contact.until.isValid() && contact.until < contact.since)
            m_outcome.refused.append({u"until"_s, FamilyProblem{FamilyProblemKind::EndBeforeBegin, true, {}, {}}});
    }
    void operator()(const ShieldedFact &fact)
    {
        if (fact.person.isNull())
            missing(u"person"_s);
        if (fact.what.trimmed().isEmpty())
            missing(u"what"_s);
        notFromHerself(fact.person, fact.from);
    }
    void operator()(const SecretAddress &secret)
    {
        if (secret.person.isNull())
            missing(u"person"_s);
        if (secret.address.isEmpty())
            missing(u"street"_s);
        notFromHerself(secret.person, secret.address.shieldedFrom);
    }
    void operator()(const FamilyEnd &end)
    {
        const bool removal = !end.until.isValid();
        if (removal && end.reason.trimmed().isEmpty())
            missing(u"reason"_s);
        if (std::holds_alternative<ShieldedFactId>(end.what) && !removal)
            missing(u"reason"_s);
        if (!removal && beganAfter(end))
            m_outcome.refused.append({u"until"_s, FamilyProblem{FamilyProblemKind::EndBeforeBegin, true, {}, {}}});
    }

    [[nodiscard]] const FamilyOutcome &outcome() const { return m_outcome; }

private:
    /// Somebody who has no identity yet.
    static PersonId newcomer()
    {
        IdBytes bytes;
        bytes.fill(0xff);
        return PersonId(bytes);
    }
    void missing(const QString &field) { m_outcome.refused.append({field, std::nullopt}); }
    void both(PersonId from, PersonId to)
    {
        if (from.isNull())
            missing(u"from"_s);
        if (to.isNull())
            missing(u"to"_s);
    }
    void notFromHerself(PersonId person, const QList<PersonId> &from)
    {
        if (!person.isNull() && from.contains(person))
            m_outcome.refused.append({u"shield"_s, FamilyProblem{FamilyProblemKind::WithHerself, true, person, {}}});
    }
    void take(const QList<FamilyProblem> &problems, const QString &field)
    {
        for (const FamilyProblem &problem : problems) {
            if (!problem.refused)
                m_outcome.asked.append(problem);
            else if (problem.kind == FamilyProblemKind::EndBeforeBegin)
                m_outcome.refused.append({u"until"_s, problem});
            else if (problem.kind == FamilyProblemKind::WithHerself)
                m_outcome.refused.append({u"to"_s, problem});
            else
                m_outcome.refused.append({field, problem});
        }
        if (!m_outcome.refused.isEmpty())
            m_outcome.asked.clear(); // first what cannot be
    }
    [[nodiscard]] bool beganAfter(const FamilyEnd &end) const
    {
        const Family &family = m_system.family;
        const auto in = [&](const auto &list, const auto &id) {
            return std::any_of(list.cbegin(), list.cend(),
                [&](const auto &one) { return one.id == id && one.since.isValid() && end.until < one.since; });
        };
        if (const auto *relation = std::get_if<RelationId>(&end.what))
            return in(family.relations, *relation);
        if (const auto *tie = std::get_if<FamilyTieId>(&end.what))
            return in(family.ties, *tie);
        if (const auto *contact = std::get_if<NetworkContactId>(&end.what))
            return in(m_system.network, *contact);
        for (const FamilyHousehold &household : family.households) {
            for (const Membership &member : household.memberships) {
                const auto *id = std::get_if<MembershipId>(&end.what);
                if (id != nullptr && member.id == *id && member.from.isValid() && end.until < member.from)
                    return true;
            }
        }
        return false;
    }

    const FamilySystem &m_system;
    FamilyOutcome m_outcome;
};

} // namespace

FamilyOutcome checked(const FamilySystem &system, const FamilyChange &change)
{
    FamilyChecking checking(system);
    std::visit(checking, change);
    return checking.outcome();
}

} // namespace regie::casebook
