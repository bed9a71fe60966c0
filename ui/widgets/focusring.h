#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace regie::ui {

/// The 2 px ring outside the button, card, check box or radio button that has the keyboard. Fields and lists draw
/// their own, inside. Lives as long as the program; the frame itself goes with the window it stands in.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication *app);

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace regie::ui
