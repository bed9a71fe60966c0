#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace regie::wording {

void speak(QCoreApplication &app, const QString &language)
{
    QLocale::setDefault(
        QLocale(language == QStringLiteral("en") ? QLocale::English : QLocale::Dutch, QLocale::Netherlands));
    auto *qtOwn = new QTranslator(&app);
    if (qtOwn->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtOwn);
    auto *ours = new QTranslator(&app);
    if (ours->load(QStringLiteral(":/i18n/regiekompas_") + language))
        QCoreApplication::installTranslator(ours);
}

} // namespace regie::wording
