#include "ui/genogram/genogramview.h"

#include "ui/genogram/genogramlook.h"
#include "ui/widgets/access.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"
#include "ui/wording/genogram.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace regie::ui {

namespace {

constexpr qreal leastZoom = 0.35;
constexpr qreal mostZoom = 3;
constexpr qreal zoomStep = 1.2;
constexpr int dragBegins = 6;    // pixels
constexpr int roomAround = 24;   // pixels around whom is brought into view
constexpr int leastHeight = 300; // of the drawing

/// A person with everything that is drawn of her, one line each.
QString wholePerson(const report::Genogram &genogram, const report::GenogramMoment &moment, int person)
{
    const FamilyMember &member = genogram.family.persons.at(person);
    QStringList lines{wording::memberName(member), wording::standText(member, moment.persons.at(person))};
    for (const wording::KinLine &line : wording::kinLines(genogram, moment, person))
        lines.append(line.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

GenogramView::GenogramView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("genogram"));
    setAccessRole(this, QAccessible::Chart);
    setAccessibleName(tr("Genogram"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    takeLook();
    announce();
}

void GenogramView::takeLook()
{
    m_look = genogramScreenLook();
}

void GenogramView::setFamily(const Family &family, QDate day)
{
    const PersonId chosen = m_current < 0 ? PersonId() : m_genogram.family.persons.at(m_current).person.id;
    m_genogram = report::composeGenogram(family, print::genogramSizes(m_look));
    m_day = day;
    m_moment = report::momentOf(m_genogram, day);
    m_current = m_genogram.indexOf(chosen);
    if (m_fits)
        fitWhole();
    adjustScrollBars();
    announce();
    viewport()->update();
    Q_EMIT currentChanged(m_current);
}

void GenogramView::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_moment = report::momentOf(m_genogram, day);
    if (m_current >= 0 && !m_moment.persons.at(m_current).there)
        m_current = -1;
    announce();
    viewport()->update();
    Q_EMIT currentChanged(m_current);
}

void GenogramView::setShown(const print::GenogramShown &shown)
{
    m_shown = shown;
    viewport()->update();
}

// --- choosing -----------------------------------------------------------------------------------------------------

void GenogramView::setCurrent(int person)
{
    if (person >= 0 && !m_moment.persons.at(person).there)
        person = -1;
    if (person == m_current)
        return;
    m_current = person;
    if (person >= 0)
        bringIntoView(person);
    announce();
    viewport()->update();
    Q_EMIT currentChanged(person);
}

/// What is chosen stands in the description, and a screen reader is told that it changed.
void GenogramView::announce()
{
    setAccessibleDescription(m_current < 0 ? tr("Nobody chosen. The arrow keys go from person to person.")
                                           : wholePerson(m_genogram, m_moment, m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QList<int> GenogramView::rowOf(int generation) const
{
    QList<int> row = m_genogram.inGeneration(generation);
    row.removeIf([this](int person) { return !m_moment.persons.at(person).there; });
    return row;
}

void GenogramView::moveInRow(int step)
{
    if (m_current < 0) {
        moveToRow(0);
        return;
    }
    const QList<int> row = rowOf(m_genogram.persons.at(m_current).generation);
    setCurrent(row.at(std::clamp(row.indexOf(m_current) + step, qsizetype(0), row.size() - 1)));
}

/// The person of the next row that is nearest; with nobody chosen the first of the first row.
void GenogramView::moveToRow(int step)
{
    const int last = static_cast<int>(m_genogram.generations.size());
    const int from = m_current < 0 ? 1 : m_genogram.persons.at(m_current).generation + step;
    const qreal x = m_current < 0 ? 0 : m_genogram.persons.at(m_current).centre.x();
    for (int generation = from; generation >= 1 && generation <= last; generation += step == 0 ? 1 : step) {
        const QList<int> row = rowOf(generation);
        if (row.isEmpty())
            continue;
        setCurrent(*std::min_element(row.cbegin(), row.cend(), [&](int a, int b) {
            return std::abs(m_genogram.persons.at(a).centre.x() - x) <
                   std::abs(m_genogram.persons.at(b).centre.x() - x);
        }));
        return;
    }
}

bool GenogramView::keyForPersons(int key)
{
    const QList<int> row = m_current < 0 ? QList<int>() : rowOf(m_genogram.persons.at(m_current).generation);
    switch (key) {
    case Qt::Key_Left:
        moveInRow(-1);
        return true;
    case Qt::Key_Right:
        moveInRow(1);
        return true;
    case Qt::Key_Up:
        moveToRow(m_current < 0 ? 0 : -1);
        return true;
    case Qt::Key_Down:
        moveToRow(m_current < 0 ? 0 : 1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!row.isEmpty())
            setCurrent(key == Qt::Key_Home ? row.first() : row.last());
        return true;
    default:
        return false;
    }
}

bool GenogramView::keyForScale(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fitWhole();
        return true;
    default:
        return false;
    }
}

void GenogramView::keyPressEvent(QKeyEvent *event)
{
    // Ctrl and Alt with a key belong to the window.
    const bool ours = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) && !m_genogram.isEmpty();
    if (ours && (keyForPersons(event->key()) || keyForScale(event->key())))
        event->accept();
    else
        event->ignore();
}

// --- scale --------------------------------------------------------------------------------------------------------

QPointF GenogramView::origin() const
{
    const QSizeF whole = m_genogram.size * m_zoom;
    const qreal x = std::max(0.0, (viewport()->width() - whole.width()) / 2);
    const qreal y = std::max(0.0, (viewport()->height() - whole.height()) / 2);
    return {x - horizontalScrollBar()->value(), y - verticalScrollBar()->value()};
}

void GenogramView::setZoom(qreal zoom)
{
    const qreal within = std::clamp(zoom, leastZoom, mostZoom);
    m_fits = false;
    if (qFuzzyCompare(within, m_zoom))
        return;
    m_zoom = within;
    adjustScrollBars();
    if (m_current >= 0)
        bringIntoView(m_current);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void GenogramView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void GenogramView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void GenogramView::fitWhole()
{
    if (!m_genogram.isEmpty()) {
        const QSizeF room = maximumViewportSize();
        setZoom(std::min({1.0, room.width() / m_genogram.size.width(), room.height() / m_genogram.size.height()}));
    }
    m_fits = true;
}

void GenogramView::adjustScrollBars()
{
    const QSize whole = (m_genogram.size * m_zoom).toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(30);
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(30);
}

QRect GenogramView::placeOf(int person) const
{
    const report::GenogramPerson &one = m_genogram.persons.at(person);
    const QRectF whole = one.symbol.united(one.label);
    return QRectF(whole.topLeft() * m_zoom + origin(), whole.size() * m_zoom).toAlignedRect();
}

void GenogramView::bringIntoView(int person)
{
    const QRect place = placeOf(person).adjusted(-roomAround, -roomAround, roomAround, roomAround);
    const auto shift = [](int low, int high, int room) { return low < 0 ? low : high > room ? high - room : 0; };
    horizontalScrollBar()->setValue(
        horizontalScrollBar()->value() + shift(place.left(), place.right(), viewport()->width()));
    verticalScrollBar()->setValue(
        verticalScrollBar()->value() + shift(place.top(), place.bottom(), viewport()->height()));
}

QSize GenogramView::sizeHint() const
{
    return m_genogram.isEmpty() ? QSize(600, leastHeight) : m_genogram.size.toSize();
}

QSize GenogramView::minimumSizeHint() const
{
    return {240, leastHeight};
}

// --- painting -----------------------------------------------------------------------------------------------------

void GenogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.ground);
    painter.save();
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    print::GenogramPainter(painter, m_look).paint(m_genogram, m_moment, m_shown);
    painter.restore();
    if (m_current >= 0) {
        const report::GenogramPerson &one = m_genogram.persons.at(m_current);
        const QRectF ring(one.symbol.topLeft() * m_zoom + origin(), one.symbol.size() * m_zoom);
        painter.setPen(QPen(colour(hasFocus() ? Token::Focus : Token::BorderStrong), 2));
        painter.drawRoundedRect(ring.adjusted(-6, -6, 6, 6), 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void GenogramView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits)
        fitWhole();
    adjustScrollBars();
}

void GenogramView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange &&
        event->type() != QEvent::PaletteChange)
        return;
    takeLook();
    if (!m_genogram.isEmpty())
        setFamily(Family(m_genogram.family), m_day);
}

void GenogramView::scrollContentsBy(int, int)
{
    viewport()->update();
}

// --- mouse --------------------------------------------------------------------------------------------------------

int GenogramView::personAt(QPoint at) const
{
    for (int person = 0; person < static_cast<int>(m_genogram.persons.size()); ++person) {
        if (m_moment.persons.at(person).there && placeOf(person).contains(at))
            return person;
    }
    return -1;
}

void GenogramView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
    } else if (verticalScrollBar()->maximum() > 0 || horizontalScrollBar()->maximum() > 0) {
        QAbstractScrollArea::wheelEvent(event);
    } else {
        event->ignore(); // the page around it scrolls
    }
}

void GenogramView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_moved = false;
}

void GenogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(personAt(event->pos()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        return;
    }
    const QPoint moved = event->pos() - m_pressed;
    m_moved = m_moved || moved.manhattanLength() > dragBegins;
    if (!m_moved)
        return;
    horizontalScrollBar()->setValue(m_scrolled.x() - moved.x());
    verticalScrollBar()->setValue(m_scrolled.y() - moved.y());
}

void GenogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_moved && event->button() == Qt::LeftButton)
        setCurrent(personAt(event->pos()));
}

bool GenogramView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int person = personAt(help->pos());
    // Names may hold anything: a tooltip that looks like rich text would be read as such.
    if (person < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), wholePerson(m_genogram, m_moment, person).toHtmlEscaped(), viewport());
    return true;
}

void GenogramView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void GenogramView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace regie::ui
