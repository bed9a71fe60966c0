#include "ui/insight/figuretables.h"

#include "ui/insight/chart.h"
#include "ui/widgets/cellroles.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/type.h"
#include "ui/wording/figures.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

struct FigureHeads
{
    Q_DECLARE_TR_FUNCTIONS(FigureHeads)
};

FigureCell plainCell(const QString &text, bool strong = false)
{
    FigureCell cell;
    cell.text = text;
    cell.strong = strong;
    return cell;
}

/// By how much it went down or up: "− 78 %".
QString changeText(const std::optional<double> &before, const std::optional<double> &after)
{
    if (!before || !after || *before <= 0)
        return u"–"_s;
    const int percent = qRound((*after / *before - 1) * 100);
    return u"%1 %2 %"_s.arg(percent < 0 ? u"−"_s : (percent > 0 ? u"+"_s : QString())).arg(qAbs(percent)).trimmed();
}

constexpr double mostOfNames = 0.55; // of the width: beside the names their numbers must be seen

/// Numbers have the width they need; the names have the rest, and no less than they need. Where that is too much for
/// the width it scrolls.
class FigureView : public QTableView
{
public:
    void fit()
    {
        if (model() == nullptr || model()->columnCount() == 0)
            return;
        int rest = viewport()->width();
        for (int column = 1; column < model()->columnCount(); ++column) {
            const int wide = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
            horizontalHeader()->resizeSection(column, wide);
            rest -= wide;
        }
        const int most = qRound(viewport()->width() * mostOfNames);
        const int names = std::max(sizeHintForColumn(0), horizontalHeader()->sectionSizeHint(0));
        horizontalHeader()->resizeSection(0, std::max(rest, std::min(names, most)));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent *event) override
    {
        QTableView::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }
};

} // namespace

void FigureTable::setRows(const QStringList &headings, const QList<QList<FigureCell>> &rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

const ListWish *FigureTable::wish(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_rows.at(index.row()).size())
        return nullptr;
    const std::optional<ListWish> &opens = m_rows.at(index.row()).at(index.column()).opens;
    return opens ? &*opens : nullptr;
}

QList<QStringList> FigureTable::asText() const
{
    QList<QStringList> out{m_headings};
    for (const QList<FigureCell> &row : m_rows) {
        QStringList line;
        for (const FigureCell &cell : row)
            line.append(cell.text);
        out.append(line);
    }
    return out;
}

bool FigureTable::isHeading(int row) const
{
    const QList<FigureCell> &cells = m_rows.at(row);
    return cells.size() > 1 && std::all_of(cells.cbegin() + 1, cells.cend(),
                                   [](const FigureCell &cell) { return cell.text.isEmpty() && !cell.opens; });
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index) || index.column() >= m_rows.at(index.row()).size())
        return {};
    const FigureCell &cell = m_rows.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::AccessibleTextRole)
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    if (role == LinkRole)
        return cell.opens.has_value();
    if (role == StrongRole)
        return cell.strong;
    if (role == SignRole && cell.sign != Sign::None)
        return static_cast<int>(cell.sign);
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headings.size())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_headings.at(section) : QVariant();
}

ListWish FigureSource::wish(const QString &id) const
{
    ListWish out;
    out.indicator = id;
    out.title = wording::indicatorText(id);
    out.items = indicatorOf(id)->items(*facts, scope);
    return out;
}

ListWish FigureSource::part(const QString &id, Split split, const QString &key) const
{
    ListWish out = wish(id);
    out.split = split;
    out.key = key;
    out.title = FigureHeads::tr("%1: %2").arg(out.title, wording::keyText(id, split, key, *region));
    out.items.removeIf([&](const Item &item) { return keyOf(item, split) != key; });
    return out;
}

QTableView *makeFigureView(const QString &name, const QString &heading, FigureTable *model)
{
    auto *view = new FigureView;
    view->setObjectName(name);
    view->setAccessibleName(heading);
    view->setModel(model);
    view->setItemDelegate(new VerdictDelegate(view));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(heightFor(height::evidence));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto fit = [view, model] {
        view->clearSpans();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->isHeading(row))
                view->setSpan(row, 0, 1, model->columnCount());
        }
        view->fit();
    };
    QObject::connect(model, &QAbstractItemModel::modelReset, view, fit);
    fit();
    return view;
}

FigureCell figureCell(const ListWish &wish, bool value)
{
    const Unit unit = indicatorOf(wish.indicator)->unit;
    const Figure figure = figureOf(unit, wish.items);
    FigureCell cell;
    cell.text = value ? wording::figureText(unit, figure.value) : QString::number(figure.count);
    cell.spoken = FigureHeads::tr("%1: %2. Enter opens the list of %n line(s).", nullptr, figure.count)
                      .arg(wish.title, cell.text);
    cell.opens = wish;
    return cell;
}

void fillAll(FigureTable &table, const FigureSource &source)
{
    QList<QList<FigureCell>> rows;
    std::optional<insight::Theme> theme;
    for (const Indicator &indicator : indicators()) {
        if (theme != indicator.theme)
            rows.append({plainCell(wording::text(indicator.theme), true), {}, {}, {}});
        theme = indicator.theme;
        const ListWish wish = source.wish(QString::fromLatin1(indicator.id));
        const Figure figure = figureOf(indicator.unit, wish.items);
        const bool timed = indicator.unit == Unit::Hours || indicator.unit == Unit::Days;
        const bool counted = indicator.unit == Unit::Count;
        rows.append({plainCell(wish.title), figureCell(wish),
            plainCell(counted ? QString() : wording::figureText(indicator.unit, figure.value)),
            plainCell(timed ? wording::figureText(indicator.unit, figure.p90) : QString())});
    }
    table.setRows({FigureHeads::tr("Figure"), FigureHeads::tr("Number"), FigureHeads::tr("Value"),
                      FigureHeads::tr("9 in 10 within")},
        rows);
}

void fillSplit(FigureTable &table, const FigureSource &source, const QString &id, Split split)
{
    const Indicator *indicator = indicatorOf(id);
    const bool counted = indicator->unit == Unit::Count;
    QList<QList<FigureCell>> rows;
    const QMap<QString, QList<Item>> parts = splitBy(indicator->items(*source.facts, source.scope), split);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const ListWish wish = source.part(id, split, part.key());
        const Figure figure = figureOf(indicator->unit, wish.items);
        rows.append({plainCell(wording::keyText(id, split, part.key(), *source.region)), figureCell(wish),
            plainCell(counted ? QString() : wording::figureText(indicator->unit, figure.value))});
    }
    table.setRows({wording::text(split), FigureHeads::tr("Number"), FigureHeads::tr("Value")}, rows);
}

void fillAround(FigureTable &table, const FigureSource &source)
{
    QList<QList<FigureCell>> rows;
    for (const QString &route : {u"icm"_s, u"mda"_s}) {
        const ListWish followed = source.part(u"orders-before"_s, Split::Route, route);
        rows.append({plainCell(FigureHeads::tr("%1, %n household(s)", nullptr, static_cast<int>(followed.items.size()))
                                   .arg(wording::keyText(u"still-safe", Split::Route, route, *source.region)),
                         true),
            {}, {}, {}});
        const auto line = [&](const QString &name, const QString &before, const QString &after) {
            const ListWish was = source.part(before, Split::Route, route);
            const ListWish now = source.part(after, Split::Route, route);
            rows.append({plainCell(name), figureCell(was, true), figureCell(now, true),
                plainCell(changeText(figureOf(Unit::Mean, was.items).value, figureOf(Unit::Mean, now.items).value))});
        };
        line(FigureHeads::tr("Barring orders"), u"orders-before"_s, u"orders-after"_s);
        line(FigureHeads::tr("Reports at Veilig Thuis"), u"reports-before"_s, u"reports-after"_s);
    }
    table.setRows(
        {FigureHeads::tr("Event"), FigureHeads::tr("Before"), FigureHeads::tr("After"), FigureHeads::tr("Change")},
        rows);
}

void fillPlaces(FigureTable &table, const FigureSource &source)
{
    QList<QList<FigureCell>> rows;
    const auto line = [&](const QString &name, const std::optional<QString> &place) {
        const auto of = [&](const char *id) {
            const QString code = QString::fromLatin1(id);
            return place ? source.part(code, Split::Municipality, *place) : source.wish(code);
        };
        rows.append({plainCell(name, !place), figureCell(of("inflow")), figureCell(of("open-cases")),
            figureCell(of("order-to-first-visit"), true), figureCell(of("relapse"))});
    };
    for (const routing::Municipality &place : source.region->municipalities) {
        if (place.inRegion)
            line(place.name, place.code);
    }
    line(source.region->name, std::nullopt);
    table.setRows({FigureHeads::tr("Municipality"), FigureHeads::tr("In-flow"), FigureHeads::tr("Open"),
                      FigureHeads::tr("First visit"), FigureHeads::tr("Terugval")},
        rows);
}

QList<QString> inflowQuarters(const FigureSource &source)
{
    constexpr int most = 12;
    QList<QString> quarters;
    const QDate end = std::min(source.scope.to, source.facts->now.date);
    QDate day(end.year(), (end.month() - 1) / 3 * 3 + 1, 1);
    for (int i = 0; i < most && source.scope.from < day.addMonths(3); ++i) {
        Item item;
        item.on = day;
        quarters.prepend(keyOf(item, Split::Quarter));
        day = day.addMonths(-3);
    }
    return quarters;
}

void fillInflow(FigureTable &table, const FigureSource &source)
{
    const QString id = u"inflow"_s;
    const QMap<QString, QList<Item>> channels = splitBy(source.wish(id).items, Split::Channel);
    QStringList headings{wording::text(Split::Quarter)};
    for (auto channel = channels.cbegin(); channel != channels.cend(); ++channel)
        headings.append(wording::keyText(id, Split::Channel, channel.key(), *source.region));
    headings.append(FigureHeads::tr("Together"));
    QList<QList<FigureCell>> rows;
    const QList<QString> quarters = inflowQuarters(source);
    for (const QString &quarter : quarters) {
        const ListWish all = source.part(id, Split::Quarter, quarter);
        QList<FigureCell> row{plainCell(wording::keyText(id, Split::Quarter, quarter, *source.region))};
        for (auto channel = channels.cbegin(); channel != channels.cend(); ++channel) {
            ListWish part = all;
            part.items.removeIf([&](const Item &item) { return item.channel != channel.key(); });
            part.title = FigureHeads::tr("%1, %2").arg(all.title, headings.at(row.size()));
            row.append(figureCell(part));
        }
        row.append(figureCell(all));
        rows.append(row);
    }
    table.setRows(headings, rows);
}

QList<Curve> curvesOf(const FigureSource &source)
{
    return insight::curvesOf(*source.facts, source.scope, Cohort::Accepted, Split::Route) +
           insight::curvesOf(*source.facts, source.scope, Cohort::NotStarted);
}

void fillCurves(FigureTable &table, const QList<Curve> &curves)
{
    QList<QList<FigureCell>> rows;
    QStringList headings{FigureHeads::tr("Months")};
    for (const Curve &curve : curves)
        headings << wording::curveText(curve) << FigureHeads::tr("95 % band") << FigureHeads::tr("Followed");
    for (int mark = 0; mark < CurveChart::marks; ++mark) {
        QList<FigureCell> row{plainCell(QString::number(mark * 3))};
        for (const Curve &curve : curves) {
            const int day = markDay(mark);
            const int risk = atRisk(followedOf(curve.items), day);
            double lower = 1;
            double upper = 1;
            for (const SurvivalStep &step : curve.steps) {
                if (step.day <= day) {
                    lower = step.lower;
                    upper = step.upper;
                }
            }
            const bool told = risk > 0 || day == 0;
            row.append(plainCell(told ? wording::figureText(Unit::Survival, survivalAt(curve.steps, day))
                                      : wording::figureText(Unit::Survival, {})));
            row.append(plainCell(
                told ? FigureHeads::tr("%1 to %2")
                           .arg(wording::figureText(Unit::Survival, lower), wording::figureText(Unit::Survival, upper))
                     : QString()));
            ListWish wish;
            wish.indicator = curve.cohort == Cohort::Accepted ? u"still-safe"_s : u"still-safe-not-started"_s;
            wish.title =
                FigureHeads::tr("%1: followed %n month(s) or longer", nullptr, mark * 3).arg(wording::curveText(curve));
            wish.items = curve.items;
            wish.items.removeIf([day](const Item &item) { return item.value < day; });
            row.append(figureCell(wish));
        }
        rows.append(row);
    }
    table.setRows(headings, rows);
}

} // namespace regie::ui
