#include "ui/widgets/lineaccess.h"

#include "ui/widgets/access.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>

#include <algorithm>

namespace regie::ui {

LineAccess::LineAccess(QLineEdit *line) : QAccessibleWidget(line, QAccessible::EditableText), m_line(line)
{
    addControllingSignal(QStringLiteral("textChanged(QString)"));
    addControllingSignal(QStringLiteral("returnPressed()"));
}

QString LineAccess::heard() const
{
    return m_line->echoMode() == QLineEdit::Normal ? m_line->text() : m_line->displayText();
}

QString LineAccess::text(QAccessible::Text text) const
{
    if (text == QAccessible::Value)
        return heard();
    const QString said = QAccessibleWidget::text(text);
    if (!said.isEmpty())
        return said;
    if (text == QAccessible::Description)
        return m_line->placeholderText();
    // The line of a box with choices has the name of the box.
    const auto *box = qobject_cast<const QComboBox *>(m_line->parentWidget());
    return text == QAccessible::Name && box != nullptr ? box->accessibleName() : QString();
}

void LineAccess::setText(QAccessible::Text text, const QString &value)
{
    if (text == QAccessible::Value)
        replaceText(0, characterCount(), value);
    else
        QAccessibleWidget::setText(text, value);
}

QAccessible::State LineAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !m_line->isReadOnly();
    state.readOnly = m_line->isReadOnly();
    state.passwordEdit = m_line->echoMode() != QLineEdit::Normal;
    state.selectable = true;
    state.selected = m_line->hasSelectedText();
    state.supportsAutoCompletion = m_line->completer() != nullptr;
    return state;
}

void *LineAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QWidget *LineAccess::proposals() const
{
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    return popup != nullptr && popup->focusProxy() == m_line ? popup : nullptr;
}

int LineAccess::childCount() const
{
    return QAccessibleWidget::childCount() + (proposals() == nullptr ? 0 : 1);
}

QAccessibleInterface *LineAccess::child(int at) const
{
    if (at < QAccessibleWidget::childCount() || at >= childCount())
        return QAccessibleWidget::child(at);
    return QAccessible::queryAccessibleInterface(proposals());
}

int LineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const bool hangs = child != nullptr && proposals() != nullptr && child->object() == proposals();
    return hangs ? QAccessibleWidget::childCount() : QAccessibleWidget::indexOfChild(child);
}

void LineAccess::selection(int index, int *start, int *end) const
{
    const bool any = index == 0 && m_line->hasSelectedText();
    *start = any ? m_line->selectionStart() : 0;
    *end = any ? m_line->selectionEnd() : 0;
}

int LineAccess::selectionCount() const
{
    return m_line->hasSelectedText() ? 1 : 0;
}

void LineAccess::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LineAccess::removeSelection(int index)
{
    if (index == 0)
        m_line->deselect();
}

void LineAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        m_line->setSelection(start, end - start);
}

int LineAccess::cursorPosition() const
{
    return m_line->cursorPosition();
}

void LineAccess::setCursorPosition(int position)
{
    m_line->setCursorPosition(position);
}

QString LineAccess::text(int start, int end) const
{
    return start > end ? QString() : heard().mid(start, end - start);
}

int LineAccess::characterCount() const
{
    return static_cast<int>(m_line->text().size());
}

QRect LineAccess::characterRect(int offset) const
{
    const QString before = heard().left(offset);
    const QString one = heard().mid(offset, 1);
    const QFontMetrics metrics = m_line->fontMetrics();
    const QRect box = m_line->contentsRect().marginsRemoved(m_line->textMargins());
    const QPoint corner = m_line->mapToGlobal(QPoint(box.left() + metrics.horizontalAdvance(before), box.top()));
    return {corner, QSize(metrics.horizontalAdvance(one), box.height())};
}

int LineAccess::offsetAtPoint(const QPoint &point) const
{
    return m_line->cursorPositionAt(m_line->mapFromGlobal(point));
}

void LineAccess::scrollToSubstring(int start, int end)
{
    m_line->setCursorPosition(end);
    m_line->setCursorPosition(start);
}

QString LineAccess::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset;
    return {};
}

void LineAccess::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void LineAccess::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void LineAccess::replaceText(int start, int end, const QString &text)
{
    if (m_line->isReadOnly() || !m_line->isEnabled())
        return;
    noteAccess();
    const int from = std::clamp(start, 0, characterCount());
    const int to = std::clamp(end, from, characterCount());
    if (from == to)
        m_line->setCursorPosition(from);
    else
        m_line->setSelection(from, to - from);
    m_line->insert(text);
    if (!m_line->hasFocus())
        Q_EMIT m_line->editingFinished();
}

} // namespace regie::ui
