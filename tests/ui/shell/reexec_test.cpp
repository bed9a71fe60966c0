#include "ui/shell/reexec.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Locking replaces the process: the same program, the same process id, other arguments, no file passed on and nothing
/// of the memory before.
class ReexecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesTheProcess();
};

void ReexecTest::replacesTheProcess()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s});
    QVERIFY(child.waitForFinished(30000));
    QCOMPARE(child.exitCode(), 0);
    const QList<QByteArray> lines = child.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1], lines[0] + " --locked /tmp/Een kluis.kluis");
}

namespace {

/// Before: opens a file that should not be passed on.
int before()
{
    if (open("/dev/null", O_RDONLY) < 0)
        return 1;
    std::printf("%d\n", getpid());
    std::fflush(stdout);
    regie::ui::reexec({u"--after"_s, u"--locked"_s, u"/tmp/Een kluis.kluis"_s});
    return 1;
}

/// After: says who it is and what it was told; fails when a file came along.
int after(int argc, char **argv)
{
    for (int fd = 3; fd < 64; ++fd) {
        if (fcntl(fd, F_GETFD) != -1)
            return 1;
    }
    std::printf("%d", getpid());
    for (int i = 2; i < argc; ++i)
        std::printf(" %s", argv[i]);
    std::printf("\n");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (mode == "--child")
        return before();
    if (mode == "--after")
        return after(argc, argv);
    const QCoreApplication app(argc, argv);
    ReexecTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "reexec_test.moc"
