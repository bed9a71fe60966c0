#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <array>

namespace regie::cli {

namespace {

struct BenchCommand
{
    Q_DECLARE_TR_FUNCTIONS(BenchCommand)
};

/// How a benchmark takes a size.
enum class Sized {
    No,
    Option, ///< "--size N"
    Plain,  ///< "N"
    Region  ///< how many times the region of 20,000 households
};

struct Bench
{
    const char *name;
    Sized sized;
};

constexpr std::array benches{Bench{"rules", Sized::No}, Bench{"report", Sized::No}, Bench{"start", Sized::No},
    Bench{"casebook", Sized::No}, Bench{"genogram", Sized::No}, Bench{"timeline", Sized::No},
    Bench{"store", Sized::Option}, Bench{"intake", Sized::No}, Bench{"journal", Sized::No},
    Bench{"matching", Sized::Plain}, Bench{"agenda", Sized::Region}, Bench{"insight", Sized::Region},
    Bench{"import", Sized::No}, Bench{"window", Sized::Plain}};
constexpr int regionHouseholds = 20000;

QStringList sizeArguments(Sized sized, int size)
{
    if (size == 0 || sized == Sized::No)
        return {};
    if (sized == Sized::Option)
        return {s("--size"), QString::number(size)};
    return {QString::number(sized == Sized::Plain ? size : std::max(1, size / regionHouseholds))};
}

/// The figures that one program printed, a JSON line each; nothing when it did not run.
std::optional<QJsonArray> figuresOf(const Bench &bench, const QString &program, int size)
{
    QProcess run;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(s("QT_QPA_PLATFORM"), s("offscreen"));
    run.setProcessEnvironment(around);
    run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run.start(program, sizeArguments(bench.sized, size), QIODevice::ReadOnly);
    if (!run.waitForStarted() || !run.waitForFinished(-1) || run.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    QJsonArray figures;
    while (run.canReadLine()) {
        QJsonObject one = QJsonDocument::fromJson(run.readLine()).object();
        if (one.isEmpty())
            continue;
        one.insert(s("bench"), s(bench.name));
        figures.append(one);
    }
    return figures;
}

} // namespace

QString benchSummary()
{
    return BenchCommand::tr("Measures, each figure beside its limit.");
}

int runBench(const QStringList &commandLine, Io &io)
{
    Arguments arguments(s("bench"),
        BenchCommand::tr(
            "Runs the benchmarks that stand beside this program; without a name all of them. They are built "
            "by packaging/bench.sh and are no part of the package. Exit status 1: a limit was missed."));
    arguments.addPositional(s("NAME"), BenchCommand::tr("Which ones."), s("[NAME...]"));
    arguments.addOption(s("size"), BenchCommand::tr("How many households or lines, where that can be chosen."), s("N"));
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    bool isNumber = true;
    const int size = arguments.isSet(s("size")) ? arguments.value(s("size")).toInt(&isNumber) : 0;
    if (!isNumber || size < 0)
        return wrongUsage(BenchCommand::tr("--size takes a number."), io);
    const QStringList names = arguments.positional();
    for (const QString &name : names) {
        if (std::none_of(benches.begin(), benches.end(), [&](const Bench &one) { return name == s(one.name); }))
            return wrongUsage(BenchCommand::tr("There is no benchmark “%1”.").arg(name), io);
    }
    QJsonArray figures;
    for (const Bench &bench : benches) {
        if (!names.isEmpty() && !names.contains(s(bench.name)))
            continue;
        const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(s(bench.name) + s("_bench"));
        const auto found = figuresOf(bench, program, size);
        if (!found)
            return wrongUsage(
                BenchCommand::tr("The benchmark “%1” is not here, or it stopped: packaging/bench.sh builds it.")
                    .arg(s(bench.name)),
                io);
        for (const QJsonValue &figure : *found)
            figures.append(figure);
    }
    const auto missed = std::count_if(figures.cbegin(), figures.cend(),
        [](const QJsonValue &figure) { return !figure.toObject().value(s("met")).toBool(true); });
    const QJsonObject out{{s("figures"), figures}, {s("missed"), static_cast<qint64>(missed)}};
    io.write(QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n');
    return missed == 0 ? ExitDone : ExitFound;
}

} // namespace regie::cli
