#include "core/store/access.h"

#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/queries.h"
#include "core/store/rows.h"
#include "core/store/transaction_p.h"

namespace regie::store {

using namespace Qt::StringLiterals;
using privacy::bitOf;
using privacy::Classes;
using privacy::Deed;
using privacy::Duty;

namespace {

constexpr Classes plainWork = bitOf(DataClass::Ordinary) | bitOf(DataClass::Internal) | bitOf(DataClass::Special);
constexpr Classes whereabouts = bitOf(DataClass::Location) | bitOf(DataClass::LocationDerivable);
constexpr Classes whoAndWhat = plainWork | bitOf(DataClass::Criminal);
constexpr Classes wholeIntake = whoAndWhat | whereabouts | bitOf(DataClass::Reporter);

bool mayWrite(Role role, Classes classes)
{
    return privacy::mayAll(role, Deed::Write, classes);
}

HouseholdBlock blockOf(const Row &row)
{
    return {row.id<BlockId>("id"), row.id<HouseholdId>("household"), row.id<UserId>("user_account"), row.text("reason"),
        row.moment("since"), row.moment("lifted_at")};
}

VaultUser vaultUserOf(const Row &row)
{
    VaultUser one;
    one.user = userOf(row);
    if (!row.isNull("role"))
        one.role = row.code<Role>("role");
    one.ended = row.moment("ended_at");
    return one;
}

} // namespace

bool mayDo(Role role, Action action)
{
    switch (action) {
    case Action::CreateVault:
    case Action::OpenVault:
    case Action::ChangePassword: // her own
    case Action::Search:
    case Action::Backup: // encrypted under the same keys, and anybody may be the one who saves the vault
    case Action::Restore:
    case Action::Verify:
        return true;
    case Action::ReadCase:
    case Action::ReadPerson:
    case Action::AskAccess:
        return privacy::seesCases(role);
    case Action::SaveIntake:
    case Action::ImportEvents:
    case Action::KeepImportMap:
    case Action::Demo:
    case Action::TakeDossier:
    case Action::ChooseValue:
    case Action::Retain:
    case Action::Destroy: // of everything that is kept
        return mayWrite(role, wholeIntake);
    case Action::ConfirmLink:
    case Action::RejectLink:
    case Action::Merge:
    case Action::Split:
    case Action::Judge:
        return mayWrite(role, whoAndWhat);
    case Action::ChangeFamily:
        return mayWrite(role, plainWork | whereabouts);
    case Action::MoveCase:
    case Action::RecordSafety:
    case Action::Plan:
    case Action::Meet:
    case Action::KeepPartner:
    case Action::RecordContact:
    case Action::RecordAnalysis:
    case Action::Undo: // and what is taken back must be allowed too
        return mayWrite(role, plainWork);
    case Action::Disclose: // whoever accounts for the log gives out that of a dossier
        return privacy::may(role, Deed::Disclose, DataClass::Ordinary) || privacy::may(role, Duty::ReadLog);
    case Action::Export:
        return privacy::may(role, Deed::Disclose, DataClass::Ordinary);
    case Action::ManageUsers:
    case Action::KeepFrom:
        return privacy::may(role, Duty::ManageUsers);
    }
    return false;
}

Result<UserAccess> AccessReader::accessOf(UserId user) const
{
    auto row = m_db.run(QLatin1String(queries::userAccess), {{":user"_L1, user.toBytes()}});
    if (!row)
        return tl::unexpected(row.error());
    UserAccess access;
    access.user = user;
    if (row->next()) {
        access.role = row->code<Role>("role");
        access.ended = row->moment("ended_at");
    }
    if (const Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    return access;
}

Result<QSet<HouseholdId>> AccessReader::hiddenFrom(UserId user) const
{
    const auto found =
        collected<HouseholdId>(m_db.run(QLatin1String(queries::blockedFor), {{":user"_L1, user.toBytes()}}),
            [](const Row &row) { return row.id<HouseholdId>("household"); });
    if (!found)
        return tl::unexpected(found.error());
    return QSet<HouseholdId>(found->cbegin(), found->cend());
}

Result<QList<VaultUser>> AccessReader::users() const
{
    return collected(m_db.run(QLatin1String(queries::userAccesses)), vaultUserOf);
}

Result<QList<HouseholdBlock>> AccessReader::blocks() const
{
    return collected(m_db.run(QLatin1String(queries::blocks)), blockOf);
}

Result<bool> AccessReader::wroteIn(const Viewer &viewer, const CaseFile &file) const
{
    auto row = m_db.run(QLatin1String(queries::wroteIn),
        {{":case"_L1, file.id.toString()}, {":household"_L1, file.household.toString()},
            {":actor"_L1, viewer.user().toBytes()}, {":disclose"_L1, toCode(Action::Disclose)}});
    if (!row)
        return tl::unexpected(row.error());
    if (row->next())
        return true;
    return row->ended().map([] { return false; });
}

Result<std::optional<AskedAccess>> AccessReader::lastAsked(const Viewer &viewer, const QString &object) const
{
    auto row = m_db.run(QLatin1String(queries::lastAsked),
        {{":object"_L1, object}, {":actor"_L1, viewer.user().toBytes()}, {":action"_L1, toCode(Action::AskAccess)}});
    if (!row)
        return tl::unexpected(row.error());
    if (row->next())
        return std::optional(AskedAccess{row->moment("at"), row->text("reason")});
    return row->ended().map([] { return std::optional<AskedAccess>(); });
}

Done Transaction::save(const UserAccess &access)
{
    const Values key{{"user_account", idValue(access.user)}};
    return doneOf(d->rows.put(Table::UserAccess, key,
        key + Values{{"role", codeValue(access.role)}, {"ended_at", momentValue(access.ended)}}));
}

Done Transaction::save(const HouseholdBlock &block)
{
    return doneOf(d->putById(Table::HouseholdBlock, block.id,
        {{"id", idValue(block.id)}, {"household", idValue(block.household)}, {"user_account", idValue(block.user)},
            {"reason", textValue(block.reason)}, {"since", momentValue(block.since)},
            {"lifted_at", momentValue(block.lifted)}}));
}

} // namespace regie::store
