#include "core/caseflow/network.h"

namespace regie::caseflow {

QList<NetworkRefusal> refusalsOf(const Professional &professional, QDate today)
{
    QList<NetworkRefusal> refusals;
    const auto refuse = [&refusals](bool wrong, const char *field, NetworkFault fault) {
        if (wrong)
            refusals.append({QString::fromLatin1(field), fault});
    };
    refuse(professional.name.trimmed().isEmpty(), "name", NetworkFault::Missing);
    refuse(professional.organisation.trimmed().isEmpty(), "organisation", NetworkFault::Missing);
    const QString mail = professional.mail.trimmed();
    refuse(!mail.isEmpty() && (mail.count(u'@') != 1 || mail.startsWith(u'@') || mail.endsWith(u'@')), "mail",
        NetworkFault::NoMail);
    refuse(professional.lensOn.isValid() && today < professional.lensOn, "lensOn", NetworkFault::InFuture);
    refuse(professional.leftOn.isValid() && today < professional.leftOn, "leftOn", NetworkFault::InFuture);
    return refusals;
}

QList<NetworkRefusal> refusalsOf(const Capacity &capacity)
{
    QList<NetworkRefusal> refusals;
    const auto refuse = [&refusals](bool wrong, const char *field, NetworkFault fault) {
        if (wrong)
            refusals.append({QString::fromLatin1(field), fault});
    };
    refuse(capacity.organisation.trimmed().isEmpty(), "organisation", NetworkFault::Missing);
    refuse(!capacity.from.isValid(), "from", NetworkFault::Missing);
    refuse(capacity.places < 0, "places", NetworkFault::NoNumber);
    return refusals;
}

int placesOn(const QList<Capacity> &capacities, const QString &organisation, QDate day)
{
    const Capacity *found = nullptr;
    for (const Capacity &one : capacities) {
        if (one.organisation == organisation && one.from <= day && (found == nullptr || found->from <= one.from))
            found = &one;
    }
    return found != nullptr ? found->places : -1;
}

} // namespace regie::caseflow
