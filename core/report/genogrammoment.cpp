#include "core/report/genogrammoment.h"

#include "core/report/genogramroute.h"

#include <QMap>

#include <algorithm>
#include <set>

namespace regie::report {

namespace {

constexpr int pregnancy = 280; // days

bool hasBegun(QDate since, QDate on)
{
    return !since.isValid() || since <= on;
}

GenogramStand standOf(const FamilyMember &member, QDate on)
{
    GenogramStand stand;
    if (member.life.unborn) {
        const QDate expected = member.life.expected.earliest();
        stand.unborn = true;
        stand.there = !expected.isValid() || expected.addDays(-pregnancy) <= on;
        return stand;
    }
    stand.there = hasBegun(member.person.birthDate.earliest(), on);
    stand.deceased = member.life.deceased && hasBegun(member.life.died.earliest(), on);
    if (stand.there && !stand.deceased)
        stand.age = member.person.birthDate.ageOn(on);
    return stand;
}

std::optional<CoupleLine> coupleLine(const Genogram &genogram, const GenogramMoment &moment, const GenogramUnion &one)
{
    const bool childThere = std::any_of(
        one.children.cbegin(), one.children.cend(), [&](int child) { return moment.persons.at(child).there; });
    for (const int person : {one.a, one.b}) {
        if (person >= 0 && !moment.persons.at(person).there)
            return std::nullopt;
    }
    if (one.couple >= 0) {
        const Couple &couple = genogram.kin.couples.at(one.couple);
        if (couple.apart && hasBegun(couple.apartSince, moment.on))
            return CoupleLine::Apart;
        if (hasBegun(couple.since, moment.on))
            return couple.married ? CoupleLine::Married : CoupleLine::Together;
    }
    return childThere ? std::optional(CoupleLine::ParentsOnly) : std::nullopt;
}

void addPatterns(const Genogram &genogram, GenogramMoment &moment)
{
    QMap<std::pair<int, int>, QList<qsizetype>> between;
    for (qsizetype i = 0; i < genogram.family.ties.size(); ++i) {
        const FamilyTie &tie = genogram.family.ties.at(i);
        const int from = genogram.indexOf(tie.from);
        const int to = genogram.indexOf(tie.to);
        if (!isPattern(tie.kind) || !hasBegun(tie.since, moment.on) || !moment.persons.at(from).there ||
            !moment.persons.at(to).there)
            continue;
        between[std::minmax(from, to)].append(moment.patterns.size());
        moment.patterns.append({static_cast<int>(i), from, to, tie.until.isValid() && tie.until < moment.on});
    }
    for (const QList<qsizetype> &lines : std::as_const(between)) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            GenogramPattern &pattern = moment.patterns[lines.at(i)];
            const qreal aside = static_cast<qreal>(i) - static_cast<qreal>(lines.size() - 1) / 2;
            pattern.path = pathBetween(genogram, pattern.from, pattern.to, aside);
        }
    }
}

void addRepeats(const Genogram &genogram, GenogramMoment &moment)
{
    QMap<TieKind, std::set<int>> found;
    for (const GenogramPattern &pattern : std::as_const(moment.patterns)) {
        const TieKind kind = genogram.family.ties.at(pattern.tie).kind;
        const int from = genogram.persons.at(pattern.from).generation;
        const int to = genogram.persons.at(pattern.to).generation;
        found[kind].insert(hasDirection(kind) ? from : std::min(from, to));
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it->size() > 1)
            moment.repeats.append({it.key(), QList<int>(it->begin(), it->end())});
    }
}

void addHomes(const Genogram &genogram, GenogramMoment &moment)
{
    for (int i = 0; i < static_cast<int>(genogram.family.households.size()); ++i) {
        GenogramHome home{.household = i};
        for (const Membership &member : genogram.family.households.at(i).memberships) {
            const int person = genogram.indexOf(member.person);
            const GenogramStand &stand = moment.persons.at(person);
            if (member.livesIn && member.holdsOn(moment.on) && stand.there && !stand.deceased &&
                !home.persons.contains(person))
                home.persons.append(person);
        }
        if (home.persons.isEmpty())
            continue;
        home.parts = outlineOf(genogram, home.persons, static_cast<int>(moment.homes.size()));
        moment.homes.append(home);
    }
}

} // namespace

GenogramMoment momentOf(const Genogram &genogram, QDate on)
{
    GenogramMoment moment{.on = on};
    for (const FamilyMember &member : genogram.family.persons)
        moment.persons.append(standOf(member, on));
    for (const GenogramUnion &one : genogram.unions)
        moment.unions.append(coupleLine(genogram, moment, one));
    addPatterns(genogram, moment);
    addHomes(genogram, moment);
    addRepeats(genogram, moment);
    return moment;
}

QList<QDate> changesOf(const Family &family)
{
    std::set<QDate> days;
    const auto add = [&days](QDate day) {
        if (day.isValid())
            days.insert(day);
    };
    const auto end = [&add](QDate last) { add(last.isValid() ? last.addDays(1) : last); };
    for (const FamilyMember &member : family.persons) {
        add(member.person.birthDate.earliest());
        add(member.life.died.earliest());
    }
    for (const Relation &relation : family.relations) {
        add(relation.since);
        end(relation.until);
    }
    for (const FamilyTie &tie : family.ties) {
        add(tie.since);
        end(tie.until);
    }
    for (const FamilyHousehold &household : family.households) {
        for (const Membership &member : household.memberships) {
            add(member.from);
            end(member.until);
        }
    }
    return {days.begin(), days.end()};
}

} // namespace regie::report
