#include "ui/shell/retentiontab.h"

#include "core/base/whendone.h"
#include "ui/casefile/celltable.h"
#include "ui/print/destructionsheet.h"
#include "ui/print/render.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/typeddate.h"
#include "ui/wording/destruction.h"
#include "ui/wording/retention.h"

#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

store::DestroyOrder RetentionTab::chosenOrder() const
{
    store::DestroyOrder order;
    const QList<RetentionLine> lines = chosenLines();
    for (const RetentionLine &line : lines) {
        if (line.state != RetentionLine::State::Due)
            continue;
        switch (line.kind) {
        case privacy::KeptKind::Dossier:
        case privacy::KeptKind::MdaDossier:
            order.dossiers.append(HouseholdId::fromBytes(line.subject).value_or(HouseholdId()));
            break;
        case privacy::KeptKind::Assessment:
            order.assessments.append(HouseholdId::fromBytes(line.subject).value_or(HouseholdId()));
            break;
        case privacy::KeptKind::Order:
            order.orders.append(BarringOrderId::fromBytes(line.subject).value_or(BarringOrderId()));
            break;
        case privacy::KeptKind::Report:
            order.reports.append(VtReportId::fromBytes(line.subject).value_or(VtReportId()));
            break;
        case privacy::KeptKind::Withdrawn:
            order.withdrawn.append(ActionId::fromBytes(line.subject).value_or(ActionId()));
            break;
        case privacy::KeptKind::Loose:
            if (line.person)
                order.loosePersons.append(PersonId::fromBytes(line.subject).value_or(PersonId()));
            else
                order.loose.append(HouseholdId::fromBytes(line.subject).value_or(HouseholdId()));
            break;
        }
    }
    return order;
}

QDate RetentionTab::dayTyped() const
{
    return readTypedDate(m_day->text(), QDate()).value_or(QDate());
}

void RetentionTab::hold()
{
    const QList<RetentionLine> lines = chosenLines();
    for (const RetentionLine &line : lines)
        settle(
            m_desk.hold(line, m_reason->text()), tr("The hold stands: nothing of it is destroyed until it is lifted."));
}

void RetentionTab::keep()
{
    const QDate today = m_casebook.clock().now().date;
    const auto until = readTypedDate(m_until->text(), today);
    if (!until) {
        m_untilField->setError(typedDateProblem(m_until->text(), until.error().code));
        m_until->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QList<RetentionLine> lines = chosenLines();
    for (const RetentionLine &line : lines)
        settle(m_desk.keep(line, *until, m_reason->text()), tr("It is kept longer."));
}

void RetentionTab::lift()
{
    const QList<RetentionLine> lines = chosenLines();
    for (const RetentionLine &line : lines) {
        if (line.choice)
            settle(m_desk.lift(*line.choice, m_reason->text()), tr("The decision was lifted: the term holds again."));
    }
}

void RetentionTab::destroy()
{
    settle(
        m_desk.destroy(m_list.year, chosenOrder(), {m_second->text(), m_lines->text().trimmed().toInt()}, dayTyped()),
        tr("Destroyed. The certificate can be printed."));
}

void RetentionTab::propose()
{
    settle(m_desk.propose(m_list.year, chosenOrder()), tr("The list waits for another user."));
}

void RetentionTab::approve()
{
    if (const auto proposed = m_list.proposed())
        settle(m_desk.approve(proposed->id, dayTyped()), tr("Destroyed. The certificate can be printed."));
}

void RetentionTab::drop()
{
    if (const auto proposed = m_list.proposed())
        settle(m_desk.drop(proposed->id), tr("The list was withdrawn. Nothing was destroyed."));
}

void RetentionTab::settle(QFuture<Result<RetentionOutcome>> asked, const QString &done)
{
    m_message->clear();
    for (Field *field : {m_reasonField, m_untilField, m_secondField, m_linesField})
        field->setError({});
    setBusy(true);
    m_message->say(MessageBar::Kind::Note, tr("Working…"));
    whenDone(asked, this, [this, done](const Result<RetentionOutcome> &outcome) { settled(outcome, done); });
}

void RetentionTab::settled(const Result<RetentionOutcome> &outcome, const QString &done)
{
    setBusy(false);
    m_message->clear();
    if (!outcome) {
        m_message->say(outcome.error());
        return;
    }
    const auto wrong = [&outcome](Field *field) {
        field->setError(wording::text(outcome->refusal));
        field->control()->setFocus(Qt::OtherFocusReason);
    };
    switch (outcome->refusal) {
    case RetentionRefusal::None:
        m_message->say(MessageBar::Kind::Done, done);
        for (QLineEdit *line : {m_reason, m_until, m_second, m_lines, m_day})
            line->clear();
        look();
        return;
    case RetentionRefusal::NoReason:
        return wrong(m_reasonField);
    case RetentionRefusal::NoLater:
        return wrong(m_untilField);
    case RetentionRefusal::SecondMissing:
    case RetentionRefusal::SecondSame:
        if (m_secondField->isVisible())
            return wrong(m_secondField);
        break;
    case RetentionRefusal::CountDiffers:
        return wrong(m_linesField);
    case RetentionRefusal::ClockDoubt:
        m_dayField->show();
        return wrong(m_dayField);
    case RetentionRefusal::NothingChosen:
    case RetentionRefusal::NotDue:
    case RetentionRefusal::DossierFirst:
    case RetentionRefusal::SecondUser:
    case RetentionRefusal::AlreadyProposed:
        break;
    }
    m_message->say(MessageBar::Kind::Warning, tr("Nothing was destroyed or decided."), wording::text(outcome->refusal));
}

std::optional<print::Paper> RetentionTab::certificate() const
{
    const QModelIndex at = m_registerTable->currentIndex();
    const QString id = at.isValid() ? m_register->idAt(at.row()) : QString();
    const auto found = std::ranges::find_if(
        m_list.destructions, [&id](const store::DestructionRecord &one) { return one.id.toString() == id; });
    const auto terms = privacy::RetentionBook::builtIn(m_casebook.region().rules);
    if (found == m_list.destructions.cend() || !terms)
        return std::nullopt;
    const QDate day = LocalDateTime::fromUtc(found->decidedAt).date;
    QStringList sentences;
    for (int kind = 0; kind < privacy::keptKindCount; ++kind)
        sentences.append(wording::termText(terms->termOn(static_cast<privacy::KeptKind>(kind), day)));
    return print::destructionSheet(*found, sentences, m_casebook.vault().isPractice());
}

void RetentionTab::printCertificate()
{
    const auto paper = certificate();
    if (!paper)
        return;
    PrintJob job;
    job.name = paper->title;
    job.instead = tr("It stays in the list: print it later.");
    job.paint = [&paper](QPrinter &printer) { return print::paintPages(*paper, printer, printer.resolution()); };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."));
}

} // namespace regie::ui
