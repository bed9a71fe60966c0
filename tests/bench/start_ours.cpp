#include "core/store/hardening.h"
#include "tests/bench/start_painted.h"
#include "ui/shell/session.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>

/// Our window on the practice vault in the folder named (its key lies in clear, so no key is derived), as `regiekompas
/// --practice` opens it. It says when Vandaag was painted and waits to be ended.
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
    new regie::bench::SayPainted(session.window(), [&session] { return session.desk() != nullptr; });
    session.begin();
    return QApplication::exec();
}
