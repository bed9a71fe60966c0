// The process that is killed and starved by the fault tests. Answers on standard output by write(2), one line an
// answer:
//   hold FOLDER            "open" or the code of the error; then waits to be killed
//   save FOLDER            one batch after another until killed: "saved N" after each that was acknowledged
//   undo FOLDER            one batch after another saved and taken back until killed: "undone N" after each
//   once FOLDER WHAT [OUT] opens, arms the shim, does WHAT once: "done CODE CALLS"; CODE is -1 when it worked
//                          WHAT: save, row (of three batches), undo (of a batch saved before), open, unsafe,
//                          password, backup, create, or one of deeds.h
//   deed FOLDER WHAT FILE  does WHAT of deeds.h: "trying" when it begins, then "worked" or "failed CODE"
//   begin FOLDER WHAT FILE ends where that begins
// With traceshim before it, it says there what holds from then on: "saved N", "begun" (it is
// open), "worked".
#include "tests/fault/batch.h"
#include "tests/fault/deeds.h"

#include "core/exchange/backup.h"
#include "core/store/database.h"
#include "core/store/slots.h"

#include <QCoreApplication>

#include <dlfcn.h>
#include <unistd.h>

using namespace regie;
using namespace regie::store;

namespace {

constexpr int worked = -1;
long callsMade = 0; // while the shim was armed

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

void say(const QByteArray &what)
{
    if (void *shim = ::dlsym(RTLD_DEFAULT, "regie_fault_say"))
        reinterpret_cast<void (*)(const char *)>(shim)(what.constData());
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

Result<ActionId> batch(Vault &vault, int number)
{
    auto saved = saveBatch(vault, number);
    if (saved)
        say("saved " + QByteArray::number(number));
    return saved;
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
    const int code = codeOf(done ? (*db)->commit() : done);
    callsMade = disarm();
    return code;
}

int create(const QString &folder, const Clock &clock, IdSource &ids)
{
    NewVault what;
    what.folder = folder;
    what.practice = true;
    what.firstUser.name = QStringLiteral("proef");
    arm();
    const int code = codeOf(Vault::create(std::move(what), clock, ids));
    callsMade = disarm();
    if (code == worked)
        say("worked");
    return code;
}

int armedDeed(const QString &folder, const QString &what, const QString &file)
{
    const int code = doDeed(what, folder, file, [] {
        say("begun");
        arm();
    });
    callsMade = disarm();
    if (code == worked)
        say("worked");
    return code;
}

int deed(const QString &folder, const QString &what, const QString &file, bool onlyBegins)
{
    const int code = doDeed(what, folder, file, [onlyBegins] {
        answer("trying");
        if (onlyBegins)
            ::_exit(0);
    });
    answer(code == worked ? QByteArray("worked") : "failed " + QByteArray::number(code));
    return 0;
}

int once(const QString &folder, const QString &what, const QString &out)
{
    const SystemClock clock;
    SystemIds ids;
    if (what == u"create")
        return create(folder, clock, ids);
    if (what == u"unsafe")
        return saveUnsafely(folder);
    if (isDeed(what))
        return armedDeed(folder, what, out);
    const bool byPassword = what == u"password";
    auto vault =
        byPassword ? Vault::open(folder, password("oud"), clock, ids) : Vault::open(folder, PracticeKey{}, clock, ids);
    if (!vault)
        return 1000 + static_cast<int>(vault.error().code);
    const auto saved = what == u"undo" ? batch(**vault, 1) : Result<ActionId>(ActionId());
    if (!saved)
        return 2000 + static_cast<int>(saved.error().code);
    arm();
    say("begun");
    int code = worked;
    if (what == u"row")
        code = std::max({codeOf(batch(**vault, 1)), codeOf(batch(**vault, 2)), codeOf(batch(**vault, 3))});
    else if (what == u"undo")
        code = codeOf((*vault)->undo((*vault)->viewer(), *saved, {}));
    else if (byPassword)
        code = codeOf((*vault)->changePassword(password("oud"), password("nieuw")));
    else if (what == u"backup")
        code = codeOf(exchange::backup(**vault, out));
    else if (what == u"save")
        code = codeOf(batch(**vault, 1));
    callsMade = disarm();
    if (code == worked)
        say("worked");
    answer("done " + QByteArray::number(code) + ' ' + QByteArray::number(qlonglong(callsMade)));
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
        if (batch(**vault, i))
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
        const auto saved = batch(**vault, i);
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
    if (mode == u"deed" || mode == u"begin")
        return deed(words.value(2), words.value(3), words.value(4), mode == u"begin");
    const int code = once(words.value(2), words.value(3), words.value(4));
    if (code != -2)
        answer("done " + QByteArray::number(code) + ' ' + QByteArray::number(qlonglong(callsMade)));
    return 0;
}
