#include "ui/wording/dossier.h"

#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/errors.h"
#include "ui/wording/flow.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

namespace regie::wording {

using exchange::Dossier;
using exchange::MergeLine;
using exchange::MergeObject;
using exchange::MergePart;
using exchange::MergeState;

namespace {

struct DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierWords)
};

/// An organisation is called as it is called last.
QDate latestName()
{
    return {9999, 12, 31};
}

QString nameIn(const Dossier &dossier, PersonId id)
{
    for (const exchange::DossierPerson &one : dossier.persons) {
        if (one.person.id == id && !id.isNull())
            return one.person.name.full();
    }
    return {};
}

QString nameOfWho(const MergeLine &line, const Dossier &ours, const Dossier &theirs)
{
    const QString name = nameIn(ours, line.oursWho);
    return name.isEmpty() ? nameIn(theirs, line.theirsWho) : name;
}

QString orderText(OrderKind kind, QDate on)
{
    //: %1 is what was imposed, %2 the day
    return DossierWords::tr("%1 of %2").arg(text(kind), day(on));
}

QString reportText(VtReportKind kind, QDate on)
{
    return DossierWords::tr("%1 of %2").arg(eventText(kind), day(on));
}

QString caseText(const QString &number)
{
    return DossierWords::tr("Case %1").arg(number);
}

/// A secret address is never written where somebody reads along.
QString addressText(const QString &whose, const QString &open, bool secret)
{
    const QString line = secret ? DossierWords::tr("secret") : open;
    return whose.isEmpty() ? DossierWords::tr("Address of the household: %1").arg(line)
                           //: %1 is a person, %2 the address
                           : DossierWords::tr("Address of %1: %2").arg(whose, line);
}

/// The person or event of one side.
QString sideText(const MergePart &part, const exchange::MergeSide &side, const Dossier &dossier)
{
    const QString whose = side.person < 0 ? QString() : dossier.persons.at(side.person).person.name.full();
    switch (part.object) {
    case MergeObject::Person:
        return whose;
    case MergeObject::Address: {
        const auto &all = side.person < 0 ? dossier.dwellings : dossier.persons.at(side.person).addresses;
        return addressText(whose, all.at(side.item).line(), all.at(side.item).secret);
    }
    case MergeObject::Order: {
        const BarringOrder &order = dossier.orders.at(side.item).order;
        return orderText(order.kind, order.imposedAt.date);
    }
    case MergeObject::Report: {
        const VtReport &report = dossier.reports.at(side.item).report;
        return reportText(report.kind, report.receivedOn);
    }
    case MergeObject::Case:
        return caseText(dossier.cases.at(side.item).number);
    }
    return {};
}

QString yesNo(const QString &value)
{
    return value == u"true" ? DossierWords::tr("yes") : DossierWords::tr("no");
}

QString dayOf(const QString &value)
{
    return day(parseIsoDate(value).value_or(QDate()));
}

template <typename E>
QString codeText(const QString &value)
{
    const std::optional<E> known = fromCode<E>(value);
    return known ? text(*known) : value;
}

} // namespace

QString text(MergeField field)
{
    switch (field) {
    case MergeField::Given:
        return DossierWords::tr("Given names");
    case MergeField::Prefix:
        return DossierWords::tr("Prefix of the surname");
    case MergeField::Surname:
        return DossierWords::tr("Surname");
    case MergeField::BirthDate:
        return DossierWords::tr("Date of birth");
    case MergeField::Sex:
        return DossierWords::tr("Sex");
    case MergeField::Phone:
        return DossierWords::tr("Telephone");
    case MergeField::CallBack:
        return DossierWords::tr("May be called back");
    case MergeField::CallBackNote:
        return DossierWords::tr("About calling back");
    case MergeField::MemberSince:
        return DossierWords::tr("In the household since");
    case MergeField::MemberUntil:
        return DossierWords::tr("In the household until");
    case MergeField::LivesIn:
        return DossierWords::tr("Lives in the household");
    case MergeField::Relation:
        return DossierWords::tr("Relation");
    case MergeField::AddressFrom:
        return DossierWords::tr("Lived in from");
    case MergeField::AddressUntil:
        return DossierWords::tr("Lived in until");
    case MergeField::AddressSecret:
        return DossierWords::tr("Secret address");
    case MergeField::ImposedTime:
        return DossierWords::tr("Hour");
    case MergeField::Status:
        return DossierWords::tr("Status");
    case MergeField::ExtendedUntil:
        return DossierWords::tr("Extended until");
    case MergeField::EndedAt:
        return DossierWords::tr("Ended on");
    case MergeField::ImposedBy:
        return DossierWords::tr("Imposed by");
    case MergeField::NewIncident:
        return DossierWords::tr("New incident");
    case MergeField::ConvertedToAdvice:
        return DossierWords::tr("Turned into advice");
    case MergeField::Incident:
        return DossierWords::tr("Incident");
    case MergeField::Verified:
        return DossierWords::tr("Verified");
    case MergeField::EventMunicipality:
        return DossierWords::tr("Municipality");
    case MergeField::Number:
        return DossierWords::tr("Number");
    case MergeField::Role:
        return DossierWords::tr("Role");
    case MergeField::CaseRoute:
        return DossierWords::tr("Route");
    case MergeField::CasePhase:
        return DossierWords::tr("Phase");
    case MergeField::Executor:
        return DossierWords::tr("Executor");
    }
    return {};
}

QString text(MergeState state)
{
    switch (state) {
    case MergeState::Equal:
        return DossierWords::tr("Equal");
    case MergeState::OnlyHere:
        return DossierWords::tr("Only here");
    case MergeState::OnlyThere:
        return DossierWords::tr("Only there");
    case MergeState::Different:
        return DossierWords::tr("Different");
    }
    return {};
}

QString valueText(MergeField field, const QString &value, const routing::Region &region)
{
    if (value.isEmpty())
        return {};
    switch (field) {
    case MergeField::BirthDate:
        return birthDate(PartialDate::fromCode(value).value_or(PartialDate()));
    case MergeField::Sex:
        return codeText<Sex>(value);
    case MergeField::CallBack:
        return codeText<CallBack>(value);
    case MergeField::Relation:
        return codeText<RelationKind>(value);
    case MergeField::Status:
        return codeText<OrderStatus>(value);
    case MergeField::ImposedBy:
        return codeText<ImposedBy>(value);
    case MergeField::Role:
        return codeText<EventRole>(value);
    case MergeField::MemberSince:
    case MergeField::MemberUntil:
    case MergeField::AddressFrom:
    case MergeField::AddressUntil:
        return dayOf(value);
    case MergeField::ExtendedUntil:
    case MergeField::EndedAt:
        return moment(LocalDateTime::parse(value).value_or(LocalDateTime()));
    case MergeField::LivesIn:
    case MergeField::AddressSecret:
    case MergeField::NewIncident:
    case MergeField::ConvertedToAdvice:
    case MergeField::Verified:
        return yesNo(value);
    case MergeField::EventMunicipality: {
        const routing::Municipality *known = region.municipality(value);
        return known != nullptr ? known->name : value;
    }
    case MergeField::CaseRoute:
        return codeText<AdviceRoute>(value);
    case MergeField::CasePhase: {
        const auto phase = caseflow::codeOf<caseflow::SafetyPhase>(value);
        return phase ? text(*phase) : value;
    }
    case MergeField::Executor:
        return region.organisationName(value, latestName());
    case MergeField::Given:
    case MergeField::Prefix:
    case MergeField::Surname:
    case MergeField::Phone:
    case MergeField::CallBackNote:
    case MergeField::ImposedTime:
    case MergeField::Incident:
    case MergeField::Number:
        return value;
    }
    return value;
}

QString differingText(MergeField field, const QString &value, const routing::Region &region)
{
    if (!value.isEmpty())
        return valueText(field, value, region);
    if (field == MergeField::MemberUntil || field == MergeField::AddressUntil)
        return DossierWords::tr("still");
    return DossierWords::tr("nothing recorded");
}

QString partText(const MergePart &part, const Dossier &ours, const Dossier &theirs)
{
    const bool here = part.object == MergeObject::Person ? part.ours.person >= 0 : part.ours.item >= 0;
    return here ? sideText(part, part.ours, ours) : sideText(part, part.theirs, theirs);
}

QString lineText(const MergeLine &line, const Dossier &ours, const Dossier &theirs)
{
    if (line.field == MergeField::Relation)
        return DossierWords::tr("Is to %1").arg(nameOfWho(line, ours, theirs));
    if (line.field == MergeField::Role)
        return DossierWords::tr("Role of %1").arg(nameOfWho(line, ours, theirs));
    return text(line.field);
}

QString partText(const OpenValue &open)
{
    //: %1 is an order or report with its day, or a case; %2 the person or household it is about
    const QString shape = DossierWords::tr("%1 (%2)");
    if (open.orderKind)
        return shape.arg(orderText(*open.orderKind, open.day), open.whose);
    if (open.reportKind)
        return shape.arg(reportText(*open.reportKind, open.day), open.whose);
    if (!open.caseNumber.isEmpty())
        return shape.arg(caseText(open.caseNumber), open.whose);
    if (open.value.place.address.isNull())
        return open.whose;
    return addressText(open.value.place.person.isNull() ? QString() : open.whose, open.place, open.secretPlace);
}

QString lineText(const OpenValue &open)
{
    if (open.value.field == MergeField::Relation)
        return DossierWords::tr("Is to %1").arg(open.other);
    return text(open.value.field);
}

QString takenText(const DossierTaken &taken)
{
    if (taken.nothing())
        return DossierWords::tr("Everything was here already: nothing was changed.");
    QStringList words{DossierWords::tr("%n thing(s) came in.", nullptr, taken.taken)};
    if (!taken.cases.isEmpty()) //: %1 is one case number or more
        words.append(DossierWords::tr("What happened in the case stands in %1 now.").arg(taken.cases.join(u", ")));
    if (taken.kept > 0)
        words.append(DossierWords::tr(
            "Of %n field(s) both values are kept: choose under Clean up, Not chosen yet.", nullptr, taken.kept));
    words.append(DossierWords::tr("This household counts %1 and %2 now.")
                     .arg(DossierWords::tr("%n barring order(s)", nullptr, taken.orders.certain),
                         DossierWords::tr("%n report(s)", nullptr, taken.reports.certain)));
    return words.join(u' ');
}

QString dossierErrorText(const Error &error)
{
    if (error.code == ErrorCode::VaultTooNew)
        return DossierWords::tr("This dossier was made by a newer version of Regiekompas. Update the program first.");
    if (error.code == ErrorCode::PracticeMismatch)
        return DossierWords::tr("One of both is a practice vault. Real and invented people are never joined.");
    if (error.code == ErrorCode::NotAllowed && error.where == u"origin")
        return DossierWords::tr("This dossier was made in this vault.");
    if (error.code == ErrorCode::NotAllowed && error.where == u"cases")
        return DossierWords::tr("A case can only be joined with an open case of the household that you chose.");
    if (error.code == ErrorCode::UnknownValue && error.where == u"cases")
        return DossierWords::tr("A case in this dossier follows a route that this region does not know. It can only be "
                                "told, not taken over or joined.");
    if (error.code == ErrorCode::NotAllowed)
        return DossierWords::tr("Two people of the package were said to be one of yours.");
    if (error.code == ErrorCode::TooLarge)
        return DossierWords::tr("This dossier is larger than one household can be. Nothing of it was read.");
    if (error.code == ErrorCode::ImpossibleDate && error.where == u"made")
        return DossierWords::tr(
            "This dossier says that it was made in the future. Look at the clock of both computers.");
    if (error.code == ErrorCode::Conflict)
        return DossierWords::tr("Something of this household changed meanwhile. Look once more at what differs.");
    //: %1 is a place in the file: persons[1].birthDate
    return error.where.isEmpty() ? errorText(error.code)
                                 : DossierWords::tr("This dossier cannot be read: %1 does not fit. Nothing of it was "
                                                    "taken in.")
                                       .arg(error.where);
}

} // namespace regie::wording
