#include "ui/calendar/calendarpage.h"

#include "core/base/whendone.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/datemodel.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/keptcolumns.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <array>

namespace regie::ui {

namespace {

constexpr int oneRow = 1220; // widths of the page that the tools need
constexpr int twoRows = 760;
constexpr int leastDates = 3;
constexpr int leastDatesLarge = 1;

/// Columns as somebody left them; with large text they are others.
QString calendarColumns()
{
    return isLargeText() ? QStringLiteral("calendar/large") : QStringLiteral("calendar");
}

int listHeight()
{
    return heightFor(height::groupRow) + (isLargeText() ? leastDatesLarge : leastDates) * heightFor(height::row);
}

} // namespace

CalendarPage::CalendarPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_desk(casebook), m_model(new DateModel(this)),
      m_askPath([this](const QString &suggestion) {
          return QFileDialog::getSaveFileName(
              this, tr("Save the dates"), QDir::home().filePath(suggestion), tr("Calendar (*.ics)"));
      }),
      m_day(casebook.clock().today()), m_message(new MessageBar)
{
    setObjectName(QStringLiteral("calendarPage"));
    setAccessibleName(tr("Calendar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 0, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeTools());
    column->addWidget(m_message);
    m_split = new QSplitter(Qt::Vertical);
    m_split->setHandleWidth(space::m);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeDays());
    m_split->addWidget(makeList());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({1000, 1}); // the list as low as it may
    column->addWidget(m_split, 1);
    setColumns();
    m_list->horizontalHeader()->restoreState(keptColumns(calendarColumns()));
    setView(CalendarView::Month);
    wrapTools(); // before a window asks how wide it must be
    connect(&m_casebook, &Casebook::casesChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

CalendarPage::~CalendarPage()
{
    keepColumns(calendarColumns(), m_list->horizontalHeader()->saveState());
}

QWidget *CalendarPage::makeTools()
{
    auto *tools = new QWidget;
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight, tools);
    m_tools->setContentsMargins(0, space::s, 0, 0);
    m_tools->setSpacing(space::s);
    auto *title = new QHBoxLayout;
    title->setSpacing(space::m);
    m_period = makeMuted({}, TextRole::Body);
    m_period->setObjectName(QStringLiteral("calendarPeriod"));
    title->addWidget(makeLabel(tr("Calendar"), TextRole::Title));
    title->addWidget(m_period, 1, Qt::AlignBottom);
    m_tools->addLayout(title, 1);
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(space::s);
    m_choices->addLayout(makeTime());
    m_choices->addLayout(makeWhose());
    m_tools->addLayout(m_choices);
    return tools;
}

/// Earlier, today, later; and how much of it at once.
QBoxLayout *CalendarPage::makeTime()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *back = makeButton({}, QStringLiteral("calendarBack"));
    back->setIcon(signIcon(Sign::ChevronLeft));
    back->setAccessibleName(tr("Earlier"));
    back->setToolTip(tr("Earlier: PageUp"));
    QPushButton *now = makeButton(tr("Today"), QStringLiteral("calendarToday"));
    QPushButton *on = makeButton({}, QStringLiteral("calendarOn"));
    on->setIcon(signIcon(Sign::ChevronRight));
    on->setAccessibleName(tr("Later"));
    on->setToolTip(tr("Later: PageDown"));
    m_views = new Segmented(QStringLiteral("calendarView"));
    m_views->setChoices({{tr("Month"), static_cast<int>(CalendarView::Month), {}},
        {tr("Week"), static_cast<int>(CalendarView::Week), {}},
        {tr("List"), static_cast<int>(CalendarView::List), {}}});
    for (QWidget *one : std::initializer_list<QWidget *>{back, now, on, m_views})
        row->addWidget(one);
    row->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(on, &QPushButton::clicked, this, [this] { turn(1); });
    connect(now, &QPushButton::clicked, this, [this] { goTo(today()); });
    connect(m_views, &Segmented::picked, this, [this](int view) { setView(static_cast<CalendarView>(view)); });
    return row;
}

/// Whose cases, and the way to another calendar.
QBoxLayout *CalendarPage::makeWhose()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_scope = new Segmented(QStringLiteral("calendarScope"));
    m_scope->setChoices({{tr("Everything"), static_cast<int>(WorkScope::All), tr("Dates of all cases")},
        {tr("My team"), static_cast<int>(WorkScope::Team), tr("Cases of my organisation, and of nobody yet")},
        {tr("Mine"), static_cast<int>(WorkScope::Mine), tr("Cases that I handle")}});
    m_scope->setValue(static_cast<int>(WorkScope::All));
    QPushButton *save = makeButton(tr("Save as ICS…"), QStringLiteral("calendarExport"));
    save->setAccessibleName(tr("Save the dates of the coming year for another calendar, without names"));
    save->setToolTip(tr("The dates of the coming year for another calendar: case numbers, no names"));
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(save);
    connect(m_scope, &Segmented::picked, this, &CalendarPage::reload);
    connect(save, &QPushButton::clicked, this, &CalendarPage::exportDates);
    return row;
}

QWidget *CalendarPage::makeDays()
{
    auto *panel = new Panel;
    m_days = panel;
    m_grid = new CalendarGrid;
    panel->body()->addWidget(m_grid);
    connect(m_grid, &CalendarGrid::currentDayChanged, this, [this](QDate day) {
        m_day = day;
        showDay();
    });
    connect(m_grid, &CalendarGrid::dayWanted, this, &CalendarPage::goTo);
    connect(m_grid, &CalendarGrid::pageWanted, this, &CalendarPage::turn);
    connect(m_grid, &CalendarGrid::todayWanted, this, [this] { goTo(today()); });
    connect(m_grid, &CalendarGrid::dayEntered, this, [this] {
        if (m_model->rowCount() > 0)
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_grid, &CalendarGrid::opened, this, &CalendarPage::openWork);
    return panel;
}

QWidget *CalendarPage::makeList()
{
    auto *panel = new Panel;
    m_heading = makeLabel({}, TextRole::PanelHeading);
    m_heading->setObjectName(QStringLiteral("calendarHeading"));
    m_heading->setContentsMargins(space::m, space::s, space::m, space::s);
    m_list = new QTableView;
    m_list->setObjectName(QStringLiteral("calendarDates"));
    m_list->setAccessibleName(tr("Dates"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(height::row, m_list));
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(heightFor(height::row));
    m_list->setMinimumHeight(listHeight());
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setSectionsMovable(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->installEventFilter(this);
    m_empty = makeMuted(tr("Nothing has to be done on this day."), TextRole::Body);
    m_empty->setContentsMargins(space::m, 0, space::m, space::s);
    panel->body()->addWidget(m_heading);
    panel->body()->addWidget(m_empty);
    panel->body()->addWidget(m_list, 1);
    panel->body()->addStretch(0);
    connect(m_list, &QTableView::doubleClicked, this, &CalendarPage::openChosen);
    return panel;
}

QDate CalendarPage::today() const
{
    return m_casebook.clock().today();
}

WorkScope CalendarPage::scope() const
{
    return static_cast<WorkScope>(m_scope->value().value_or(static_cast<int>(WorkScope::All)));
}

void CalendarPage::setView(CalendarView view)
{
    m_view = view;
    m_views->setValue(static_cast<int>(view));
    m_days->setVisible(view != CalendarView::List);
    m_list->setColumnHidden(DateModel::Day, view != CalendarView::List);
    goTo(m_day);
}

void CalendarPage::goTo(QDate day)
{
    m_day = day;
    const CalendarSpan span = spanOf(m_view, day);
    m_period->setText(spanText(m_view, day));
    m_grid->setSpan(span, m_view == CalendarView::Month ? day : QDate(), today());
    m_grid->setCurrentDay(day);
    showDay();
    m_stale = true;
    if (isVisible())
        reload();
}

void CalendarPage::turn(int pages)
{
    goTo(turned(m_view, m_day, pages));
}

void CalendarPage::reload()
{
    m_stale = false;
    const CalendarSpan span = spanOf(m_view, m_day);
    whenDone(
        m_desk.dates(span.from, span.until, scope()), this, [this, asked = ++m_asked](const Result<CaseDates> &dates) {
            if (asked == m_asked)
                showDates(dates);
        });
}

void CalendarPage::showDates(const Result<CaseDates> &dates)
{
    if (!dates) {
        m_message->say(dates.error());
        Q_EMIT settled();
        return;
    }
    m_rows = dateRows(*dates, m_casebook.region(), m_casebook.clock().now());
    if (dates->more)
        m_message->say(
            MessageBar::Kind::Note, tr("Not all dates are shown: there are too many."), tr("Choose a week, or Mine."));
    m_grid->setRows(m_rows);
    showDay();
    Q_EMIT settled();
}

void CalendarPage::showDay()
{
    const DateRow *current = m_model->row(m_list->currentIndex());
    const std::optional<DateRow> chosen = current != nullptr ? std::optional(*current) : std::nullopt;
    const bool asList = m_view == CalendarView::List;
    m_model->setRows(m_rows, asList ? QDate() : m_day);
    const int count = m_model->rowCount();
    m_heading->setText(
        asList ? tr("%n date(s)", nullptr, count) : tr("%1: %n date(s)", nullptr, count).arg(wording::longDay(m_day)));
    m_empty->setText(asList ? tr("Nothing has to be done in this month.") : tr("Nothing has to be done on this day."));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    QModelIndex at = chosen ? m_model->indexOf(*chosen) : QModelIndex();
    if (!at.isValid() && count > 0)
        at = m_model->index(0, 0);
    m_list->setCurrentIndex(at);
}

void CalendarPage::openChosen()
{
    const DateRow *row = m_model->row(m_list->currentIndex());
    if (row == nullptr)
        return;
    if (row->meeting.isNull())
        Q_EMIT openWork(row->target);
    else
        Q_EMIT openMeeting(row->meeting);
}

void CalendarPage::takeFocus()
{
    QWidget *first = m_view == CalendarView::List ? static_cast<QWidget *>(m_list) : m_grid;
    if (m_view == CalendarView::List && m_model->rowCount() == 0)
        first = m_views;
    first->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::exportDates()
{
    const QString path = m_askPath(QStringLiteral("regiekompas-datums.ics"));
    if (path.isEmpty())
        return;
    const QDate from = today();
    whenDone(m_desk.dates(from, from.addYears(1), scope()), this,
        [this, path](const Result<CaseDates> &dates) { write(dates, path); });
}

void CalendarPage::write(const Result<CaseDates> &dates, const QString &path)
{
    if (!dates) {
        m_message->say(dates.error());
        Q_EMIT exported();
        return;
    }
    const QList<exchange::CalendarEntry> entries = calendarEntries(*dates, m_casebook.region());
    const auto count = static_cast<int>(entries.size());
    whenDone(m_desk.exportDates(path, entries), this, [this, count, path, more = dates->more](const Done &written) {
        if (!written)
            m_message->say(written.error());
        else if (more)
            m_message->say(MessageBar::Kind::Warning, tr("%n date(s) saved, not all of them.", nullptr, count),
                tr("There are too many for one file. Choose Mine and save again."));
        else
            m_message->say(MessageBar::Kind::Done, tr("%n date(s) saved, without names.", nullptr, count), path);
        Q_EMIT exported();
    });
}

void CalendarPage::setColumns()
{
    const double scale = fontMetrics().height() / 18.0;
    const std::array<int, DateModel::ColumnCount> widths = {142, 122, 70, 220, 270, 128, 200};
    for (int column = 0; column < DateModel::ColumnCount; ++column)
        m_list->setColumnWidth(column, qRound(widths.at(static_cast<std::size_t>(column)) * scale));
}

/// One row where it fits, else the title above; with large text a row each.
void CalendarPage::wrapTools()
{
    const auto direction = [](bool stacked) { return stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight; };
    m_tools->setDirection(direction(width() < oneRow || isLargeText()));
    m_choices->setDirection(direction(width() < twoRows || isLargeText()));
}

void CalendarPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    takeFocus();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wrapTools();
    if (m_stale)
        reload();
    takeFocus();
}

void CalendarPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_list != nullptr) {
        setColumns();
        m_list->verticalHeader()->setDefaultSectionSize(heightFor(height::row));
        m_list->setMinimumHeight(listHeight());
        wrapTools();
    }
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wrapTools();
}

bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openChosen();
            return true;
        }
        if (plain && (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) && m_view == CalendarView::List) {
            turn(key->key() == Qt::Key_PageUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regie::ui
