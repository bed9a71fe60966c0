#pragma once

#include <QAccessibleWidget>
#include <QLineEdit>

namespace regie::ui {

/// A line of text for assistive technology. What is set through it counts as typed: `textEdited` is told, and
/// `editingFinished` when the keyboard is elsewhere, so that a form takes it as it takes a key. Qt's own only changes
/// what is shown.
class LineAccess : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit LineAccess(QLineEdit *line);

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text text, const QString &value) override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int at) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    /// The list of proposals that hangs below it now: a window of its own, which the tree does not show by itself.
    [[nodiscard]] QWidget *proposals() const;
    /// What may be heard of it: dots where it is hidden.
    [[nodiscard]] QString heard() const;

    QLineEdit *m_line;
};

} // namespace regie::ui
