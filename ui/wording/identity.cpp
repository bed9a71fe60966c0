#include "ui/wording/identity.h"

#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QStringList>

namespace regie::wording {

namespace {

struct IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)
};

QStringList partsOf(const Effect &effect)
{
    const casebook::Standing &was = effect.before;
    const casebook::Standing &now = effect.after;
    QStringList parts;
    if (was.orders.certain != now.orders.certain)
        parts.append(
            IdentityWords::tr("from %1 to %2").arg(ordersText(was.orders.certain), ordersText(now.orders.certain)));
    else if (was.orders.possible != now.orders.possible)
        parts.append(IdentityWords::tr("other possible barring orders"));
    if (was.reports.certain != now.reports.certain)
        parts.append(
            IdentityWords::tr("from %1 to %2").arg(reportsText(was.reports.certain), reportsText(now.reports.certain)));
    else if (was.reports.possible != now.reports.possible)
        parts.append(IdentityWords::tr("other possible reports"));
    const AdviceRoute advised = was.decided.value_or(was.advice);
    if (advised != now.advice)
        parts.append(IdentityWords::tr("advice from %1 to %2").arg(text(advised), text(now.advice)));
    return parts;
}

} // namespace

QString text(const Effect &effect)
{
    const QString name =
        effect.before.name.isEmpty() ? IdentityWords::tr("Household without a name") : effect.before.name;
    const QStringList parts = partsOf(effect);
    const QString what = parts.isEmpty() ? IdentityWords::tr("counted otherwise") : parts.join(QStringLiteral("; "));
    return effect.toReassess ? IdentityWords::tr("%1: %2. To assess again.").arg(name, what)
                             : IdentityWords::tr("%1: %2.").arg(name, what);
}

QString effectsText(const QList<Effect> &effects)
{
    if (effects.isEmpty())
        return IdentityWords::tr("No household is counted otherwise.");
    QStringList lines;
    for (const Effect &effect : effects)
        lines.append(text(effect));
    return lines.join(QLatin1Char('\n'));
}

QString shortEffect(const Doubt &doubt)
{
    if (doubt.reachesThreshold())
        return IdentityWords::tr("Reaches the threshold");
    if (!doubt.effects.isEmpty())
        return IdentityWords::tr("%n household(s) counted otherwise", nullptr, static_cast<int>(doubt.effects.size()));
    return IdentityWords::tr("Changes nothing");
}

QString text(ReassessCause cause)
{
    switch (cause) {
    case ReassessCause::LinkConfirmed:
        return IdentityWords::tr("A person was confirmed");
    case ReassessCause::LinkRejected:
        return IdentityWords::tr("A person was rejected");
    case ReassessCause::Merged:
        return IdentityWords::tr("Two turned out to be one");
    case ReassessCause::Split:
        return IdentityWords::tr("One turned out to be two");
    case ReassessCause::MergeUndone:
        return IdentityWords::tr("A merge was undone");
    case ReassessCause::Received:
        return IdentityWords::tr("The dossier of another vault was joined");
    case ReassessCause::Listed:
        return IdentityWords::tr("What a list says of a known event was taken over");
    }
    return {};
}

QString adviceChange(const Reassessment &open)
{
    if (open.adviceWas == open.adviceNow)
        return IdentityWords::tr("advice stays %1, counted otherwise").arg(text(open.adviceNow));
    return IdentityWords::tr("was %1, would be %2 now").arg(text(open.adviceWas), text(open.adviceNow));
}

} // namespace regie::wording
