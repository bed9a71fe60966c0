#include "tests/fault/deeds.h"

#include "core/casebook/casebook.h"
#include "core/casebook/import.h"
#include "core/exchange/backup.h"
#include "core/store/vaultadmin.h"
#include "tests/core/casebook/duelist.h"

#include <QCoreApplication>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int worked = -1;
constexpr int couldNotBegin = 1000;
using Begin = std::function<void()>;

template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? worked : static_cast<int>(result.error().code);
}

Password password(const char *text)
{
    return Password{Secret::copyOf(QByteArrayView(text))};
}

/// A vault that is open, its clock and what it is opened with.
struct Home
{
    FixedClock clock{LocalDateTime{QDate(2026, 11, 22), QTime(2, 30)}};
    SystemIds ids;
    Result<std::unique_ptr<Vault>> vault;

    Home(const QString &folder, Credential credential) : vault(Vault::open(folder, std::move(credential), clock, ids))
    {
    }
};

template <typename Work>
int inVault(const QString &folder, Credential credential, Work work)
{
    Home home(folder, std::move(credential));
    return home.vault ? work(**home.vault) : couldNotBegin + static_cast<int>(home.vault.error().code);
}

Result<ImportPlan> planOf(Vault &vault, const QString &file)
{
    const auto map = exchange::ColumnMap::fromJson(
        R"({"id": "id", "event": "zaak", "fullName": "naam", "birthDate": "geboren", "street": "adres",
            "postcode": "pc", "imposedAt": "op", "source": {"fixed": "politie"}})",
        u"map.json"_s);
    const auto region = routing::Region::load();
    const auto list = map ? exchange::CsvText::load(file, map->hints) : tl::unexpected(map.error());
    if (!list || !region)
        return tl::unexpected(list ? region.error() : list.error());
    const auto staged = exchange::stage(*list, *map, exchange::ListKind::Orders, file, vault.clock().today());
    if (!staged)
        return tl::unexpected(staged.error());
    return casebook::planImport(
        vault.read(), vault.viewer(), *region, *staged, {vault.ids(), vault.clock().now(), vault.user().id});
}

int import(Vault &vault, const QString &file, const Begin &begin)
{
    auto plan = planOf(vault, file);
    if (!plan)
        return couldNotBegin + static_cast<int>(plan.error().code);
    begin();
    return codeOf(casebook::recordImport(vault, *plan));
}

// The control: a list in two actions is half there between them.
int importInParts(Vault &vault, const QString &file, const Begin &begin)
{
    auto plan = planOf(vault, file);
    if (!plan)
        return couldNotBegin + static_cast<int>(plan.error().code);
    ImportPlan people;
    std::swap(people.households, plan->households);
    std::swap(people.persons, plan->persons);
    begin();
    const auto first = casebook::recordImport(vault, people);
    return first ? codeOf(casebook::recordImport(vault, *plan)) : codeOf(first);
}

int takeBack(Vault &vault, const QString &file, const Begin &begin)
{
    auto plan = planOf(vault, file);
    const auto imported = plan ? casebook::recordImport(vault, *plan) : tl::unexpected(plan.error());
    if (!imported)
        return couldNotBegin + static_cast<int>(imported.error().code);
    begin();
    return codeOf(vault.undo(vault.viewer(), imported->action, {}));
}

template <typename T>
T answerOf(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return future.result();
}

int destroy(const QString &folder, const Begin &begin)
{
    Home home(folder, PracticeKey{});
    const auto region = routing::Region::load();
    if (!home.vault || !region)
        return couldNotBegin;
    home.clock.set({QDate(destroyYear, 11, 23), QTime(9, 0)});
    Casebook book(**home.vault, *region);
    DestructionDesk desk(book);
    const auto list = answerOf(desk.list(destroyYear));
    if (!list)
        return couldNotBegin + static_cast<int>(list.error().code);
    const DestroyOrder order = test::allDueOf(*list);
    begin();
    const auto outcome = answerOf(
        desk.destroy(destroyYear, order, {u"B. Ander"_s, static_cast<int>(order.size())}, QDate(destroyYear, 11, 23)));
    return outcome && outcome->refusal != RetentionRefusal::None ? couldNotBegin : codeOf(outcome);
}

int changeKeys(Vault &vault, const QString &what, const Begin &begin)
{
    VaultAdmin admin(vault);
    User user;
    user.name = u"Nieuw"_s;
    begin();
    if (what == "adduser"_L1)
        return codeOf(admin.addUser(user, Role::ThvCoordinator, password("van haar")));
    if (what == "newpassword"_L1)
        return codeOf(vault.changePassword(password("oud"), password("nieuw")));
    const auto users = vault.read().users(vault.viewer());
    for (const User &one : users.value_or(QList<User>())) {
        if (one.id != vault.user().id)
            return codeOf(admin.endUser(one.id, u"uit dienst"_s));
    }
    return couldNotBegin;
}

int restore(const QString &folder, const QString &file, const Begin &begin)
{
    const FixedClock clock{LocalDateTime{QDate(2026, 11, 22), QTime(2, 31)}};
    SystemIds ids;
    begin();
    return codeOf(exchange::restore(file, PracticeKey{}, folder, clock, ids));
}

} // namespace

bool isDeed(const QString &what)
{
    static const QStringList names{u"import"_s, u"takeback"_s, u"upgrade"_s, u"restore"_s, u"replace"_s, u"copy"_s,
        u"newpassword"_s, u"adduser"_s, u"enduser"_s, u"destroy"_s, u"inparts"_s};
    return names.contains(what);
}

int doDeed(const QString &what, const QString &folder, const QString &file, const Begin &begin)
{
    if (what == "restore"_L1 || what == "replace"_L1)
        return restore(folder, file, begin);
    if (what == "destroy"_L1)
        return destroy(folder, begin);
    if (what == "upgrade"_L1) {
        begin();
        return inVault(folder, PracticeKey{}, [](Vault &) { return worked; });
    }
    if (what == "adduser"_L1 || what == "enduser"_L1 || what == "newpassword"_L1)
        return inVault(folder, password("oud"), [&](Vault &vault) { return changeKeys(vault, what, begin); });
    return inVault(folder, PracticeKey{}, [&](Vault &vault) {
        if (what == "import"_L1)
            return import(vault, file, begin);
        if (what == "inparts"_L1)
            return importInParts(vault, file, begin);
        if (what == "takeback"_L1)
            return takeBack(vault, file, begin);
        begin();
        return codeOf(exchange::backup(vault, file));
    });
}

} // namespace regie::store
