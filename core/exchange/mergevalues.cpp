// Fields as codes, and back.
#include "core/domain/reach.h"
#include "core/exchange/dossiermerge.h"

#include <algorithm>

namespace regie::exchange {

using namespace Qt::StringLiterals;

namespace {

QString truth(bool yes)
{
    return yes ? u"true"_s : u"false"_s;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString momentText(const std::optional<LocalDateTime> &moment)
{
    return moment && moment->isValid() ? moment->toIso() : QString();
}

/// What is unknown says nothing.
template <typename E>
QString codeUnless(E value, E unknown)
{
    return value == unknown ? QString() : toCode(value);
}

tl::unexpected<Error> misfit()
{
    return fail(ErrorCode::UnknownValue, u"not a value of this field"_s);
}

Done take(QString &field, const QString &value)
{
    field = value;
    return {};
}

Done take(bool &field, const QString &value)
{
    if (value != "true"_L1 && value != "false"_L1)
        return misfit();
    field = value == "true"_L1;
    return {};
}

Done take(QDate &field, const QString &value)
{
    const Result<QDate> day = value.isEmpty() ? Result<QDate>(QDate()) : parseIsoDate(value);
    if (!day)
        return tl::unexpected(day.error());
    field = *day;
    return {};
}

Done take(std::optional<LocalDateTime> &field, const QString &value)
{
    if (value.isEmpty()) {
        field.reset();
        return {};
    }
    const auto moment = LocalDateTime::parse(value);
    if (!moment)
        return tl::unexpected(moment.error());
    field = *moment;
    return {};
}

Done take(PartialDate &field, const QString &value)
{
    const auto date = PartialDate::fromCode(value);
    if (!date)
        return tl::unexpected(date.error());
    field = *date;
    return {};
}

template <typename E>
Done takeCode(E &field, const QString &value)
{
    const std::optional<E> known = fromCode<E>(value);
    if (!known)
        return misfit();
    field = *known;
    return {};
}

template <typename Event>
QString eventValue(MergeField field, const Event &event)
{
    if (field == MergeField::Verified)
        return truth(event.verified);
    if (field == MergeField::EventMunicipality)
        return event.municipality;
    return field == MergeField::Number ? event.number : QString();
}

template <typename Event>
Done setEventValue(MergeField field, const QString &value, Event &event)
{
    if (field == MergeField::Verified)
        return take(event.verified, value);
    if (field == MergeField::EventMunicipality)
        return take(event.municipality, value);
    return field == MergeField::Number ? take(event.number, value) : Done();
}

} // namespace

QString valueOf(MergeField field, const Person &person)
{
    if (field == MergeField::Given)
        return person.name.given;
    if (field == MergeField::Prefix)
        return person.name.prefix;
    if (field == MergeField::Surname)
        return person.name.surname;
    if (field == MergeField::BirthDate)
        return person.birthDate.toCode();
    if (field == MergeField::Sex)
        return codeUnless(person.sex, Sex::Unknown);
    if (field == MergeField::Phone)
        return person.phone;
    if (field == MergeField::CallBack)
        return codeUnless(person.callBack, CallBack::Unknown);
    return field == MergeField::CallBackNote ? person.callBackNote : QString();
}

Done setValue(MergeField field, const QString &value, Person &person)
{
    if (field == MergeField::Given)
        return take(person.name.given, value);
    if (field == MergeField::Prefix)
        return take(person.name.prefix, value);
    if (field == MergeField::Surname)
        return take(person.name.surname, value);
    if (field == MergeField::BirthDate)
        return take(person.birthDate, value);
    if (field == MergeField::Sex)
        return takeCode(person.sex, value);
    if (field == MergeField::Phone)
        return take(person.phone, value);
    if (field == MergeField::CallBack)
        return takeCode(person.callBack, value.isEmpty() ? toCode(CallBack::Unknown) : value);
    return field == MergeField::CallBackNote ? take(person.callBackNote, value) : Done();
}

QString valueOf(MergeField field, const Address &address)
{
    if (field == MergeField::AddressFrom)
        return dayText(address.from);
    if (field == MergeField::AddressUntil)
        return dayText(address.until);
    // that somebody did not say so makes no secret open
    return field == MergeField::AddressSecret && address.secret ? truth(true) : QString();
}

Done setValue(MergeField field, const QString &value, Address &address)
{
    if (field == MergeField::AddressFrom)
        return take(address.from, value);
    if (field == MergeField::AddressUntil)
        return take(address.until, value);
    return field == MergeField::AddressSecret ? take(address.secret, value) : Done();
}

QString valueOf(MergeField field, const BarringOrder &order)
{
    if (field == MergeField::ImposedTime)
        return order.timeKnown ? order.imposedAt.time.toString(u"HH:mm"_s) : QString();
    if (field == MergeField::Status)
        return toCode(order.status);
    if (field == MergeField::ExtendedUntil)
        return momentText(order.extendedUntil);
    if (field == MergeField::EndedAt)
        return momentText(order.endedAt);
    if (field == MergeField::ImposedBy)
        return codeUnless(order.imposedBy, ImposedBy::Unknown);
    return eventValue(field, order);
}

Done setValue(MergeField field, const QString &value, BarringOrder &order)
{
    if (field == MergeField::ImposedTime) {
        const QTime time = QTime::fromString(value, u"HH:mm"_s);
        if (!time.isValid())
            return misfit();
        order.imposedAt.time = time;
        order.timeKnown = true;
        return {};
    }
    if (field == MergeField::Status)
        return takeCode(order.status, value);
    if (field == MergeField::ExtendedUntil)
        return take(order.extendedUntil, value);
    if (field == MergeField::EndedAt)
        return take(order.endedAt, value);
    if (field == MergeField::ImposedBy)
        return takeCode(order.imposedBy, value);
    return setEventValue(field, value, order);
}

QString valueOf(MergeField field, const VtReport &report)
{
    if (field == MergeField::NewIncident)
        return report.newIncident ? truth(*report.newIncident) : QString();
    if (field == MergeField::ConvertedToAdvice)
        return truth(report.convertedToAdvice);
    return field == MergeField::Incident ? report.incident : eventValue(field, report);
}

Done setValue(MergeField field, const QString &value, VtReport &report)
{
    if (field == MergeField::NewIncident) {
        bool yes = false;
        const Done taken = take(yes, value);
        if (taken)
            report.newIncident = yes;
        return taken;
    }
    if (field == MergeField::ConvertedToAdvice)
        return take(report.convertedToAdvice, value);
    return field == MergeField::Incident ? take(report.incident, value) : setEventValue(field, value, report);
}

QString valueOf(MergeField field, const Membership &membership)
{
    if (field == MergeField::MemberSince)
        return dayText(membership.from);
    if (field == MergeField::MemberUntil)
        return dayText(membership.until);
    return field == MergeField::LivesIn ? truth(membership.livesIn) : QString();
}

Done setValue(MergeField field, const QString &value, Membership &membership)
{
    if (field == MergeField::MemberSince)
        return take(membership.from, value);
    if (field == MergeField::MemberUntil)
        return take(membership.until, value);
    return field == MergeField::LivesIn ? take(membership.livesIn, value) : Done();
}

QString valueOf(MergeField field, const DossierCase &one)
{
    if (field == MergeField::CaseRoute)
        return toCode(one.route);
    if (field == MergeField::Executor)
        return one.executor;
    if (field == MergeField::EventMunicipality)
        return one.municipality;
    const auto phase = field == MergeField::CasePhase ? caseflow::fold(one.steps).phase() : std::nullopt;
    return phase ? caseflow::toCode(*phase) : QString();
}

bool canBeChosen(MergeField field)
{
    return field != MergeField::CaseRoute && field != MergeField::CasePhase;
}

bool saysSame(MergeField field, const QString &a, const QString &b)
{
    return field == MergeField::Phone ? isSameNumber(a, b) : a.simplified() == b.simplified();
}

QString untilChosen(MergeField field, const QString &ours, const QString &theirs)
{
    if (field != MergeField::CallBack)
        return ours;
    const auto here = fromCode<CallBack>(ours).value_or(CallBack::Unknown);
    const auto there = fromCode<CallBack>(theirs).value_or(CallBack::Unknown);
    return moreCareful(here, there) == here ? ours : theirs;
}

} // namespace regie::exchange
