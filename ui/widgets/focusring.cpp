#include "ui/widgets/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>

namespace regie::ui {

FocusRing::FocusRing(QApplication *app) : QObject(app)
{
    connect(app, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        // the edge of a field of several lines shows the keyboard, and Qt only paints its inside again
        for (QWidget *field : {before, now}) {
            if (qobject_cast<QPlainTextEdit *>(field) != nullptr)
                field->update();
        }
        follow(now);
    });
}

void FocusRing::follow(QWidget *now)
{
    const bool button = qobject_cast<QAbstractButton *>(now) != nullptr && !now->property("ownFocus").toBool();
    const bool wanted = button || (now != nullptr && now->property("focusRing").toBool());
    // The frame is a child of the window it stands in and dies with it.
    if (wanted && m_frame == nullptr)
        m_frame = new QFocusFrame;
    if (m_frame != nullptr)
        m_frame->setWidget(wanted ? now : nullptr);
}

} // namespace regie::ui
