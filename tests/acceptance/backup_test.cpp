#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A backup as somebody makes it at night: on the command line, put back on the command line, and read by a program
/// that shares no code with ours.
class BackupTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    struct Said
    {
        int status = -1;
        QByteArray out = {};
        QByteArray err = {};
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    [[nodiscard]] Said run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, m_dir.filePath(u"state"_s));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Said cli(const QStringList &arguments) const { return run(QStringLiteral(REGIE_CLI), arguments); }
    [[nodiscard]] QString at(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        const Said made =
            cli({u"demo"_s, u"--vault"_s, at("oefen.kluis"), u"--households"_s, u"3"_s, u"--seed"_s, u"1"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        const Said saved = cli({u"backup"_s, u"--vault"_s, at("oefen.kluis"), u"--out"_s, at("nacht.kbackup")});
        QVERIFY2(saved.status == 0, saved.err.constData());
        QVERIFY(saved.json().value(u"seq"_s).toInteger() > 0);
        QCOMPARE(saved.json().value(u"bytes"_s).toInteger(), QFile(at("nacht.kbackup")).size());
    }

    void itComesBackSound()
    {
        const Said back = cli({u"restore"_s, at("nacht.kbackup"), u"--vault"_s, at("terug.kluis")});
        QVERIFY2(back.status == 0, back.err.constData());
        QVERIFY(!back.json().contains(u"setAside"_s));
        for (const char *folder : {"terug.kluis", "oefen.kluis"}) {
            const Said checked = cli({u"verify"_s, u"--vault"_s, at(folder)});
            QVERIFY2(checked.status == 0, checked.err.constData());
        }
        const Said again = cli({u"restore"_s, at("nacht.kbackup"), u"--vault"_s, at("terug.kluis")});
        QVERIFY2(again.status == 0, again.err.constData());
        QVERIFY(QDir(again.json().value(u"setAside"_s).toString()).exists());
    }

    void whatIsWrongIsToldByTheStatus()
    {
        QCOMPARE(cli({u"backup"_s, u"--vault"_s, at("geen.kluis"), u"--out"_s, at("x")}).status, 3);
        QCOMPARE(cli({u"backup"_s, u"--vault"_s, at("oefen.kluis")}).status, 2);
        QCOMPARE(cli({u"restore"_s, at("nergens"), u"--vault"_s, at("y.kluis")}).status, 2);
        QFile spoilt(at("spoilt.kbackup"));
        QVERIFY(QFile::copy(at("nacht.kbackup"), spoilt.fileName()));
        QVERIFY(spoilt.resize(spoilt.size() - 1));
        QCOMPARE(cli({u"restore"_s, spoilt.fileName(), u"--vault"_s, at("y.kluis")}).status, 3);
        QVERIFY(!QDir(at("y.kluis")).exists());
    }

    void anotherProgramReadsIt()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not here");
        const QString script = QStringLiteral(REGIE_SOURCE_DIR "/tools/read_vault.py");
        for (const char *what : {"oefen.kluis", "nacht.kbackup"}) {
            const Said read = run(python, {script, at(what)});
            QVERIFY2(read.status == 0, read.err.constData());
            QVERIFY(read.out.contains("sound"));
        }
        QVERIFY(run(python, {script, at("spoilt.kbackup")}).status != 0);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
