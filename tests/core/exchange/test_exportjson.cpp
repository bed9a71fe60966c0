#include "core/exchange/exportjson.h"
#include "core/store/audit.h"
#include "core/store/dump.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsEveryRow();
    void sameContentSameBytes();
    void envelopeGivesTheSameBack();
    void plainFileIsTheOwnersOnly();
    void aSinkThatFailsEndsIt();
    void auditNamesTheExport();

private:
    [[nodiscard]] QByteArray text()
    {
        QByteArray all;
        const Done done = exchange::exportJson(*m_practice->vault, [&all](QByteArrayView piece) {
            all.append(piece.data(), piece.size());
            return Done();
        });
        return done ? all : QByteArray();
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    practice::Summary m_summary;
};

void TestExport::initTestCase()
{
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    const auto filled = m_practice->fill(20, 5);
    QVERIFY(filled);
    m_summary = *filled;
}

void TestExport::holdsEveryRow()
{
    QJsonParseError problem;
    const QJsonObject all = QJsonDocument::fromJson(text(), &problem).object();
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    QCOMPARE(all[u"format"_s].toString(), u"regiekompas-export"_s);
    QCOMPARE(all[u"practice"_s].toBool(), true);
    for (const store::Table table : store::exportedTables())
        QVERIFY2(all[store::tableName(table)].isArray(), store::tableName(table).latin1());
    for (const QString &table : {u"plan_goal"_s, u"plan_action"_s, u"meeting"_s, u"meeting_case"_s, u"contact_note"_s})
        QVERIFY2(all[table].isArray(), qPrintable(table)); // what was agreed leaves too
    QCOMPARE(all[u"household"_s].toArray().size(), m_summary.households);
    QCOMPARE(all[u"person"_s].toArray().size(), m_summary.persons);
    QCOMPARE(all[u"barring_order"_s].toArray().size(), m_summary.orders);
    QCOMPARE(all[u"vt_report"_s].toArray().size(), m_summary.reports);
    QCOMPARE(all[u"case_file"_s].toArray().size(), m_summary.cases);
    QCOMPARE(all[u"draft"_s].toArray().size(), m_summary.drafts);
    const QJsonObject intake = all[u"intake"_s].toArray().first().toObject();
    QCOMPARE(intake[u"payload"_s].toObject()[u"format"_s].toString(), u"regiekompas-intake"_s);
    QCOMPARE(intake[u"id"_s].toString().size(), 32);
    const QJsonObject order = all[u"barring_order"_s].toArray().first().toObject();
    QVERIFY(order[u"verified"_s].isBool());
    QVERIFY(!order.contains(u"rid"_s));
}

void TestExport::sameContentSameBytes()
{
    const QByteArray once = text();
    QVERIFY(once.size() > 10000);
    QCOMPARE(text(), once);
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY(m_practice->fill(20, 5));
    QCOMPARE(text(), once);
}

void TestExport::envelopeGivesTheSameBack()
{
    const QString path = m_practice->folder.path() + u"/alles.kexport"_s;
    QVERIFY(exchange::exportEnvelope(*m_practice->vault, path));
    const auto back = exchange::openExport(path, store::PracticeKey{});
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(*back, text());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Helmgras"));
    QCOMPARE(exchange::openExport(path, store::PracticeKey{}, 1000).error().code, ErrorCode::TooLarge);
}

void TestExport::plainFileIsTheOwnersOnly()
{
    const QString path = m_practice->folder.path() + u"/alles.json"_s;
    QVERIFY(exchange::exportPlain(*m_practice->vault, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text());
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestExport::aSinkThatFailsEndsIt()
{
    int pieces = 0;
    const Done done = exchange::exportJson(*m_practice->vault,
        [&pieces](QByteArrayView) -> Done { return ++pieces > 40 ? Done(fail(ErrorCode::DiskFull)) : Done(); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(pieces, 41);
}

void TestExport::auditNamesTheExport()
{
    const qint64 before = m_practice->vault->head().seq;
    QVERIFY(exchange::noteExport(*m_practice->vault, u"overdracht"_s));
    QCOMPARE(m_practice->vault->head().seq, before + 1);
}

QTEST_GUILESS_MAIN(TestExport)
#include "test_exportjson.moc"
