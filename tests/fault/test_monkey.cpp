#include "tests/core/casebook/practicevault.h"
#include "tests/core/store/vault_fixture.h"

#include "core/store/verify.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int trailLength = 20;
constexpr int households = 12;
constexpr qint64 pageBytes = 4096;
constexpr int startMs = 60'000;

/// What one run came to.
struct Run
{
    QString broken = {}; ///< "invariant: what", empty when all held
    QStringList trail = {};
    int events = 0;
    QString reached = {};
    QByteArray log = {};

    [[nodiscard]] QString invariant() const { return broken.section(u':', 0, 0); }
};

int number(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

/// Somebody who does anything with the program, and what must hold whatever she does (README.md, "The monkey").
class TestMonkey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsWhateverIsDone_data();
    void holdsWhateverIsDone();
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
    void aDamagedVaultIsFound_data();
    void aDamagedVaultIsFound();
    void cleanupTestCase();

private:
    /// A home of its own with a copy of the practice vault.
    [[nodiscard]] std::unique_ptr<QTemporaryDir> home() const;
    [[nodiscard]] static Run play(const QString &home, int seed, int events, const QString &plant = {});
    /// What must hold when the program has ended; "invariant: what", empty when it does.
    [[nodiscard]] static QString lookAfter(const QString &home, const QByteArray &log);
    [[nodiscard]] static QString wrongTraces(const QString &home, const QByteArray &log);
    [[nodiscard]] static QString wrongVault(const QString &home);
    [[nodiscard]] static QString wrongContent(Vault &vault);
    [[nodiscard]] static qint64 actionsIn(const QString &home);
    static void copy(const QString &from, const QString &to);
    [[nodiscard]] static int events() { return number("REGIE_MONKEY_EVENTS", 150); }

    std::unique_ptr<test::PracticeVault> m_first;
    int m_events = 0;
    int m_runs = 0;
};

void TestMonkey::initTestCase()
{
    m_first = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_first->failure.isEmpty(), qPrintable(m_first->failure));
    QVERIFY(m_first->fill(households));
    m_first->vault.reset();
}

void TestMonkey::copy(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator all(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(file, target))
            qFatal("cannot copy");
    }
}

std::unique_ptr<QTemporaryDir> TestMonkey::home() const
{
    const QString root = QFileInfo(m_first->folder.path()).path();
    auto made = std::make_unique<QTemporaryDir>(root + u"/regie-XXXXXX"_s);
    copy(m_first->folder.path(), made->path());
    for (const char *name : {"tmp", "run", "bureau", "thuis"})
        QDir(made->path()).mkdir(QLatin1String(name));
    QFile::setPermissions(made->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    copy(QStringLiteral(REGIE_TEST_DATA) + u"/import"_s, made->filePath(u"bureau"_s));
    return made;
}

Run TestMonkey::play(const QString &home, int seed, int events, const QString &plant)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : {std::pair("HOME", "thuis"), std::pair("TMPDIR", "tmp"),
             std::pair("XDG_RUNTIME_DIR", "run"), std::pair("XDG_STATE_HOME", "state"),
             std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_DATA_HOME", "data")})
        environment.insert(QLatin1String(name), home + u'/' + QLatin1String(folder));
    if (plant == "answers"_L1)
        environment.insert(u"REGIE_MONKEY_PATIENCE"_s, u"1500"_s);
    const int stepMs = plant == "moves"_L1 ? 3000 : number("REGIE_MONKEY_PATIENCE", 60'000) * 3 / 2;
    child.setProcessEnvironment(environment);
    // a debugger perhaps: "gdb -batch -ex run -ex bt --args"
    QStringList command = QProcess::splitCommand(qEnvironmentVariable("REGIE_MONKEY_RUNNER"));
    command += {QStringLiteral(REGIE_MONKEY_CHILD), home, QString::number(seed), QString::number(events), plant};
    child.start(command.takeFirst(), command);
    Run run;
    QByteArray rest;
    const auto take = [&] {
        run.log += child.readAllStandardError();
        rest += child.readAllStandardOutput();
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            const QString line = QString::fromUtf8(rest.left(end));
            rest.remove(0, end + 1);
            if (line.startsWith("E "_L1)) {
                run.trail.append(line.mid(2));
                run.events = line.section(u' ', 1, 1).toInt();
            } else if (line.startsWith("BROKEN "_L1)) {
                run.broken = line.mid(7);
            } else if (line.startsWith("DONE "_L1)) {
                run.reached = line.mid(5);
            } else {
                run.log += line.toUtf8() + '\n';
            }
        }
        if (run.trail.size() > trailLength)
            run.trail = run.trail.last(trailLength);
    };
    QElapsedTimer quiet;
    quiet.start();
    while (child.state() != QProcess::NotRunning || child.bytesAvailable() > 0) {
        const int before = run.events;
        child.waitForReadyRead(100);
        take();
        if (run.events != before)
            quiet.restart();
        if (quiet.elapsed() > (run.events == 0 ? startMs : stepMs)) {
            run.broken = u"moves: nothing more happened after event %1"_s.arg(run.events);
            child.kill();
            child.waitForFinished();
            break;
        }
    }
    take();
    if (run.broken.isEmpty() && (child.exitStatus() == QProcess::CrashExit || run.reached.isEmpty()))
        run.broken = u"lives: the program ended by itself (%1)"_s.arg(child.exitCode());
    return run;
}

QString TestMonkey::lookAfter(const QString &home, const QByteArray &log)
{
    const QString traces = wrongTraces(home, log);
    return traces.isEmpty() ? wrongVault(home) : traces;
}

/// Outside the vault and the files that were asked for, nothing that was typed and no name of the vault stands.
QString TestMonkey::wrongTraces(const QString &home, const QByteArray &log)
{
    const QStringList names = {u"Wiekerzoom"_s, u"Kwelderspook"_s, u"Slikkentocht"_s, u"Helmgras"_s, u"Zandoog"_s,
        u"Duinroos"_s, u"Strandloper"_s};
    const auto holds = [](const QByteArray &where, const QString &name) {
        const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        return where.contains(name.toUtf8()) || where.contains(wide);
    };
    QDirIterator all(
        home, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        const QString path = file.filePath().mid(home.size());
        QFile content(file.filePath());
        const bool wanted = path.startsWith("/bureau/"_L1); // what the user saved there may say anything
        const QByteArray bytes =
            !wanted && file.isFile() && content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
        for (const QString &name : names) {
            if (path.contains(name, Qt::CaseInsensitive))
                return u"names: a file or folder is called after somebody: "_s + path;
            if (holds(bytes, name))
                return (path.endsWith(".conf"_L1) || path.endsWith(".ini"_L1) ? u"settings: "_s : u"files: "_s) + path +
                       u" holds a name"_s;
        }
    }
    for (const QString &name : names) {
        if (holds(log, name))
            return u"log: the program wrote a name"_s;
    }
    return {};
}

QString TestMonkey::wrongVault(const QString &home)
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(home + u"/state"_s));
    FixedClock clock{LocalDateTime{QDate(2026, 11, 30), QTime(9, 12)}};
    SystemIds ids;
    const QString folder = home + u"/oefen.kluis"_s;
    const auto report = Vault::verify(folder, PracticeKey{}, clock);
    if (!report)
        return u"vault: cannot be verified: "_s + report.error().detail;
    if (!report->isSound())
        return u"vault: %1 %2"_s.arg(toCode(report->findings.first().kind), report->findings.first().object);
    const auto vault = Vault::open(folder, PracticeKey{}, clock, ids);
    return vault ? wrongContent(**vault) : u"opens: "_s + vault.error().detail;
}

QString TestMonkey::wrongContent(Vault &vault)
{
    const auto region = routing::Region::load();
    if (!region)
        return u"opens: no region"_s;
    Casebook book(vault, *region);
    const auto rows = book.cases();
    if (!rows)
        return u"cases: "_s + rows.error().detail;
    for (const CaseRow &row : *rows) {
        const auto opened = book.openCase(row.file.id);
        if (!opened && opened.error().code != ErrorCode::ReasonMissing)
            return u"cases: %1: %2"_s.arg(row.file.number, opened.error().detail);
    }
    const auto drafts = vault.drafts().all(vault.viewer());
    if (!drafts)
        return u"drafts: "_s + drafts.error().detail;
    for (const DraftRecord &each : *drafts) {
        const auto draft = book.draft(each.id);
        if (!draft)
            return u"drafts: "_s + draft.error().detail;
    }
    return {};
}

qint64 TestMonkey::actionsIn(const QString &home)
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(home + u"/state"_s));
    FixedClock clock{LocalDateTime{QDate(2026, 11, 30), QTime(9, 12)}};
    SystemIds ids;
    const auto vault = Vault::open(home + u"/oefen.kluis"_s, PracticeKey{}, clock, ids);
    return vault ? (*vault)->head().seq : -1;
}

void TestMonkey::holdsWhateverIsDone_data()
{
    QTest::addColumn<int>("seed");
    const int one = number("REGIE_MONKEY_SEED", 0);
    const int first = one > 0 ? one : number("REGIE_MONKEY_FIRST_SEED", 1);
    const int last =
        one > 0 ? one : number("REGIE_MONKEY_SEEDS", qEnvironmentVariableIntValue("REGIE_FULL_FAULTS") == 1 ? 1000 : 4);
    for (int seed = first; seed <= last; ++seed)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
}

void TestMonkey::holdsWhateverIsDone()
{
    QFETCH(int, seed);
    const auto place = home();
    const qint64 before = actionsIn(place->path());
    Run run = play(place->path(), seed, events());
    if (run.broken.isEmpty())
        run.broken = lookAfter(place->path(), run.log);
    m_events += run.events;
    ++m_runs;
    if (!run.broken.isEmpty())
        qInfo("seed %d, event %d; again: REGIE_MONKEY_SEED=%d REGIE_MONKEY_EVENTS=%d\nlog: %s\nthe last events:\n%s",
            seed, run.events, seed, events(), run.log.right(12000).constData(), qPrintable(run.trail.join(u'\n')));
    QVERIFY2(run.broken.isEmpty(), qPrintable(run.broken));
    qInfo("%s written=%lld", qPrintable(run.reached), static_cast<long long>(actionsIn(place->path()) - before));
}

void TestMonkey::aPlantedFaultIsFound_data()
{
    QTest::addColumn<QString>("planted");
    for (const char *invariant :
        {"warnings", "titles", "focus", "exit", "answers", "lives", "moves", "settings", "files", "names", "log"})
        QTest::newRow(invariant) << QString::fromLatin1(invariant);
}

void TestMonkey::aPlantedFaultIsFound()
{
    QFETCH(QString, planted);
    const auto place = home();
    const Run run = play(place->path(), 1, 12, planted);
    QCOMPARE((run.broken.isEmpty() ? lookAfter(place->path(), run.log) : run.broken).section(u':', 0, 0), planted);
    QVERIFY(!run.trail.isEmpty());
}

void TestMonkey::aDamagedVaultIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("found");
    QTest::newRow("the cases") << u"data.db"_s << u"vault"_s;
    QTest::newRow("the drafts") << u"drafts.db"_s << u"drafts"_s;
}

void TestMonkey::aDamagedVaultIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, found);
    const auto place = home();
    QCOMPARE(lookAfter(place->path(), {}), QString());
    const QString path = place->path() + u"/oefen.kluis/"_s + file;
    for (qint64 page = 1; page < QFileInfo(path).size() / pageBytes; ++page)
        VaultPlace::flip(path, page * pageBytes + pageBytes / 2);
    QCOMPARE(lookAfter(place->path(), {}).section(u':', 0, 0), found);
}

void TestMonkey::cleanupTestCase()
{
    qInfo("%d events: %d runs", m_events, m_runs);
}

QTEST_GUILESS_MAIN(TestMonkey)
#include "test_monkey.moc"
