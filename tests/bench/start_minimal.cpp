#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

/// The least a Qt program can do: a window with a word. It says when it was painted and waits to be ended.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLabel window(QStringLiteral("Regiekompas"));
    window.resize(1440, 900);
    window.show();
    window.repaint();
    QTimer::singleShot(0, [] {
        std::puts("painted");
        std::fflush(stdout);
    });
    return QApplication::exec();
}
