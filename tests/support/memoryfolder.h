#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace regie::test {

/// The runtime folder of a session as a desktop gives it: in memory, for this user only. While it lives,
/// XDG_RUNTIME_DIR names it.
class MemoryFolder
{
public:
    MemoryFolder() : m_before(qgetenv("XDG_RUNTIME_DIR")) { qputenv("XDG_RUNTIME_DIR", m_dir.path().toLocal8Bit()); }
    ~MemoryFolder()
    {
        if (m_before.isEmpty())
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", m_before);
    }
    Q_DISABLE_COPY_MOVE(MemoryFolder)

    /// False on a machine without such memory.
    [[nodiscard]] bool isValid() const { return m_dir.isValid(); }
    [[nodiscard]] bool isEmpty() const { return QDir(m_dir.path()).isEmpty(); }
    [[nodiscard]] QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir{QStringLiteral("/dev/shm/regie-XXXXXX")};
    QByteArray m_before;
};

} // namespace regie::test
