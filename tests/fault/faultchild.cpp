// The process that is killed and starved by the fault tests. Answers on standard output by write(2), one line an
// answer:
//   hold FOLDER            "open" or the code of the error; then waits to be killed
//   save FOLDER            one batch after another until killed: "saved N" after each that was acknowledged
//   undo FOLDER            one batch after another saved and taken back until killed: "undone N" after each
//   once FOLDER WHAT [OUT] opens, arms the shim, does WHAT once: "done CODE CALLS"; CODE is -1 when it worked
//                          WHAT: save, undo (of a batch saved before), unsafe, password, backup, create
#include "core/exchange/backup.h"
#include "core/store/database.h"
#include "core/store/slots.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <dlfcn.h>
#include <unistd.h>

using namespace regie;
using namespace regie::store;

namespace {

constexpr int worked = -1;

void answer(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<std::size_t>(whole.size())) < 0)
        ::_exit(9);
}

void arm()
{
    if (void *shim = ::dlsym(RTLD_DEFAULT, "regie_fault_arm"))
        reinterpret_cast<void (*)()>(shim)();
}

long disarm()
{
    void *shim = ::dlsym(RTLD_DEFAULT, "regie_fault_disarm");
    return shim ? reinterpret_cast<long (*)()>(shim)() : 0;
}

template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? worked : static_cast<int>(result.error().code);
}

Password password(const char *text)
{
    return Password{Secret::copyOf(QByteArrayView(text))};
}

// Ten persons of one name: a batch that is there in part is a torn one. Six digits, because the look-up also gives
// names that begin with the one asked for, fifty at most.
Result<ActionId> saveBatch(Vault &vault, int number)
{
    return vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
        for (int i = 0; i < 10; ++i) {
            Person person;
            person.id = PersonId::create(vault.ids());
            person.name.surname = QStringLiteral("proef%1").arg(number, 6, 10, QLatin1Char('0'));
            if (const Done saved = t.save(person); !saved)
                return saved;
        }
        return {};
    });
}

// What the store would be without a journal: the tests must notice.
int saveUnsafely(const QString &folder)
{
    const auto keys = readSlots(folder)->contents.unlock(PracticeKey{});
    const auto db = Database::open(
        folder + QStringLiteral("/data.db"), subkey(keys->dataKey, Subkey::Data), Database::Mode::ReadWrite);
    if (!db || !(*db)->run(QLatin1String("PRAGMA journal_mode = OFF")))
        return static_cast<int>(ErrorCode::StoreFailure);
    arm();
    Done done = (*db)->begin();
    for (int i = 0; done && i < 10; ++i) {
        const auto row = (*db)->run(QLatin1String("INSERT INTO history (seq, tbl, row, revision, old_values) "
                                                  "VALUES (1, 1, 1, 1, zeroblob(20000))"));
        done = row ? Done() : Done(tl::unexpected(row.error()));
    }
    return codeOf(done ? (*db)->commit() : done);
}

int create(const QString &folder, const Clock &clock, IdSource &ids)
{
    NewVault what;
    what.folder = folder;
    what.practice = true;
    what.firstUser.name = QStringLiteral("proef");
    arm();
    return codeOf(Vault::create(std::move(what), clock, ids));
}

int once(const QString &folder, const QString &what, const QString &out)
{
    const SystemClock clock;
    SystemIds ids;
    if (what == u"create")
        return create(folder, clock, ids);
    if (what == u"unsafe")
        return saveUnsafely(folder);
    const bool byPassword = what == u"password";
    auto vault =
        byPassword ? Vault::open(folder, password("oud"), clock, ids) : Vault::open(folder, PracticeKey{}, clock, ids);
    if (!vault)
        return 1000 + static_cast<int>(vault.error().code);
    const auto saved = what == u"undo" ? saveBatch(**vault, 1) : Result<ActionId>(ActionId());
    if (!saved)
        return 2000 + static_cast<int>(saved.error().code);
    arm();
    int code = worked;
    if (what == u"undo")
        code = codeOf((*vault)->undo((*vault)->viewer(), *saved, {}));
    else if (byPassword)
        code = codeOf((*vault)->changePassword(password("oud"), password("nieuw")));
    else if (what == u"backup")
        code = codeOf(exchange::backup(**vault, out));
    else
        code = codeOf(saveBatch(**vault, 1));
    answer("done " + QByteArray::number(code) + ' ' + QByteArray::number(qlonglong(disarm())));
    vault->reset();
    return -2;
}

int save(const QString &folder)
{
    const SystemClock clock;
    SystemIds ids;
    const auto vault = Vault::open(folder, PracticeKey{}, clock, ids);
    if (!vault)
        return 1;
    const int start = static_cast<int>((*vault)->head().seq) * 1000;
    for (int i = start;; ++i) {
        answer("trying " + QByteArray::number(i));
        if (saveBatch(**vault, i))
            answer("saved " + QByteArray::number(i));
    }
}

int undo(const QString &folder)
{
    const SystemClock clock;
    SystemIds ids;
    const auto vault = Vault::open(folder, PracticeKey{}, clock, ids);
    if (!vault)
        return 1;
    const int start = static_cast<int>((*vault)->head().seq) * 1000;
    for (int i = start;; ++i) {
        const auto saved = saveBatch(**vault, i);
        answer("trying " + QByteArray::number(i));
        if (saved && (*vault)->undo((*vault)->viewer(), *saved, {}))
            answer("undone " + QByteArray::number(i));
    }
}

int hold(const QString &folder)
{
    const SystemClock clock;
    SystemIds ids;
    const auto vault = Vault::open(folder, PracticeKey{}, clock, ids);
    answer(vault ? QByteArray("open") : QByteArray::number(codeOf(vault)));
    char end = 0;
    return vault && ::read(STDIN_FILENO, &end, 1) < 0 ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString mode = words.value(1);
    if (mode == u"save")
        return save(words.value(2));
    if (mode == u"undo")
        return undo(words.value(2));
    if (mode == u"hold")
        return hold(words.value(2));
    const int code = once(words.value(2), words.value(3), words.value(4));
    if (code != -2)
        answer("done " + QByteArray::number(code) + ' ' + QByteArray::number(qlonglong(disarm())));
    return 0;
}
