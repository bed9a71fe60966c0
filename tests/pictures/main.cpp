// Writes a picture of every screen, light and dark, from a practice vault at a fixed moment: docs/screenshots.
#include "tests/pictures/reduce.h"
#include "tests/support/grab.h"
#include "tests/support/studio.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    QDir folder = {};
    QStringList themes = {};
    double scale = 1.0;
    QString only = {};
    int households = 60;
};

QString suffixOf(const QString &theme, double scale)
{
    QString suffix;
    if (theme == "dark"_L1)
        suffix = u"_donker"_s;
    else if (theme == "contrast"_L1)
        suffix = u"_hoog_contrast"_s;
    return scale > 1.0 ? suffix + u"_%1"_s.arg(qRound(scale * 100)) : suffix;
}

/// At the size of the design; the list under a field at its own.
QImage pictureOf(QWidget &window)
{
    const bool list = window.windowType() == Qt::Popup;
    return regie::test::grabAt(window, list ? window.size() : regie::test::mockupSize);
}

int takePictures(QApplication &app, const Wish &wish)
{
    QTextStream out(stdout);
    regie::ui::applyTheme(app, regie::ui::themeFromCode(wish.themes.value(0)));
    regie::ui::applyFont(app, wish.scale);
    regie::test::Studio studio(wish.households);
    if (!studio.failure().isEmpty()) {
        out << studio.failure() << Qt::endl;
        return 1;
    }
    int failures = 0;
    for (const QString &theme : wish.themes) {
        regie::ui::applyTheme(app, regie::ui::themeFromCode(theme));
        regie::ui::applyFont(app, wish.scale);
        const QList<regie::test::Studio::Screen> screens = studio.screens();
        for (const regie::test::Studio::Screen &screen : screens) {
            if (!screen.name.contains(wish.only))
                continue;
            QWidget *window = screen.pose();
            const QString file = wish.folder.filePath(screen.name + suffixOf(theme, wish.scale) + u".png"_s);
            const bool saved = window != nullptr && regie::test::reduced(pictureOf(*window)).save(file, "PNG", 0);
            failures += saved ? 0 : 1;
            out << (saved ? u"written "_s : u"FAILED  "_s) << file << Qt::endl;
            if (window != nullptr)
                window->hide();
        }
    }
    return failures == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"regiekompas-pictures"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"out"_s, u"Folder to write to."_s, u"folder"_s, u"docs/screenshots"_s},
        {u"themes"_s, u"light, dark, contrast."_s, u"list"_s, u"light,dark"_s},
        {u"scale"_s, u"Size of the text: 1 or 2."_s, u"factor"_s, u"1"_s},
        {u"only"_s, u"Only screens with this in their name."_s, u"part"_s},
        {u"households"_s, u"Families in the practice vault."_s, u"number"_s, u"60"_s}});
    parser.process(app);
    regie::wording::speak(app);
    const QDir folder(parser.value(u"out"_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    return takePictures(app, {folder, parser.value(u"themes"_s).split(u','), parser.value(u"scale"_s).toDouble(),
                                 parser.value(u"only"_s), parser.value(u"households"_s).toInt()});
}
