#include "app/buslocksource.h"
#include "core/store/hardening.h"
#include "ui/shell/session.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

regie::ui::StartOptions parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Advice and case files after domestic violence."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(u"vault"_s, Words::tr("Open the vault in this folder."), u"folder"_s);
    const QCommandLineOption practice(
        u"practice"_s, Words::tr("Open the practice vault in this folder; make it when it is not there."), u"folder"_s);
    const QCommandLineOption locked(u"locked"_s, Words::tr("Begin at the unlock page, as after locking."));
    const QCommandLineOption language(u"lang"_s, Words::tr("Language: nl or en."), u"language"_s, u"nl"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("Look: system, light, dark or contrast."), u"theme"_s);
    QCommandLineOption place(u"place"_s, Words::tr("Where to go after unlocking."), u"place"_s);
    QCommandLineOption unkept(u"unkept"_s, Words::tr("Not all that was typed could be kept when it was locked."));
    for (QCommandLineOption *hidden : {&place, &unkept})
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({vault, practice, locked, language, theme, place, unkept});
    parser.process(arguments);
    regie::ui::StartOptions options;
    options.practice = parser.isSet(practice);
    options.vault = parser.value(options.practice ? practice : vault);
    options.locked = parser.isSet(locked);
    options.unkept = parser.isSet(unkept);
    options.place = parser.value(place);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    regie::store::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"regiekompas"_s);
    QApplication::setApplicationName(u"regiekompas"_s);
    QApplication::setApplicationDisplayName(u"Regiekompas"_s);
    QApplication::setApplicationVersion(QStringLiteral(REGIE_VERSION));
    QApplication::setDesktopFileName(u"nl.regiekompas.Regiekompas"_s);
    const qsizetype lang = QApplication::arguments().indexOf(u"--lang"_s);
    regie::wording::speak(app, QApplication::arguments().value(lang < 0 ? -1 : lang + 1, u"nl"_s));
    regie::ui::applyFont(app);
    regie::ui::Session session(parse(QApplication::arguments()));
    // After the first page: looking for the buses of the desktop takes time, and nothing is open before it.
    std::unique_ptr<regie::ui::BusLockSource> buses;
    QObject::connect(&session, &regie::ui::Session::opened, &app, [&session, &buses] {
        QTimer::singleShot(0, &session, [&session, &buses] {
            if (!buses) {
                buses = std::make_unique<regie::ui::BusLockSource>();
                session.watch(*buses);
            }
        });
    });
    session.begin();
    return QApplication::exec();
}
