#include "tests/fault/deedbench.h"

#include "tests/fault/deeds.h"

#include "core/casebook/practice.h"
#include "core/exchange/backup.h"
#include "core/routing/region.h"
#include "core/store/database.h"
#include "core/store/drafts.h"
#include "core/store/dump.h"
#include "core/store/migrations.h"
#include "core/store/slots.h"
#include "core/store/vaultadmin.h"

#include <QCryptographicHash>

namespace regie::store {

using namespace Qt::StringLiterals;
using fault::readTree;

namespace {

constexpr int listLength = 300;

int rowsIn(const Database &database, QLatin1String table)
{
    const QByteArray sql = "SELECT count(*) FROM " + QByteArray(table.data(), table.size());
    auto row = database.run(QLatin1String(sql));
    return row && row->next() ? row->value(0).toInt() : -1;
}

QByteArray sumOf(Database &database)
{
    QCryptographicHash sum(QCryptographicHash::Blake2b_256);
    for (const Table table : exportedTables()) {
        const Done done = dump(database, table, [&](const DumpedRow &row) -> Done {
            for (const auto &[name, value] : row)
                sum.addData((name + u'=' + value.toString()).toUtf8() + value.toByteArray().toHex());
            return {};
        });
        if (!done)
            sum.addData("absent");
    }
    return sum.result();
}

int draftsIn(const QString &folder, const Secret &dataKey)
{
    const auto drafts =
        Database::open(folder + u"/drafts.db"_s, subkey(dataKey, Subkey::Drafts), Database::Mode::ReadWrite);
    return drafts ? rowsIn(**drafts, "draft"_L1) + rowsIn(**drafts, "form_draft"_L1) : -1;
}

QByteArray longList()
{
    QByteArray list = "id;zaak;naam;geboren;adres;pc;op\n";
    for (int i = 0; i < listLength; ++i) {
        list += "P%;Z%;Proef Proefpersoon%;12-3-1984;Proefpad %;2289 SA;1-9-2026 23:15\n";
        list.replace('%', QByteArray::number(i));
    }
    return list;
}

QString codeText(const Error &error)
{
    return u"%1 %2"_s.arg(static_cast<int>(error.code)).arg(error.detail);
}

void must(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

bool isOfKeys(const QString &what)
{
    return what.startsWith("new"_L1) || what.endsWith("user"_L1);
}

} // namespace

std::optional<Holding> holdingOf(const QString &folder, const char *file)
{
    const auto keys = readSlots(folder);
    const auto opened = keys ? keys->contents.unlock(PracticeKey{}) : tl::unexpected(keys.error());
    if (!opened)
        return std::nullopt;
    const auto data = Database::open(
        folder + u'/' + QLatin1String(file), subkey(opened->dataKey, Subkey::Data), Database::Mode::ReadWrite);
    const auto version = data ? layoutVersion(**data, Layout::Data) : tl::unexpected(data.error());
    if (!version || !(*data)->quickCheck())
        return std::nullopt;
    Holding holding;
    holding.version = *version;
    for (int table = 0; table < tableCount; ++table) {
        if (table != static_cast<int>(Table::Audit) && table != static_cast<int>(Table::AuditItem))
            holding.rows.append(rowsIn(**data, tableName(static_cast<Table>(table))));
    }
    holding.sum = sumOf(**data);
    holding.drafts = draftsIn(folder, opened->dataKey);
    return holding;
}

DeedBench::DeedBench(QString what) : m_what(std::move(what))
{
    prepare();
    m_kept = readTree(root());
    const auto run = [this](const char *mode) {
        const auto process = child(words(mode));
        process->start(QIODevice::ReadOnly);
        must(process->waitForFinished(60000), "the child does not end");
        return process->readAllStandardOutput();
    };
    must(run("begin").contains("trying"), qPrintable(m_what + u" does not begin"_s));
    m_before = holdingOf(folder()).value_or(Holding());
    m_keysBefore = keysNow();
    fresh();
    const QByteArray said = run("deed");
    must(said.contains("worked"), qPrintable(m_what + u" does not work: "_s + QString::fromUtf8(said)));
    m_after = holdingOf(folder()).value_or(Holding());
    m_keysAfter = keysNow();
    fresh();
}

void DeedBench::prepare()
{
    if (m_what == "upgrade"_L1) {
        copyFolder(QStringLiteral(REGIE_TEST_DATA "/vaults/versie10"), folder());
        return;
    }
    if (isOfKeys(m_what)) {
        NewVault made = plan();
        made.password = Credential(password("oud"));
        const auto vault = Vault::create(std::move(made), clock, ids);
        must(vault.has_value(), "no vault");
        User user;
        user.name = u"Zij"_s;
        must(m_what != "enduser"_L1 ||
                 VaultAdmin(*vault->vault).addUser(user, Role::ThvCoordinator, password("van haar")),
            "no second user");
        must(VaultAdmin(*vault->vault).useRecoveryKey(RecoveryKey{recoveryKeyOf(1)}).has_value(), "no recovery key");
        return;
    }
    if (m_what == "intake"_L1)
        must(QFile::copy(QStringLiteral(REGIE_SOURCE_DIR "/resources/practice/intakes/tweede-huisverbod-rijswijk.json"),
                 file()) &&
                 QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner),
            "no intake");
    const auto made = createPractice();
    must(made && saveBatch(*made->vault, 1), "no vault");
    if (m_what == "import"_L1 || m_what == "takeback"_L1 || m_what == "inparts"_L1 || m_what == "list"_L1) {
        QFile list(file());
        must(list.open(QIODevice::WriteOnly) && list.write(longList()) > 0, "no list");
    } else if (m_what == "destroy"_L1) {
        const auto region = routing::Region::load();
        must(region && practice::fill(*made->vault, *region, {20, 1, practice::settledMoment(clock.now())}),
            "no practice region");
        const auto cases = made->vault->read().cases(made->vault->viewer(), {});
        for (const CaseRow &row : cases.value_or(QList<CaseRow>()))
            must(made->vault->drafts()
                     .saveForm(made->vault->viewer(), {u"contact"_s, row.file.id.toBytes(), "getypt", clock.nowUtc()})
                     .has_value(),
                "no draft");
    } else if (m_what == "copy"_L1 || m_what == "restore"_L1 || m_what == "replace"_L1) {
        must(exchange::backup(*made->vault, file()).has_value(), "no backup");
        must(saveBatch(*made->vault, 2).has_value(), "no second batch");
    }
}

Result<std::unique_ptr<Vault>> DeedBench::openKept()
{
    // Put back, and not yet said so: then it is older than what this machine remembers, and says so.
    const bool mayBeOlder = m_what == "restore"_L1 || m_what == "replace"_L1;
    return Vault::open(folder(), PracticeKey{}, clock, ids,
        [mayBeOlder](const OlderVault &) { return mayBeOlder ? u"teruggezet"_s : QString(); });
}

QString DeedBench::judge(const Said &said, bool isBefore, bool isAfter)
{
    m_foundBefore += isBefore ? 1 : 0;
    m_foundAfter += isAfter ? 1 : 0;
    m_wasAfter = isAfter;
    if (!isBefore && !isAfter)
        return u"neither what was there nor what was to come"_s;
    if (said.code == readOtherwise)
        return u"read as something else, and nothing said"_s;
    if (said.worked && !isAfter)
        return u"acknowledged and lost"_s;
    const bool isSaidToFail = said.code >= 0 && said.code != static_cast<int>(ErrorCode::CommitUncertain);
    if (isSaidToFail && !isBefore)
        return u"said to have failed (%1), and there"_s.arg(said.code);
    return {};
}

QString DeedBench::look(const Said &said)
{
    if (isOfKeys(m_what))
        return lookAtKeys(said);
    const auto whole = m_kept.constFind("bestand");
    if (m_what != "copy"_L1 && whole != m_kept.constEnd() && readTree(root()).value("bestand") != *whole)
        return u"the file that is read was changed"_s;
    return m_what == "restore"_L1 || m_what == "replace"_L1 ? lookAtPlace(said) : lookAtRows(said);
}

QString DeedBench::lookAtRows(const Said &said)
{
    if (m_what == "copy"_L1)
        return lookAtCopy(said);
    const bool isUpgrade = m_what == "upgrade"_L1;
    const auto first = isUpgrade ? holdingOf(folder()) : std::optional(m_before);
    if (!first)
        return u"cannot be read"_s;
    QString wrong;
    {
        const auto vault = openKept();
        if (!vault)
            return u"does not open: "_s + codeText(vault.error());
        wrong = faults(**vault);
    }
    const auto now = holdingOf(folder());
    if (!wrong.isEmpty() || !now)
        return wrong.isEmpty() ? u"cannot be read"_s : wrong;
    if (isUpgrade) // opening went on with it
        wrong = *now == m_after ? lookAtOldest() : u"not what it becomes undisturbed"_s;
    const Holding &found = isUpgrade ? *first : *now;
    const bool isBefore = found.rows == m_before.rows && found.version == m_before.version;
    const bool isAfter = found.rows == m_after.rows && found.version == m_after.version;
    if (wrong.isEmpty() && isAfter && m_what == "destroy"_L1 && now->drafts != m_after.drafts)
        wrong = u"what was typed about who was destroyed is still there"_s;
    return wrong.isEmpty() ? judge(said, isBefore, isAfter) : wrong;
}

QString DeedBench::lookAtOldest() const
{
    const auto copy = holdingOf(folder(), "data.db.vorige");
    if (!copy)
        return u"no whole copy of the vault as it was"_s;
    return copy->rows == m_before.rows && copy->version == m_before.version && copy->sum == m_before.sum
               ? QString()
               : u"the copy of the vault as it was is of version %1"_s.arg(copy->version);
}

QString DeedBench::lookAtPlace(const Said &said)
{
    const bool isThere = QFileInfo::exists(folder());
    QString wrong;
    if (isThere) {
        const auto vault = openKept();
        if (!vault)
            return u"stands there and does not open: "_s + codeText(vault.error());
        wrong = faults(**vault);
    }
    const auto now = isThere ? holdingOf(folder()) : std::optional(Holding());
    if (!wrong.isEmpty() || !now)
        return wrong.isEmpty() ? u"cannot be read"_s : wrong;
    wrong = judge(said, *now == m_before, *now == m_after);
    return wrong.isEmpty() && m_wasAfter && m_what == "replace"_L1 ? lookAside() : wrong;
}

// What was replaced stands beside it under another name.
QString DeedBench::lookAside()
{
    const QStringList names = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (name.contains(u".kluis") && holdingOf(root() + u'/' + name) == m_before)
            return {};
    }
    return u"what was replaced is nowhere: "_s + names.join(u' ');
}

QString DeedBench::lookAtCopy(const Said &said)
{
    const QString back = beside("terug.kluis");
    const auto restored = exchange::restore(file(), PracticeKey{}, back, clock, ids);
    if (!restored)
        return u"no whole backup: "_s + codeText(restored.error());
    const auto copied = holdingOf(back);
    QDir(back).removeRecursively();
    const auto vault = openKept();
    if (!vault)
        return u"does not open: "_s + codeText(vault.error());
    if (const QString wrong = faults(**vault); !wrong.isEmpty())
        return wrong;
    const auto now = holdingOf(folder());
    if (!copied || !now || *now != m_after)
        return u"the vault is another"_s;
    return judge(said, copied->rows != m_after.rows, copied->rows == m_after.rows);
}

QByteArray DeedBench::keysNow()
{
    if (!isOfKeys(m_what))
        return {};
    QByteArray found;
    for (const char *text : {"oud", "nieuw", "van haar"}) {
        const auto vault = open(password(text));
        const QByteArray how = vault ? QByteArray("opens") : codeText(vault.error()).toUtf8();
        found += QByteArray(text) + ": " + how + ' ';
        if (!vault)
            continue;
        const auto users = (*vault)->read().access().users();
        for (const VaultUser &one : users.value_or(QList<VaultUser>()))
            found += one.user.name.toUtf8() + (one.isEnded() ? " ended, " : ", ");
        const QString wrong = faults(**vault);
        found += QByteArray::number(VaultAdmin(**vault).keyHolders().size()) + " keys " + wrong.toUtf8();
        for (const char printed : {char(1), char(2)})
            found += VaultAdmin(**vault).opensWith(RecoveryKey{recoveryKeyOf(printed)}) ? " recovers" : " shut";
        found += ' ';
    }
    return found;
}

QString DeedBench::lookAtKeys(const Said &said)
{
    const QByteArray now = keysNow();
    // Who is sent away loses her key first: broken off there, she is still listed, and sent away once more.
    const bool isShut = m_what == "enduser"_L1 && !said.worked && !now.contains("ended") && now.contains("1 keys ") &&
                        now.endsWith(m_keysAfter.mid(m_keysAfter.indexOf("nieuw")));
    const QString wrong = judge(said, now == m_keysBefore || isShut, now == m_keysAfter);
    return wrong.isEmpty() ? wrong : wrong + u": "_s + QString::fromUtf8(now);
}

QString DeedBench::again()
{
    // What is done cannot be done twice, but a vault can be put back as often as one likes.
    if (m_wasAfter && m_what != "replace"_L1 && m_what != "copy"_L1 && m_what != "upgrade"_L1)
        return {};
    if (m_what == "takeback"_L1 || m_what == "import"_L1)
        return {};
    const auto process = child(words("deed"));
    process->start(QIODevice::ReadOnly);
    must(process->waitForFinished(60000), "the child does not end");
    const QByteArray said = process->readAllStandardOutput();
    if (!said.contains("worked"))
        return u"cannot be done any more: "_s + QString::fromUtf8(said);
    const int before = m_foundBefore;
    const int after = m_foundAfter;
    const QString wrong = look({.worked = true});
    m_foundBefore = before;
    m_foundAfter = after;
    return wrong.isEmpty() ? wrong : u"done again: "_s + wrong;
}

} // namespace regie::store
