#include "tests/fault/deeds.h"

#include "core/casebook/casebook.h"
#include "core/casebook/import.h"
#include "core/exchange/backup.h"
#include "core/exchange/intakejson.h"
#include "core/store/files.h"
#include "core/store/vaultadmin.h"
#include "tests/core/casebook/duelist.h"
#include "tests/fault/batch.h"

#include <QCoreApplication>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int worked = -1;
constexpr int couldNotBegin = 1000;
const QByteArray listMap = R"({"id": "id", "event": "zaak", "fullName": "naam", "birthDate": "geboren",
    "street": "adres", "postcode": "pc", "imposedAt": "op", "source": {"fixed": "politie"}})";
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
    const auto map = exchange::ColumnMap::fromJson(listMap, u"map.json"_s);
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
    if (what == "newrecovery"_L1)
        return codeOf(admin.useRecoveryKey(RecoveryKey{recoveryKeyOf(2)}));
    if (what == "newpassword"_L1)
        return codeOf(vault.changePassword(password("oud"), password("nieuw")));
    const auto users = vault.read().users(vault.viewer());
    for (const User &one : users.value_or(QList<User>())) {
        if (one.id != vault.user().id)
            return codeOf(admin.endUser(one.id, u"uit dienst"_s));
    }
    return couldNotBegin;
}

// The control: ten persons in ten actions, of which those that fail are passed over.
int saveCarelessly(Vault &vault, const Begin &begin)
{
    begin();
    for (int i = 0; i < 10; ++i) {
        try {
            std::ignore = vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) {
                Person person;
                person.id = PersonId::create(vault.ids());
                person.name.surname = batchName(1);
                return t.save(person);
            });
        } catch (const std::bad_alloc &) {
            continue;
        }
    }
    return worked;
}

// A file from elsewhere, read twice: when what went wrong is said nowhere, the same comes of it.
template <typename Read>
int readTwice(const Read &read, const Begin &begin)
{
    const Result<QByteArray> first = read();
    if (!first)
        return couldNotBegin + static_cast<int>(first.error().code);
    begin();
    const Result<QByteArray> second = read();
    return second && *second != *first ? readOtherwise : codeOf(second);
}

int readList(const QString &file, const Begin &begin)
{
    const auto read = [&file]() -> Result<QByteArray> {
        const auto map = exchange::ColumnMap::fromJson(listMap, u"map.json"_s);
        const auto list = map ? exchange::CsvText::load(file, map->hints) : tl::unexpected(map.error());
        const auto staged = list ? exchange::stage(*list, *map, exchange::ListKind::Orders, file, QDate(2026, 11, 22))
                                 : tl::unexpected(list.error());
        if (!staged)
            return tl::unexpected(staged.error());
        QByteArray out;
        for (const exchange::StagedRow &row : staged->rows)
            out += row.mention.asWritten.toUtf8() + row.mention.name.surname.toUtf8() + '|' +
                   QByteArray::number(row.problems.size()) + '\n';
        return out;
    };
    return readTwice(read, begin);
}

int readIntake(const QString &file, const Begin &begin)
{
    const auto read = [&file]() -> Result<QByteArray> {
        SeededIds ids(1);
        const auto text = readFile(file, 1 << 20);
        const auto intake = text ? exchange::intakeFromJson(*text, ids) : tl::unexpected(text.error());
        return intake.map([](const Intake &one) { return exchange::intakeToJson(one); });
    };
    return readTwice(read, begin);
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
        u"newpassword"_s, u"newrecovery"_s, u"adduser"_s, u"enduser"_s, u"destroy"_s, u"inparts"_s, u"careless"_s,
        u"batch"_s, u"list"_s, u"intake"_s};
    return names.contains(what);
}

int doDeed(const QString &what, const QString &folder, const QString &file, const Begin &begin)
{
    if (what == "restore"_L1 || what == "replace"_L1)
        return restore(folder, file, begin);
    if (what == "list"_L1)
        return readList(file, begin);
    if (what == "intake"_L1)
        return readIntake(file, begin);
    if (what == "destroy"_L1)
        return destroy(folder, begin);
    if (what == "upgrade"_L1) {
        begin();
        return inVault(folder, PracticeKey{}, [](Vault &) { return worked; });
    }
    if (what == "adduser"_L1 || what == "enduser"_L1 || what.startsWith("new"_L1))
        return inVault(folder, password("oud"), [&](Vault &vault) { return changeKeys(vault, what, begin); });
    return inVault(folder, PracticeKey{}, [&](Vault &vault) {
        if (what == "import"_L1)
            return import(vault, file, begin);
        if (what == "batch"_L1) {
            begin();
            return codeOf(saveBatch(vault, 7));
        }
        if (what == "careless"_L1)
            return saveCarelessly(vault, begin);
        if (what == "inparts"_L1)
            return importInParts(vault, file, begin);
        if (what == "takeback"_L1)
            return takeBack(vault, file, begin);
        begin();
        return codeOf(exchange::backup(vault, file));
    });
}

} // namespace regie::store
