#pragma once

#include "ui/widgets/panel.h"
#include "ui/wording/errors.h"

class QPushButton;

namespace regie::ui {

/// What happened, what is safe, what to do: a bar above the content, never a pop-up. Hidden until it has something to
/// say; a screen reader is told when it appears.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Error, Warning, Done, Note };
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p happened in semibold with @p rest after it. @p action labels the one button (empty: none).
    void say(Kind kind, const QString &happened, const QString &rest = {}, const QString &action = {});
    void say(const Error &error, const QString &action = {});
    void clear();
    [[nodiscard]] QPushButton *action() const { return m_action; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Note;
    SignLabel *m_sign = nullptr;
    TextLabel *m_happened = nullptr;
    TextLabel *m_rest = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace regie::ui
