#include "core/casebook/figures.h"
#include "core/report/passages.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;

namespace {

/// What a stuurgroep reads every quarter: it tells of nobody, whoever is in the vault.
const QString prose =
    uR"(In het derde kwartaal van 2026 kwamen er meer meldingen binnen dan vorig jaar. Vooral in Den Haag en
Zoetermeer steeg het aantal tijdelijke huisverboden. Veilig Thuis Haaglanden ziet dezelfde beweging. De wachttijd bij
Perspektief bleef ongeveer gelijk, al wil de stuurgroep dat die korter wordt. Wij verwachten dat de instroom groot blijft.

Aandachtspunten:
- Doorlooptijden: van oplegging tot eerste bezoek binnen 24 uur lukt meestal.
- Samenwerking met politie, reclassering en het Openbaar Ministerie verloopt goed.
- Jonge kinderen en ouderen: hiervoor is nog geen vaste werkwijze. Kinderen worden niet altijd gehoord.
- Het lokaal team in Westland staat onder druk; de gemeente zoekt naar een oplossing. Een berg werk, maar in het bos staan
  is het niet.

Bij de herhaling van geweld zien we een lichte daling: 12,5 procent in plaats van 14. Hier past een kanttekening bij. Het gaat
om kleine aantallen. Cijfers over Mei en Juni zijn nog voorlopig. Op 1 september 2026 start de pilot MDA++ met het Zorg- en
Veiligheidshuis Haaglanden. Rond de feestdagen blijft het druk. Wat kost dat? Meer dan begroot. Ook Rijswijk, Delft,
Pijnacker-Nootdorp, Midden-Delfland, Wassenaar en Leidschendam-Voorburg leverden cijfers. Zie ook Tabel 2 en Fase 1.)"_s;

} // namespace

/// What is typed beside the figures is held against a whole vault: of everybody in it every field that tells who or
/// where somebody is, planted in the remarks.
class TestSteering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(60));
        m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        const auto facts = FigureDesk(*m_casebook).facts().result();
        QVERIFY(facts);
        m_report = insight::steeringReportOf(**facts, {QDate(2020, 1, 1), QDate(2026, 11, 23), {}, {}}, {u"inflow"_s});
        const store::Reader &reader = m_practice->vault->read();
        const auto page = reader.personsAfter(m_practice->vault->viewer(), 0, 150);
        QVERIFY(page && page->persons.size() > 100);
        m_people = *reader.persons(m_practice->vault->viewer(), page->persons);
    }

    void everyFieldOfEverybodyIsFound_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("values");
        QStringList surnames;
        QStringList given;
        QStringList whole;
        QStringList phones;
        QStringList places;
        QStringList postcodes;
        QStringList numbers;
        for (const store::PersonRow &row : std::as_const(m_people)) {
            const PersonName &name = row.person.name;
            surnames.append(name.surname);
            given.append(name.given.endsWith(u'.') ? QString() : name.given); // an initial alone is nobody's
            whole.append(name.full().toLower());
            phones.append(row.person.phone);
            for (const Address &one : row.addresses) {
                places.append(one.street + u' ' + one.houseNumber);
                postcodes.append(one.postcode.toLower());
            }
            for (const HouseholdId &home : row.households) {
                const auto lived = m_practice->vault->read().addressesOfHousehold(m_practice->vault->viewer(), home);
                for (const Address &one : *lived) {
                    places.append(one.street + u' ' + one.houseNumber);
                    postcodes.append(one.postcode.toLower());
                }
            }
        }
        const auto cases = m_casebook->cases();
        for (const store::CaseRow &row : *cases)
            numbers.append(row.file.number);
        QTest::newRow("surname") << u"Ook %1 belde."_s << surnames;
        QTest::newRow("given name") << u"Ook %1 belde."_s << given;
        QTest::newRow("name in small letters") << u"ook %1 belde."_s << whole;
        QTest::newRow("telephone number") << u"Bel %1 nu."_s << phones;
        QTest::newRow("street and number") << u"Rond %1 was het druk."_s << places;
        QTest::newRow("postcode in small letters") << u"Rond %1 was het druk."_s << postcodes;
        QTest::newRow("case number") << u"Zie %1 daarover."_s << numbers;
    }
    void everyFieldOfEverybodyIsFound()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, values);
        values.removeAll(QString());
        values.removeDuplicates();
        QVERIFY(values.size() > 5);
        QStringList lines;
        for (const QString &value : std::as_const(values))
            lines.append(sentence.arg(value));
        const SearchedReport searched = searchedWith(lines.join(u'\n'));
        const QList<report::Passage> passages = report::passagesOf(searched.document);
        for (const privacy::Leak &leak : searched.leaks)
            lines.removeAll(passages.at(leak.passage).text);
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'|')));
        // and what is left of it without them names nobody
        const report::Document without = report::withoutLeaks(searched.document, searched.leaks);
        QVERIFY(FigureDesk(*m_casebook).searchLater(without).result()->leaks.isEmpty());
    }

    void whatTellsOfNobodyLeaves()
    {
        const SearchedReport searched = searchedWith(prose);
        const QList<report::Passage> passages = report::passagesOf(searched.document);
        QStringList found;
        for (const privacy::Leak &leak : searched.leaks)
            found.append(passages.at(leak.passage).text.mid(leak.from, leak.length));
        QCOMPARE(found.join(u'|'), QString());
    }

private:
    [[nodiscard]] SearchedReport searchedWith(const QString &remarks) const
    {
        insight::SteeringReport report = m_report;
        report.remarks = remarks;
        return FigureDesk(*m_casebook).composeLater(report).result().value();
    }

    std::unique_ptr<PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
    insight::SteeringReport m_report = {};
    QList<store::PersonRow> m_people = {};
};

QTEST_GUILESS_MAIN(TestSteering)
#include "test_steering.moc"
