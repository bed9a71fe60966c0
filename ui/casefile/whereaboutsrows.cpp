#include "ui/casefile/whereaboutsrows.h"

#include "ui/casefile/caserows.h"
#include "ui/wording/briefing.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

namespace {

struct WhereaboutsRows
{
    Q_DECLARE_TR_FUNCTIONS(WhereaboutsRows)
};

std::optional<Address> dwellingOn(const CaseView &view, QDate day)
{
    const auto found = std::find_if(view.addresses.cbegin(), view.addresses.cend(),
        [day](const Address &one) { return one.holdsOn(day) && !one.isEmpty(); });
    return found == view.addresses.cend() ? std::nullopt : std::optional(*found);
}

bool livesInDwelling(const CaseView &view, PersonId person, QDate day)
{
    return std::any_of(view.memberships.cbegin(), view.memberships.cend(),
        [&](const Membership &one) { return one.person == person && one.livesIn && one.holdsOn(day); });
}

QString sinceText(const Address &address)
{
    return address.from.isValid() ? WhereaboutsRows::tr("since %1").arg(wording::day(address.from)) : QString();
}

Cell shownCell(const ShownAddress &shown)
{
    QStringList lines;
    for (const Address &one : shown.addresses)
        lines.append(one.line());
    return {.text = lines.join(QStringLiteral("; ")),
        .second = WhereaboutsRows::tr("secret: shown for ten seconds"),
        .sign = Sign::Lock,
        .tone = CellTone::Strong};
}

Cell addressCell(const std::optional<Address> &address)
{
    if (!address)
        return {.text = WhereaboutsRows::tr("Unknown"), .tone = CellTone::Muted};
    if (address->secret)
        return {
            .text = WhereaboutsRows::tr("Secret"), .second = WhereaboutsRows::tr("only on asking"), .sign = Sign::Lock};
    return {.text = address->line(), .second = sinceText(*address)};
}

/// A number that is not safe is still to be seen, with the warning before it: who calls must know which one not to.
Cell phoneCell(const Person &person)
{
    if (person.phone.trimmed().isEmpty())
        return {.text = WhereaboutsRows::tr("Unknown"), .tone = CellTone::Muted};
    const QString note = person.callBackNote.trimmed();
    const QString may = WhereaboutsRows::tr("Safe to call back? %1").arg(wording::text(person.callBack));
    return {.text = person.phone,
        .second = note.isEmpty() ? may : may + QStringLiteral(" · ") + note,
        .sign = person.callBack == CallBack::NotSafe ? Sign::NotMet : Sign::None};
}

CellRow memberRow(const CaseView &view, const store::PersonRow &member, QDate today, const ShownAddress &shown)
{
    const PersonId person = member.person.id;
    const QString id = person.toString();
    const std::optional<Address> own = wording::addressOn(member, today);
    Cell where = addressCell(own);
    if (shown.row == id)
        where = shownCell(shown);
    else if (!own && livesInDwelling(view, person, today))
        where = {.text = WhereaboutsRows::tr("In the household's dwelling")};
    return {.id = id,
        .cells = {{.text = member.person.name.full(), .second = memberRole(view, person), .tone = CellTone::Strong},
            where, phoneCell(member.person)}};
}

} // namespace

QStringList whereaboutsHeadings()
{
    return {WhereaboutsRows::tr("Who"), WhereaboutsRows::tr("Address"), WhereaboutsRows::tr("Telephone")};
}

QList<CellRow> whereaboutsRows(const CaseView &view, QDate today, const ShownAddress &shown)
{
    QList<CellRow> rows;
    if (const auto dwelling = dwellingOn(view, today)) {
        rows.append({.id = dwellingRow,
            .cells = {{.text = view.household.name,
                          .second = WhereaboutsRows::tr("dwelling of the household"),
                          .tone = CellTone::Strong},
                shown.row == dwellingRow ? shownCell(shown) : addressCell(dwelling), {}}});
    }
    const QList<store::PersonRow> members = wording::membersInOrder(view);
    for (const store::PersonRow &member : members)
        rows.append(memberRow(view, member, today, shown));
    return rows;
}

bool isSecretRow(const CaseView &view, const QString &id, QDate today)
{
    if (id == dwellingRow) {
        const auto dwelling = dwellingOn(view, today);
        return dwelling && dwelling->secret;
    }
    return std::any_of(view.members.cbegin(), view.members.cend(), [&](const store::PersonRow &member) {
        const auto own = wording::addressOn(member, today);
        return member.person.id.toString() == id && own && own->secret;
    });
}

} // namespace regie::ui
