#include "tests/support/inspect.h"

#include "tests/support/grab.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

QList<QWidget *> visibleWidgets(const QWidget &root)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == root.window())
            found.append(widget);
    }
    return found;
}

/// The parts that Qt makes inside its own widgets answer for nothing by themselves.
bool isInnerPart(const QWidget &widget)
{
    return widget.focusProxy() != nullptr || qobject_cast<const QScrollBar *>(&widget) != nullptr ||
           widget.objectName().startsWith("qt_"_L1);
}

QString accessibleNameOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name).trimmed();
}

int buttonTextWidth(const QAbstractButton &button)
{
    int width = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    if (!button.icon().isNull())
        width += button.iconSize().width() + 4;
    if (qobject_cast<const QCheckBox *>(&button) != nullptr || qobject_cast<const QRadioButton *>(&button) != nullptr)
        width += button.style()->pixelMetric(QStyle::PM_IndicatorWidth) + 4;
    return width;
}

bool labelFits(const QLabel &label)
{
    const QRect room = label.contentsRect();
    if (!label.wordWrap())
        return label.sizeHint().width() <= label.width() + 1 && label.sizeHint().height() <= label.height() + 1;
    const QRect needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width() - 2 * label.margin(), 100000),
        int(label.alignment()) | Qt::TextWordWrap, label.text());
    return needed.height() <= room.height() + 1 && needed.width() <= room.width() + 1;
}

/// Whether @p widget sticks out of its parent; what a scroll area shows a part of does so on purpose.
bool sticksOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (parent == nullptr || parent->objectName() == "qt_scrollarea_viewport"_L1)
        return false;
    return !parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

/// What lies to the right of what is shown of @p widget can be brought into view by nothing.
bool isOutOfReach(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    return area != nullptr && area->widget() != nullptr &&
           area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
           area->widget()->width() > area->viewport()->width() + 1;
}

} // namespace

QString placeOf(const QWidget &widget, const QWidget &root)
{
    QStringList names;
    for (const QWidget *at = &widget; at != nullptr && at != &root; at = at->parentWidget()) {
        if (at == &widget || !at->objectName().isEmpty())
            names.prepend(at->objectName().isEmpty() ? u"?"_s : at->objectName());
    }
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + names.join(u'/');
}

QList<QWidget *> tabStops(const QWidget &root)
{
    QList<QWidget *> stops;
    const QList<QWidget *> all = visibleWidgets(root);
    for (QWidget *widget : all) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isInnerPart(*widget))
            stops.append(widget);
    }
    return stops;
}

QStringList unnamed(const QWidget &root)
{
    QStringList problems;
    QSet<QString> taken;
    const QList<QWidget *> all = visibleWidgets(root);
    for (QWidget *widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || isInnerPart(*widget))
            continue;
        const QString place = placeOf(*widget, root);
        if (accessibleNameOf(widget).isEmpty())
            problems.append(place + u": no accessible name"_s);
        if (widget->objectName().isEmpty())
            problems.append(place + u": no objectName"_s);
        else if (taken.contains(widget->objectName()))
            problems.append(place + u": objectName used twice"_s);
        taken.insert(widget->objectName());
    }
    return problems;
}

QStringList clipped(const QWidget &root)
{
    QStringList problems;
    const QList<QWidget *> all = visibleWidgets(root);
    for (const QWidget *widget : all) {
        if (isOutOfReach(*widget))
            problems.append(placeOf(*widget, root) + u": what it shows is wider and cannot be scrolled to"_s);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((label == nullptr || label->text().isEmpty()) && (button == nullptr || button->text().isEmpty()))
            continue;
        const QString text = label != nullptr ? label->text() : button->text();
        const QString place = placeOf(*widget, root) + u" “"_s + text.left(40) + u"”"_s;
        if (sticksOut(*widget))
            problems.append(place + u": sticks out of its parent"_s);
        if (!widget->toolTip().isEmpty())
            continue;
        if (label != nullptr && !labelFits(*label))
            problems.append(place + u": needs %1x%2, has %3x%4"_s.arg(label->sizeHint().width())
                                        .arg(label->sizeHint().height())
                                        .arg(label->width())
                                        .arg(label->height()));
        if (button != nullptr && buttonTextWidth(*button) > button->width() + 1)
            problems.append(place + u": needs %1 wide, has %2"_s.arg(buttonTextWidth(*button)).arg(button->width()));
    }
    return problems;
}

QStringList richTexts(const QWidget &root)
{
    QStringList problems;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->textFormat() != Qt::PlainText)
            problems.append(placeOf(*widget, root) + u": not plain text"_s);
        if (Qt::mightBeRichText(widget->toolTip()))
            problems.append(placeOf(*widget, root) + u": tooltip reads as rich text"_s);
    }
    return problems;
}

QStringList leaks(const QWidget &root, const QStringList &canaries)
{
    QStringList problems;
    QList<const QWidget *> all = {root.window()};
    const QList<QWidget *> children = root.window()->findChildren<QWidget *>();
    all.append(QList<const QWidget *>(children.cbegin(), children.cend()));
    for (const QWidget *widget : all) {
        for (const QString &canary : canaries) {
            if (widget->windowTitle().contains(canary, Qt::CaseInsensitive))
                problems.append(placeOf(*widget, root) + u": the window title holds a name"_s);
            if (widget->objectName().contains(canary, Qt::CaseInsensitive))
                problems.append(placeOf(*widget, root) + u": the objectName holds a name"_s);
        }
    }
    return problems;
}

QStringList invisibleFocus(QWidget &root)
{
    QStringList problems;
    root.window()->setAttribute(Qt::WA_KeyboardFocusChange); // what a press on Tab does
    const QList<QWidget *> stops = tabStops(root);
    for (QWidget *stop : stops) {
        for (QWidget *at = stop->parentWidget(); at != nullptr; at = at->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(at))
                area->ensureWidgetVisible(stop);
        }
        const auto around = [&root, stop] {
            settle();
            const QRect area(stop->mapTo(&root, QPoint(-4, -4)), stop->size() + QSize(8, 8));
            return root.grab(area.intersected(root.rect())).toImage();
        };
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = around();
        stop->clearFocus();
        const QImage without = around();
        if (with == without)
            problems.append(placeOf(*stop, root) + u": looks the same with and without the focus"_s);
    }
    return problems;
}

} // namespace regie::test
