#include "core/report/genogramroute.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace regie::report {

namespace {

constexpr int bowPieces = 20;     // of a bow
constexpr qreal linesApart = 12;  // units
constexpr qreal clearance = 5;    // units between a line and a symbol
constexpr qreal nameMargin = 0.1; // of a slot
constexpr qreal homeMargin = 7;   // units
constexpr qreal homesApart = 4;   // units
constexpr int outlineDepths = 3;  // outlines inside each other that still fit between two persons

bool touchesRect(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array<QLineF, 4> sides{QLineF(rect.topLeft(), rect.topRight()),
        QLineF(rect.topRight(), rect.bottomRight()), QLineF(rect.bottomRight(), rect.bottomLeft()),
        QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(sides.cbegin(), sides.cend(),
        [&line](const QLineF &side) { return line.intersects(side, nullptr) == QLineF::BoundedIntersection; });
}

bool touches(const QList<QPointF> &path, const QRectF &rect)
{
    for (qsizetype k = 1; k < path.size(); ++k) {
        if (touchesRect(QLineF(path.at(k - 1), path.at(k)), rect))
            return true;
    }
    return false;
}

/// What the way goes through: symbols of others weigh most, then names of others, then the names at its own ends.
int costOf(const Genogram &genogram, const QList<QPointF> &path, int from, int to)
{
    constexpr int othersSymbol = 100;
    constexpr int othersName = 10;
    const qreal narrower = genogram.sizes.slot * nameMargin; // names seldom fill their room
    int cost = 0;
    for (int i = 0; i < static_cast<int>(genogram.persons.size()); ++i) {
        const GenogramPerson &person = genogram.persons.at(i);
        const bool own = i == from || i == to;
        if (!own && touches(path, person.symbol.adjusted(-clearance, -clearance, clearance, clearance)))
            cost += othersSymbol;
        if (touches(path, person.label.adjusted(narrower, 0, -narrower, 0)))
            cost += own ? 1 : othersName;
    }
    return cost;
}

/// From @p a to @p b with its middle @p bow aside.
QList<QPointF> bowBetween(QPointF a, QPointF b, QPointF normal, qreal bow)
{
    if (bow == 0)
        return {a, b};
    const QPointF control = (a + b) / 2 + normal * bow * 2;
    QList<QPointF> path;
    for (int i = 0; i <= bowPieces; ++i) {
        const qreal t = static_cast<qreal>(i) / bowPieces;
        path.append(a * (1 - t) * (1 - t) + control * 2 * t * (1 - t) + b * t * t);
    }
    return path;
}

/// Without the part of @p path that lies within @p radius of its begin.
QList<QPointF> withoutBegin(const QList<QPointF> &path, qreal radius)
{
    const QPointF begin = path.first();
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QLineF piece(path.at(i - 1), path.at(i));
        const qreal before = QLineF(begin, piece.p1()).length();
        const qreal after = QLineF(begin, piece.p2()).length();
        if (after <= radius)
            continue;
        QList<QPointF> rest = path.mid(i);
        rest.prepend(piece.pointAt(std::clamp((radius - before) / (after - before), 0.0, 1.0)));
        return rest;
    }
    return path;
}

/// Neighbours of one row that belong together.
struct HomeRun
{
    int generation = 1;
    QList<int> persons = {}; ///< from left to right
    QRectF rect = {};
};

class HomeOutline
{
public:
    HomeOutline(const Genogram &genogram, const QList<int> &persons, int number)
        : m_genogram(genogram), m_persons(persons), m_margin(homeMargin - homesApart * (number % outlineDepths - 1))
    {
    }

    QList<QRectF> parts()
    {
        collect();
        for (qsizetype upper = 0; upper < m_runs.size(); ++upper) {
            for (qsizetype lower = 0; lower < m_runs.size(); ++lower) {
                if (m_runs.at(lower).generation == m_runs.at(upper).generation + 1)
                    join(m_runs[upper], m_runs[lower]);
            }
        }
        QList<QRectF> rects;
        for (const HomeRun &run : std::as_const(m_runs))
            rects.append(run.rect);
        return rects + m_bridges;
    }

private:
    [[nodiscard]] QRectF around(int person) const
    {
        const GenogramPerson &one = m_genogram.persons.at(person);
        const qreal side = m_genogram.sizes.slot / 2 - homeMargin - homesApart;
        QRectF rect = one.symbol.united(one.label);
        rect.setLeft(one.centre.x() - side);
        rect.setRight(one.centre.x() + side);
        // the name of the household stands upon the lower edge, half as high as a line of the words above it
        const qreal below = std::max(m_margin, m_genogram.sizes.label / 6 + 2);
        return rect.adjusted(-m_margin, -m_margin, m_margin, below);
    }

    void collect()
    {
        for (const GenogramBand &band : m_genogram.generations) {
            bool open = false;
            for (const int person : m_genogram.inGeneration(band.generation)) {
                if (!m_persons.contains(person)) {
                    open = false;
                    continue;
                }
                if (!open)
                    m_runs.append({band.generation, {}, around(person)});
                open = true;
                m_runs.last().persons.append(person);
                m_runs.last().rect = m_runs.last().rect.united(around(person));
            }
        }
    }

    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        for (int i = 0; i < static_cast<int>(m_genogram.persons.size()); ++i) {
            if (!m_persons.contains(i) && m_genogram.persons.at(i).symbol.intersects(rect))
                return false;
        }
        return true;
    }

    /// One shape of both, when the room for that is free: widens the lower one, or else the upper one.
    void join(HomeRun &upper, HomeRun &lower)
    {
        const qreal least = m_genogram.sizes.symbol;
        const auto shared = [&] {
            return std::min(upper.rect.right(), lower.rect.right()) - std::max(upper.rect.left(), lower.rect.left());
        };
        if (shared() < least && !widen(lower.rect, upper.rect, least) && !widen(upper.rect, lower.rect, least))
            return;
        const qreal left = std::max(upper.rect.left(), lower.rect.left());
        const qreal right = std::min(upper.rect.right(), lower.rect.right());
        const QRectF bridge(left, upper.rect.bottom() - 1, right - left, lower.rect.top() - upper.rect.bottom() + 2);
        if (bridge.height() > 0)
            m_bridges.append(bridge);
    }

    [[nodiscard]] bool widen(QRectF &one, const QRectF &towards, qreal least) const
    {
        QRectF wider = one;
        wider.setLeft(std::min(one.left(), towards.right() - least));
        wider.setRight(std::max(one.right(), towards.left() + least));
        if (!isFree(wider))
            return false;
        one = wider;
        return true;
    }

    const Genogram &m_genogram;
    const QList<int> &m_persons;
    qreal m_margin;
    QList<HomeRun> m_runs;
    QList<QRectF> m_bridges;
};

} // namespace

QList<QPointF> pathBetween(const Genogram &genogram, int from, int to, qreal aside)
{
    const QPointF a = genogram.persons.at(from).centre;
    const QPointF b = genogram.persons.at(to).centre;
    const QLineF straight(a, b);
    if (straight.length() < 1)
        return {a, b};
    QPointF normal(-straight.dy() / straight.length(), straight.dx() / straight.length());
    if (normal.y() > 0 || (normal.y() == 0 && normal.x() > 0))
        normal = -normal; // upwards, whichever way it goes
    const QPointF shift = normal * linesApart * aside;
    const qreal bow = genogram.sizes.symbol;
    QList<QPointF> best;
    int least = -1;
    for (const qreal one : {0.0, 0.9, -0.9, 1.6, -1.6}) {
        const QList<QPointF> path = bowBetween(a + shift, b + shift, normal, one * bow);
        const int found = costOf(genogram, path, from, to);
        if (least < 0 || found < least) {
            least = found;
            best = path;
        }
        if (least == 0)
            break;
    }
    const qreal radius = genogram.sizes.symbol / 2 + clearance;
    best = withoutBegin(best, radius);
    std::reverse(best.begin(), best.end());
    best = withoutBegin(best, radius);
    std::reverse(best.begin(), best.end());
    return best;
}

QList<QRectF> outlineOf(const Genogram &genogram, const QList<int> &persons, int number)
{
    return HomeOutline(genogram, persons, number).parts();
}

} // namespace regie::report
