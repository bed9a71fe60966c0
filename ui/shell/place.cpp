#include "ui/shell/place.h"

namespace regie::ui {

QString Place::toCode() const
{
    switch (page) {
    case Page::Today:
        return QStringLiteral("today");
    case Page::Cases:
        return QStringLiteral("cases");
    case Page::Calendar:
        return QStringLiteral("calendar");
    case Page::Figures:
        return QStringLiteral("figures");
    case Page::CleanUp:
        return QStringLiteral("clean-up");
    case Page::Meetings:
        return QStringLiteral("meetings");
    case Page::Partners:
        return QStringLiteral("partners");
    case Page::Settings:
        return QStringLiteral("settings");
    case Page::Reports:
        return QStringLiteral("reports");
    case Page::Case:
        return QStringLiteral("case:") + caseFile.toString();
    case Page::Intake:
        return QStringLiteral("intake:") + intake.toString();
    }
    return QStringLiteral("today");
}

Place Place::fromCode(const QString &code)
{
    const QString id = code.section(QLatin1Char(':'), 1);
    if (code == QStringLiteral("cases"))
        return {Page::Cases, {}, {}};
    if (code == QStringLiteral("calendar"))
        return {Page::Calendar, {}, {}};
    if (code == QStringLiteral("figures"))
        return {Page::Figures, {}, {}};
    if (code == QStringLiteral("clean-up"))
        return {Page::CleanUp, {}, {}};
    if (code == QStringLiteral("meetings"))
        return {Page::Meetings, {}, {}};
    if (code == QStringLiteral("partners"))
        return {Page::Partners, {}, {}};
    if (code == QStringLiteral("settings"))
        return {Page::Settings, {}, {}};
    if (code == QStringLiteral("reports"))
        return {Page::Reports, {}, {}};
    if (code.startsWith(QStringLiteral("case:"))) {
        if (const auto found = CaseId::parse(id))
            return {Page::Case, *found, {}};
    }
    if (code.startsWith(QStringLiteral("intake:"))) {
        if (const auto found = IntakeId::parse(id))
            return {Page::Intake, {}, *found};
    }
    return {};
}

} // namespace regie::ui
