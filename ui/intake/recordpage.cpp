#include "ui/intake/recordpage.h"

#include "ui/intake/panes.h"
#include "ui/intake/personlist.h"
#include "ui/intake/problemtext.h"
#include "ui/widgets/deadlinelook.h"
#include "ui/widgets/field.h"
#include "ui/widgets/signs.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

RecordPage::RecordPage(Intake &draft, const PageContext &context, QWidget *parent)
    : IntakePage(draft, context, parent), m_stack(new QStackedLayout(this))
{
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::m);
    leftColumn->addWidget(makeSummaryPanel());
    leftColumn->addWidget(makeAssignPanel());
    leftColumn->addStretch(1);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(space::m);
    rightColumn->addWidget(makeDeadlinePanel());
    rightColumn->addWidget(makeProblemPanel());
    rightColumn->addStretch(1);
    auto *columns = new Panes(1000);
    columns->add(left);
    columns->add(right, 580);
    m_stack->addWidget(scrolled(columns));
    m_stack->addWidget(makeDonePage());
}

QWidget *RecordPage::makeSummaryPanel()
{
    auto *panel = new Panel(tr("What will be recorded"));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space::l);
    m_facts->setVerticalSpacing(space::s);
    m_facts->setColumnStretch(1, 1);
    panel->addBlock()->addLayout(m_facts);
    return panel;
}

QWidget *RecordPage::makeAssignPanel()
{
    m_executor = new QComboBox;
    m_executor->setObjectName(u"executor"_s);
    m_executor->addItem(tr("Nobody yet"), QString());
    const QDate today = context().clock.today();
    for (const routing::Organisation &one : context().region.organisations) {
        const bool there = (!one.from.isValid() || one.from <= today) && (!one.until.isValid() || today <= one.until);
        if (there)
            m_executor->addItem(one.name, one.id);
    }
    m_handler = new QLineEdit;
    m_handler->setObjectName(u"handler"_s);
    connect(m_executor, &QComboBox::activated, this, [this] {
        draft().decision.assignedTo = m_executor->currentData().toString();
        Q_EMIT edited();
    });
    connect(m_handler, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().decision.handler = text;
        Q_EMIT edited();
    });
    m_record = makeButton(tr("Record  Ctrl+Enter"), u"record"_s, ButtonKind::Primary);
    m_record->setAccessibleName(tr("Record"));
    connect(m_record, &QPushButton::clicked, this, &RecordPage::recordRequested);
    m_busy = makeMuted({}, TextRole::Body);
    auto *panel = new Panel(tr("Who takes it up"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(new Field(tr("E&xecutor"), m_executor));
    auto *handler = new Field(tr("&Handled by"), m_handler);
    handler->setHint(tr("may stay empty"));
    block->addWidget(handler);
    auto *row = new QHBoxLayout;
    row->addWidget(m_record);
    row->addWidget(m_busy);
    row->addStretch(1);
    block->addLayout(row);
    return panel;
}

QWidget *RecordPage::makeDeadlinePanel()
{
    auto *panel = new Panel(tr("Terms that start"));
    m_deadlines = new QVBoxLayout;
    m_deadlines->setSpacing(0);
    panel->body()->addLayout(m_deadlines);
    return panel;
}

QWidget *RecordPage::makeProblemPanel()
{
    m_problemPanel = new Panel(tr("Still to look at"));
    m_problems = m_problemPanel->addBlock();
    return m_problemPanel;
}

QWidget *RecordPage::makeDonePage()
{
    m_number = makeLabel({}, TextRole::Title);
    m_number->setObjectName(u"caseNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result = makeLabel({}, TextRole::Body, true);
    m_print = makeButton(tr("Print the intake advice…"), u"printAdvice"_s, ButtonKind::Primary);
    m_print->setIcon(signIcon(Sign::Print, Token::OnAccent));
    m_open = makeButton(tr("To the case"), u"openCase"_s);
    QPushButton *close = makeButton(tr("Close  Esc"), u"closeDone"_s);
    connect(m_print, &QPushButton::clicked, this, &RecordPage::printRequested);
    connect(m_open, &QPushButton::clicked, this, &RecordPage::caseRequested);
    connect(close, &QPushButton::clicked, this, &RecordPage::closeRequested);
    auto *panel = new Panel(tr("Recorded"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new SignLabel(Sign::Met, 22));
    head->addWidget(m_number, 1);
    block->addLayout(head);
    block->addWidget(m_result);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_print);
    row->addWidget(m_open);
    row->addWidget(close);
    row->addStretch(1);
    block->addLayout(row);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
    return page;
}

void RecordPage::fill()
{
    m_recorded = false;
    m_stack->setCurrentIndex(0);
    setBusy(false);
    m_handler->setText(draft().decision.handler);
    m_executor->setCurrentIndex(std::max(0, m_executor->findData(draft().decision.assignedTo)));
}

void RecordPage::present(const IntakePicture &picture)
{
    if (m_recorded)
        return;
    suggestExecutor(picture);
    showSummary(picture);
    showDeadlines(picture.deadlines);
}

void RecordPage::suggestExecutor(const IntakePicture &picture)
{
    const IntakeDecision &decision = draft().decision;
    if (!decision.taken || decision.route != AdviceRoute::Icm || !decision.assignedTo.isEmpty() ||
        picture.advice.executor.isEmpty())
        return;
    draft().decision.assignedTo = picture.advice.executor;
    m_executor->setCurrentIndex(std::max(0, m_executor->findData(picture.advice.executor)));
    QMetaObject::invokeMethod(this, &IntakePage::edited, Qt::QueuedConnection);
}

void RecordPage::addFact(const QString &name, const QString &value)
{
    const int row = m_facts->rowCount();
    m_facts->addWidget(makeMuted(name), row, 0, Qt::AlignTop);
    m_facts->addWidget(makeLabel(value.left(600), TextRole::Body, true), row, 1);
}

void RecordPage::showSummary(const IntakePicture &picture)
{
    clearLayout(m_facts);
    const Intake &shown = draft();
    addFact(tr("Household"), picture.householdKnown ? tr("%1 (known)").arg(picture.householdName)
                                                    : tr("%1 (new)").arg(picture.householdName));
    addFact(tr("Municipality"), shown.municipalityName.isEmpty() ? tr("unknown") : shown.municipalityName);
    addFact(tr("Channel"), shown.channel ? wording::text(*shown.channel) : tr("unknown"));
    QStringList persons;
    for (const IntakePerson &person : shown.persons)
        persons.append(u"%1 (%2)"_s.arg(calledName(person).left(80), wording::text(person.choice)));
    addFact(tr("Persons"), persons.isEmpty() ? tr("none") : persons.join(u", "_s));
    const rules::Assessment &assessment = picture.assessment;
    addFact(tr("Counts"), u"%1, %2"_s.arg(wording::ordersText(assessment.barringOrders.certain),
                              wording::reportsText(assessment.vtReports.certain)));
    QStringList flags;
    for (int i = 0; i < static_cast<int>(redFlagCount); ++i) {
        if (shown.redFlags.contains(static_cast<RedFlag>(i)))
            flags.append(wording::text(static_cast<RedFlag>(i)));
    }
    addFact(tr("Red flags"), !flags.isEmpty()      ? flags.join(u", "_s)
                             : shown.redFlagsAsked ? tr("asked, none heard")
                                                   : tr("not asked yet"));
    const IntakeDecision &decision = shown.decision;
    addFact(tr("Decision"), !decision.taken     ? tr("not taken yet")
                            : decision.deviates ? tr("%1, other than the advice").arg(wording::text(decision.route))
                                                : tr("%1, as advised").arg(wording::text(decision.route)));
    if (!decision.reason.trimmed().isEmpty())
        addFact(tr("Reason"), decision.reason);
}

void RecordPage::showDeadlines(const QList<Deadline> &deadlines)
{
    clearLayout(m_deadlines);
    const LocalDateTime now = context().clock.now();
    for (const Deadline &deadline : deadlines) {
        const wording::DeadlineStand stand = wording::standOf(deadline, now);
        auto *row = new QWidget;
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(space::m, space::s, space::m, space::s);
        grid->setHorizontalSpacing(space::s);
        grid->setVerticalSpacing(0);
        grid->setColumnMinimumWidth(1, 220);
        grid->setColumnStretch(2, 1);
        grid->addWidget(new SignLabel(signOf(stand)), 0, 0);
        grid->addWidget(makeLabel(wording::text(deadline.kind), TextRole::Strong), 0, 1);
        grid->addWidget(makeLabel(wording::moment(deadline.due)), 0, 2);
        grid->addWidget(makeMuted(wording::remaining(deadline.due, now)), 0, 3);
        grid->addWidget(makeMuted(wording::standWord(stand)), 1, 1);
        grid->addWidget(
            makeMuted(wording::deadlineBasis(deadline, context().region), TextRole::Small, true), 1, 2, 1, 2);
        m_deadlines->addWidget(row);
        m_deadlines->addWidget(makeRule());
    }
    if (deadlines.isEmpty()) {
        TextLabel *none = makeMuted(tr("No term starts with this decision."), TextRole::Body, true);
        none->setContentsMargins(space::m, space::m, space::m, space::m);
        m_deadlines->addWidget(none);
    }
}

void RecordPage::setProblems(const QList<FieldProblem> &problems)
{
    clearLayout(m_problems);
    m_problemPanel->setVisible(!problems.isEmpty());
    int number = 0;
    for (const FieldProblem &problem : problems) {
        const bool refused = problem.severity == FieldProblem::Severity::Refused;
        const QString sentence = problemText(problem, draft());
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::s);
        line->addWidget(new SignLabel(refused ? Sign::Latest : Sign::Target), 0, Qt::AlignTop);
        line->addWidget(makeLabel(refused ? sentence : tr("To check: %1").arg(sentence), TextRole::Body, true), 1);
        QPushButton *go = makeButton(tr("To the field"), u"problem%1"_s.arg(number++), ButtonKind::Link);
        go->setAccessibleName(tr("To the field %1: %2").arg(number).arg(sentence));
        connect(go, &QPushButton::clicked, this, [this, where = problem.where] {
            // The button goes when the page is left and shown anew.
            QMetaObject::invokeMethod(
                this, [this, where] { Q_EMIT problemChosen(where); }, Qt::QueuedConnection);
        });
        line->addWidget(go, 0, Qt::AlignTop);
        m_problems->addWidget(row);
    }
}

void RecordPage::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
    m_busy->setText(busy ? tr("Recording…") : QString());
}

void RecordPage::showRecorded(const Recorded &recorded)
{
    m_recorded = true;
    const bool hasCase = recorded.caseFile.has_value();
    m_number->setText(!hasCase                ? tr("Recorded, without a case")
                      : recorded.existingCase ? tr("Added to case %1").arg(recorded.caseFile->number)
                                              : tr("Case %1").arg(recorded.caseFile->number));
    QStringList lines;
    if (hasCase)
        lines.append(tr("%n term(s) started.", nullptr, static_cast<int>(recorded.deadlines.size())));
    else
        lines.append(tr("The decision and the advice are kept with the household."));
    if (recorded.keepsRoute)
        lines.append(
            tr("The case goes on as %1 and the decision stands in it. Change the route in the case, on the tab Phases.")
                .arg(wording::text(recorded.caseFile->route)));
    if (!recorded.provisional.isEmpty())
        lines.append(
            tr("%n link(s) to a person are still to confirm.", nullptr, static_cast<int>(recorded.provisional.size())));
    m_result->setText(lines.join(QLatin1Char(' ')));
    m_print->setVisible(hasCase);
    m_open->setVisible(hasCase);
    m_stack->setCurrentIndex(1);
    focusFirst();
}

bool RecordPage::focusProblem(const QString &)
{
    return false;
}

void RecordPage::focusFirst()
{
    if (m_recorded)
        (m_print->isVisibleTo(this) ? m_print : findChild<QPushButton *>(u"closeDone"_s))
            ->setFocus(Qt::OtherFocusReason);
    else
        m_executor->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> RecordPage::panes() const
{
    return {m_executor, m_record};
}

bool RecordPage::confirm()
{
    if (!m_recorded && m_record->isEnabled())
        Q_EMIT recordRequested();
    return true;
}

} // namespace regie::ui
