#include "ui/casefile/phasestab.h"

#include "ui/casefile/movespanel.h"
#include "ui/casefile/safetyform.h"
#include "ui/casefile/safetypanel.h"
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

} // namespace

PhasesTab::PhasesTab(const Clock &clock, QWidget *parent)
    : TabColumns(QStringLiteral("casePhases"), tr("Phases"), parent), m_view(new TimelineView),
      m_legend(new TimelineLegend), m_model(new CellModel(timelineHeadings(), this)),
      m_list(new CellTable(QStringLiteral("caseTimelineList"), tr("Timeline as a list"), height::row)),
      m_stack(new QStackedWidget), m_moves(new MovesPanel(clock)), m_safety(new SafetyPanel(clock)),
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
    m_stack->addWidget(m_moves);
    m_stack->addWidget(m_safety);
    column->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(makeChosen());
    column->addWidget(m_legend);
    column->addStretch(0);
    connect(m_view, &TimelineView::currentChanged, this, &PhasesTab::tell);
    connect(m_view, &TimelineView::viewChanged, this, &PhasesTab::showSpan);
    connect(m_view, &TimelineView::opened, this, &PhasesTab::opened);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { m_view->setCurrent(itemAt(now.row())); });
    connect(m_list, &QAbstractItemView::activated, this, &PhasesTab::openCurrent);
    turnTo(Shown::Timeline);
    tell(-1);
}

QWidget *PhasesTab::makeSwitch()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_choice = new QButtonGroup(box);
    const std::pair<QString, QString> choices[] = {{tr("Timeline"), QStringLiteral("timelineAsChart")},
        {tr("As a list"), QStringLiteral("timelineAsList")}, {tr("Steps"), QStringLiteral("phasesSteps")},
        {tr("Safety"), QStringLiteral("phasesSafety")}};
    for (const auto &[text, name] : choices) {
        QToolButton *button = makeSegment(text, name);
        m_choice->addButton(button, static_cast<int>(m_choice->buttons().size()));
        row->addWidget(button);
    }
    m_choice->button(0)->setChecked(true);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            turnTo(static_cast<Shown>(id));
    });
    return box;
}

QWidget *PhasesTab::makeTools()
{
    auto *tools = new QWidget;
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight, tools);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(space::s);
    m_record =
        makeButton(tr("Record a step…"), QStringLiteral("phasesRecord"), ButtonKind::Normal, QStringLiteral("Ctrl+M"));
    m_tools->addWidget(makeSwitch(), 0, Qt::AlignLeft);
    m_tools->addWidget(makeTimeTools());
    m_tools->addStretch(1);
    m_tools->addWidget(m_record, 0, Qt::AlignLeft);
    connect(m_record, &QPushButton::clicked, this, [this] { showMoves(); });
    return tools;
}

QWidget *PhasesTab::makeTimeTools()
{
    m_timeTools = new QWidget;
    auto *row = new QHBoxLayout(m_timeTools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    QPushButton *today = makeButton(tr("Today"), QStringLiteral("timelineToday"));
    today->setIcon(signIcon(Sign::Today));
    QPushButton *out = makeButton(QStringLiteral("−"), QStringLiteral("timelineZoomOut"));
    out->setAccessibleName(tr("Show more time"));
    QPushButton *in = makeButton(QStringLiteral("+"), QStringLiteral("timelineZoomIn"));
    in->setAccessibleName(tr("Show less time"));
    m_span = makeLabel({});
    m_lanes = makeButton(tr("Lanes"), QStringLiteral("timelineLanes"));
    m_laneMenu = new QMenu(m_lanes);
    m_lanes->setMenu(m_laneMenu);
    for (QWidget *one : {static_cast<QWidget *>(today), static_cast<QWidget *>(out), static_cast<QWidget *>(m_span),
             static_cast<QWidget *>(in), static_cast<QWidget *>(m_lanes)})
        row->addWidget(one);
    row->addStretch(1);
    m_timeButtons = {today, out, in, m_lanes};
    connect(today, &QPushButton::clicked, m_view, &TimelineView::goToToday);
    connect(out, &QPushButton::clicked, m_view, &TimelineView::zoomOut);
    connect(in, &QPushButton::clicked, m_view, &TimelineView::zoomIn);
    return m_timeTools;
}

PhasesTab::Shown PhasesTab::shown() const
{
    return static_cast<Shown>(m_choice->checkedId());
}

void PhasesTab::turnTo(Shown what)
{
    // What is not in view must not keep the tab wide or high.
    for (int page = 0; page < m_stack->count(); ++page) {
        const bool now = page == static_cast<int>(what);
        m_stack->widget(page)->setSizePolicy(
            now ? QSizePolicy::Preferred : QSizePolicy::Ignored, now ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentIndex(static_cast<int>(what));
    // One stop for Tab; the arrows go along it.
    const QList<QAbstractButton *> buttons = m_choice->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    fitHeight();
    showParts();
}

/// Around the timeline stands what belongs to it, and around the rest nothing.
void PhasesTab::showParts()
{
    const bool any = !m_view->timeline().isEmpty();
    const bool time = shown() == Shown::Timeline || shown() == Shown::List;
    m_empty->setVisible(time && !any);
    m_stack->setVisible(!time || any);
    m_timeTools->setVisible(time);
    m_record->setVisible(shown() != Shown::Moves);
    m_chosen->setVisible(time && any);
    m_legend->setVisible(shown() == Shown::Timeline && any);
    for (QPushButton *button : std::as_const(m_timeButtons))
        button->setEnabled(shown() == Shown::Timeline);
}

void PhasesTab::setBusy(bool busy)
{
    m_moves->setBusy(busy);
    m_safety->form()->setBusy(busy);
}

void PhasesTab::showMoves(int run, const QString &code)
{
    m_choice->button(static_cast<int>(Shown::Moves))->setChecked(true);
    if (code.isEmpty())
        m_moves->takeFocus();
    else
        m_moves->choose(run, code);
}

QWidget *PhasesTab::makeChosen()
{
    m_chosen = new ui::Panel;
    m_chosen->setObjectName(QStringLiteral("timelineChosen"));
    m_chosen->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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

void PhasesTab::setCase(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    m_view->setTimeline(view.timeline);
    m_legend->setTimeline(view.timeline);
    m_moves->setCase(view, region, now);
    m_safety->setCase(view, now);
    showParts();
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
    m_stack->setMaximumHeight(shown() == Shown::Timeline ? m_highest : QWIDGETSIZE_MAX);
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
    m_open->setVisible(true);
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
