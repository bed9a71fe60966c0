#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <ctime>

#include <sys/types.h>

/// From starting the process to the painted window: ours on an empty vault beside a minimal Qt window, turn by turn, on
/// the platform that QT_QPA_PLATFORM names; what the processor worked for it, and the memory ours holds then.

namespace {

constexpr int turns = 9;

struct Start
{
    double milliseconds = 0;
    double processor = 0; ///< milliseconds that all its threads worked
    double residentMegabytes = 0;
};

double processorMilliseconds(qint64 pid)
{
    clockid_t clock = 0;
    timespec used{};
    if (clock_getcpuclockid(static_cast<pid_t>(pid), &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

double residentMegabytes(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

Start start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer time;
    time.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("painted") && process.waitForReadyRead(60000))
        said += process.readAllStandardOutput();
    const Start out{static_cast<double>(time.nsecsElapsed()) / 1e6, processorMilliseconds(process.processId()),
        residentMegabytes(process.processId())};
    process.kill();
    process.waitForFinished();
    return out;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    const QString here = QCoreApplication::applicationDirPath() + QLatin1Char('/');
    const QString vault = home.filePath(QStringLiteral("Oefenkluis.kluis"));
    const QString minimal = here + QStringLiteral("start_minimal");
    const QString ours = here + QStringLiteral("start_ours");
    // Makes the vault, fills the caches of fonts and files; not counted.
    (void)start(minimal, {});
    (void)start(ours, {vault});
    std::vector<double> minimalTimes;
    std::vector<double> minimalWork;
    std::vector<double> ourTimes;
    std::vector<double> ourWork;
    std::vector<double> ourMemory;
    for (int i = 0; i < turns; ++i) {
        const Start least = start(minimal, {});
        minimalTimes.push_back(least.milliseconds);
        minimalWork.push_back(least.processor);
        const Start one = start(ours, {vault});
        ourTimes.push_back(one.milliseconds);
        ourWork.push_back(one.processor);
        ourMemory.push_back(one.residentMegabytes);
    }
    const double ratio = median(ourTimes) / median(minimalTimes);
    const double memory = median(ourMemory);
    using regie::bench::print;
    print({"start_minimal_window", median(minimalTimes), "ms", 0, true});
    print({"start_minimal_processor", median(minimalWork), "ms", 0, true});
    print({"start_painted", median(ourTimes), "ms", 0, true});
    print({"start_processor", median(ourWork), "ms", 0, true});
    print({"start_ratio_to_minimal", ratio, "x", 2, ratio <= 2});
    print({"start_resident", memory, "MB", 60, memory > 0 && memory <= 60});
    return 0;
}
