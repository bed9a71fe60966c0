#include "core/store/hardening.h"
#include "ui/shell/session.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

/// Our window on the practice vault in the folder named (its key lies in clear, so no key is derived), as `regiekompas
/// --practice` opens it. It says when the start page was painted and waits to be ended.
int main(int argc, char **argv)
{
    regie::store::hardenProcess();
    QApplication app(argc, argv);
    regie::wording::speak(app);
    regie::ui::applyFont(app);
    regie::ui::StartOptions options;
    options.vault = QApplication::arguments().value(1);
    options.practice = true;
    regie::ui::Session session(options);
    QObject::connect(&session, &regie::ui::Session::opened, &app, [&session] {
        session.window().repaint();
        QTimer::singleShot(0, [] {
            std::puts("painted");
            std::fflush(stdout);
        });
    });
    session.begin();
    return QApplication::exec();
}
