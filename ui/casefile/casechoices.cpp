#include "ui/casefile/casechoices.h"

#include "core/casebook/workscope.h"
#include "core/domain/codes.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"
#include "ui/wording/rules.h"
#include "ui/wording/workscope.h"

#include <QCoreApplication>
#include <QSettings>

namespace regie::ui {

namespace {

struct CaseChoices
{
    Q_DECLARE_TR_FUNCTIONS(CaseChoices)
};

constexpr auto choiceKey = "casefile/filter";
constexpr QLatin1Char between(';');

std::optional<caseflow::SafetyPhase> phaseOf(const QString &code)
{
    for (int index = 0; index < caseflow::safetyPhaseCount; ++index) {
        const auto phase = static_cast<caseflow::SafetyPhase>(index);
        if (caseflow::toCode(phase) == code)
            return phase;
    }
    return std::nullopt;
}

/// Whether @p part was understood.
bool takeChoicePart(CaseChoice &choice, const QString &part)
{
    const QString key = part.section(QLatin1Char('='), 0, 0);
    const QString value = part.section(QLatin1Char('='), 1);
    if (key == QLatin1String("municipality")) {
        choice.municipality = value;
        return !value.isEmpty();
    }
    if (key == QLatin1String("route"))
        return (choice.route = fromCode<AdviceRoute>(value)).has_value();
    if (key == QLatin1String("phase"))
        return (choice.phase = phaseOf(value)).has_value();
    return key == QLatin1String("status") && (choice.status = fromCode<CaseStatus>(value)).has_value();
}

bool keepsChoices()
{
    return !QCoreApplication::organizationName().isEmpty();
}

} // namespace

QString codeOf(const CaseChoice &choice)
{
    QStringList parts{casebook::scopeCode(choice.scope)};
    if (!choice.municipality.isEmpty())
        parts.append(QStringLiteral("municipality=") + choice.municipality);
    if (choice.route)
        parts.append(QStringLiteral("route=") + toCode(*choice.route));
    if (choice.phase)
        parts.append(QStringLiteral("phase=") + caseflow::toCode(*choice.phase));
    if (choice.status)
        parts.append(QStringLiteral("status=") + toCode(*choice.status));
    return parts.join(between);
}

std::optional<CaseChoice> caseChoiceOf(const QString &code)
{
    QStringList parts = code.split(between);
    const std::optional<WorkScope> scope = casebook::scopeOfCode(parts.takeFirst());
    if (!scope)
        return std::nullopt;
    CaseChoice choice;
    choice.scope = *scope;
    for (const QString &part : std::as_const(parts)) {
        if (!takeChoicePart(choice, part))
            return std::nullopt;
    }
    return choice;
}

QString choiceName(const CaseChoice &choice, const routing::Region &region)
{
    QStringList parts;
    if (const routing::Municipality *place = region.municipality(choice.municipality))
        parts.append(place->name);
    if (choice.route)
        parts.append(wording::text(*choice.route));
    if (choice.phase)
        parts.append(wording::text(*choice.phase));
    if (choice.status)
        parts.append(wording::text(*choice.status));
    const QString whose = wording::text(choice.scope);
    return parts.isEmpty() ? whose : CaseChoices::tr("%1: %2").arg(whose, parts.join(QStringLiteral(", ")));
}

CaseChoice keptChoice()
{
    if (!keepsChoices())
        return {};
    return caseChoiceOf(QSettings().value(QLatin1String(choiceKey)).toString()).value_or(CaseChoice{});
}

void keepChoice(const CaseChoice &choice)
{
    if (keepsChoices())
        QSettings().setValue(QLatin1String(choiceKey), codeOf(choice));
}

QList<AdviceRoute> caseRoutes()
{
    return {AdviceRoute::Icm, AdviceRoute::Mda};
}

} // namespace regie::ui
