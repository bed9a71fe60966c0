#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What other programs may rely on (contract of the command line): each command as it is run, its output and its exit
/// status, on real vaults.
class CliTest : public QObject
{
    Q_OBJECT

    struct Run
    {
        int status = -1;
        QByteArray out = {};
        QByteArray err = {};
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    QTemporaryDir m_dir;

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    Run cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REGIE_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }

    [[nodiscard]] static QString sample(const QString &name)
    {
        return QStringLiteral(REGIE_SOURCE_DIR "/resources/practice/intakes/") + name;
    }

    void makeDemo(const QString &vault, int households = 20, int seed = 7) const
    {
        const Run made = cli({u"demo"_s, u"--vault"_s, path(vault), u"--households"_s, QString::number(households),
            u"--seed"_s, QString::number(seed)});
        QVERIFY2(made.status == 0, made.err.constData());
    }

    [[nodiscard]] QByteArray plainExport(const QString &vault) const
    {
        const QString out = path(vault + u".json"_s);
        QFile::remove(out);
        const Run done = cli({u"export"_s, u"--vault"_s, path(vault), u"--out"_s, out, u"--plaintext"_s});
        QFile file(out);
        return done.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void badUseIsRefusedWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("a command that does not exist") << QStringList{u"fly"_s};
        QTest::newRow("an option that does not exist") << QStringList{u"assess"_s, u"--loud"_s};
        QTest::newRow("intake without a vault") << QStringList{u"intake"_s, u"x.json"_s};
        QTest::newRow("a benchmark that does not exist") << QStringList{u"bench"_s, u"wishes"_s};
        QTest::newRow("a benchmark of no size") << QStringList{u"bench"_s, u"rules"_s, u"--size"_s, u"big"_s};
        QTest::newRow("backup without a file") << QStringList{u"backup"_s, u"--vault"_s, u"x.kluis"_s};
        const QStringList steering{u"report"_s, u"stuurgroep"_s, u"--vault"_s, u"x.kluis"_s, u"--out"_s, u"x.pdf"_s};
        const QStringList toThem = steering + QStringList{u"--recipient"_s, u"stuurgroep"_s};
        const QStringList year{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s};
        QTest::newRow("figures for nobody") << steering + year;
        QTest::newRow("figures for whom they are not")
            << steering + year + QStringList{u"--recipient"_s, u"burgemeester"_s};
        QTest::newRow("figures of no period") << toThem;
        QTest::newRow("figures of a case") << toThem + year + QStringList{u"--case"_s, u"OEF-2026-0001"_s};
        QTest::newRow("figures of a place that is not here")
            << toThem + year + QStringList{u"--municipality"_s, u"GM9999"_s};
        QTest::newRow("figures of a route that does not exist") << toThem + year + QStringList{u"--route"_s, u"zvh"_s};
        QTest::newRow("a figure that does not exist") << toThem + year + QStringList{u"--figures"_s, u"luck"_s};
        QTest::newRow("a report of a case over a period")
            << QStringList{u"report"_s, u"casusrapport"_s, u"--case"_s, u"OEF-2026-0001"_s, u"--recipient"_s,
                   u"eigen-dossier"_s, u"--out"_s, u"x.pdf"_s, u"--vault"_s, u"x.kluis"_s} +
                   year;
        QTest::newRow("a file that is not there") << QStringList{u"assess"_s, u"/nowhere/x.jsonl"_s};
    }
    void badUseIsRefusedWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Run run = cli(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty());
        QVERIFY2(run.out.isEmpty(), run.out.constData());
    }

    void helpForEach_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"assess", "intake", "link", "import", "report", "demo", "verify", "export", "backup",
                 "restore", "stats", "unpack", "register", "bench"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void helpForEach()
    {
        QFETCH(QString, command);
        const Run run = cli({command, u"--help"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains(command.toLatin1()));
    }

    /// Every option of the contract, on a list of three lines of which two are one person.
    void linkFindsGroupsAndExplains()
    {
        const auto write = [this](const QString &name, const QByteArray &text) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        const auto read = [this](const QString &name) {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        write(u"list.csv"_s, "nr,voornaam,naam,geboren\n1,Lotte,Wulp,03-07-1987\n2,Karin,Meeuw,13-02-1990\n"
                             "3,Lote,Wulp,03-07-1987\n");
        write(u"map.json"_s, R"({"id":"nr","givenName":"voornaam","surname":"naam","birthDate":"geboren"})");
        const Run run = cli({u"link"_s, path(u"list.csv"_s), u"--map"_s, path(u"map.json"_s), u"--out"_s,
            path(u"pairs.csv"_s), u"--clusters"_s, path(u"clusters.csv"_s), u"--one-to-one"_s, u"--threshold"_s,
            u"0.6"_s, u"--explain"_s});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(read(u"pairs.csv"_s).startsWith("idA,idB,probability,bits\n1,3,"));
        QCOMPARE(read(u"clusters.csv"_s), QByteArray("id,cluster\n1,1\n2,2\n3,1\n"));
        QCOMPARE(run.json().value(u"idB"_s).toString(), u"3"_s);
        QVERIFY(!run.json().value(u"sum"_s).toArray().isEmpty());
    }

    void assessAnswersTheWellKnownCases()
    {
        QFile expected(QStringLiteral(REGIE_TEST_DATA "/rules/expected.jsonl"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const Run run = cli({u"assess"_s, QStringLiteral(REGIE_TEST_DATA "/rules/cases.jsonl")});
        QCOMPARE(run.status, 0);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        const QList<QByteArray> wanted = expected.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), wanted.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject got = QJsonDocument::fromJson(lines[i]).object();
            const QJsonObject want = QJsonDocument::fromJson(wanted[i]).object();
            for (const QString &key : want.keys()) {
                if (key == u"notices"_s)
                    continue; // compared as a set by the rules' own test
                QVERIFY2(got.contains(key), qPrintable(key));
            }
            QCOMPARE(got[u"id"_s], want[u"id"_s]);
            QCOMPARE(got[u"advice"_s], want[u"advice"_s]);
            QCOMPARE(got[u"openQuestions"_s], want[u"openQuestions"_s]);
            QCOMPARE(got[u"counts"_s], want[u"counts"_s]);
        }
    }

    void aMalformedLineDoesNotStopTheRest()
    {
        const Run run = cli({u"assess"_s}, "\xef\xbb\xbf{\"id\":\"a\",\"referenceDate\":\"2024-05-14\"}\r\n\nnot "
                                           "json\n{\"id\":\"b\",\"referenceDate\":"
                                           "\"2024-02-31\"}\n{\"id\":\"c\",\"referenceDate\":\"2024-05-14\"}\n");
        QCOMPARE(run.status, 2);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"line"_s].toInt(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[2]).object()[u"line"_s].toInt(), 4);
        QCOMPARE(QJsonDocument::fromJson(lines[3]).object()[u"id"_s].toString(), u"c"_s);
    }

    void oneSeedGivesOneRegion()
    {
        makeDemo(u"een.kluis"_s);
        makeDemo(u"twee.kluis"_s);
        const QByteArray first = plainExport(u"een.kluis"_s);
        QVERIFY(first.size() > 10000);
        QCOMPARE(plainExport(u"twee.kluis"_s), first);
    }

    void theMainJobWithoutAWindow()
    {
        makeDemo(u"taak.kluis"_s);
        const QString pdf = path(u"advies.pdf"_s);
        const Run taken = cli({u"intake"_s, sample(u"tweede-huisverbod-rijswijk.json"_s), u"--vault"_s,
            path(u"taak.kluis"_s), u"--report"_s, pdf});
        QVERIFY2(taken.status == 0, taken.err.constData());
        const QJsonObject answer = taken.json();
        QVERIFY(answer[u"case"_s].toString().startsWith(u"OEF-"_s));
        for (const QString &key : {u"advice"_s, u"candidates"_s, u"deadlines"_s})
            QVERIFY2(answer.contains(key), qPrintable(key));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");

        const QString again = path(u"nogmaals.pdf"_s);
        const Run printed = cli({u"report"_s, u"intakeadvies"_s, u"--case"_s, answer[u"case"_s].toString(),
            u"--recipient"_s, u"eigen-dossier"_s, u"--out"_s, again, u"--vault"_s, path(u"taak.kluis"_s)});
        QVERIFY2(printed.status == 0, printed.err.constData());
        QVERIFY(printed.json().contains(u"copy"_s));
        QVERIFY(printed.json().contains(u"leftOut"_s));

        const Run checked = cli({u"verify"_s, u"--vault"_s, path(u"taak.kluis"_s)});
        QVERIFY2(checked.status == 0, checked.out + checked.err);
    }

    /// Every report that is listed can be made: of the figures too, as a copy that stands in the register.
    void theFiguresForTheStuurgroep()
    {
        const Run listed = cli({u"report"_s});
        QCOMPARE(listed.status, 0);
        QVERIFY(listed.out.contains("  stuurgroep         Stuurgroeprapport\n"));
        makeDemo(u"stuurgroep.kluis"_s);
        const QString pdf = path(u"stuurgroep.pdf"_s);
        const QStringList order{u"report"_s, u"stuurgroep"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2026-12-31"_s,
            u"--recipient"_s, u"stuurgroep"_s, u"--out"_s, pdf, u"--vault"_s, path(u"stuurgroep.kluis"_s)};
        const Run first = cli(order);
        QVERIFY2(first.status == 0, first.err.constData());
        QCOMPARE(first.json().value(u"copy"_s).toInt(), 1);
        QCOMPARE(first.json().value(u"report"_s).toString(), pdf);
        QVERIFY(first.json().value(u"leftOut"_s).isArray());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const Run second = cli(order + QStringList{u"--figures"_s, u"inflow,relapse"_s, u"--municipality"_s,
                                           u"GM0503"_s, u"--route"_s, u"icm"_s});
        QVERIFY2(second.status == 0, second.err.constData());
        QCOMPARE(second.json().value(u"copy"_s).toInt(), 2);
        const QJsonObject kept = QJsonDocument::fromJson(plainExport(u"stuurgroep.kluis"_s)).object();
        int copies = 0;
        for (const QJsonValue &one : kept.value(u"disclosure"_s).toArray())
            copies += one[u"report"_s] == u"stuurgroep"_s && one[u"profile"_s] == u"stuurgroep"_s &&
                              one[u"purpose"_s] == u"steer"_s && one[u"case_file"_s].toString().isEmpty()
                          ? 1
                          : 0;
        QCOMPARE(copies, 2);
        QCOMPARE(cli({u"verify"_s, u"--vault"_s, path(u"stuurgroep.kluis"_s)}).status, 0);
    }

    /// Whoever is named in what is written beside the figures: nothing leaves, and the message does not say whom.
    void nobodyIsNamedBesideTheFigures()
    {
        makeDemo(u"namen.kluis"_s);
        const QJsonArray people =
            QJsonDocument::fromJson(plainExport(u"namen.kluis"_s)).object().value(u"person"_s).toArray();
        QString name;
        for (const QJsonValue &one : people) {
            const QString surname = one[u"surname"_s].toString();
            const bool oneWord = std::all_of(surname.cbegin(), surname.cend(), [](QChar c) { return c.isLetter(); });
            name = oneWord && surname.size() > name.size() ? surname : name;
        }
        QVERIFY(name.size() > 5);
        QFile remarks(path(u"toelichting.txt"_s));
        QVERIFY(remarks.open(QIODevice::WriteOnly));
        remarks.write(
            u"In Delft was het druk. Mevrouw %1 zei hetzelfde, zie RK-2026-0001. Dat was alles."_s.arg(name).toUtf8());
        remarks.close();
        const QString pdf = path(u"namen.pdf"_s);
        const QStringList order{u"report"_s, u"stuurgroep"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2026-12-31"_s,
            u"--recipient"_s, u"stuurgroep"_s, u"--out"_s, pdf, u"--vault"_s, path(u"namen.kluis"_s)};
        const QStringList written{u"--remarks"_s, remarks.fileName()};
        const Run refused = cli(order + written);
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.out.isEmpty() && !QFile::exists(pdf));
        QVERIFY2(refused.err.contains("Naam: een rapport over cijfers vertelt over niemand") &&
                     refused.err.contains("Casusnummer") && !refused.err.contains(name.toUtf8()),
            refused.err.constData());
        const Run headed = cli(order + QStringList{u"--heading"_s, u"Bij mevrouw "_s + name});
        QCOMPARE(headed.status, 2);
        QVERIFY(!QFile::exists(pdf));
        const Run without = cli(order + written + QStringList{u"--take-out"_s, u"--heading"_s, u"Najaar"_s});
        QVERIFY2(without.status == 0, without.err.constData());
        QCOMPARE(without.json().value(u"takenOut"_s).toInt(), 2);
        QCOMPARE(without.json().value(u"copy"_s).toInt(), 1); // nothing was registered of what was refused
        QVERIFY(QFile::exists(pdf));
        QCOMPARE(cli(order + QStringList{u"--remarks"_s, path(u"nergens.txt"_s)}).status, 2);
    }

    void badIntakesWriteNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray();
        QTest::newRow("no persons and no event") << QByteArray("{}") << QByteArray();
        QTest::newRow("a date that does not exist")
            << QByteArray(R"({"persons":[{"key":"a","name":"Duin Doorn","birthDate":"1980-02-31","role":"stayed"}]})")
            << QByteArray("birthDate");
    }
    void badIntakesWriteNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, named);
        if (!QDir(path(u"slecht.kluis"_s)).exists())
            makeDemo(u"slecht.kluis"_s, 5);
        const QByteArray before = plainExport(u"slecht.kluis"_s);
        QVERIFY(!before.isEmpty());
        QFile file(path(u"slecht.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        const Run run = cli({u"intake"_s, file.fileName(), u"--vault"_s, path(u"slecht.kluis"_s)});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(named), run.err.constData());
        const QJsonObject was = QJsonDocument::fromJson(before).object();
        const QJsonObject is = QJsonDocument::fromJson(plainExport(u"slecht.kluis"_s)).object();
        for (const QString &key : was.keys()) {
            if (!key.startsWith(u"audit"_s)) // looking and exporting are themselves in the log
                QVERIFY2(was[key] == is[key], qPrintable(key));
        }
    }

    void aVaultThatDoesNotOpenGivesThree_data()
    {
        QTest::addColumn<QString>("vault");
        QTest::newRow("not there") << u"nergens.kluis"_s;
        QTest::newRow("an empty folder") << u"leeg.kluis"_s;
        QTest::newRow("wrong password") << u"dicht.kluis"_s;
    }
    void aVaultThatDoesNotOpenGivesThree()
    {
        QFETCH(QString, vault);
        QDir(m_dir.path()).mkdir(u"leeg.kluis"_s);
        const auto passwordFile = [&](const QString &name, const QByteArray &text) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) > 0 ? file.fileName()
                                                                                                 : QString();
        };
        const QString right = passwordFile(u"goed.txt"_s, "duinroos zeewolf helmgras\n");
        const QString wrong = passwordFile(u"fout.txt"_s, "duinroos zeewolf zandoog\n");
        if (vault == u"dicht.kluis"_s) {
            const Run made = cli({u"demo"_s, u"--vault"_s, path(vault), u"--households"_s, u"3"_s, u"--seed"_s, u"1"_s,
                u"--password-file"_s, right});
            QVERIFY2(made.status == 0, made.err.constData());
            QCOMPARE(cli({u"verify"_s, u"--vault"_s, path(vault), u"--password-file"_s, right}).status, 0);
        }
        const Run run = cli({u"verify"_s, u"--vault"_s, path(vault), u"--password-file"_s, wrong});
        QCOMPARE(run.status, 3);
        QVERIFY(!run.err.isEmpty());
        const Run english =
            cli({u"verify"_s, u"--vault"_s, path(vault), u"--password-file"_s, wrong, u"--lang"_s, u"en"_s});
        QCOMPARE(english.status, 3);
        QVERIFY(english.err != run.err);
    }

    void anOlderVaultPutBackIsFound()
    {
        const QString folder = path(u"ouder.kluis"_s);
        makeDemo(u"ouder.kluis"_s, 3);
        QVERIFY(QFile::copy(folder + u"/data.db"_s, path(u"ouder.db"_s)));
        QCOMPARE(cli({u"verify"_s, u"--vault"_s, folder}).status, 0); // an action more
        QVERIFY(QFile::remove(folder + u"/data.db"_s));
        QVERIFY(QFile::copy(path(u"ouder.db"_s), folder + u"/data.db"_s));
        const Run run = cli({u"verify"_s, u"--vault"_s, folder});
        QVERIFY2(run.status == 1, run.out + run.err);
        const QJsonObject report = run.json();
        QCOMPARE(report[u"sound"_s], QJsonValue(false));
        QCOMPARE(report[u"first"_s].toObject()[u"kind"_s].toString(), u"anchor"_s);
        QCOMPARE(report[u"first"_s].toObject()[u"object"_s].toString(), u"folder"_s);
        QVERIFY(report[u"first"_s].toObject()[u"action"_s].toInt() > report[u"actions"_s].toInt());
        QCOMPARE(report[u"anchors"_s].toArray(), QJsonArray({u"folder"_s, u"state"_s}));
        QVERIFY2(run.err.contains("teruggezet"), run.err);
        // nothing was written into it: it is still what was put back
        QCOMPARE(cli({u"verify"_s, u"--vault"_s, folder}).status, 1);
    }

    void aBackupComesBack()
    {
        makeDemo(u"bron.kluis"_s);
        const QByteArray before = plainExport(u"bron.kluis"_s);
        const QString file = path(u"kopie.kbackup"_s);
        const Run saved = cli({u"backup"_s, u"--vault"_s, path(u"bron.kluis"_s), u"--out"_s, file});
        QVERIFY2(saved.status == 0, saved.err.constData());
        const Run restored = cli({u"restore"_s, file, u"--vault"_s, path(u"terug.kluis"_s)});
        QVERIFY2(restored.status == 0, restored.err.constData());
        const QJsonObject was = QJsonDocument::fromJson(before).object();
        const QJsonObject is = QJsonDocument::fromJson(plainExport(u"terug.kluis"_s)).object();
        for (const QString &key : was.keys()) {
            if (!key.startsWith(u"audit"_s))
                QVERIFY2(was[key] == is[key], qPrintable(key));
        }

        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() / 2);
        char byte = 0;
        damaged.getChar(&byte);
        damaged.seek(damaged.size() / 2);
        damaged.putChar(static_cast<char>(byte ^ 1));
        damaged.close();
        const Run refused = cli({u"restore"_s, file, u"--vault"_s, path(u"stuk.kluis"_s)});
        QVERIFY(refused.status != 0);
        QVERIFY(!QDir(path(u"stuk.kluis"_s)).exists());
    }

    void importReadsAListOnce()
    {
        makeDemo(u"import.kluis"_s, 5);
        const QString list = QStringLiteral(REGIE_SOURCE_DIR "/tests/data/import/thv-rommelig.csv");
        const QString map = QStringLiteral(REGIE_SOURCE_DIR "/tests/data/import/thv-rommelig.map.json");
        const QStringList base{
            u"import"_s, list, u"--kind"_s, u"thv"_s, u"--map"_s, map, u"--vault"_s, path(u"import.kluis"_s)};
        const Run dry = cli(base + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.status, 2); // rows are left out
        QCOMPARE(dry.json().value(u"read"_s).toInt(), 15);
        QVERIFY(!dry.json().contains(u"batch"_s));
        const Run first = cli(base + QStringList{u"--report"_s, path(u"regels.csv"_s)});
        QCOMPARE(first.status, 2);
        const QJsonObject out = first.json();
        const QJsonArray rejected = out.value(u"rejected"_s).toArray();
        QCOMPARE(out.value(u"read"_s).toInt(), out.value(u"new"_s).toInt() + out.value(u"known"_s).toInt() +
                                                   out.value(u"toReview"_s).toInt() +
                                                   out.value(u"rejectedRows"_s).toInt());
        QCOMPARE(out.value(u"rejectedRows"_s).toInt(), 6);
        QCOMPARE(rejected.at(0).toObject().value(u"line"_s).toInt(), 8);
        QCOMPARE(rejected.at(0).toObject().value(u"column"_s).toString(), u"Datum/tijd oplegging"_s);
        QCOMPARE(rejected.at(0).toObject().value(u"reason"_s).toString(), u"impossible-date"_s);
        QFile rows(path(u"regels.csv"_s));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QCOMPARE(rows.readAll().count("\r\n"), 16);
        const Run again = cli(base);
        QCOMPARE(again.json().value(u"known"_s).toInt(), 9);
        QCOMPARE(again.json().value(u"new"_s).toInt(), 0);
        QCOMPARE(cli({u"verify"_s, u"--vault"_s, path(u"import.kluis"_s)}).status, 0);
    }

    /// What a nightly job relies on: no answer is never exit status 0, and a message says what holds.
    void whatCannotBeReadOrWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("command"); // for a shell, %1 is the program
        QTest::addColumn<QString>("says");
        QTest::newRow("input that is a folder") << u"%1 assess /tmp"_s << u"niet tot het einde te lezen"_s;
        QTest::newRow("an answer that cannot be written")
            << u"echo '{\"id\":\"a\",\"referenceDate\":\"2024-05-14\"}' | %1 assess 1</dev/null"_s
            << u"niet helemaal worden weggeschreven"_s;
        QTest::newRow("help that cannot be written")
            << u"%1 --help 1</dev/null"_s << u"niet helemaal worden weggeschreven"_s;
        QTest::newRow("a file that is not there") << u"%1 assess /nowhere/x.jsonl"_s << u"dit bestand is er niet"_s;
        QTest::newRow("a list that is not there")
            << u"%1 import /nowhere/x.csv --kind thv --map /nowhere/m.json --vault x.kluis"_s
            << u"dit bestand is er niet"_s;
    }
    void whatCannotBeReadOrWrittenIsSaid()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, command.arg(QStringLiteral(REGIE_CLI))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        const QString said = QString::fromUtf8(shell.readAllStandardError());
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void aListOfRowsThatCannotBeSavedStopsTheImport()
    {
        makeDemo(u"rijen.kluis"_s, 2);
        const QString list = QStringLiteral(REGIE_SOURCE_DIR "/tests/data/import/thv-rommelig.csv");
        const QString map = QStringLiteral(REGIE_SOURCE_DIR "/tests/data/import/thv-rommelig.map.json");
        const QStringList base{
            u"import"_s, list, u"--kind"_s, u"thv"_s, u"--map"_s, map, u"--vault"_s, path(u"rijen.kluis"_s)};
        const Run run = cli(base + QStringList{u"--report"_s, u"/nowhere/regels.csv"_s});
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(cli(base + QStringList{u"--dry-run"_s}).json().value(u"new"_s).toInt() > 0); // nothing went in
    }

    /// A line for each figure and each part of its splits, as the JSON beside it has them.
    void statsGoToASpreadsheet()
    {
        makeDemo(u"cijfers.kluis"_s, 60);
        const QString sheet = path(u"cijfers.xlsx"_s);
        const Run run = cli({u"stats"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2026-12-31"_s, u"--vault"_s,
            path(u"cijfers.kluis"_s), u"--xlsx"_s, sheet});
        QVERIFY2(run.status == 0, run.err.constData());
        qsizetype lines = 1;
        const QJsonArray indicators = run.json().value(u"indicators"_s).toArray();
        QVERIFY(indicators.size() > 10);
        for (const QJsonValue &one : indicators) {
            ++lines;
            const QJsonObject splits = one.toObject().value(u"by"_s).toObject();
            for (const QJsonValue &parts : splits)
                lines += parts.toArray().size();
        }
        QProcess look;
        look.start(u"python3"_s, {u"-c"_s,
                                     u"import sys, zipfile\n"
                                     u"text = zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode()\n"
                                     u"print(text.count('<row '), text.count('<f>'))"_s,
                                     sheet});
        QVERIFY(look.waitForFinished());
        QCOMPARE(look.readAllStandardOutput().trimmed(), QByteArray::number(lines) + " 0");
        const Run nowhere = cli({u"stats"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2026-12-31"_s, u"--vault"_s,
            path(u"cijfers.kluis"_s), u"--xlsx"_s, u"/nowhere/cijfers.xlsx"_s});
        QCOMPARE(nowhere.status, 2);
        QVERIFY(nowhere.out.isEmpty());
    }

    /// A vault of an earlier program (tests/data/vaults) is brought up to date, and is whole and the same after it.
    void anOlderVaultIsTakenOver()
    {
        const QString from = QStringLiteral(REGIE_SOURCE_DIR "/tests/data/vaults/versie10/");
        const QString vault = path(u"versie10.kluis"_s);
        QVERIFY(QDir().mkpath(vault));
        QVERIFY(QFile::setPermissions(vault, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        for (const QString &name : QDir(from).entryList(QDir::Files)) {
            const QString to = vault + u'/' + name;
            QVERIFY(QFile::copy(from + name, to));
            QVERIFY(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
        }
        const Run whole = cli({u"verify"_s, u"--vault"_s, vault});
        QVERIFY2(whole.status == 0, whole.err.constData());
        QVERIFY(whole.json().value(u"sound"_s).toBool());
        QCOMPARE(whole.json().value(u"rows"_s).toInt(), 74);
        const QJsonObject kept = QJsonDocument::fromJson(plainExport(u"versie10.kluis"_s)).object();
        QCOMPARE(kept.value(u"barring_order"_s).toArray().size(), 2);
        QCOMPARE(kept.value(u"vt_report"_s).toArray().size(), 5);
        // and it is worked in
        const Run taken = cli({u"intake"_s, sample(u"tweede-huisverbod-rijswijk.json"_s), u"--vault"_s, vault});
        QVERIFY2(taken.status == 0, taken.err.constData());
        QCOMPARE(cli({u"verify"_s, u"--vault"_s, vault}).status, 0);
    }

    /// docs/verwerkingsregister.md is what the program says of itself: `regiekompas-cli register >` that file.
    void theRegisterOfProcessingIsFresh()
    {
        const Run run = cli({u"register"_s});
        QCOMPARE(run.status, 0);
        QFile kept(QStringLiteral(REGIE_SOURCE_DIR "/docs/verwerkingsregister.md"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY2(kept.readAll() == run.out, "run: regiekompas-cli register >docs/verwerkingsregister.md");
    }

    void importSaysWhatIsWrongBeforeItReads()
    {
        const QString list = QStringLiteral(REGIE_SOURCE_DIR "/tests/data/import/thv-rommelig.csv");
        QFile map(path(u"map.json"_s));
        QVERIFY(map.open(QIODevice::WriteOnly));
        map.write("{\"imposedAt\": \"Datum/tijd oplegging\",\n\"fullName\": \"Achternaam\"}");
        map.close();
        const Run absent = cli({u"import"_s, list, u"--kind"_s, u"thv"_s, u"--map"_s, path(u"map.json"_s), u"--vault"_s,
            path(u"nergens.kluis"_s)});
        QCOMPARE(absent.status, 2);
        QVERIFY(absent.err.contains("Achternaam"));
        QVERIFY(absent.out.isEmpty());
        QCOMPARE(cli({u"import"_s, list, u"--kind"_s, u"ander"_s, u"--map"_s, path(u"map.json"_s), u"--vault"_s,
                         path(u"nergens.kluis"_s)})
                     .status,
            2);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
