#pragma once

#include <QPointer>
#include <QWidget>

class QApplication;

namespace regie::ui {

/// Sees to it that what has the keyboard can be seen. A page that comes back gives the keyboard to what had it before,
/// also when that is hidden by now, and what is read late asks for it while its page is out of view: every key would
/// then go nowhere. Who had it before such a question gets it back; for what was hidden it goes on, in the order of
/// Tab. Lives as long as the program.
class KeyboardKeeper : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardKeeper(QApplication *app);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);
    void lookSoon();
    void look();

    QPointer<QWidget> m_holder; ///< whose going out of view is watched
    QPointer<QWidget> m_before; ///< who had it when something asked for it out of view
};

/// Whether what was read late for @p page may take the keyboard: the page is in view, and nobody went on to the search
/// field or the navigation meanwhile. @p before had the keyboard when the reading began, and counts as nobody.
[[nodiscard]] bool mayTakeKeyboard(const QWidget &page, const QWidget *before = nullptr);

} // namespace regie::ui
