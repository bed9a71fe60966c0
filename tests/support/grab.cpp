#include "tests/support/grab.h"

#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QFont>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

namespace regie::test {

void beginAs(const QString &program)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("regiekompas-test"));
    QCoreApplication::setApplicationName(program);
    QSettings().clear();
    wording::speak(*qApp);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    ui::applyFont(*qApp);
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

QImage grabAt(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    settle();
    return window.grab().toImage();
}

void keepPicture(QWidget &window, const QString &name, QSize size)
{
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (folder.isEmpty())
        return;
    const QString path = folder + u'/' + name + QStringLiteral(".png");
    QVERIFY2(grabAt(window, size).save(path), qPrintable(path));
}

void scaleText(double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(10.0 * factor);
    QApplication::setFont(font);
}

} // namespace regie::test
