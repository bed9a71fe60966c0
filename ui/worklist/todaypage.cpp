#include "ui/worklist/todaypage.h"

#include "ui/widgets/countcard.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/keptcolumns.h"
#include "ui/widgets/listanddetail.h"
#include "ui/wording/dates.h"
#include "ui/worklist/filterbar.h"
#include "ui/worklist/recentlist.h"
#include "ui/worklist/workmodel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

namespace regie::ui {

namespace {

/// Columns as somebody left them; with large text they are others.
QString workColumns()
{
    return isLargeText() ? QStringLiteral("worklist/large") : QStringLiteral("worklist");
}

QString cardName(WorkGroup group)
{
    return QStringLiteral("card%1").arg(static_cast<int>(group));
}

} // namespace

TodayPage::TodayPage(const routing::Region &region, QWidget *parent)
    : QWidget(parent), m_region(region), m_model(new WorkModel(this))
{
    setObjectName(QStringLiteral("todayPage"));
    setAccessibleName(tr("Today"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 0, space::l, space::m);
    column->setSpacing(0);
    column->addLayout(makeTitle());
    column->addWidget(makeCards());
    column->addSpacing(space::s);
    QWidget *list = makeList();
    m_filter = new FilterBar(m_list->header());
    m_scope = m_filter->filter().scope;
    connect(m_filter, &FilterBar::changed, this, &TodayPage::filterChanged);
    column->addWidget(m_filter);
    column->addSpacing(space::s);
    column->addWidget(new ListAndDetail(list, makeSide(), QStringLiteral("side")), 1);
    arrange();
    setColumns();
    m_list->header()->restoreState(keptColumns(workColumns()));
}

TodayPage::~TodayPage()
{
    keepColumns(workColumns(), m_list->header()->saveState());
}

QHBoxLayout *TodayPage::makeTitle()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::s, 0, space::s);
    row->setSpacing(space::m);
    m_day = makeMuted({}, TextRole::Body);
    row->addWidget(makeLabel(tr("Today"), TextRole::Title));
    row->addWidget(m_day, 0, Qt::AlignBottom);
    row->addStretch(1);
    QPushButton *add = makeButton(tr("New intake"), QStringLiteral("newIntake"), ButtonKind::Primary);
    add->setText(add->text() + QStringLiteral("  Ctrl+N")); // the key itself is the window's
    add->setIcon(signIcon(Sign::Add, Token::OnAccent));
    connect(add, &QPushButton::clicked, this, &TodayPage::newIntake);
    row->addWidget(add);
    return row;
}

QWidget *TodayPage::makeCards()
{
    m_cardBox = new QWidget;
    auto *grid = new QGridLayout(m_cardBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::s);
    for (const WorkCard &card : workCards({}, {}, {})) {
        auto *made = new CountCard(card.word, card.sign);
        made->setObjectName(cardName(card.group));
        connect(made, &CountCard::clicked, this, [this, group = card.group] { chooseGroup(group); });
        m_cards.append(made);
    }
    return m_cardBox;
}

QWidget *TodayPage::makeList()
{
    auto *panel = new Panel;
    m_list = new QTreeView;
    m_list->setObjectName(QStringLiteral("workList"));
    m_list->setAccessibleName(tr("Work list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WorkRowDelegate(m_list));
    m_list->setIndentation(0);
    m_list->setRootIsDecorated(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMouseTracking(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(true);
    m_list->header()->setObjectName(QStringLiteral("workListHeader"));
    m_list->installEventFilter(this);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::rowChosen);
    connect(m_list, &QTreeView::doubleClicked, this, &TodayPage::openChosen);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->row(index) == nullptr)
            m_list->setExpanded(index.siblingAtColumn(0), !m_list->isExpanded(index.siblingAtColumn(0)));
    });
    m_empty = new QWidget;
    auto *words = new QVBoxLayout(m_empty);
    words->setAlignment(Qt::AlignCenter);
    words->addWidget(new SignLabel(Sign::Met, 22), 0, Qt::AlignHCenter);
    words->addWidget(makeLabel(tr("Nothing is waiting for you"), TextRole::Strong), 0, Qt::AlignHCenter);
    words->addWidget(makeMuted(tr("A new call? Start an intake with Ctrl+N."), TextRole::Body), 0, Qt::AlignHCenter);
    m_hiddenOnly = new QWidget;
    auto *hidden = new QVBoxLayout(m_hiddenOnly);
    hidden->setAlignment(Qt::AlignCenter);
    hidden->addWidget(makeLabel(tr("This filter leaves everything out"), TextRole::Strong), 0, Qt::AlignHCenter);
    hidden->addWidget(
        makeMuted(tr("Choose Everything and All kinds to see all there is."), TextRole::Body), 0, Qt::AlignHCenter);
    panel->body()->addWidget(m_list, 1);
    panel->body()->addWidget(m_empty, 1);
    panel->body()->addWidget(m_hiddenOnly, 1);
    m_empty->hide(); // until it is known that there is nothing
    m_hiddenOnly->hide();
    return panel;
}

QWidget *TodayPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_pane = new DetailPane;
    m_recent = new RecentList;
    connect(m_pane, &DetailPane::actionChosen, this, &TodayPage::openChosen);
    connect(m_pane, &DetailPane::discardChosen, this, [this] {
        const WorkRow *row = m_model->row(m_list->currentIndex());
        if (row != nullptr && std::holds_alternative<IntakeId>(row->target)) {
            takeFocus();
            Q_EMIT discardIntake(std::get<IntakeId>(row->target));
        } else if (row != nullptr && std::holds_alternative<NoteWaiting>(row->target)) {
            const CaseId about = std::get<NoteWaiting>(row->target).about;
            takeFocus();
            Q_EMIT discardNote(about);
        }
    });
    connect(m_recent, &RecentList::openCase, this, &TodayPage::openCase);
    column->addWidget(m_pane);
    column->addWidget(m_recent);
    column->addStretch(1);
    return side;
}

void TodayPage::arrange()
{
    auto *grid = static_cast<QGridLayout *>(m_cardBox->layout());
    m_wraps = ListAndDetail::stacksAt(width());
    const int columns = m_wraps ? static_cast<int>(m_cards.size()) / 2 : static_cast<int>(m_cards.size());
    for (int i = 0; i < m_cards.size(); ++i)
        grid->addWidget(m_cards[i], i / columns, i % columns);
}

void TodayPage::setColumns()
{
    const double scale = fontMetrics().height() / 18.0;
    const std::array<int, 4> widths = {142, 128, 182, 206};
    for (int i = 0; i < 4; ++i)
        m_list->setColumnWidth(i, qRound(widths[static_cast<std::size_t>(i)] * scale));
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_wraps != ListAndDetail::stacksAt(width()))
        arrange();
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_list != nullptr) {
        arrange();
        setColumns();
    }
    QWidget::changeEvent(event);
}

WorkScope TodayPage::scope() const
{
    return m_filter->filter().scope;
}

void TodayPage::show(const WorkView &view, LocalDateTime now)
{
    m_now = now;
    m_view = view;
    m_day->setText(wording::longDay(now.date));
    m_recent->show(view.today.recent);
    showRows();
}

void TodayPage::filterChanged()
{
    if (m_scope != scope()) {
        m_scope = scope();
        Q_EMIT scopeChanged();
    }
    if (m_view)
        showRows();
}

void TodayPage::showRows()
{
    QList<WorkRow> rows = workRows(*m_view, m_region, m_now);
    const QHash<WorkGroup, int> counts = workCounts(*m_view, m_now);
    m_urgent = counts.value(WorkGroup::Overdue, static_cast<int>(m_view->today.overdue.size()));
    for (const WorkRow &row : std::as_const(rows))
        m_urgent += row.group == WorkGroup::NewOrders ? 1 : 0;
    const WorkRow *current = m_model->row(m_list->currentIndex());
    const WorkRow chosen = current != nullptr ? *current : WorkRow{};
    const bool any = !rows.isEmpty();
    fillCards(rows);
    rows.removeIf([this](const WorkRow &row) { return !m_filter->filter().shows(row.group); });
    m_model->setRows(rows, counts);
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(!any && scope() == WorkScope::All);
    m_hiddenOnly->setVisible(rows.isEmpty() && !m_empty->isVisibleTo(this));
    m_list->expandAll();
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_list->setFirstColumnSpanned(i, {}, true);
    restoreChoice(chosen);
}

void TodayPage::takeFocus()
{
    QWidget *first = m_model->rowCount() > 0 ? m_list : findChild<QWidget *>(QStringLiteral("newIntake"));
    first->setFocus(Qt::OtherFocusReason);
}

void TodayPage::fillCards(const QList<WorkRow> &rows)
{
    const QList<WorkCard> cards = workCards(rows, *m_view, m_now);
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setCount(cards.at(i).count, cards.at(i).second);
}

void TodayPage::restoreChoice(const WorkRow &chosen)
{
    QModelIndex at = m_model->indexOf(chosen);
    if (!at.isValid() && m_model->rowCount() > 0)
        at = m_model->index(0, 0, m_model->index(0, 0));
    m_list->setCurrentIndex(at);
    rowChosen();
}

/// A card shows its group, also when the filter left it out.
void TodayPage::chooseGroup(WorkGroup group)
{
    m_filter->showGroup(group);
    const QModelIndex at = m_model->indexOf(group);
    if (at.isValid()) {
        m_list->expand(at);
        m_list->setCurrentIndex(m_model->index(0, 0, at));
        m_list->scrollTo(at, QAbstractItemView::PositionAtTop);
    }
    rowChosen();
}

void TodayPage::rowChosen()
{
    const WorkRow *row = m_model->row(m_list->currentIndex());
    for (CountCard *card : std::as_const(m_cards))
        card->setChecked(row != nullptr && card->objectName() == cardName(row->group));
    std::optional<WorkDetail> detail;
    if (row != nullptr && std::holds_alternative<IntakeId>(row->target) && m_detail)
        detail = m_detail(std::get<IntakeId>(row->target));
    else if (row != nullptr && !std::holds_alternative<std::monostate>(row->target))
        detail = rowDetail(*row);
    if (detail)
        m_pane->show(*detail, m_now);
    else
        m_pane->showEmpty();
}

void TodayPage::openChosen()
{
    const WorkRow *row = m_model->row(m_list->currentIndex());
    if (row != nullptr)
        open(row->target);
}

void TodayPage::open(const WorkTarget &target)
{
    if (const auto *intake = std::get_if<IntakeId>(&target))
        Q_EMIT openIntake(*intake);
    else if (const auto *work = std::get_if<CaseWork>(&target))
        Q_EMIT openWork(*work);
    else if (const auto *household = std::get_if<HouseholdId>(&target))
        Q_EMIT openHousehold(*household);
    else if (const auto *meeting = std::get_if<MeetingId>(&target))
        Q_EMIT openMeeting(*meeting);
    else if (std::holds_alternative<ToCleanUp>(target))
        Q_EMIT openCleanUp();
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndex at = m_list->currentIndex().siblingAtColumn(0);
            if (m_model->row(at) != nullptr)
                openChosen();
            else
                m_list->setExpanded(at, !m_list->isExpanded(at));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regie::ui
