#include "app/cli/command.h"

#include "core/store/hardening.h"
#include "ui/wording/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

using namespace regie;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    QString lines = CommandLine::tr("Use: regiekompas-cli COMMAND [OPTIONS]") + QStringLiteral("\n\n");
    for (const cli::Command &command : cli::commands())
        lines += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -10).arg(command.summary());
    return lines + u'\n' + CommandLine::tr("Help for one command: regiekompas-cli COMMAND --help") + u'\n';
}

/// `--lang en` may stand anywhere, before the command too; it is taken out here.
QString takeLanguage(QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    QString language = QStringLiteral("nl");
    if (at >= 0 && at + 1 < arguments.size()) {
        language = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    for (const QString &argument : QStringList(arguments)) {
        if (argument.startsWith(QStringLiteral("--lang="))) {
            language = argument.mid(7);
            arguments.removeOne(argument);
        }
    }
    return language;
}

/// Laying out a page needs fonts, and so Qt's Gui part, without any screen; the rest starts faster without it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool prints = std::any_of(argv, argv + argc, [](const char *argument) {
        const std::string_view text(argument);
        return text == "report" || text == "--report" || text.substr(0, 9) == "--report=";
    });
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    store::hardenProcess();
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("regiekompas-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REGIE_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString language = takeLanguage(arguments);
    wording::speak(*app, language == QStringLiteral("en") ? language : QStringLiteral("nl"));

    cli::Io io;
    if (language != QStringLiteral("en") && language != QStringLiteral("nl"))
        return cli::wrongUsage(CommandLine::tr("Language must be nl or en."), io);
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h") || name == QStringLiteral("help")) {
        io.write(overview().toUtf8());
        return io.finish(cli::ExitDone);
    }
    if (name == QStringLiteral("--version")) {
        io.write(QByteArrayLiteral("regiekompas-cli " REGIE_VERSION "\n"));
        return io.finish(cli::ExitDone);
    }
    if (const cli::Command *command = cli::commandNamed(name))
        return io.finish(command->run(arguments, io));
    io.say(overview());
    return name.isEmpty() ? cli::ExitBadInput
                          : cli::wrongUsage(CommandLine::tr("There is no command \"%1\".").arg(name), io);
}
