#include "ui/widgets/theme.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace regie::ui;

namespace {

/// A pair whose contrast must reach @p floor (3 for signs and outlines, 4.5 for text; 7 for text in high contrast).
struct Pair
{
    Token front;
    Token ground;
    bool text;
    std::array<double, 3> design; ///< as the design page gives it; 0 = not given there
};

const QList<Pair> &pairs()
{
    static const QList<Pair> all = {{Token::Text, Token::Window, true, {14.7, 14.5, 21}},
        {Token::Text, Token::Nav, true, {13.6, 15.1, 21}}, {Token::Text, Token::Surface, true, {16.1, 13.1, 21}},
        {Token::Text, Token::SurfaceAlt, true, {15.3, 12.2, 21}},
        {Token::Text, Token::Header, true, {14.1, 11.4, 17.4}}, {Token::Text, Token::Hover, true, {14.6, 11.6, 15.1}},
        {Token::Text, Token::AccentSoft, true, {13.2, 9.7, 15.1}},
        {Token::Muted, Token::Window, true, {6.0, 8.0, 16.8}}, {Token::Muted, Token::Nav, true, {5.6, 8.4, 16.8}},
        {Token::Muted, Token::Surface, true, {6.6, 7.2, 16.8}},
        {Token::Muted, Token::SurfaceAlt, true, {6.2, 6.7, 16.8}},
        {Token::Muted, Token::Header, true, {5.8, 6.3, 13.9}}, {Token::Muted, Token::Hover, true, {5.9, 6.4, 12.1}},
        {Token::Muted, Token::AccentSoft, true, {5.4, 5.3, 12.1}}, {Token::Link, Token::Window, true, {7.1, 9.2, 12.9}},
        {Token::Link, Token::Nav, true, {6.6, 9.6, 12.9}}, {Token::Link, Token::Surface, true, {7.9, 8.3, 12.9}},
        {Token::Link, Token::SurfaceAlt, true, {7.5, 7.8, 12.9}}, {Token::Link, Token::Header, true, {6.9, 7.3, 10.7}},
        {Token::Link, Token::Hover, true, {7.1, 7.4, 9.3}}, {Token::Link, Token::AccentSoft, true, {6.4, 6.2, 9.3}},
        {Token::YellowText, Token::Surface, true, {7.7, 10.2, 16.2}},
        {Token::YellowText, Token::Window, true, {7.0, 11.2, 16.2}},
        {Token::YellowText, Token::YellowSoft, true, {7.0, 8.3, 16.2}},
        {Token::YellowText, Token::AccentSoft, true, {6.3, 7.5, 11.6}},
        {Token::Text, Token::YellowSoft, true, {14.6, 10.7, 21}},
        {Token::Muted, Token::YellowSoft, true, {5.9, 5.9, 16.8}},
        {Token::RedText, Token::Surface, true, {7.6, 8.0, 11.0}},
        {Token::RedText, Token::Window, true, {6.9, 8.8, 11.0}},
        {Token::RedText, Token::RedSoft, true, {6.5, 7.1, 11.0}},
        {Token::RedText, Token::AccentSoft, true, {6.2, 5.9, 7.9}},
        {Token::Text, Token::RedSoft, true, {13.8, 11.6, 21}}, {Token::Muted, Token::RedSoft, true, {5.6, 6.4, 16.8}},
        {Token::GreenText, Token::Surface, true, {7.1, 8.9, 13.2}},
        {Token::GreenText, Token::Window, true, {6.5, 9.8, 13.2}},
        {Token::GreenText, Token::GreenSoft, true, {6.1, 7.3, 13.2}},
        {Token::GreenText, Token::AccentSoft, true, {5.9, 6.6, 9.5}},
        {Token::Text, Token::GreenSoft, true, {13.9, 10.8, 21}},
        {Token::Muted, Token::GreenSoft, true, {5.7, 5.9, 16.8}}, {Token::Icm, Token::Surface, true, {6.8, 7.7, 14.1}},
        {Token::Icm, Token::Window, true, {6.2, 8.5, 14.1}}, {Token::Icm, Token::IcmSoft, true, {5.7, 6.1, 14.1}},
        {Token::Icm, Token::AccentSoft, true, {5.6, 5.7, 10.1}}, {Token::Mda, Token::Surface, true, {8.0, 7.4, 12.5}},
        {Token::Mda, Token::Window, true, {7.3, 8.2, 12.5}}, {Token::Mda, Token::MdaSoft, true, {6.7, 6.3, 12.5}},
        {Token::Mda, Token::AccentSoft, true, {6.6, 5.5, 8.9}}, {Token::Hold, Token::Surface, true, {5.7, 7.2, 16.8}},
        {Token::Hold, Token::HoldSoft, true, {4.8, 5.9, 16.8}}, {Token::Text, Token::HoldSoft, true, {13.6, 10.7, 21}},
        {Token::Muted, Token::HoldSoft, true, {5.5, 5.9, 16.8}},
        {Token::OnAccent, Token::Accent, true, {7.9, 8.4, 15.2}},
        {Token::OnAccent, Token::AccentHover, true, {10.2, 10.6, 17.2}},
        {Token::OnRed, Token::Red, true, {6.5, 6.3, 8.3}}, {Token::OnGreen, Token::Green, true, {6.1, 8.8, 13.2}},
        {Token::OnPhase1, Token::Phase1, true, {9.6, 11.6, 21}},
        {Token::OnPhase2, Token::Phase2, true, {7.1, 5.2, 8.6}},
        {Token::OnPhase3, Token::Phase3, true, {12.0, 7.5, 10.4}},
        {Token::OnPractice, Token::Practice, true, {16.1, 8.7, 21}},
        {Token::OnTooltip, Token::Tooltip, true, {16.1, 15.1, 21}},
        {Token::BorderStrong, Token::Surface, false, {3.7, 4.6, 21}},
        {Token::BorderStrong, Token::Window, false, {3.3, 5.1, 21}},
        {Token::Focus, Token::Surface, false, {5.6, 9.3, 13.5}},
        {Token::Focus, Token::Window, false, {5.0, 10.3, 13.5}}, {Token::Focus, Token::Nav, false, {4.7, 10.8, 13.5}},
        {Token::Focus, Token::AccentSoft, false, {4.5, 6.9, 9.7}},
        {Token::YellowLine, Token::Surface, false, {6.4, 9.6, 15.2}},
        {Token::YellowLine, Token::AccentSoft, false, {5.2, 7.1, 10.9}},
        {Token::Red, Token::Surface, false, {6.5, 5.3, 8.3}}, {Token::Red, Token::AccentSoft, false, {5.4, 3.9, 5.9}},
        {Token::Green, Token::Surface, false, {6.1, 7.9, 13.2}},
        {Token::Violence, Token::Surface, false, {6.5, 6.6, 8.3}},
        {Token::Care, Token::Surface, false, {6.1, 7.9, 13.2}},
        {Token::Coalition, Token::Surface, false, {7.9, 7.6, 12.9}},
        {Token::Broken, Token::Surface, false, {6.6, 7.2, 16.8}},
        {Token::Phase1, Token::Surface, false, {9.6, 10.4, 21}},
        {Token::Chart2, Token::Surface, false, {3.2, 4.1, 5.8}}};
    return all;
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastReachesFloor_data();
    void contrastReachesFloor();
    void paletteHasNoFadingInactiveGroup();
    void disabledTextDiffers();
    void systemPaletteDecides();
    void noColourOutsideTheTable();
};

void TokensTest::contrastReachesFloor_data()
{
    QTest::addColumn<int>("pair");
    QTest::addColumn<int>("theme");
    const std::array<const char *, 3> themes = {"light", "dark", "high contrast"};
    for (int i = 0; i < pairs().size(); ++i) {
        for (int t = 0; t < 3; ++t)
            QTest::addRow("%s on %s, %s", tokenName(pairs()[i].front), tokenName(pairs()[i].ground),
                themes[static_cast<std::size_t>(t)])
                << i << t;
    }
}

void TokensTest::contrastReachesFloor()
{
    QFETCH(int, pair);
    QFETCH(int, theme);
    const Pair &p = pairs()[pair];
    const Tokens &tokens = Tokens::of(static_cast<Theme>(theme));
    const double found = contrast(tokens[p.front], tokens[p.ground]);
    const double floor = !p.text ? 3.0 : theme == 2 ? 7.0 : 4.5;
    QVERIFY2(found >= floor, qPrintable(QString::number(found)));
    const double given = p.design[static_cast<std::size_t>(theme)];
    QVERIFY2(std::abs(found - given) <= 0.06, qPrintable(QStringLiteral("%1, design says %2").arg(found).arg(given)));
}

void TokensTest::paletteHasNoFadingInactiveGroup()
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        QVERIFY(Tokens::of(theme).palette().isEqual(QPalette::Active, QPalette::Inactive));
}

void TokensTest::disabledTextDiffers()
{
    const QPalette p = Tokens::of(Theme::Light).palette();
    QCOMPARE(p.color(QPalette::Disabled, QPalette::Text), Tokens::of(Theme::Light)[Token::Disabled]);
    QCOMPARE(p.color(QPalette::Active, QPalette::Text), Tokens::of(Theme::Light)[Token::Text]);
}

void TokensTest::systemPaletteDecides()
{
    QPalette p;
    p.setColor(QPalette::Window, Qt::black);
    p.setColor(QPalette::WindowText, Qt::white);
    QCOMPARE(themeOf(p), Theme::HighContrast);
    p.setColor(QPalette::WindowText, Qt::lightGray);
    QCOMPARE(themeOf(p), Theme::Dark);
    p.setColor(QPalette::Window, Tokens::of(Theme::Light)[Token::Window]);
    QCOMPARE(themeOf(p), Theme::Light);
}

void TokensTest::noColourOutsideTheTable()
{
    static const QRegularExpression literal(
        QStringLiteral("#[0-9A-Fa-f]{6}\\b|0x[Ff]{2}[0-9A-Fa-f]{6}\\b|") +
        QStringLiteral("\\bqRgba?\\(|QColor\\(\\d|Qt::(white|black|red|green|blue|yellow|gray|cyan|magenta|") +
        QStringLiteral("lightGray|dark[A-Z][a-z]+)\\b"));
    int read = 0;
    for (const char *root : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(REGIE_SOURCE_DIR) + QLatin1String(root),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.ui"), QStringLiteral("*.qss")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            // Paper is black on white whatever the theme of the screen.
            if (file.fileName().endsWith(QLatin1String("ui/widgets/tokens.cpp")) ||
                file.fileName().contains(QLatin1String("/ui/print/")))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = literal.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + QStringLiteral(": ") + match.captured()));
            ++read;
        }
    }
    QVERIFY(read > 10);
}

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
