#include "ui/insight/figurespage.h"

#include "core/base/whendone.h"
#include "ui/insight/figurelistpane.h"
#include "ui/insight/figuresoverview.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/keptmenu.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/dates.h"
#include "ui/wording/figures.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

constexpr int wideEnough = 1000;
enum FigureStack { OverviewShown, AllShown, ListShown };

} // namespace

FiguresPage::FiguresPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_desk(casebook), m_askPath([this](const QString &suggestion) {
          return QFileDialog::getSaveFileName(this, tr("Save the figures"), QDir::home().filePath(suggestion));
      }),
      m_askPrinter(printDialogAbove(this)), m_message(new MessageBar)
{
    setObjectName(u"figuresPage"_s);
    setAccessibleName(tr("Figures"));
    m_source.region = &casebook.region();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 0, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeTools());
    column->addWidget(m_message);
    column->addWidget(makeRunning());
    m_overview = new FiguresOverview;
    m_listPane = new FigureListPane(casebook);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_overview);
    m_stack->addWidget(makeAll());
    m_stack->addWidget(m_listPane);
    column->addWidget(m_stack, 1);
    connect(m_overview, &FiguresOverview::wanted, this, &FiguresPage::openList);
    connect(m_listPane, &FigureListPane::back, this, &FiguresPage::goBack);
    connect(m_listPane, &FigureListPane::openCase, this, &FiguresPage::openCase);
    connect(&m_casebook, &Casebook::casesChanged, this, [this] {
        m_stale = true;
        if (isVisible() && !listIsOpen() && !m_stopped)
            reload();
    });
    connect(m_message, &MessageBar::actionChosen, this, [this] {
        takeFocus(); // the button goes
        reload();
    });
    scopeChosen();
    arrange();
}

QWidget *FiguresPage::makeRunning()
{
    m_running = new QWidget;
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setAccessibleName(tr("The figures are being counted"));
    m_stop = makeButton(tr("Stop"), u"figuresStop"_s);
    m_stop->setAccessibleDescription(tr("Stops counting the figures"));
    connect(m_stop, &QPushButton::clicked, this, &FiguresPage::stop);
    row->addWidget(busy, 1);
    row->addWidget(m_stop);
    m_running->hide();
    return m_running;
}

void FiguresPage::endRunning()
{
    const bool hadFocus = m_stop->hasFocus();
    m_running->hide();
    if (hadFocus)
        takeFocus();
}

QWidget *FiguresPage::makeTools()
{
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setSpacing(space::m);
    m_asOf = makeMuted({}, TextRole::Body);
    m_views = new Segmented(u"figuresView"_s);
    m_views->setChoices(
        {{tr("Overview"), OverviewShown, {}}, {tr("All figures"), AllShown, tr("Every figure with its definition")}});
    m_views->setValue(OverviewShown);
    connect(m_views, &Segmented::picked, this, [this](int view) { m_stack->setCurrentIndex(view); });
    m_tools->addWidget(makeLabel(tr("Figures"), TextRole::Title));
    m_tools->addWidget(m_asOf, 1, Qt::AlignBottom);
    m_tools->addWidget(m_views);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::m);
    const auto button = [this, buttons](const QString &words, const QString &name, auto does) {
        QPushButton *made = makeButton(words, name);
        connect(made, &QPushButton::clicked, this, does);
        buttons->addWidget(made);
    };
    buttons->addWidget(makeSave());
    button(tr("Print…"), u"figuresPrint"_s, [this] { printAll(); });
    button(tr("Report for the stuurgroep…"), u"figuresSteering"_s, [this] { openSteering(); });
    buttons->addStretch(1);
    column->addLayout(m_tools);
    const auto filter = [](QBoxLayout *into, const QString &words, const QString &name) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        auto *row = new QHBoxLayout;
        row->addWidget(makeFieldLabel(words, box));
        row->addWidget(box, 1);
        into->addLayout(row);
        return box;
    };
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    first->setSpacing(space::m);
    second->setSpacing(space::m);
    m_period = filter(first, tr("&Period"), u"figuresPeriod"_s);
    m_place = filter(first, tr("&Municipality"), u"figuresPlace"_s);
    m_route = filter(second, tr("&Route"), u"figuresRoute"_s);
    second->addStretch(1);
    second->addWidget(makeKept());
    m_filters = new Beside;
    m_filters->row()->setSpacing(space::m);
    m_filters->row()->addLayout(first);
    m_filters->row()->addLayout(second, 1);
    column->addWidget(m_filters);
    fillPlaces();
    for (QComboBox *box : {m_period, m_place, m_route})
        connect(box, &QComboBox::activated, this, &FiguresPage::scopeChosen);
    return tools;
}

QPushButton *FiguresPage::makeSave()
{
    auto *button = makeButton(tr("Sa&ve as"), u"figuresSave"_s);
    button->setAccessibleDescription(tr("The charts or the figures of this view as a file"));
    auto *menu = new QMenu(button);
    const auto way = [this, menu](const QString &words, const QString &name, auto does) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, does);
    };
    way(tr("Figures as a spreadsheet…"), u"figuresSheet"_s, [this] { saveSheet(); });
    way(tr("Charts as SVG…"), u"figuresSvg"_s, [this] { saveCharts(u"svg"_s); });
    way(tr("Charts as PNG…"), u"figuresPng"_s, [this] { saveCharts(u"png"_s); });
    button->setMenu(menu);
    return button;
}

QPushButton *FiguresPage::makeKept()
{
    auto *button = makeButton(tr("&Views"), u"figuresKept"_s);
    button->setAccessibleDescription(tr("Views of the figures that were kept"));
    const auto name = [this](const QString &code) {
        const auto look = FigureLook::fromCode(code);
        return look ? lookText(*look, m_casebook.region()) : QString();
    };
    m_kept = new KeptMenu(
        u"figures/looks"_s, {tr("No views kept yet"), tr("Keep this view"), tr("Forget this view")}, name,
        [this] { return look().toCode(); }, button);
    button->setMenu(m_kept);
    connect(m_kept, &KeptMenu::chosen, this, [this](const QString &code) {
        if (const auto wanted = FigureLook::fromCode(code))
            showLook(*wanted);
    });
    return button;
}

FigureLook FiguresPage::look() const
{
    FigureLook look{m_period->currentData().toString(), m_place->currentData().toString(),
        m_route->currentData().toString(), m_views->value() == AllShown, {}, {}};
    if (look.all) {
        look.indicator = m_chosen;
        if (m_splits->currentIndex() >= 0)
            look.split = static_cast<Split>(m_splits->currentData().toInt());
    }
    return look;
}

void FiguresPage::showLook(const FigureLook &look)
{
    m_period->setCurrentIndex(std::max(0, m_period->findData(look.period)));
    m_place->setCurrentIndex(std::max(0, m_place->findData(look.municipality)));
    m_route->setCurrentIndex(std::max(0, m_route->findData(look.route)));
    showView(look.all);
    if (look.all)
        m_chosen = look.indicator;
    scopeChosen();
    if (look.split) {
        m_splits->setCurrentIndex(std::max(0, m_splits->findData(static_cast<int>(*look.split))));
        fillSplit(*m_splitModel, m_source, m_chosen, *look.split);
    }
}

void FiguresPage::fillPlaces()
{
    const QList<FigurePeriod> periods = figurePeriods(m_casebook.clock().today());
    for (const FigurePeriod &period : periods)
        m_period->addItem(period.name, period.code);
    m_place->addItem(tr("All municipalities"), QString());
    for (const routing::Municipality &place : m_casebook.region().municipalities) {
        if (place.inRegion)
            m_place->addItem(place.name, place.code);
    }
    m_route->addItem(tr("ICM and MDA++"), QString());
    for (const QString &route : {u"icm"_s, u"mda"_s})
        m_route->addItem(wording::keyText(u"inflow", Split::Route, route, m_casebook.region()), route);
}

/// Every indicator above; below it the chosen one by what it can be split by.
QWidget *FiguresPage::makeAll()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *above = new Panel;
    m_allModel = new FigureTable(this);
    m_all = makeFigureView(u"figuresAll"_s, tr("All figures"), m_allModel);
    above->body()->addWidget(m_all, 1);
    auto *below = new Panel;
    QVBoxLayout *head = below->addBlock();
    auto *row = new QHBoxLayout;
    m_chosenName = makeLabel({}, TextRole::PanelHeading);
    m_splits = new QComboBox;
    m_splits->setObjectName(u"figuresSplit"_s);
    row->addWidget(m_chosenName, 1);
    row->addWidget(makeFieldLabel(tr("&Split by"), m_splits));
    row->addWidget(m_splits);
    m_definition = makeMuted({}, TextRole::Small, true);
    head->addLayout(row);
    head->addWidget(m_definition);
    m_splitModel = new FigureTable(this);
    m_split = makeFigureView(u"figuresParts"_s, tr("The figure in its parts"), m_splitModel);
    below->body()->addWidget(m_split, 1);
    column->addWidget(above, 3);
    column->addWidget(below, 2);
    connect(m_splits, &QComboBox::activated, this, [this](int place) {
        fillSplit(*m_splitModel, m_source, m_chosen, static_cast<Split>(m_splits->itemData(place).toInt()));
    });
    const auto opens = [this](QTableView *view, FigureTable *model) {
        const auto open = [this, model](const QModelIndex &index) {
            if (const ListWish *wish = model->wish(index))
                openList(*wish);
        };
        connect(view, &QTableView::activated, this, open);
        connect(view, &QTableView::clicked, this, open);
    };
    opens(m_all, m_allModel);
    opens(m_split, m_splitModel);
    connect(m_all->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPage::showIndicator);
    keepRows();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"figuresAllScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

/// Where the height is too small for both tables, the page scrolls: a table of one row says nothing.
void FiguresPage::keepRows()
{
    constexpr int rowsOfAll = 6;
    constexpr int rowsOfParts = 4;
    const int head = m_all->horizontalHeader()->sizeHint().height();
    m_all->setMinimumHeight(head + rowsOfAll * heightFor(height::evidence));
    m_split->setMinimumHeight(head + rowsOfParts * heightFor(height::evidence));
}

void FiguresPage::showIndicator()
{
    const QModelIndex current = m_all->currentIndex();
    const ListWish *wish = m_allModel->wish(m_allModel->index(std::max(0, current.row()), 1));
    if (wish == nullptr || wish->indicator == m_chosen)
        return;
    m_chosen = wish->indicator;
    const Indicator *indicator = indicatorOf(m_chosen);
    m_chosenName->setText(wording::indicatorText(m_chosen));
    m_definition->setText(
        tr("%1 Source: %2.").arg(wording::indicatorDefinition(m_chosen), QString::fromLatin1(indicator->source)));
    m_splits->clear();
    for (const Split split : indicator->splits)
        m_splits->addItem(wording::text(split), static_cast<int>(split));
    fillSplit(*m_splitModel, m_source, m_chosen, indicator->splits.constFirst());
}

void FiguresPage::reload()
{
    m_stale = false;
    if (std::exchange(m_stopped, false))
        m_message->clear();
    m_reading.cancel(); // nobody waits for what was asked before
    m_reading = m_desk.facts();
    m_running->show();
    whenDone(m_reading, this, [this, asked = ++m_asked](const Result<SharedFacts> &facts) {
        if (asked == m_asked)
            showFacts(facts);
    });
}

void FiguresPage::stop()
{
    if (!m_running->isVisible())
        return;
    ++m_asked;
    m_reading.cancel();
    m_stale = true;
    m_stopped = true;
    m_running->hide();
    m_message->say(MessageBar::Kind::Note, tr("Counting was stopped."),
        m_source.facts ? tr("The figures below are those of %1.").arg(wording::moment(m_source.facts->now))
                       : tr("There are no figures yet."),
        tr("Count again"));
    m_message->action()->setFocus(Qt::OtherFocusReason);
    Q_EMIT settled();
}

void FiguresPage::showFacts(const Result<SharedFacts> &facts)
{
    endRunning();
    if (!facts) {
        m_message->say(facts.error());
        Q_EMIT settled();
        return;
    }
    m_source.facts = *facts;
    m_asOf->setText(tr("as of %1").arg(wording::moment(m_source.facts->now)));
    count();
    Q_EMIT settled();
}

void FiguresPage::scopeChosen()
{
    const QList<FigurePeriod> periods = figurePeriods(m_casebook.clock().today());
    const FigurePeriod &period = periods.at(std::max(0, m_period->currentIndex()));
    m_source.scope = {period.from, period.to, m_place->currentData().toString(), m_route->currentData().toString()};
    count();
}

/// From the facts that were read; nothing is read again.
void FiguresPage::count()
{
    if (!m_source.facts)
        return;
    m_overview->showFigures(m_source);
    fillAll(*m_allModel, m_source);
    for (int row = 0; row < m_allModel->rowCount(); ++row) {
        const ListWish *wish = m_allModel->wish(m_allModel->index(row, 1));
        if (wish != nullptr && (m_chosen.isEmpty() || wish->indicator == m_chosen)) {
            m_chosen.clear();
            m_all->setCurrentIndex(m_allModel->index(row, 1));
            break;
        }
    }
    showIndicator();
}

bool FiguresPage::listIsOpen() const
{
    return m_stack->currentIndex() == ListShown;
}

void FiguresPage::openList(const ListWish &wish)
{
    if (!listIsOpen())
        m_before = m_stack->currentIndex();
    m_stack->setCurrentIndex(ListShown);
    m_listPane->open(wish);
}

bool FiguresPage::goBack()
{
    if (!listIsOpen())
        return false;
    m_stack->setCurrentIndex(m_before);
    if (m_stale)
        reload();
    takeFocus();
    return true;
}

void FiguresPage::showView(bool all)
{
    m_views->setValue(all ? AllShown : OverviewShown);
    m_stack->setCurrentIndex(all ? AllShown : OverviewShown);
}

void FiguresPage::takeFocus()
{
    if (listIsOpen())
        m_listPane->list()->setFocus(Qt::OtherFocusReason);
    else
        m_period->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::arrange()
{
    auto *column = qobject_cast<QBoxLayout *>(m_tools->parentWidget()->layout());
    const bool beside = width() >= wideEnough && !isLargeText();
    if ((beside ? m_tools : column)->indexOf(m_buttons) < 0) // else under the title
        beside ? m_tools->addWidget(m_buttons) : column->insertWidget(1, m_buttons);
}

void FiguresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    if (m_stale)
        reload();
}

void FiguresPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FiguresPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_filters != nullptr) {
        for (QTableView *view : findChildren<QTableView *>())
            view->verticalHeader()->setDefaultSectionSize(heightFor(height::evidence));
        keepRows();
        arrange();
    }
}

void FiguresPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    takeFocus();
}

void FiguresPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && goBack())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace regie::ui
