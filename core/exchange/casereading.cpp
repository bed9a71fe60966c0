#include "core/exchange/casereading.h"

#include "core/domain/codes.h"

#include <QRegularExpression>

#include <algorithm>

namespace regie::exchange {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

// more than any case has
constexpr int mostSteps = 2000;
constexpr int mostDecisions = 200;
constexpr int mostRuns = 100;
constexpr int longestOrganisation = 200;
constexpr int earliestStep = 1900;

template <typename Each>
void caseObjects(FieldReader &in, const QString &key, int most, Each &&each)
{
    int count = 0;
    in.each(key, [&](const QJsonValue &value, const QString &path) {
        if (++count > most || in.fault().error()) {
            in.fault().set(ErrorCode::TooLarge, u"more than is read"_s, path);
            return;
        }
        if (!value.isObject())
            in.fault().set(ErrorCode::MalformedInput, u"object expected"_s, path);
        FieldReader inner(value.toObject(), path, in.fault());
        each(inner);
        inner.refuseUnknown();
    });
}

/// A code of the flow, read as text: nothing is nothing.
template <typename E>
std::optional<E> flowCodeOf(FieldReader &in, const QString &key)
{
    const QString written = in.text(key);
    const std::optional<E> known = caseflow::codeOf<E>(written);
    if (!written.isEmpty() && !known)
        in.fault().set(ErrorCode::UnknownValue, u"not one of the values of this field"_s, in.pathOf(key));
    return known;
}

} // namespace

void CaseReading::read(FieldReader &in, DossierCase &into)
{
    caseObjects(in, u"steps"_s, mostSteps, [&](FieldReader &step) { readStep(step, into); });
    caseObjects(in, u"decisions"_s, mostDecisions, [&](FieldReader &decision) { readDecision(decision, into); });
}

/// A word of the flows: small letters, digits and dashes.
QString CaseReading::code(FieldReader &in, const QString &key)
{
    static const QRegularExpression shape(u"^[a-z0-9-]{0,60}$"_s);
    const QString written = in.text(key);
    if (!shape.match(written).hasMatch())
        in.fault().set(ErrorCode::UnknownValue, u"a code expected"_s, in.pathOf(key));
    return written;
}

LocalDateTime CaseReading::past(FieldReader &in, const QString &key)
{
    const LocalDateTime at = in.moment(key).value_or(LocalDateTime());
    if (!at.isValid())
        in.fault().set(ErrorCode::MissingField, u"when it was"_s, in.pathOf(key));
    else if (at.date.year() < earliestStep || m_dossier.made < at)
        in.fault().set(ErrorCode::ImpossibleDate, u"not before the dossier was made"_s, in.pathOf(key));
    return at;
}

PersonId CaseReading::member(FieldReader &in)
{
    const auto id = in.id<PersonId>(u"member"_s);
    const bool there = std::any_of(m_dossier.persons.cbegin(), m_dossier.persons.cend(),
        [&id](const DossierPerson &one) { return one.person.id == id; });
    if (!id.isNull() && !there)
        in.fault().set(ErrorCode::UnknownValue, u"nobody of this dossier"_s, in.pathOf(u"member"_s));
    return id;
}

void CaseReading::readStep(FieldReader &in, DossierCase &into)
{
    FlowEvent step;
    const auto kind = flowCodeOf<FlowEventKind>(in, u"kind"_s);
    if (!kind || *kind == FlowEventKind::Corrected) // what was taken back does not go
        in.fault().set(ErrorCode::UnknownValue, u"no kind of step"_s, in.pathOf(u"kind"_s));
    step.kind = kind.value_or(FlowEventKind::StepDone);
    step.seq = static_cast<int>(into.steps.size()) + 1;
    step.run = in.number(u"run"_s, 0);
    step.code = code(in, u"act"_s);
    step.from = code(in, u"from"_s);
    step.to = code(in, u"to"_s);
    step.at = past(in, u"at"_s);
    step.outcome = code(in, u"outcome"_s);
    step.member = member(in);
    step.organisation = in.text(u"organisation"_s);
    if (step.organisation.size() > longestOrganisation)
        in.fault().set(ErrorCode::TooLarge, u"a longer text than is read"_s, in.pathOf(u"organisation"_s));
    step.until = in.moment(u"until"_s);
    step.intensity = flowCodeOf<Intensity>(in, u"intensity"_s);
    if (step.kind == FlowEventKind::RunStarted || step.kind == FlowEventKind::Moved)
        step.standing = flowCodeOf<Standing>(in, u"standing"_s).value_or(Standing::Active);
    if (step.kind == FlowEventKind::RunStarted)
        readStart(in, step);
    checkRun(in, step);
    into.steps.append(step);
}

void CaseReading::readStart(FieldReader &in, FlowEvent &step)
{
    step.route = in.boolean(u"route"_s, true);
    step.linkedRun = in.number(u"linkedRun"_s, 0);
    step.order = in.id<BarringOrderId>(u"order"_s);
    const bool there = std::any_of(m_dossier.orders.cbegin(), m_dossier.orders.cend(),
        [&step](const DossierOrder &one) { return one.order.id == step.order; });
    if (!step.order.isNull() && !there)
        in.fault().set(ErrorCode::UnknownValue, u"no order of this dossier"_s, in.pathOf(u"order"_s));
    if (step.linkedRun != 0 && !m_runs.contains(step.linkedRun))
        in.fault().set(ErrorCode::UnknownValue, u"nothing that began before"_s, in.pathOf(u"linkedRun"_s));
}

/// A route or period begins once, and nothing happens in it before.
void CaseReading::checkRun(FieldReader &in, const FlowEvent &step)
{
    const bool start = step.kind == FlowEventKind::RunStarted;
    if (step.run < 1 || step.run > mostRuns || m_runs.contains(step.run) == start)
        in.fault().set(ErrorCode::UnknownValue, u"no route or period of this case"_s, in.pathOf(u"run"_s));
    m_runs.insert(step.run);
}

void CaseReading::readDecision(FieldReader &in, DossierCase &into)
{
    DossierDecision one;
    one.on = in.date(u"on"_s);
    if (!one.on.isValid())
        in.fault().set(ErrorCode::MissingField, u"when it was decided"_s, in.pathOf(u"on"_s));
    else if (one.on.year() < earliestStep || one.on > m_dossier.made.date)
        in.fault().set(ErrorCode::ImpossibleDate, u"not before the dossier was made"_s, in.pathOf(u"on"_s));
    one.advised = in.code(u"advised"_s, AdviceRoute::Incomplete);
    one.chosen = in.code(u"chosen"_s, AdviceRoute::Incomplete);
    into.decisions.append(one);
}

} // namespace regie::exchange
