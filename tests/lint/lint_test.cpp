#include "tests/lint/sourcelint.h"

#include <QFile>
#include <QTest>

using namespace regie::lint;
using namespace Qt::StringLiterals;

/// The rules of the house, held against every source; and each rule against something that breaks it.
class LintTest : public QObject
{
    Q_OBJECT
private:
    QList<Source> m_house;

private Q_SLOTS:
    void initTestCase()
    {
        m_house = readSources(QStringLiteral(REGIE_SOURCE_DIR), {u"core"_s, u"ui"_s, u"app"_s});
        QVERIFY(m_house.size() > 30);
    }

    void theHouseKeepsItsRules_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::newRow("includes run downward only") << layerViolations(m_house);
        QTest::newRow("no include cycles") << includeCycles(m_house);
        QTest::newRow("no sentences in core") << screenInCore(m_house);
        QTest::newRow("SQL stays in the store and is never glued") << looseSql(m_house);
        QTest::newRow("nothing unfinished") << unfinished(m_house);
        QTest::newRow("only the clock reads the clock") << clockReads(m_house);
        QTest::newRow("what is printed passes through memory only") << loosePrinters(m_house);
    }
    void theHouseKeepsItsRules()
    {
        QFETCH(QStringList, found);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void aPlantedBreachIsFound_data()
    {
        QTest::addColumn<QList<Source>>("sources");
        QTest::addColumn<int>("layers");
        QTest::addColumn<int>("cycles");
        QTest::addColumn<int>("sentences");
        QTest::addColumn<int>("sql");
        const auto file = [](const char *path, const char *text) {
            return Source{QString::fromLatin1(path), QString::fromLatin1(text)};
        };
        QTest::newRow("core includes a window")
            << QList{file("core/rules/a.cpp", "#include <QtWidgets/QLabel>\n")} << 1 << 0 << 0 << 0;
        QTest::newRow("rules include the store")
            << QList{file("core/rules/a.h", "#include \"core/store/vault.h\"\n")} << 1 << 0 << 0 << 0;
        QTest::newRow("two rooms of one floor")
            << QList{file("core/rules/a.h", "#include \"core/matching/b.h\"\n")} << 1 << 0 << 0 << 0;
        QTest::newRow("window includes SQL")
            << QList{file("ui/shell/a.cpp", "#include <QSqlQuery>\n")} << 1 << 0 << 0 << 0;
        QTest::newRow("print includes widgets")
            << QList{file("ui/print/a.cpp", "#include <QWidget>\n")} << 1 << 0 << 0 << 0;
        QTest::newRow("downward is fine")
            << QList{file("core/store/a.h", "#include \"core/domain/b.h\"\n")} << 0 << 0 << 0 << 0;
        QTest::newRow("a ring of three") << QList{file("core/base/a.h", "#include \"core/base/b.h\"\n"),
                                                file("core/base/b.h", "#include \"core/base/c.h\"\n"),
                                                file("core/base/c.h", "#include \"core/base/a.h\"\n")}
                                         << 0 << 1 << 0 << 0;
        QTest::newRow("a sentence in core")
            << QList{file("core/base/a.cpp", "auto s = tr(\"Hello\");\n")} << 0 << 0 << 1 << 0;
        QTest::newRow("SQL in a window") << QList{file("ui/shell/a.cpp", "run(\"SELECT name FROM person\");\n")} << 0
                                         << 0 << 0 << 1;
        QTest::newRow("SQL glued from a value")
            << QList{file("core/store/a.cpp", "run(\"SELECT id FROM person WHERE name = '\" + name);\n")} << 0 << 0 << 0
            << 1;
    }
    void aPlantedBreachIsFound()
    {
        QFETCH(QList<Source>, sources);
        QTEST(static_cast<int>(layerViolations(sources).size()), "layers");
        QTEST(static_cast<int>(includeCycles(sources).size()), "cycles");
        QTEST(static_cast<int>(screenInCore(sources).size()), "sentences");
        QTEST(static_cast<int>(looseSql(sources).size()), "sql");
    }

    void aLoosePrinterIsFound()
    {
        const auto found = [](const char *line) {
            return loosePrinters({Source{u"ui/shell/a.cpp"_s, QString::fromLatin1(line)}}).size();
        };
        QCOMPARE(found("    QPrinter printer(QPrinter::HighResolution);\n"), 1);
        QCOMPARE(found("    auto *printer = new QPrinter;\n"), 1);
        QCOMPARE(found("    job.paint = [](QPrinter &printer) { return paint(printer); };\n"), 0);
    }

    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Dutch") << u"regiekompas_nl.ts"_s;
        QTest::newRow("English plurals") << u"regiekompas_en.ts"_s;
    }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, file);
        QFile ts(QStringLiteral(REGIE_SOURCE_DIR "/translations/") + file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        const QStringList missing = untranslated(ts.readAll());
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

    void aGapInATranslationIsFound()
    {
        QCOMPARE(
            untranslated("<TS><context><message><source>Hi</source><translation type=\"unfinished\">Hoi</translation>"
                         "</message></context></TS>"),
            QStringList{u"Hi"_s});
        QCOMPARE(untranslated(
                     "<TS><context><message><source>Hi</source><translation></translation></message></context></TS>"),
            QStringList{u"Hi"_s});
        QVERIFY(untranslated("<TS><context><message><source>Hi</source><translation>Hoi</translation></message>"
                             "</context></TS>")
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(LintTest)
#include "lint_test.moc"
