#include "core/casebook/retention.h"
#include "tests/core/casebook/practicevault.h"

#include <QRegularExpression>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// How long what is kept, in a vault.
class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDossierOfACaseSaysUntilWhen()
    {
        test::PracticeVault practice;
        QVERIFY2(practice.vault, qPrintable(practice.failure));
        QVERIFY(practice.fill(60));
        Casebook book(*practice.vault, practice.region);
        const RetentionDesk desk(book);
        int closed = 0;
        int open = 0;
        const auto rows = book.cases();
        QVERIFY(rows);
        for (const store::CaseRow &row : *rows) {
            auto asked = desk.dossierLater(row.file.household);
            asked.waitForFinished();
            const Result<privacy::KeptUntil> kept = asked.result();
            QVERIFY(kept);
            if (row.file.status != CaseStatus::Closed) {
                QVERIFY(kept->running);
                ++open;
            } else if (!kept->running) {
                QVERIFY(kept->until.isValid() && kept->from <= practice.clock.now().date);
                QVERIFY(kept->why == privacy::KeptBecause::AtMost || kept->until == kept->from.addYears(1));
                ++closed;
            }
        }
        QVERIFY2(open > 0 && closed > 0, qPrintable(u"%1 open, %2 closed"_s.arg(open).arg(closed)));
        auto nobody = desk.dossierLater(HouseholdId::create(practice.ids));
        nobody.waitForFinished();
        QCOMPARE(nobody.result().error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
