#include "ui/widgets/theme.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/keyboardkeeper.h"
#include "ui/widgets/regiestyle.h"
#include "ui/widgets/type.h"

#include <QApplication>
#include <QFont>
#include <QToolTip>

namespace regie::ui {

namespace {

Tokens tokensFor(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Tokens::of(Theme::Light);
    case ThemeChoice::Dark:
        return Tokens::of(Theme::Dark);
    case ThemeChoice::HighContrast:
        return Tokens::of(Theme::HighContrast);
    case ThemeChoice::System:
        break;
    }
    const Theme theme = themeOf(system);
    return theme == Theme::HighContrast ? Tokens::of(theme).withSystem(system) : Tokens::of(theme);
}

} // namespace

void applyFont(QApplication &app, double scale, bool systemFamily)
{
    static const QFont system = QApplication::font();
    QFont font = system;
    if (!systemFamily)
        font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")});
    font.setPointSizeF(std::max(10.0, system.pointSizeF()) * scale);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    Q_UNUSED(app)
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    static const QPalette system = QGuiApplication::palette();
    Tokens::setCurrent(tokensFor(choice, system));
    if (!app.property("regieStyle").toBool()) {
        app.setProperty("regieStyle", true);
        QApplication::setStyle(new RegieStyle);
        new FocusRing(&app);
        new KeyboardKeeper(&app);
    }
    const QPalette palette = Tokens::current().palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        RegieStyle::dress(*widget);
}

QString themeCode(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromCode(const QString &code)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (themeCode(choice) == code)
            return choice;
    }
    return ThemeChoice::System;
}

} // namespace regie::ui
