#include "core/casebook/copyregister.h"
#include "core/casebook/figures.h"
#include "core/report/passages.h"
#include "core/store/auditreader.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QSemaphore>
#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;

/// What left the building: composed, registered, found again, asked back.
class TestCopyRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_casebook.reset();
        m_practice = std::make_unique<PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        const auto recorded = m_casebook->record(secondOrder(m_practice->ids));
        QVERIFY(recorded && recorded->caseFile);
        m_case = recorded->caseFile->id;
    }
    void cleanup() { m_casebook.reset(); }

    void everyKindIsComposed_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : ReportDesk::kinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void everyKindIsComposed()
    {
        QFETCH(QString, kind);
        const auto profiles = privacy::Profiles::builtIn();
        QVERIFY(profiles);
        int composed = 0;
        for (const privacy::Profile &profile : profiles->all()) {
            if (!profile.allowsReport(kind))
                continue;
            const auto report = compose(kind, profile);
            QVERIFY2(report, report ? "" : qPrintable(profile.id() + u' ' + report.error().detail));
            QCOMPARE(report->document.kind, kind);
            QVERIFY(!report->document.blocks.isEmpty());
            QVERIFY(report->leaks().isEmpty());
            ++composed;
        }
        QVERIFY(composed > 0);
    }

    void aCopyIsFoundByItsVersionAndItsPerson()
    {
        const int first = registered(u"casusrapport"_s, u"vt"_s);
        const int second = registered(u"casusrapport"_s, u"vt"_s); // the same again: the same version
        const int other = registered(u"plan"_s, u"ketenpartner"_s);
        QCOMPARE(QList<int>({first, second, other}), QList<int>({1, 2, 3}));
        const QList<CopyView> all = listed(CopyRegister(*m_casebook).latestLater(10));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.first().record.copyNumber, 3); // the latest first
        QCOMPARE(all.last().recipientName, u"Veilig Thuis Haaglanden"_s);
        QCOMPARE(all.last().legalBasis, u"wmo-safe-home"_s);
        QVERIFY(!all.last().by.isEmpty());
        const QList<CopyView> same = listed(CopyRegister(*m_casebook).sameVersionLater(all.last().record));
        QCOMPARE(same.size(), 2);
        const PersonId member = PersonId::parse(ReportDesk(*m_casebook).members(m_case)->first().id).value();
        QCOMPARE(listed(CopyRegister(*m_casebook).aboutLater(member)).size(), 3);
        QCOMPARE(listed(CopyRegister(*m_casebook).aboutLater(PersonId::create(m_practice->ids))).size(), 0);
        QCOMPARE(listed(CopyRegister(*m_casebook).latestLater(2)).size(), 2);
        const QList<CopyView> ofCase = listed(CopyRegister(*m_casebook).ofCaseLater(m_case));
        QCOMPARE(ofCase, all);
        QCOMPARE(ofCase.first().caseNumber, all.first().caseNumber);
    }

    void aCopyIsAskedBackAndPutRight()
    {
        (void)registered(u"casusrapport"_s, u"vt"_s);
        const CopyRegister copies(*m_casebook);
        const CopyView copy = listed(copies.latestLater(10)).first();
        QVERIFY(!copy.recalled && !copy.corrected);
        QCOMPARE(copies.letter(copy, CopyLetter::Recall, u"  "_s).error().code, ErrorCode::ReasonMissing);
        const auto letter = copies.letter(copy, CopyLetter::Recall, u"Verkeerde geboortedatum."_s);
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().detail));
        QCOMPARE(letter->document.recipient, copy.record.recipient);
        QStringList words;
        for (const report::Passage &passage : report::passagesOf(letter->document))
            words.append(passage.text);
        QVERIFY2(words.contains(u"Verkeerde geboortedatum."_s), qPrintable(words.join(u'|')));
        QVERIFY(m_casebook->registerCopy(m_case, letter->document, {}));
        const QList<CopyView> after = listed(copies.latestLater(10));
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.first().record.purpose, u"recall-1"_s);
        QVERIFY(after.last().recalled && !after.last().corrected);
        const auto correction = copies.letter(after.last(), CopyLetter::Correction, u"Het is 1984."_s);
        QVERIFY(correction && m_casebook->registerCopy(m_case, correction->document, {}));
        QVERIFY(listed(copies.latestLater(10)).last().corrected);
    }

    /// Figures are about no case: their copies stand in the register with the others, and are found and asked back.
    void figuresOfTheRegionAreCopiesToo()
    {
        (void)registered(u"casusrapport"_s, u"vt"_s);
        const FigureDesk desk(*m_casebook);
        insight::SteeringReport figures = figuresOf(desk);
        const auto report = desk.composeLater(figures).result();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(m_casebook->registerCopy({}, report->document, {}), 1);
        QCOMPARE(m_casebook->registerCopy({}, report->document, {}), 2);
        figures.remarks = u"Anders."_s;
        QCOMPARE(m_casebook->registerCopy({}, desk.composeLater(figures).result()->document, {}), 3);
        const CopyRegister copies(*m_casebook);
        const QList<CopyView> all = listed(copies.latestLater(10));
        QCOMPARE(all.size(), 4);
        const CopyView &first = all.at(2);
        QVERIFY(first.record.caseFile.isNull() && first.caseNumber.isEmpty());
        QCOMPARE(first.record.report, u"stuurgroep"_s);
        QCOMPARE(first.record.profile, u"stuurgroep"_s);
        QCOMPARE(first.record.purpose, u"steer"_s);
        QCOMPARE(first.legalBasis, u"gdpr-public-task"_s);
        QVERIFY(!first.by.isEmpty() && first.record.at.isValid());
        QCOMPARE(listed(copies.sameVersionLater(first.record)).size(), 2);
        const PersonId member = PersonId::parse(ReportDesk(*m_casebook).members(m_case)->first().id).value();
        QCOMPARE(listed(copies.aboutLater(member)).size(), 1);
        QCOMPARE(m_practice->vault->read().disclosures(m_practice->vault->viewer(), m_case)->size(), 1);

        const auto letter = copies.letter(first, CopyLetter::Recall, u"Een telfout."_s);
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().detail));
        QVERIFY(letter->document.caseNumber.isEmpty() && letter->leaks().isEmpty());
        QStringList words;
        for (const report::Passage &passage : report::passagesOf(letter->document))
            words.append(passage.text);
        QVERIFY2(
            words.contains(u"Een telfout."_s) && !words.join(u' ').contains(u"casus"_s), qPrintable(words.join(u'|')));
        QVERIFY(m_casebook->registerCopy({}, letter->document, {}));
        QVERIFY(listed(copies.latestLater(10)).at(3).recalled);
        QVERIFY(!listed(copies.latestLater(10)).at(2).recalled);
        QCOMPARE(copies.letter(first, CopyLetter::Correction, u"Het zijn er 12."_s)->document.purpose, u"correct-1"_s);
    }

    /// Heading, remarks and the letter about a copy: what is typed there tells of nobody, and what is taken out leaves
    /// no mark.
    void whatIsTypedBesideFiguresNamesNobody()
    {
        const FigureDesk desk(*m_casebook);
        const QString name = ReportDesk(*m_casebook).members(m_case)->first().name;
        insight::SteeringReport figures = figuresOf(desk);
        const auto plain = desk.composeLater(figures).result();
        QVERIFY(plain && plain->leaks.isEmpty());
        figures.heading = u"Bij "_s + name;
        figures.remarks = u"Delft doet mee.\nOok %1 belde.\nTot slot."_s.arg(name);
        const auto named = desk.composeLater(figures).result();
        QVERIFY(named);
        const QList<report::Passage> passages = report::passagesOf(named->document);
        QSet<QString> where;
        for (const privacy::Leak &leak : named->leaks) {
            QVERIFY(name.contains(passages.at(leak.passage).text.mid(leak.from, leak.length)));
            where.insert(passages.at(leak.passage).text);
        }
        QCOMPARE(where, (QSet<QString>{figures.heading, u"Ook %1 belde."_s.arg(name)}));
        const report::Document without = report::withoutLeaks(named->document, named->leaks);
        QCOMPARE(without.subtitle, plain->document.subtitle); // nor the sign that stood behind the heading
        const auto again = desk.searchLater(without).result();
        QVERIFY(again && again->leaks.isEmpty() && again->document == without);
        QVERIFY(m_casebook->registerCopy({}, without, {}));

        const CopyRegister copies(*m_casebook);
        const CopyView copy = listed(copies.latestLater(1)).constFirst();
        const auto letter = copies.letter(copy, CopyLetter::Recall, u"Er stond %1 in."_s.arg(name));
        QVERIFY(letter);
        const auto searched = desk.searchLater(letter->document).result();
        QVERIFY(searched && !searched->leaks.isEmpty());
        const auto harmless = copies.letter(copy, CopyLetter::Correction, u"Het zijn er 12 in Delft."_s);
        QVERIFY(desk.searchLater(harmless->document).result()->leaks.isEmpty());
    }

    void whatLeavesOfTheFiguresIsInTheLog()
    {
        const FigureDesk desk(*m_casebook);
        QVERIFY(m_casebook->registerCopy({}, desk.composeLater(figuresOf(desk)).result()->document, {}));
        QVERIFY(noteFigures(*m_practice->vault, u"svg"_s));
        QList<store::AuditEntry> found;
        QSemaphore read;
        m_practice->vault->checkOnWorker([&](store::Database &database) {
            const Viewer viewer = m_practice->vault->viewer();
            found = store::AuditReader(database).entries(viewer, {}).value_or(QList<store::AuditEntry>());
            read.release();
        });
        read.acquire();
        QVERIFY(found.size() > 2);
        for (const store::AuditEntry &entry : {found.at(0), found.at(1)}) {
            QCOMPARE(entry.objectKind, u"figures"_s);
            QCOMPARE(entry.user, m_practice->vault->user().id);
        }
        QCOMPARE(found.at(0).action, store::Action::Export);
        QCOMPARE(found.at(0).reason, u"svg"_s);
        QCOMPARE(found.at(1).action, store::Action::Disclose);
    }

    void ownTemplatesAreTakenOrRefusedWhole()
    {
        ReportDesk desk(*m_casebook);
        QVERIFY(
            !desk.useTemplates("{\"reports\": [{\"report\": \"plan\", \"parts\": [{\"part\": \"x\"}]}]}", u"x.json"_s));
        QVERIFY(desk.useTemplates(
            "{\"reports\": [{\"report\": \"plan\", \"parts\": [{\"part\": \"text\", \"text\": [\"Eigen woorden\"]}]}]}",
            u"x.json"_s));
        const auto report = desk.compose(m_case, {u"plan"_s, u"vt"_s, {}, {}, {}, {}});
        QCOMPARE(report.error().code, ErrorCode::NotAllowed); // a template gives nobody a report
        const auto own = desk.compose(m_case, {u"plan"_s, u"eigen-dossier"_s, {}, {}, {}, {}});
        QVERIFY(own);
        QCOMPARE(own->document.blocks.size(), 1);
    }

private:
    static insight::SteeringReport figuresOf(const FigureDesk &desk)
    {
        QFuture<Result<SharedFacts>> facts = desk.facts();
        facts.waitForFinished();
        return insight::steeringReportOf(
            **facts.result(), {QDate(2020, 1, 1), QDate(2026, 11, 23), {}, {}}, {u"inflow"_s, u"terms-met"_s});
    }
    Result<ComposedReport> compose(const QString &kind, const privacy::Profile &profile)
    {
        const ReportDesk desk(*m_casebook);
        ReportOrder order{kind, profile.id(), profile.purpose(), {}, {}, {}};
        if (profile.sentTo() == privacy::SentTo::Member)
            order.to.member = PersonId::parse(desk.members(m_case)->last().id).value();
        if (profile.sentTo() == privacy::SentTo::Partner)
            order.to.partner = u"de-waag"_s;
        return desk.compose(m_case, order);
    }
    int registered(const QString &kind, const QString &profile)
    {
        const auto known = privacy::Profiles::builtIn()->forReport(profile, kind);
        const auto report = compose(kind, *known);
        return report ? m_casebook->registerCopy(m_case, report->document, {}).value_or(-1) : -2;
    }
    static QList<CopyView> listed(QFuture<Result<QList<CopyView>>> future)
    {
        future.waitForFinished();
        const Result<QList<CopyView>> copies = future.result();
        return copies.value_or(QList<CopyView>());
    }

    std::unique_ptr<PracticeVault> m_practice = {};
    std::unique_ptr<Casebook> m_casebook = {};
    CaseId m_case = {};
};

QTEST_GUILESS_MAIN(TestCopyRegister)
#include "test_copyregister.moc"
