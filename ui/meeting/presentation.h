#pragma once

#include "ui/meeting/meetingrows.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace regie::ui {

class TextLabel;

/// A meeting on the screen in the room, in large type: one case at a time, without addresses and telephone numbers.
/// PageDown and PageUp, or the arrows, go along the agenda; Esc ends it. The window says nothing of the cases.
class Presentation : public QDialog
{
    Q_OBJECT
public:
    Presentation(const MeetingView &view, const routing::Region &region, QDate today, QWidget *parent = nullptr);
    /// Turns to the case at @p place of the agenda, from 0; past the end nothing changes.
    void turnTo(int place);
    [[nodiscard]] int place() const { return m_place; }
    /// Everything that stands on the screen.
    [[nodiscard]] QString words() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Goes along the agenda with @p key; whether it is one for that.
    bool turns(int key);
    void addPart(const QString &heading, const QStringList &lines);

    QString m_kind;
    QList<PresentedCase> m_cases;
    int m_place = -1;
    QWidget *m_ground = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
};

} // namespace regie::ui
