#include "ui/genogram/familyrows.h"

#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/family.h"
#include "ui/wording/genogram.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct FamilyRows
{
    Q_DECLARE_TR_FUNCTIONS(FamilyRows)
};

QString spanText(QDate since, QDate until)
{
    if (since.isValid() && until.isValid())
        return FamilyRows::tr("%1 to %2").arg(wording::day(since), wording::day(until));
    if (until.isValid())
        return FamilyRows::tr("until %1").arg(wording::day(until));
    return since.isValid() ? FamilyRows::tr("since %1").arg(wording::day(since)) : QString();
}

CellTone toneOf(QDate until, QDate today)
{
    return until.isValid() && until < today ? CellTone::Muted : CellTone::Normal;
}

/// The households somebody lives in or belongs to on @p today.
QString homesText(const Family &family, PersonId person, QDate today)
{
    QStringList homes;
    for (const FamilyHousehold &household : family.households) {
        for (const Membership &one : household.memberships) {
            if (one.person == person && one.holdsOn(today))
                homes.append(
                    one.livesIn ? household.name : FamilyRows::tr("elsewhere, belongs to %1").arg(household.name));
        }
    }
    return homes.join(QStringLiteral(", "));
}

QString lifeText(const FamilyMember &member)
{
    if (member.life.unborn)
        return FamilyRows::tr("unborn");
    if (member.life.deceased)
        return FamilyRows::tr("deceased");
    return {};
}

} // namespace

QStringList memberHomeHeadings()
{
    return {FamilyRows::tr("Name"), FamilyRows::tr("Born"), FamilyRows::tr("Lives in")};
}

QList<CellRow> memberHomeRows(const FamilySystem &system, QDate today)
{
    QList<CellRow> rows;
    for (const FamilyMember &member : system.family.persons) {
        const bool shared = residencesOn(system.family, member.person.id, today).size() > 1;
        const QString homes = homesText(system.family, member.person.id, today);
        rows.append({member.person.id.toString(),
            {{.text = wording::memberName(member), .sign = Sign::Person},
                {.text = wording::yearsText(member), .second = lifeText(member), .tone = CellTone::Muted},
                {.text = homes, .second = shared ? FamilyRows::tr("shared residence") : QString()}}});
    }
    return rows;
}

QStringList kinHeadings()
{
    return {FamilyRows::tr("What"), FamilyRows::tr("When")};
}

QList<CellRow> kinRows(const FamilySystem &system)
{
    const Family &family = system.family;
    QList<CellRow> rows;
    for (const Relation &one : family.relations) {
        rows.append({u'r' + one.id.toString(), {{.text = wording::relationText(wording::nameIn(family, one.from),
                                                     one.kind, wording::nameIn(family, one.to))},
                                                   {.text = spanText(one.since, one.until), .tone = CellTone::Muted}}});
    }
    for (const FamilyTie &one : family.ties) {
        const QString id = one.id.isNull() ? QString() : u't' + one.id.toString();
        const QString from = one.orders > 0 ? wording::patternLabel(one, one.latestOrder) : one.note;
        rows.append({id, {{.text = wording::tieText(one, family), .second = from},
                             {.text = spanText(one.since, one.until), .tone = CellTone::Muted}}});
    }
    return rows;
}

QStringList networkHeadings()
{
    return {FamilyRows::tr("Name"), FamilyRows::tr("Who it is"), FamilyRows::tr("Of whom")};
}

QList<CellRow> networkRows(const FamilySystem &system, const routing::Region &region, QDate today)
{
    QList<CellRow> rows;
    for (const bool personal : {true, false}) {
        for (const NetworkContact &one : system.network) {
            if (isPersonal(one.kind) != personal)
                continue;
            const QString organisation =
                one.organisation.isEmpty() ? QString() : region.organisationName(one.organisation, today);
            rows.append({u'n' + one.id.toString(),
                {{.text = one.name, .second = one.phone, .tone = toneOf(one.until, today)},
                    {.text = organisation.isEmpty()
                                 ? wording::text(one.kind)
                                 : FamilyRows::tr("%1, %2").arg(wording::text(one.kind), organisation),
                        .second = one.part},
                    {.text = one.person.isNull() ? FamilyRows::tr("the household")
                                                 : wording::nameIn(system.family, one.person),
                        .second = spanText(one.since, one.until)}}});
        }
    }
    return rows;
}

QStringList secretHeadings()
{
    return {FamilyRows::tr("What"), FamilyRows::tr("Of whom"), FamilyRows::tr("Kept from")};
}

QList<CellRow> secretRows(const FamilySystem &system, QDate today)
{
    QList<CellRow> rows;
    for (const FamilyMember &member : system.family.persons) {
        const QString name = wording::memberName(member);
        const QList<Address> addresses = system.addresses.value(member.person.id);
        for (const Address &address : addresses) {
            if (address.secret && address.holdsOn(today))
                rows.append({{}, {{.text = FamilyRows::tr("Secret address"), .sign = Sign::Lock}, {.text = name},
                                     {.text = wording::keptFromText(address.shieldedFrom, system.family)}}});
        }
        for (const ShieldedFact &fact : system.shielded) {
            if (fact.person == member.person.id)
                rows.append(
                    {u's' + fact.id.toString(), {{.text = wording::text(fact.kind), .sign = Sign::Lock}, {.text = name},
                                                    {.text = wording::keptFromText(fact.from, system.family)}}});
        }
    }
    return rows;
}

} // namespace regie::ui
