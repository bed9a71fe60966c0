#include "ui/insight/figuresoverview.h"

#include "core/domain/codes.h"
#include "ui/insight/figurecards.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/figures.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

constexpr int besideEachOther = 1100; ///< width from which charts and tables stand side by side
constexpr int leftShare = 3;
constexpr int rightShare = 2;
/// The three series of the bars: both channels that bring most apart, the others together.
constexpr std::array mainChannels{Channel::ThvPool, Channel::SafeHome};

/// High enough for all rows: the page scrolls, not the table in it.
void fitRows(QTableView *view)
{
    int height = view->horizontalHeader()->sizeHint().height() + 2 * view->frameWidth();
    for (int row = 0; row < view->model()->rowCount(); ++row)
        height += view->rowHeight(row);
    view->setMinimumHeight(height);
}

} // namespace

FiguresOverview::FiguresOverview(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"figuresOverview"_s);
    setAccessibleName(tr("Overview of the figures"));
    setFocusPolicy(Qt::NoFocus); // what is in it has it
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_cards = new FigureCards;
    connect(m_cards, &FigureCards::wanted, this, &FiguresOverview::wanted);
    column->addWidget(m_cards);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(space::m);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    m_curve = makeChart(u"figuresCurve"_s, tr("How long does it stay safe?"),
        tr("Part of the households without a new barring order or report. The groups differ from each other: this is "
           "no "
           "proof that one route works better than another, or than none."));
    m_inflow = makeChart(u"figuresInflow"_s, tr("In-flow by quarter and channel"), {});
    left->addWidget(m_curve.panel);
    left->addWidget(m_inflow.panel);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(makeTable(u"figuresAround"_s, tr("Before and after the start"),
        tr("Mean per household over 365 days. Only households that were followed for a year."), m_around,
        m_aroundModel));
    right->addWidget(makeTable(u"figuresPlaces"_s, tr("Municipalities"), {}, m_places, m_placesModel));
    right->addStretch(1);
    m_halves->addLayout(left, leftShare);
    m_halves->addLayout(right, rightShare);
    column->addLayout(m_halves);
    column->addStretch(1);
    setWidget(inside);
    connect(m_curve.chart, &ChartView::opened, this, &FiguresOverview::openSpot);
    connect(m_inflow.chart, &ChartView::opened, this, [this](int bar, int series) {
        const QList<QString> quarters = inflowQuarters(m_source);
        ListWish wish = m_source.part(u"inflow"_s, Split::Quarter, quarters.value(bar));
        wish.items.removeIf([&](const Item &item) {
            const bool main = series < static_cast<int>(mainChannels.size());
            const auto channel = fromCode<Channel>(item.channel);
            const bool known = channel && std::count(mainChannels.cbegin(), mainChannels.cend(), *channel) > 0;
            return main ? channel != mainChannels.at(static_cast<std::size_t>(series)) : known;
        });
        Q_EMIT wanted(wish);
    });
}

FiguresOverview::ChartPanel FiguresOverview::makeChart(const QString &name, const QString &heading, const QString &note)
{
    ChartPanel made;
    made.panel = new ui::Panel(heading);
    made.as = new Segmented(name + u"As"_s);
    made.as->setChoices({{tr("Chart"), 0, {}}, {tr("Table"), 1, tr("The same numbers as a table")}});
    made.as->setValue(0);
    made.panel->headingRow()->addWidget(made.as);
    made.chart = new ChartView(name + u"Chart"_s, heading);
    made.model = new FigureTable(this);
    made.table = makeView(name + u"Table"_s, heading, made.model);
    made.stack = new QStackedWidget;
    made.stack->addWidget(made.chart);
    made.stack->addWidget(made.table);
    made.panel->body()->addWidget(made.stack, 1);
    if (!note.isEmpty()) {
        TextLabel *words = makeMuted(note, TextRole::Small, true);
        words->setContentsMargins(space::m, space::xs, space::m, space::s);
        made.panel->body()->addWidget(words);
    }
    connect(made.as, &Segmented::picked, made.stack, &QStackedWidget::setCurrentIndex);
    return made;
}

Panel *FiguresOverview::makeTable(
    const QString &name, const QString &heading, const QString &note, QTableView *&table, FigureTable *&model)
{
    auto *panel = new ui::Panel(heading);
    model = new FigureTable(this);
    table = makeView(name, heading, model);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->body()->addWidget(table);
    if (!note.isEmpty()) {
        TextLabel *words = makeMuted(note, TextRole::Small, true);
        words->setContentsMargins(space::m, space::xs, space::m, space::s);
        panel->body()->addWidget(words);
    }
    return panel;
}

QTableView *FiguresOverview::makeView(const QString &name, const QString &heading, FigureTable *model)
{
    QTableView *view = makeFigureView(name, heading, model);
    connect(view, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        if (const ListWish *wish = model->wish(index))
            Q_EMIT wanted(*wish);
    });
    connect(view, &QTableView::clicked, this, [this, model](const QModelIndex &index) {
        if (const ListWish *wish = model->wish(index))
            Q_EMIT wanted(*wish);
    });
    return view;
}

void FiguresOverview::showFigures(const FigureSource &source)
{
    m_source = source;
    m_cards->showFigures(source);
    m_curves = curvesOf(source);
    fillCurves(*m_curve.model, m_curves);
    fillInflow(*m_inflow.model, source);
    fillAround(*m_aroundModel, source);
    fillPlaces(*m_placesModel, source);
    showCurves();
    showBars();
    for (QTableView *view : {m_around, m_places})
        fitRows(view);
    arrange();
}

void FiguresOverview::showCurves()
{
    CurveChart chart;
    for (const Curve &curve : std::as_const(m_curves)) {
        CurveLine line;
        line.name = wording::curveText(curve);
        line.route = curve.key;
        line.dotted = curve.cohort == Cohort::NotStarted;
        line.steps = curve.steps;
        const QList<Followed> followed = followedOf(curve.items);
        for (int mark = 0; mark < CurveChart::marks; ++mark)
            line.atRisk.append(atRisk(followed, markDay(mark)));
        if (!curve.items.isEmpty())
            chart.lines.append(line);
    }
    m_curves.removeIf([](const Curve &curve) { return curve.items.isEmpty(); });
    m_curve.chart->setCurves(chart);
}

void FiguresOverview::showBars()
{
    BarChart chart;
    for (const Channel channel : mainChannels)
        chart.series.append(wording::keyText(u"inflow", Split::Channel, toCode(channel), *m_source.region));
    chart.series.append(tr("Other channels"));
    QString year;
    const QMap<QString, QList<Item>> parts = splitBy(m_source.wish(u"inflow"_s).items, Split::Quarter);
    const QList<QString> quarters = inflowQuarters(m_source);
    for (const QString &quarter : quarters) {
        QList<int> values(static_cast<qsizetype>(mainChannels.size()) + 1, 0);
        const QList<Item> items = parts.value(quarter);
        for (const Item &item : items) {
            const auto channel = fromCode<Channel>(item.channel);
            const auto main =
                std::find(mainChannels.cbegin(), mainChannels.cend(), channel.value_or(Channel::ChainPartner));
            values[main - mainChannels.cbegin()] += 1;
        }
        chart.values.append(values);
        chart.labels.append(tr("Q%1").arg(quarter.right(1)));
        chart.above.append(quarter.left(4) == year ? QString() : quarter.left(4));
        year = quarter.left(4);
        chart.spoken.append(wording::keyText(u"inflow", Split::Quarter, quarter, *m_source.region));
    }
    m_inflow.chart->setBars(chart);
}

void FiguresOverview::openSpot(int place, int series)
{
    const int column = 3 * (series + 1); // "followed", behind the part and its band
    if (const ListWish *wish = m_curve.model->wish(m_curve.model->index(place, column)))
        Q_EMIT wanted(*wish);
}

void FiguresOverview::arrange()
{
    const bool stacked = viewport()->width() < besideEachOther || isLargeText();
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FiguresOverview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void FiguresOverview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_halves != nullptr)
        arrange();
}

} // namespace regie::ui
