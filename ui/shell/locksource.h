#pragma once

#include <QObject>

namespace regie::ui {

/// Says when the vault has to be locked for a reason outside the program (SECURITY.md, T9). Tests emit it themselves.
class LockSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void lockWanted();
};

} // namespace regie::ui
