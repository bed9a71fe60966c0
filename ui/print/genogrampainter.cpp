#include "ui/print/genogrampainter.h"

#include "ui/print/genogramlines.h"
#include "ui/print/ink.h"
#include "ui/print/type.h"
#include "ui/wording/genogram.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace regie::print {

using namespace report;

namespace {

constexpr qreal innerShape = 5;   // of who was put out: the second outline inside the first
constexpr qreal strokeLength = 7; // of the two strokes of a couple that is apart
constexpr qreal wordAir = 3;      // around words that stand upon a line
constexpr int nameLines = 2;

QFontMetricsF metricsOf(const QFont &font)
{
    return QFontMetricsF(font);
}

/// @p name in at most two lines of @p width; what does not fit ends in an ellipsis.
QStringList nameInLines(const QString &name, const QFontMetricsF &metrics, qreal width)
{
    QStringList lines{QString()};
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (metrics.horizontalAdvance(longer) <= width || lines.last().isEmpty() || lines.size() == nameLines)
            lines.last() = longer;
        else
            lines.append(word);
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

QPolygonF polygonIn(const QRectF &rect, Sex sex)
{
    if (sex == Sex::Other)
        return QPolygonF{{QPointF(rect.center().x(), rect.top()), QPointF(rect.right(), rect.center().y()),
            QPointF(rect.center().x(), rect.bottom()), QPointF(rect.left(), rect.center().y())}};
    return QPolygonF{{QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()}};
}

QPainterPath outlinePath(const QList<QRectF> &parts)
{
    QPainterPath whole;
    for (const QRectF &part : parts) {
        QPainterPath one;
        one.addRect(part);
        whole = whole.united(one);
    }
    return whole.simplified();
}

} // namespace

GenogramLook genogramPaperLook()
{
    GenogramLook look;
    look.ground = ink::paper;
    look.text = ink::text;
    look.muted = ink::muted;
    look.border = ink::border;
    look.violence = ink::red;
    look.care = ink::green;
    look.coalition = ink::accent;
    look.broken = ink::muted;
    look.home = ink::accent;
    look.age = QGuiApplication::font();
    look.name = look.age;
    look.name.setWeight(QFont::DemiBold);
    look.small = look.age;
    return look;
}

GenogramSizes genogramSizes(const GenogramLook &look)
{
    const QFontMetricsF name = metricsOf(look.name);
    const QFontMetricsF age = metricsOf(look.age);
    GenogramSizes sizes;
    sizes.slot = std::max(sizes.slot, name.horizontalAdvance(QStringLiteral("Duinroos-Terlinde")) + 8);
    sizes.symbol = std::max(sizes.symbol, age.height() * 1.9);
    sizes.label = nameLines * name.height() + metricsOf(look.small).height();
    return sizes;
}

QPen GenogramPainter::pen(const QColor &ink, qreal times, Qt::PenStyle style) const
{
    QPen made(ink, m_look.line * times, style, Qt::FlatCap, Qt::MiterJoin);
    if (style == Qt::DashLine)
        made.setDashPattern({6 / made.widthF(), 4 / made.widthF()});
    if (style == Qt::DotLine)
        made.setDashPattern({2 / made.widthF(), 3 / made.widthF()});
    return made;
}

QColor GenogramPainter::inkOf(TieKind kind) const
{
    switch (kind) {
    case TieKind::Violence:
        return m_look.violence;
    case TieKind::Care:
        return m_look.care;
    case TieKind::Coalition:
        return m_look.coalition;
    case TieKind::Broken:
        return m_look.broken;
    case TieKind::Married:
    case TieKind::Adopted:
    case TieKind::Twin:
    case TieKind::IdenticalTwin:
        return m_look.text;
    }
    return m_look.text;
}

void GenogramPainter::paint(const Genogram &genogram, const GenogramMoment &moment, const GenogramShown &shown) const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    generations(genogram);
    if (shown.homes)
        homes(genogram, moment);
    families(genogram, moment);
    const auto isShown = [&](const GenogramPattern &one) {
        return one.path.size() > 1 && shown.patterns.contains(genogram.family.ties.at(one.tie).kind);
    };
    for (int i = 0; i < static_cast<int>(genogram.persons.size()); ++i)
        symbol(genogram, moment, i);
    for (const GenogramPattern &one : moment.patterns) {
        if (isShown(one))
            patternLine(one.path, genogram.family.ties.at(one.tie).kind);
    }
    // names stand above all lines, and what is said of a line where it covers neither
    WordRoom room{QRectF(QPointF(), genogram.size), words(genogram, moment), genogram.sizes.symbol};
    for (const GenogramPattern &one : moment.patterns) {
        if (isShown(one))
            patternWords(genogram, moment, one, room);
    }
}

/// Writes who everybody is; gives where, and where the symbols are.
QList<QRectF> GenogramPainter::words(const Genogram &genogram, const GenogramMoment &moment) const
{
    QList<QRectF> taken;
    for (qsizetype i = 0; i < genogram.persons.size(); ++i) {
        if (moment.persons.at(i).there)
            taken.append({genogram.persons.at(i).symbol, words(genogram.persons.at(i), genogram.family.persons.at(i))});
    }
    return taken;
}

void GenogramPainter::generations(const Genogram &genogram) const
{
    m_painter.setFont(m_look.small);
    for (const GenogramBand &band : genogram.generations) {
        m_painter.setPen(pen(m_look.border, 0.8));
        if (band.generation > 1)
            m_painter.drawLine(QPointF(0, band.top - 6), QPointF(genogram.size.width(), band.top - 6));
        m_painter.setPen(m_look.muted);
        const QString words = wording::generationText(band.generation);
        const qreal width = metricsOf(m_look.small).horizontalAdvance(words);
        const qreal top = band.generation > 1 ? band.top - 4 : 4;
        m_painter.drawText(QPointF(genogram.size.width() - width - 8, top + metricsOf(m_look.small).ascent()), words);
    }
}

void GenogramPainter::homes(const Genogram &genogram, const GenogramMoment &moment) const
{
    m_painter.setFont(m_look.small);
    for (const GenogramHome &home : moment.homes) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen(m_look.home, 1.2, Qt::DashLine));
        m_painter.drawPath(outlinePath(home.parts));
        const QString words = wording::homeText(genogram.family.households.at(home.household));
        for (const QPolygonF &piece : outlinePath(home.parts).toSubpathPolygons())
            homeName(piece, words);
    }
}

/// On the lowest edge of an outline, from its left corner.
void GenogramPainter::homeName(const QPolygonF &piece, const QString &name) const
{
    const QFontMetricsF metrics = metricsOf(m_look.small);
    const qreal bottom = piece.boundingRect().bottom();
    qreal left = piece.boundingRect().right();
    qreal right = piece.boundingRect().left();
    for (const QPointF &corner : piece) {
        if (bottom - corner.y() > 1)
            continue;
        left = std::min(left, corner.x());
        right = std::max(right, corner.x());
    }
    const QString words = metrics.elidedText(printable(name), Qt::ElideRight, right - left - 24);
    const QRectF box(
        left + 12, bottom - metrics.height() / 2, metrics.horizontalAdvance(words) + 2 * wordAir, metrics.height());
    m_painter.fillRect(box, m_look.ground);
    m_painter.setPen(m_look.text);
    m_painter.drawText(QPointF(box.left() + wordAir, box.top() + metrics.ascent()), words);
}

void GenogramPainter::apartMark(QPointF at) const
{
    m_painter.setPen(pen(m_look.text));
    for (const qreal x : {-2.5, 2.5})
        m_painter.drawLine(
            at + QPointF(x - strokeLength / 3, strokeLength), at + QPointF(x + strokeLength / 3, -strokeLength));
}

/// Whole, but where nobody below it is a child by birth or adopted.
QPen GenogramPainter::stemPen(const Genogram &genogram, int index) const
{
    bool foster = false;
    for (const GenogramDescent &descent : genogram.descents) {
        if (descent.of != index)
            continue;
        if (descent.bond == Bond::Birth || descent.bond == Bond::Adopted)
            return pen(m_look.text);
        foster = foster || descent.bond == Bond::Foster;
    }
    return pen(m_look.text, 1, foster ? Qt::DashLine : Qt::DotLine);
}

void GenogramPainter::families(const Genogram &genogram, const GenogramMoment &moment) const
{
    m_painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < genogram.unions.size(); ++i) {
        const GenogramUnion &one = genogram.unions.at(i);
        const std::optional<CoupleLine> line = moment.unions.at(i);
        if (!line)
            continue;
        const bool married = one.couple >= 0 && genogram.kin.couples.at(one.couple).married;
        const bool dotted = *line == CoupleLine::ParentsOnly;
        m_painter.setPen(pen(m_look.text, 1, dotted ? Qt::DotLine : married ? Qt::SolidLine : Qt::DashLine));
        drawLine(m_painter, one.line);
        if (*line == CoupleLine::Apart)
            apartMark(one.mark);
        if (one.unknownOther)
            unknownSign(QRectF(one.unknownAt - QPointF(9, 9), QSizeF(18, 18)));
        const bool anyChild = std::any_of(one.children.cbegin(), one.children.cend(),
            [&moment](int child) { return moment.persons.at(child).there; });
        if (!anyChild)
            continue;
        m_painter.setPen(stemPen(genogram, static_cast<int>(i)));
        drawLine(m_painter, one.stem);
        drawLine(m_painter, one.bus);
    }
    for (const GenogramDescent &descent : genogram.descents) {
        if (moment.persons.at(descent.child).there && moment.unions.at(descent.of))
            drawDescent(m_painter, descent.line, descent.bond, pen(m_look.text), pen(m_look.text, 1, Qt::DashLine),
                pen(m_look.text, 1, Qt::DotLine));
    }
    m_painter.setPen(pen(m_look.text));
    for (const GenogramTwins &twins : genogram.twins) {
        if (moment.persons.at(twins.a).there)
            m_painter.drawLine(twins.from, twins.to);
    }
}

void GenogramPainter::shapeSign(const QRectF &rect, Sex sex, bool unborn, bool deceased, bool putOut) const
{
    m_painter.setPen(pen(m_look.text, rect.width() > 24 ? 1.3 : 1));
    m_painter.setBrush(m_look.ground);
    const QRectF box =
        unborn ? rect.adjusted(rect.width() * 0.2, rect.height() * 0.2, -rect.width() * 0.2, -rect.height() * 0.2)
               : rect;
    const auto shape = [&](const QRectF &one) {
        if (unborn || sex == Sex::Unknown || sex == Sex::Other)
            m_painter.drawPolygon(polygonIn(one, unborn ? Sex::Unknown : sex));
        else if (sex == Sex::Female)
            m_painter.drawEllipse(one);
        else
            m_painter.drawRect(one);
    };
    shape(box);
    const qreal inner = innerShape * rect.width() / 42;
    if (putOut)
        shape(box.adjusted(inner, inner, -inner, -inner));
    if (!deceased)
        return;
    const qreal in = sex == Sex::Female || sex == Sex::Other ? box.width() * 0.15 : 0;
    m_painter.drawLine(box.topLeft() + QPointF(in, in), box.bottomRight() - QPointF(in, in));
    m_painter.drawLine(box.topRight() + QPointF(-in, in), box.bottomLeft() + QPointF(in, -in));
}

void GenogramPainter::unknownSign(const QRectF &rect) const
{
    m_painter.setPen(pen(m_look.muted, 1, Qt::DotLine));
    m_painter.setBrush(m_look.ground);
    m_painter.drawEllipse(rect);
    m_painter.setPen(m_look.muted);
    m_painter.setFont(m_look.small);
    m_painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
    m_painter.setBrush(Qt::NoBrush);
}

void GenogramPainter::symbol(const Genogram &genogram, const GenogramMoment &moment, int index) const
{
    const GenogramStand &stand = moment.persons.at(index);
    if (!stand.there)
        return;
    const GenogramPerson &place = genogram.persons.at(index);
    const FamilyMember &member = genogram.family.persons.at(index);
    shapeSign(place.symbol, member.person.sex, stand.unborn, stand.deceased, member.putOut);
    m_painter.setPen(m_look.text);
    m_painter.setFont(m_look.age);
    const bool triangle = member.person.sex == Sex::Unknown;
    const QRectF inside = triangle ? place.symbol.adjusted(0, place.symbol.height() * 0.3, 0, 0) : place.symbol;
    if (stand.age)
        m_painter.drawText(inside, Qt::AlignCenter, QString::number(*stand.age));
    else if (!stand.deceased && !stand.unborn)
        m_painter.drawText(inside, Qt::AlignCenter, QStringLiteral("?"));
}

/// Gives the room it took.
QRectF GenogramPainter::words(const GenogramPerson &place, const FamilyMember &member) const
{
    const QFontMetricsF name = metricsOf(m_look.name);
    const QFontMetricsF small = metricsOf(m_look.small);
    const QStringList lines = nameInLines(printable(wording::memberName(member)), name, place.label.width());
    const QString years = wording::yearsText(member);
    const qreal high = static_cast<qreal>(lines.size()) * name.height() + (years.isEmpty() ? 0 : small.height());
    qreal y = place.labelAbove ? place.label.bottom() - high : place.label.top();
    QRectF room;
    const auto write = [&](const QString &line, const QFontMetricsF &metrics) {
        const qreal width = std::min(metrics.horizontalAdvance(line), place.label.width());
        room |= QRectF(place.centre.x() - width / 2, y, width, metrics.height());
        m_painter.fillRect(QRectF(place.centre.x() - width / 2, y, width, metrics.height()), m_look.ground);
        m_painter.drawText(QPointF(place.centre.x() - width / 2, y + metrics.ascent()), line);
        y += metrics.height();
    };
    m_painter.setFont(m_look.name);
    m_painter.setPen(m_look.text);
    for (const QString &line : lines)
        write(line, name);
    m_painter.setFont(m_look.small);
    m_painter.setPen(m_look.muted);
    if (!years.isEmpty())
        write(years, small);
    return room;
}

void GenogramPainter::patternLine(const QList<QPointF> &path, TieKind kind) const
{
    m_painter.setBrush(Qt::NoBrush);
    const QColor ink = inkOf(kind);
    switch (kind) {
    case TieKind::Violence:
        m_painter.setPen(pen(ink, 1.5));
        drawZigzag(m_painter, path);
        return;
    case TieKind::Care:
        m_painter.setPen(pen(ink, 1.2));
        drawDouble(m_painter, path);
        return;
    case TieKind::Coalition:
        m_painter.setPen(pen(ink, 3));
        drawLine(m_painter, path);
        return;
    case TieKind::Broken:
        m_painter.setPen(pen(ink, 1.5));
        drawBroken(m_painter, path);
        return;
    case TieKind::Married:
    case TieKind::Adopted:
    case TieKind::Twin:
    case TieKind::IdenticalTwin:
        return;
    }
}

/// Beside its line, whole where it covers nothing, else cut until it does not.
void GenogramPainter::patternWords(
    const Genogram &genogram, const GenogramMoment &moment, const GenogramPattern &one, WordRoom &room) const
{
    const FamilyTie &tie = genogram.family.ties.at(one.tie);
    const QString words = printable(wording::patternLabel(tie, moment.on));
    if (words.isEmpty())
        return;
    const QFontMetricsF metrics = metricsOf(m_look.small);
    QString line;
    WordPlace place;
    for (const qreal most : {1.6, 1.1, 0.7}) {
        line = metrics.elidedText(words, Qt::ElideRight, genogram.sizes.slot * most);
        const QSizeF size(metrics.horizontalAdvance(line) + 2 * wordAir, metrics.height());
        place = placeBeside(one.path, size, room);
        if (place.covers == 0)
            break;
    }
    const QRectF box = place.box;
    room.taken.append(box);
    m_painter.fillRect(box, m_look.ground);
    m_painter.setFont(m_look.small);
    m_painter.setPen(inkOf(tie.kind));
    m_painter.drawText(QPointF(box.left() + wordAir, box.top() + metrics.ascent()), line);
}

void GenogramPainter::patternSign(const QRectF &rect, TieKind kind) const
{
    patternLine({QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y())}, kind);
}

void GenogramPainter::coupleSign(const QRectF &rect, CoupleLine line) const
{
    const bool dotted = line == CoupleLine::ParentsOnly;
    m_painter.setPen(pen(m_look.text, 1,
        dotted                         ? Qt::DotLine
        : line == CoupleLine::Together ? Qt::DashLine
                                       : Qt::SolidLine));
    m_painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    if (line == CoupleLine::Apart)
        apartMark(rect.center());
}

void GenogramPainter::bondSign(const QRectF &rect, Bond bond) const
{
    drawDescent(m_painter, {QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y())}, bond,
        pen(m_look.text), pen(m_look.text, 1, Qt::DashLine), pen(m_look.text, 1, Qt::DotLine));
}

void GenogramPainter::homeSign(const QRectF &rect) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen(m_look.home, 1.2, Qt::DashLine));
    m_painter.drawRect(rect.adjusted(1, 2, -1, -2));
}

QStringList wordsOf(const Genogram &genogram, const GenogramMoment &moment)
{
    QStringList words;
    for (qsizetype i = 0; i < genogram.family.persons.size(); ++i) {
        const FamilyMember &member = genogram.family.persons.at(i);
        if (moment.persons.at(i).there)
            words << wording::memberName(member) << wording::yearsText(member);
    }
    for (const GenogramPattern &one : moment.patterns)
        words.append(wording::patternLabel(genogram.family.ties.at(one.tie), moment.on));
    for (const GenogramHome &home : moment.homes)
        words.append(wording::homeText(genogram.family.households.at(home.household)));
    words.removeAll(QString());
    return words;
}

} // namespace regie::print
