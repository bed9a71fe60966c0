#include "core/casebook/whereabouts.h"

#include "core/casebook/caseaccess.h"
#include "core/casebook/promised.h"
#include "core/privacy/rights.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace regie::casebook {

namespace {

using Addresses = Result<QList<Address>>;

/// Whether who opened the vault may be shown it, as far as can be said before looking.
Done mayAsk(const Casebook &casebook, CaseId id)
{
    const auto door = casebook.doorOf(id);
    if (!door)
        return tl::unexpected(door.error());
    if (!door->isOpen(casebook.vault().clock().nowUtc()))
        return fail(ErrorCode::ReasonMissing, QStringLiteral("outside her own work"));
    if (!privacy::may(casebook.vault().viewer().role(), privacy::Deed::Read, DataClass::Location))
        return fail(ErrorCode::NoRight, QStringLiteral("secret addresses"));
    return {};
}

Result<bool> isOfHousehold(
    const store::Reader &reader, const Viewer &viewer, HouseholdId household, PersonId person, QDate today)
{
    return reader.memberships(viewer, household).map([&](const QList<Membership> &all) {
        return std::any_of(all.cbegin(), all.cend(),
            [&](const Membership &one) { return one.person == person && one.holdsOn(today); });
    });
}

Addresses secretNow(
    const store::Reader &reader, const Viewer &viewer, HouseholdId household, PersonId person, QDate today)
{
    if (!person.isNull()) {
        const auto member = isOfHousehold(reader, viewer, household, person, today);
        if (!member || !*member)
            return member ? fail(ErrorCode::NotFound) : tl::unexpected(member.error());
    }
    auto found =
        person.isNull() ? reader.addressesOfHousehold(viewer, household) : reader.addressesOfPerson(viewer, person);
    if (!found)
        return found;
    found->removeIf([today](const Address &one) { return !one.secret || !one.holdsOn(today); });
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return found;
}

} // namespace

QFuture<Result<QList<Address>>> secretAddressesLater(Casebook &casebook, const CaseFile &file, PersonId person)
{
    const auto promise = promised<Addresses>();
    store::Vault &vault = casebook.vault();
    if (const Done allowed = mayAsk(casebook, file.id); !allowed) {
        vault.refused(store::Action::ReadPerson, {QStringLiteral("case"), file.id.toString(), file.number});
        keep(*promise, tl::unexpected(allowed.error()));
        return promise->future();
    }
    const auto about = [file](store::Transaction &transaction) {
        transaction.about(QStringLiteral("case"), file.id.toString(), file.number);
        return Done();
    };
    const auto read = [promise, household = file.household, person, viewer = vault.viewer(),
                          today = vault.clock().today()](const store::Reader &reader) {
        keep(*promise, secretNow(reader, viewer, household, person, today));
    };
    vault.writeLater(vault.viewer(), store::Action::ReadPerson, secretAddressAsked, about,
        [promise, read, &vault](const Result<ActionId> &asked) {
            if (asked)
                vault.readOnWorker(read);
            else
                keep(*promise, tl::unexpected(asked.error()));
        });
    return promise->future();
}

} // namespace regie::casebook
