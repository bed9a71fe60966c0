// What somebody sent as a dossier: read, written and read alike, and laid beside itself.
#include "core/exchange/dossiermerge.h"
#include "tests/fuzz/must.h"

#include <algorithm>

using namespace regie;
using namespace regie::exchange;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto dossier = dossierFromJson(bytes);
    if (!dossier) {
        must(!dossier.error().detail.isEmpty());
        return 0;
    }
    must(claimsDossier(bytes));
    // a package of version 1 only tells of its cases: they have no identity, and are not written again
    const bool areKnown = std::none_of(
        dossier->cases.cbegin(), dossier->cases.cend(), [](const DossierCase &one) { return one.id.isNull(); });
    const auto again = dossierFromJson(dossierToJson(*dossier));
    must(!areKnown || (again && *again == *dossier));
    MergePairs pairs;
    for (const DossierPerson &one : dossier->persons)
        pairs.persons.insert(one.person.id, one.person.id);
    for (const DossierOrder &one : dossier->orders)
        pairs.orders.insert(one.order.id, one.order.id);
    for (const DossierReport &one : dossier->reports)
        pairs.reports.insert(one.report.id, one.report.id);
    for (const DossierCase &one : dossier->cases) {
        if (!one.id.isNull())
            pairs.cases.insert(one.id, one.id);
    }
    const MergeCounts same = merged(*dossier, *dossier, pairs).counts();
    must(same.different == 0);
    must(!areKnown || (same.here == 0 && same.there == 0));
    const MergeCounts strangers = merged(*dossier, *dossier, {}).counts();
    must(strangers.here >= static_cast<int>(dossier->persons.size()));
    return 0;
}
