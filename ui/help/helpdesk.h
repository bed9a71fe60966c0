#pragma once

#include "ui/help/helpplaces.h"

#include <QObject>
#include <QPointer>

namespace regie::routing {
struct Region;
}

namespace regie::ui {

class HelpWindow;

/// F1 in every window: opens the handbook at what is explained about the control that has the keyboard.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    /// @p region must outlive the desk; it is read when help is first asked for.
    explicit HelpDesk(const routing::Region &region, QObject *parent = nullptr);

    /// The paragraph for @p at; that of its page when it has none of its own.
    void showFor(QWidget *at);
    /// The section @p id, in a window that belongs to that of @p over: a dialog that waits for an answer lets its own
    /// help be read.
    void show(const QString &id, QWidget *over);
    /// Null until help was asked for.
    [[nodiscard]] HelpWindow *window() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool prepare(QWidget *over);

    const routing::Region &m_region;
    HelpPlaces m_places;
    QPointer<HelpWindow> m_window;
};

} // namespace regie::ui
