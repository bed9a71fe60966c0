#include "ui/casefile/phasestab.h"

#include "ui/casefile/timelinerows.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/type.h"
#include "ui/wording/timeline.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int narrow = 900;
constexpr int leastRows = 8;

QToolButton *makeSegment(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// Route, orders, reports and terms stand on other tabs of the case.
bool hasItsPlace(report::TimelineLane lane)
{
    switch (lane) {
    case report::TimelineLane::Route:
    case report::TimelineLane::Orders:
    case report::TimelineLane::Reports:
    case report::TimelineLane::Incidents:
    case report::TimelineLane::Actions:
        return true;
    case report::TimelineLane::Phases:
    case report::TimelineLane::Partners:
    case report::TimelineLane::Meetings:
        return false;
    }
    return false;
}

} // namespace

PhasesTab::PhasesTab(QWidget *parent)
    : TabColumns(QStringLiteral("casePhases"), tr("Phases"), parent), m_view(new TimelineView),
      m_legend(new TimelineLegend), m_model(new CellModel(timelineHeadings(), this)),
      m_list(new CellTable(QStringLiteral("caseTimelineList"), tr("Timeline as a list"), height::row)),
      m_stack(new QStackedWidget),
      m_empty(makeMuted(tr("There is nothing with a date in this case yet."), TextRole::Body, true))
{
    QBoxLayout *column = addColumn(1);
    column->addWidget(makeTools());
    m_list->setModel(m_model);
    m_list->setShares({0, 0, 3, 4});
    m_list->setLeastRows(leastRows);
    auto *listPanel = new ui::Panel;
    listPanel->body()->addWidget(m_list);
    m_stack->addWidget(m_view);
    m_stack->addWidget(listPanel);
    column->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(makeChosen());
    column->addWidget(m_legend);
    auto *below = new QVBoxLayout;
    column->addLayout(below);
    column->addStretch(0);
    m_below = below;
    connect(m_view, &TimelineView::currentChanged, this, &PhasesTab::tell);
    connect(m_view, &TimelineView::viewChanged, this, &PhasesTab::showSpan);
    connect(m_view, &TimelineView::opened, this, &PhasesTab::opened);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { m_view->setCurrent(itemAt(now.row())); });
    connect(m_list, &QAbstractItemView::activated, this, &PhasesTab::openCurrent);
    tell(-1);
}

QWidget *PhasesTab::makeSwitch()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_asTimeline = makeSegment(tr("Timeline"), QStringLiteral("timelineAsChart"));
    m_asList = makeSegment(tr("As a list"), QStringLiteral("timelineAsList"));
    auto *group = new QButtonGroup(box);
    group->addButton(m_asTimeline);
    group->addButton(m_asList);
    m_asTimeline->setChecked(true);
    row->addWidget(m_asTimeline);
    row->addWidget(m_asList);
    connect(m_asList, &QToolButton::toggled, this, [this](bool list) {
        m_stack->setCurrentIndex(list ? 1 : 0);
        fitHeight();
        m_legend->setVisible(!list);
        for (QPushButton *button : std::as_const(m_timeButtons))
            button->setEnabled(!list);
    });
    return box;
}

QWidget *PhasesTab::makeTools()
{
    auto *tools = new QWidget;
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight, tools);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(space::s);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(makeSwitch());
    first->addSpacing(space::s);
    QPushButton *today = makeButton(tr("Today"), QStringLiteral("timelineToday"));
    today->setIcon(signIcon(Sign::Today));
    first->addWidget(today);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    QPushButton *out = makeButton(QStringLiteral("−"), QStringLiteral("timelineZoomOut"));
    out->setAccessibleName(tr("Show more time"));
    QPushButton *in = makeButton(QStringLiteral("+"), QStringLiteral("timelineZoomIn"));
    in->setAccessibleName(tr("Show less time"));
    m_span = makeLabel({});
    m_lanes = makeButton(tr("Lanes"), QStringLiteral("timelineLanes"));
    m_laneMenu = new QMenu(m_lanes);
    m_lanes->setMenu(m_laneMenu);
    second->addWidget(out);
    second->addWidget(m_span);
    second->addWidget(in);
    second->addWidget(m_lanes);
    second->addStretch(1);
    m_tools->addLayout(first);
    m_tools->addLayout(second, 1);
    m_moves = new QHBoxLayout;
    m_moves->setSpacing(space::s);
    m_tools->addLayout(m_moves);
    m_timeButtons = {today, out, in, m_lanes};
    connect(today, &QPushButton::clicked, m_view, &TimelineView::goToToday);
    connect(out, &QPushButton::clicked, m_view, &TimelineView::zoomOut);
    connect(in, &QPushButton::clicked, m_view, &TimelineView::zoomIn);
    return tools;
}

QWidget *PhasesTab::makeChosen()
{
    m_chosen = new ui::Panel;
    m_chosen->setObjectName(QStringLiteral("timelineChosen"));
    QVBoxLayout *column = m_chosen->addBlock();
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = makeLabel({}, TextRole::Strong, true);
    m_when = makeMuted({}, TextRole::Small, true);
    m_more = makeLabel({}, TextRole::Body, true);
    words->addWidget(m_title);
    words->addWidget(m_when);
    words->addWidget(m_more);
    m_open = makeButton(tr("Open"), QStringLiteral("timelineOpen"));
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &PhasesTab::openCurrent);
    return m_chosen;
}

void PhasesTab::setCase(const CaseView &view)
{
    m_view->setTimeline(view.timeline);
    m_legend->setTimeline(view.timeline);
    const bool any = !view.timeline.isEmpty();
    m_empty->setVisible(!any);
    m_stack->setVisible(any);
    m_chosen->setVisible(any);
    m_legend->setVisible(any && m_asTimeline->isChecked());
    fillLanes();
    fillList();
    m_highest = 0;
    showSpan();
    tell(-1);
}

/// No higher than its lanes; when another scale needs fewer, what stands below does not jump.
void PhasesTab::fitHeight()
{
    m_highest = std::max(m_highest, m_view->sizeHint().height());
    m_stack->setMaximumHeight(m_asList->isChecked() ? QWIDGETSIZE_MAX : m_highest);
}

/// Every lane that is there can be left out.
void PhasesTab::fillLanes()
{
    m_laneMenu->clear();
    QList<report::TimelineLane> lanes;
    for (const report::TimelineRow &row : m_view->timeline().rows) {
        if (lanes.contains(row.lane))
            continue;
        lanes.append(row.lane);
        QAction *action = m_laneMenu->addAction(wording::text(row.lane));
        action->setCheckable(true);
        action->setChecked(m_view->isLaneShown(row.lane));
        connect(action, &QAction::toggled, m_view,
            [this, lane = row.lane](bool shown) { m_view->setLaneShown(lane, shown); });
    }
}

void PhasesTab::fillList()
{
    m_model->setRows(timelineRows(m_view->timeline()));
}

void PhasesTab::showSpan()
{
    m_span->setText(wording::spanText(qRound(m_view->daysInView())));
    fitHeight();
}

int PhasesTab::itemAt(int row) const
{
    bool known = false;
    const int item = row < 0 ? -1 : m_model->idAt(row).toInt(&known);
    return known ? item : -1;
}

void PhasesTab::tell(int item)
{
    m_open->setVisible(false);
    if (item < 0) {
        m_title->setText(tr("Nothing chosen"));
        m_when->setText(tr("← → from mark to mark · ↑ ↓ from lane to lane · + − more or less time · T today"));
        m_more->clear();
        m_more->hide();
        return;
    }
    const report::TimelineItem &what = m_view->timeline().items.at(item);
    m_title->setText(wording::titleText(what));
    m_when->setText(wording::whenText(what));
    m_more->setText(wording::moreText(what));
    m_more->setVisible(!m_more->text().isEmpty());
    m_open->setVisible(hasItsPlace(what.lane));
    const QModelIndexList rows = m_model->match(m_model->index(0, 0), CellModel::IdRole, QString::number(item), 1,
        Qt::MatchFixedString | Qt::MatchCaseSensitive);
    if (!rows.isEmpty() && m_list->currentIndex().row() != rows.first().row())
        m_list->setCurrentIndex(rows.first());
}

void PhasesTab::openCurrent()
{
    const int item = m_view->current();
    if (item < 0)
        return;
    const report::TimelineItem &what = m_view->timeline().items.at(item);
    Q_EMIT opened(what.lane, what.id);
}

void PhasesTab::resizeEvent(QResizeEvent *event)
{
    wrapTools();
    TabColumns::resizeEvent(event);
}

void PhasesTab::changeEvent(QEvent *event)
{
    TabColumns::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        wrapTools();
}

void PhasesTab::wrapTools()
{
    m_tools->setDirection(width() < narrow || isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace regie::ui
