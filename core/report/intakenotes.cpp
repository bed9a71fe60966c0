#include "core/report/intakesections.h"

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using privacy::Field;
using privacy::Why;

bool mayCall(CallBack callBack)
{
    return callBack == CallBack::Always || callBack == CallBack::DaytimeOnly;
}

/// The caller, as far as the recipient may know: who told it is for the own file only.
QString callerText(const Source &source)
{
    const Intake &intake = source.facts.intake;
    QStringList parts;
    if (source.redaction.passes(Field::CallerName, intake.callerName))
        parts.append(intake.callerName);
    if (source.redaction.passes(Field::CallerOrganisation, intake.callerOrganisation))
        parts.append(intake.callerOrganisation);
    if (source.redaction.passes(Field::CallerPhone, intake.callerPhone))
        parts.append(intake.callerPhone);
    return parts.join(u", "_s);
}

std::optional<Phrased> callBackOf(const Source &source, const Person &person)
{
    if (!source.redaction.passes(Field::PersonCallBack))
        return std::nullopt;
    const QString name = person.name.full();
    if (person.callBack == CallBack::NotSafe)
        return Phrased{Phrase::CallBackUnsafe, {name}};
    if (!mayCall(person.callBack))
        return Phrased{Phrase::CallBackNotAsked, {name}};
    if (source.redaction.passes(Field::PersonPhone, person.phone))
        return Phrased{Phrase::CallBackPerson, {name, Code(person.callBack), person.phone}};
    return Phrased{Phrase::CallBackNoPhone, {name, Code(person.callBack)}};
}

void addCallBack(Line &line, const Source &source, const Person &person)
{
    const bool reachable = !person.phone.isEmpty() || person.callBack != CallBack::Unknown;
    if (!reachable)
        return;
    if (const std::optional<Phrased> said = callBackOf(source, person))
        line.values.append(*said);
    if (source.profile().outward() && !person.phone.isEmpty() && !mayCall(person.callBack))
        source.redaction.keepBack(Field::PersonPhone, Why::UnsafeToCall);
    if (source.redaction.passes(Field::PersonCallBackNote, person.callBackNote))
        line.values.append(Verbatim{person.callBackNote});
}

void addPersonContact(Bullets &bullets, const Source &source, const store::PersonRow &row)
{
    const QString name = row.person.name.full();
    const auto add = [&](const QString &text) { bullets.items.append(phrase(Phrase::ContactLine, {name, text})); };
    if (!row.person.bsn.isEmpty() && source.redaction.passes(Field::PersonBsn))
        add(row.person.bsn);
    if (row.person.sex != Sex::Unknown)
        (void)source.redaction.passes(Field::PersonSex);
    // Whoever may be called stands in the note on calling back; here are the others, for the own file only.
    if (!source.profile().outward() && !mayCall(row.person.callBack) &&
        source.redaction.passes(Field::PersonPhone, row.person.phone))
        add(row.person.phone);
    for (const Address &address : row.addresses) {
        const bool dwelling = address.line() == source.facts.intake.dwelling.line();
        if (!dwelling && source.redaction.passes(Field::PersonAddress, address))
            add(address.line());
    }
}

void addEventNote(Bullets &bullets, const Source &source, const Code &kind, const QString &note)
{
    if (source.redaction.passes(Field::HistoryNote, note))
        bullets.items.append(phrase(Phrase::NoteLine, {kind, note}));
}

} // namespace

Note storyNote(const Source &source)
{
    const Intake &intake = source.facts.intake;
    Note note;
    if (source.redaction.passes(Field::IncidentText, intake.what))
        note.lines.append({{Phrased{Phrase::WhatHappened, {}, -1}, Verbatim{intake.what}}});
    Line told;
    if (const QString caller = callerText(source); !caller.isEmpty()) {
        told.values.append(Phrased{Phrase::ToldBy, {caller}});
        if (intake.callerCallBack != CallBack::Unknown && source.redaction.passes(Field::CallerCallBack))
            told.values.append(Phrased{Phrase::CallerCallBack, {Code(intake.callerCallBack)}});
    }
    if (intake.calledAt.isValid() && source.redaction.passes(Field::CalledAt))
        told.values.append(Phrased{Phrase::ToldAt, {intake.calledAt}});
    if (!told.values.isEmpty())
        note.lines.append(told);
    const QString reason = source.facts.decision ? source.facts.decision->reason : intake.decision.reason;
    if (source.redaction.passes(Field::DecisionReason, reason))
        note.lines.append({{Phrased{Phrase::Deviation, {}, -1}, Verbatim{reason}}});
    return note;
}

namespace {

/// As somebody wrote it at the intake, else as the person is known.
QString calledName(const Source &source, const IntakePerson &person)
{
    const QString heard = person.mention.name.full();
    if (!heard.isEmpty() || !source.profile().names(Field::PersonName))
        return heard;
    for (const store::PersonRow &row : source.facts.members) {
        if (row.person.id == person.person)
            return row.person.name.full();
    }
    return {};
}

} // namespace

Bullets noteBullets(const Source &source)
{
    const Intake &intake = source.facts.intake;
    Bullets bullets;
    bullets.title = Phrase::Notes;
    for (std::size_t i = 0; i < factCount; ++i) {
        const QString &note = intake.facts[i].note;
        if (source.redaction.passes(Field::AnswerNotes, note))
            bullets.items.append(phrase(Phrase::NoteLine, {Code(static_cast<regie::Fact>(i)), note}));
    }
    for (const IntakeOrder &order : intake.orders)
        addEventNote(bullets, source, Code(order.order.kind), order.order.note);
    for (const IntakeReport &report : intake.reports)
        addEventNote(bullets, source, Code(report.report.kind), report.report.note);
    for (const IntakePerson &person : intake.persons) {
        if (source.redaction.passes(Field::PersonNote, person.mention.note))
            bullets.items.append(phrase(Phrase::NoteLine, {calledName(source, person), person.mention.note}));
    }
    return bullets;
}

Bullets contactBullets(const Source &source)
{
    Bullets bullets;
    bullets.title = Phrase::Contact;
    for (const store::PersonRow &row : source.facts.members)
        addPersonContact(bullets, source, row);
    return bullets;
}

Note callBackNote(const Source &source, const QString &recipientName)
{
    Line callBack;
    for (const store::PersonRow &row : source.facts.members)
        addCallBack(callBack, source, row.person);
    if (!callBack.values.isEmpty())
        callBack.values.prepend(Phrased{Phrase::CallBack, {}, -1});
    callBack.values.append(
        Phrased{Phrase::Compiled, {Code(Recipient{recipientName}), Code(PurposeCode{source.profile().purpose()})}});
    return {{callBack}};
}

} // namespace regie::report
