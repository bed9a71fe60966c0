#pragma once

#include <QObject>

#include <functional>

class QThread;

namespace regie::ui {

/// Work that would keep the window waiting (making a key of a password takes most of a second), done beside it on a
/// thread of its own, one thing at a time.
class Aside : public QObject
{
    Q_OBJECT
public:
    explicit Aside(QObject *parent = nullptr) : QObject(parent) {}
    /// Waits for what is being done; what would come after it does not come.
    ~Aside() override;

    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }
    /// Calls @p work on the other thread and what it gives back on this one. Not while it is busy.
    void run(std::function<std::function<void()>()> work);

private:
    QThread *m_thread = nullptr;
};

} // namespace regie::ui
