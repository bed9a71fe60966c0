#include "tests/bench/start_painted.h"

#include <QApplication>
#include <QLabel>

/// The least a Qt program can do: a window with a word. It says when it was painted and waits to be ended.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLabel window(QStringLiteral("Regiekompas"));
    window.resize(1440, 900);
    new regie::bench::SayPainted(window);
    window.show();
    return QApplication::exec();
}
