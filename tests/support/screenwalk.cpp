#include "tests/support/screenwalk.h"

#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

constexpr int walkedHouseholds = 20;

} // namespace

ScreenPart ScreenPart::asked()
{
    const QStringList words = qEnvironmentVariable("REGIE_PART", u"1/1"_s).split(u'/');
    const ScreenPart part{words.value(0).toInt(), words.value(1).toInt()};
    if (part.number < 1 || part.number > part.of)
        qFatal("REGIE_PART: which of how many, as 2/3");
    return part;
}

ScreenWalk::ScreenWalk(const QString &test, ScreenPart part) : m_part(part)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"regiekompas-test"_s);
    QCoreApplication::setApplicationName(part.of == 1 ? test : u"%1_%2"_s.arg(test).arg(part.number));
    wording::speak(*qApp);
}

QString ScreenWalk::begin(double scale)
{
    m_screens.clear();
    m_studio.reset();
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    ui::applyFont(*qApp, scale);
    m_studio = std::make_unique<Studio>(walkedHouseholds);
    if (m_studio->failure().isEmpty())
        m_screens = m_studio->screens();
    return m_studio->failure();
}

void ScreenWalk::addRows(const QStringList &without) const
{
    QTest::addColumn<int>("screen");
    for (qsizetype place = 0; place < m_screens.size(); ++place) {
        const QString &name = m_screens.at(place).name;
        if (m_part.holds(place) && !without.contains(name))
            QTest::newRow(qPrintable(name)) << static_cast<int>(place);
    }
}

QWidget *ScreenWalk::posed() const
{
    QFETCH(int, screen);
    return m_screens.at(screen).pose();
}

QWidget *ScreenWalk::posed(const QString &name) const
{
    const auto found = std::ranges::find(m_screens, name, &Studio::Screen::name);
    return found == m_screens.cend() ? nullptr : found->pose();
}

} // namespace regie::test
