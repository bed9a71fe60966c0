#include "ui/shell/retentiontab.h"

#include "core/base/whendone.h"
#include "core/casebook/casebook.h"
#include "ui/casefile/celltable.h"
#include "ui/print/destructionsheet.h"
#include "ui/print/render.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/typeddate.h"
#include "ui/wording/dates.h"
#include "ui/wording/destruction.h"
#include "ui/wording/retention.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int besideFrom = 900; ///< px that two panels need beside each other

using LineState = RetentionLine::State;

CellRow listRow(const RetentionLine &line, int at)
{
    const bool due = line.state == LineState::Due;
    return {.id = QString::number(at),
        .cells = {{.text = wording::text(line.kind), .tone = due ? CellTone::Strong : CellTone::Normal},
            {.text = wording::lineTitle(line)}, {.text = wording::day(line.kept.until), .key = line.kept.until},
            {.text = wording::lineState(line),
                .second = wording::keptWhy(line.kept),
                .sign = due ? Sign::None : Sign::Paused}}};
}

CellRow registerRow(const store::DestructionRecord &record)
{
    return {.id = record.id.toString(),
        .cells = {{.text = wording::moment(LocalDateTime::fromUtc(record.decidedAt)), .key = record.decidedAt},
            {.text = wording::decidedBy(record)},
            {.text = wording::destroyedLines(record).join(QStringLiteral("; "))}}};
}

QLineEdit *makeLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    return line;
}

} // namespace

RetentionTab::RetentionTab(Casebook &casebook, MessageBar *message, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_desk(casebook), m_message(message)
{
    setObjectName(QStringLiteral("retentionTab"));
    m_askPrinter = printDialogAbove(this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeList(), 1);
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(space::m);
    m_beside->addWidget(makeDecision(), 1);
    m_beside->addWidget(makeDestruction(), 1);
    column->addLayout(m_beside);
    column->addWidget(makeRegister());
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("retentionScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    show(RetentionList());
    arrange();
}

/// Below each other when the window is narrow or the text large.
void RetentionTab::arrange()
{
    m_beside->setDirection(width() < besideFrom || isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RetentionTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RetentionTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

Panel *RetentionTab::makeList()
{
    auto *panel = new Panel(tr("Past its term"));
    m_model = new CellModel({tr("What"), tr("Which"), tr("Kept until"), tr("State")}, this);
    m_table = new CellTable(QStringLiteral("retentionLines"), tr("Past its term"), height::twoLines);
    m_table->setModel(m_model);
    m_table->setShares({0, 2, 0, 3});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_counts = makeMuted({}, TextRole::Body, true);
    m_counts->setObjectName(QStringLiteral("retentionCounts"));
    QVBoxLayout *block = panel->addBlock();
    block->addWidget(m_counts);
    panel->body()->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    m_all = makeButton(tr("Choose all that may be destroyed"), QStringLiteral("retentionAll"));
    m_chosen = makeMuted({}, TextRole::Body);
    m_chosen->setObjectName(QStringLiteral("retentionChosen"));
    buttons->addWidget(m_all);
    buttons->addWidget(m_chosen, 1);
    panel->addBlock()->addLayout(buttons);
    connect(m_all, &QPushButton::clicked, this, &RetentionTab::chooseAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RetentionTab::showChosen);
    return panel;
}

Panel *RetentionTab::makeDecision()
{
    auto *panel = new Panel(tr("Not yet"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(makeLabel(tr("A complaint, a court case or a request goes before a term. Decide it for the chosen "
                                  "lines, with the reason."),
        TextRole::Body, true));
    m_reason = makeLine(QStringLiteral("retentionReason"));
    m_reasonField = new Field(tr("&Reason"), m_reason);
    m_until = makeLine(QStringLiteral("retentionUntil"));
    m_untilField = new Field(tr("Keep &until"), m_until);
    block->addWidget(m_reasonField);
    block->addWidget(m_untilField);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &words, const char *name, auto act) {
        QPushButton *button = makeButton(words, QLatin1String(name));
        buttons->addWidget(button);
        m_decisions.append(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Keep longer"), "retentionKeep", &RetentionTab::keep);
    add(tr("Put a hold on it"), "retentionHold", &RetentionTab::hold);
    add(tr("Lift"), "retentionLift", &RetentionTab::lift);
    buttons->addStretch(1);
    block->addLayout(buttons);
    block->addStretch(1);
    return panel;
}

Panel *RetentionTab::makeDestruction()
{
    auto *panel = new Panel(tr("Destroy"));
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    block->addWidget(makeLabel(tr("Destroying takes two persons and cannot be taken back. The program cannot see who "
                                  "types: let the second person do her part herself."),
        TextRole::Body, true));
    m_waiting = makeLabel({}, TextRole::Body, true);
    m_waiting->setObjectName(QStringLiteral("retentionWaiting"));
    block->addWidget(m_waiting);
    m_second = makeLine(QStringLiteral("retentionSecond"));
    m_secondField = new Field(tr("Name of the &second person"), m_second);
    m_lines = makeLine(QStringLiteral("retentionNumber"));
    m_linesField = new Field(tr("&How many lines are destroyed, typed by her"), m_lines);
    m_day = makeLine(QStringLiteral("retentionDay"));
    m_dayField = new Field(tr("Today's &date"), m_day);
    for (Field *field : {m_secondField, m_linesField, m_dayField})
        block->addWidget(field);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](QPushButton *&into, const QString &words, const char *name, auto act) {
        into = makeButton(words, QLatin1String(name));
        buttons->addWidget(into);
        connect(into, &QPushButton::clicked, this, act);
    };
    add(m_destroy, tr("Destroy the chosen lines"), "retentionDestroy", &RetentionTab::destroy);
    add(m_propose, tr("Put it up for another user"), "retentionPropose", &RetentionTab::propose);
    add(m_approve, tr("Agree and destroy"), "retentionApprove", &RetentionTab::approve);
    add(m_drop, tr("Withdraw the list"), "retentionDrop", &RetentionTab::drop);
    buttons->addStretch(1);
    block->addLayout(buttons);
    block->addStretch(1);
    return panel;
}

Panel *RetentionTab::makeRegister()
{
    auto *panel = new Panel(tr("What was destroyed"));
    m_register = new CellModel({tr("When"), tr("By whom"), tr("What")}, this);
    m_registerTable = new CellTable(QStringLiteral("retentionRegister"), tr("What was destroyed"), height::row);
    m_registerTable->setModel(m_register);
    m_registerTable->setShares({0, 2, 3});
    m_registerTable->setLeastRows(2);
    panel->body()->addWidget(m_registerTable);
    auto *buttons = new QHBoxLayout;
    m_print = makeButton(tr("Print the certificate…"), QStringLiteral("retentionCertificate"));
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    panel->addBlock()->addLayout(buttons);
    connect(m_print, &QPushButton::clicked, this, &RetentionTab::printCertificate);
    return panel;
}

void RetentionTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true))
        look();
}

void RetentionTab::look()
{
    setBusy(true);
    whenDone(m_desk.list(m_casebook.clock().now().date.year()), this, [this](const Result<RetentionList> &list) {
        setBusy(false);
        if (list)
            show(*list);
        else
            m_message->say(list.error());
        Q_EMIT looked();
    });
}

void RetentionTab::show(const RetentionList &list)
{
    m_list = list;
    QList<CellRow> rows;
    for (const RetentionLine &line : list.lines)
        rows.append(listRow(line, static_cast<int>(rows.size())));
    m_model->setRows(rows);
    QList<CellRow> done;
    for (const store::DestructionRecord &record : list.destructions) {
        if (record.state == store::DestructionRecord::State::Done)
            done.append(registerRow(record));
    }
    m_register->setRows(done);
    m_registerTable->setVisible(!done.isEmpty());
    m_print->setVisible(!done.isEmpty());
    if (!done.isEmpty())
        m_registerTable->selectRow(0);
    m_counts->setText(list.lines.isEmpty() ? tr("Nothing is past its term this year.") : wording::listCounts(list));
    const auto proposed = list.proposed();
    const bool own = proposed && proposed->proposedBy == m_casebook.vault().user().id;
    const bool alone = list.users <= 1;
    m_waiting->setVisible(proposed.has_value());
    m_waiting->setText(proposed ? tr("%n line(s) were put up by %1 and wait for another user.", nullptr,
                                      static_cast<int>(proposed->what.size()))
                                      .arg(proposed->proposedByName)
                                : QString());
    m_secondField->setVisible(alone);
    m_linesField->setVisible(alone);
    m_dayField->setVisible(list.clockDoubt);
    m_dayField->setWarning(list.clockDoubt ? wording::text(RetentionRefusal::ClockDoubt) : QString());
    m_destroy->setVisible(alone);
    m_propose->setVisible(!alone && !proposed);
    m_approve->setVisible(proposed && !own);
    m_drop->setVisible(proposed.has_value());
    showChosen();
}

void RetentionTab::chooseAll()
{
    m_table->clearSelection();
    QItemSelection all;
    for (int row = 0; row < m_list.lines.size(); ++row) {
        if (m_list.lines.at(row).state == LineState::Due)
            all.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<RetentionLine> RetentionTab::chosenLines() const
{
    QList<RetentionLine> lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (row.row() < m_list.lines.size())
            lines.append(m_list.lines.at(row.row()));
    }
    return lines;
}

void RetentionTab::showChosen()
{
    const auto chosen = static_cast<int>(chosenOrder().size());
    m_chosen->setText(tr("%n chosen line(s) may be destroyed", nullptr, chosen));
    const bool any = !chosenLines().isEmpty() && !m_busy;
    for (QPushButton *button : std::as_const(m_decisions))
        button->setEnabled(any);
    m_all->setEnabled(m_list.count(LineState::Due) > 0 && !m_busy);
    for (QPushButton *button : {m_destroy, m_propose})
        button->setEnabled(chosen > 0 && !m_busy);
    for (QPushButton *button : {m_approve, m_drop})
        button->setEnabled(!m_busy);
}

void RetentionTab::setBusy(bool busy)
{
    m_busy = busy;
    showChosen();
}

} // namespace regie::ui
