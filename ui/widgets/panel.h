#pragma once

#include "ui/widgets/type.h"

#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace regie::ui {

enum class Sign;

/// A label of plain text in a role of the type scale; follows the program's font. Never rich text: a name may hold
/// anything (SECURITY.md, T17).
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);
    /// Second line: in the muted colour.
    void setMuted(bool muted);

protected:
    void changeEvent(QEvent *event) override;

private:
    TextRole m_role;
};

/// A one-line label that is cut with an ellipsis when it does not fit; its whole text is then tooltip and always
/// accessible name.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

/// A label in @p role; wraps when it is a sentence (@p wraps).
[[nodiscard]] TextLabel *makeLabel(const QString &text, TextRole role = TextRole::Body, bool wraps = false);
/// The same in the muted colour, for second lines.
[[nodiscard]] TextLabel *makeMuted(const QString &text, TextRole role = TextRole::Small, bool wraps = false);
/// The label above a field, tied to it as buddy; @p text may hold a `&`.
[[nodiscard]] TextLabel *makeFieldLabel(const QString &text, QWidget *field);

/// A sign as a picture of 16 px that follows the theme. Purely beside its word: no accessible name.
class SignLabel : public QWidget
{
    Q_OBJECT
public:
    explicit SignLabel(Sign sign, int side = 16, QWidget *parent = nullptr);
    void setSign(Sign sign);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    int m_side;
};

/// A horizontal line of 1 px between rows of a panel.
[[nodiscard]] QFrame *makeRule();

enum class ButtonKind { Normal, Primary, Flat, Link };
/// A button with object name @p name; @p key is shown beside the words and works ("Ctrl+N").
[[nodiscard]] QPushButton *makeButton(
    const QString &text, const QString &name, ButtonKind kind = ButtonKind::Normal, const QString &key = {});

/// A white panel with a border, optionally with a heading row of 36 px.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &text);
    /// The right side of the heading row, for a count or a link; makes the heading row when there is none.
    [[nodiscard]] QHBoxLayout *headingRow();
    /// What stands in the panel: no margins of its own, so that lists reach the border.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A block inside the body with the panel's inner margin of 12.
    [[nodiscard]] QVBoxLayout *addBlock();
    void addRule();

private:
    void makeHeading();

    QVBoxLayout *m_outer = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_headingRow = nullptr;
    TextLabel *m_heading = nullptr;
};

/// The row above a page: its title, and at the right of it what is added to the row.
[[nodiscard]] QHBoxLayout *makeTitleRow(const QString &title);

} // namespace regie::ui
