#include "ui/shell/reexec.h"

#include <QByteArray>
#include <QList>

#include <linux/close_range.h>
#include <unistd.h>

extern char **environ;

namespace regie::ui {

void reexec(const QStringList &arguments)
{
    QList<QByteArray> kept = {QByteArrayLiteral("regiekompas")};
    for (const QString &argument : arguments)
        kept.append(argument.toLocal8Bit());
    QList<char *> argv;
    for (QByteArray &argument : kept)
        argv.append(argument.data());
    argv.append(nullptr);
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    execve("/proc/self/exe", argv.data(), environ);
}

} // namespace regie::ui
