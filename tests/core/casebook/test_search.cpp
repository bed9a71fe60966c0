#include "core/casebook/casebook.h"
#include "core/casebook/casefilter.h"
#include "core/casebook/finder.h"
#include "core/casebook/personregister.h"
#include "core/casebook/placesmeant.h"
#include "core/store/database.h"
#include "core/store/sqlite.h"
#include "tests/core/casebook/practicevault.h"

#include <QFuture>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// Finding a case, and reading pages off the thread of the window.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(25));
        m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        const auto rows = m_casebook->cases();
        QVERIFY(rows && rows->size() > 2);
        m_rows = *rows;
    }

    void everyCaseIsFoundByItsNumberAndItsPeople()
    {
        const store::Reader &reader = m_practice->vault->read();
        const Viewer viewer = m_practice->vault->viewer();
        for (const store::CaseRow &row : std::as_const(m_rows)) {
            QVERIFY(finds(row.file.number, row.file.id));
            QVERIFY(finds(row.file.number.toLower(), row.file.id));
            QVERIFY(finds(row.file.number.right(4), row.file.id));
            const auto members = reader.memberships(viewer, row.file.household);
            const auto addresses = reader.addressesOfHousehold(viewer, row.file.household);
            QVERIFY(members && addresses);
            for (const Membership &member : *members) {
                const auto person = reader.person(viewer, member.person);
                QVERIFY(person);
                QVERIFY2(finds(person->name.full(), row.file.id), qPrintable(row.file.number));
            }
            for (const Address &address : *addresses) {
                if (!addressKey(address).isEmpty())
                    QVERIFY(finds(u"%1 %2"_s.arg(address.postcode, address.houseNumber), row.file.id));
                if (!address.street.isEmpty())
                    QVERIFY(finds(u"%1 %2, %3"_s.arg(address.street, address.houseNumber, address.town), row.file.id));
            }
        }
    }

    void aFilterNarrows_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"route:icm", "route:mda", "gemeente:den-haag", "gemeente:Delft", "fase:1", "route:icm fase:2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aFilterNarrows()
    {
        QFETCH(QString, text);
        const auto filter = casebook::CaseFilter::of(text, m_practice->region);
        QVERIFY(!filter.impossible && !filter.isEmpty() && filter.rest.isEmpty());
        QList<CaseId> ids;
        for (const store::CaseRow &row : std::as_const(m_rows))
            ids.append(row.file.id);
        const auto stands = m_practice->vault->read().stands(m_practice->vault->viewer(), ids);
        QVERIFY(stands);
        qsizetype wanted = 0;
        for (const store::CaseRow &row : std::as_const(m_rows)) {
            const bool holds = filter.holds(row.file, stands->value(row.file.id).phase);
            wanted += holds ? 1 : 0;
            const auto both = m_casebook->search(row.file.number + u' ' + text, 20);
            QVERIFY(both);
            QCOMPARE(both->size(), holds ? 1 : 0);
        }
        const auto alone = m_casebook->search(text, 100);
        QVERIFY(alone);
        QCOMPARE(alone->size(), wanted);
    }

    void whatPlacesATextMayMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("places"); // postcode|street|number|town
        const auto row = [](const char *text, const QStringList &places) {
            QTest::newRow(text) << QString::fromUtf8(text) << places;
        };
        row("2289 sa 14", {u"2289SA||14|"_s});
        row("2289SA14", {u"2289SA||14|"_s});
        row("2289 SA", {u"2289SA|||"_s});
        row("2289 SA 14 a", {u"2289SA||14|"_s});
        row("Kerkstraat 14a, 2289 SA Den Haag", {u"2289SA||14|"_s});
        row("Kerkstraat", {u"|Kerkstraat||"_s});
        row("kerkstraat 14", {u"|kerkstraat|14|"_s});
        row("Kerkstraat 14a", {u"|Kerkstraat|14|"_s});
        row("Kerkstraat 14-2", {u"|Kerkstraat|14|"_s});
        row("Kerkstraat 14, Den Haag", {u"|Kerkstraat|14|haag"_s});
        row("Kerkstraat 14 a Delft", {u"|Kerkstraat|14|delft"_s});
        row("Kerkstraat, Delft", {u"|Kerkstraat||delft"_s});
        row("Kerkstraat Den Haag", {u"|Kerkstraat Den Haag||"_s, u"|Kerkstraat Den||haag"_s, u"|Kerkstraat||haag"_s});
        row("1e Sweelinckstraat 10", {u"|1e Sweelinckstraat|10|"_s});
        row("Zoutmanstraat é 3", {u"|Zoutmanstraat é|3|"_s});
        row("Jan Bos", {u"|Jan Bos||"_s});
        row("Bo", {});
        row("", {});
        row("2289", {});
        row("RK-2026-0042", {u"|RK-2026-0042||"_s});
    }
    void whatPlacesATextMayMean()
    {
        QFETCH(QString, text);
        QStringList got;
        for (const store::PlaceQuery &one : casebook::placesMeant(text))
            got.append(QStringList{one.postcode, one.street, one.houseNumber, one.town}.join(u'|'));
        QTEST(got, "places");
    }

    /// A household at a street is found with what narrows, and without a case under its own heading.
    void whoLivesInAStreetIsFound()
    {
        const store::Reader &reader = m_practice->vault->read();
        const Viewer viewer = m_practice->vault->viewer();
        const auto page = reader.personsAfter(viewer, 0, 200);
        const auto rows = page.map([&](const store::PersonPage &all) { return *reader.persons(viewer, all.persons); });
        QVERIFY(rows);
        int without = 0;
        for (const store::PersonRow &row : *rows) {
            for (const HouseholdId &home : row.households) {
                const auto lived = reader.addressesOfHousehold(viewer, home);
                QVERIFY(lived);
                for (const Address &address : *lived) {
                    if (address.street.isEmpty())
                        continue;
                    const bool hasCase = !reader.casesOfHousehold(viewer, home)->isEmpty();
                    const FoundEverywhere found = everywhere(address.street + u' ' + address.houseNumber, 50);
                    const bool listed = std::any_of(found.places.cbegin(), found.places.cend(),
                        [&](const store::FoundPlace &one) { return one.household == home; });
                    QCOMPARE(listed, !hasCase);
                    without += listed ? 1 : 0;
                }
            }
        }
        QVERIFY(without > 0);
        const CaseFile &file = m_rows.constFirst().file;
        const auto lived = reader.addressesOfHousehold(viewer, file.household);
        QVERIFY(lived && !lived->isEmpty());
        const QString street = lived->constFirst().street;
        const bool icm = file.route == AdviceRoute::Icm;
        const auto finds = [&](const QString &filter) {
            const auto cases = everywhere(street + filter, 50).cases;
            return std::any_of(cases.cbegin(), cases.cend(),
                [&](const CaseHit &hit) { return hit.caseFile == file.id && hit.place.street == street; });
        };
        QVERIFY(finds({}) && finds(icm ? u" route:icm"_s : u" route:mda"_s));
        QVERIFY(!finds(icm ? u" route:mda"_s : u" route:icm"_s));
    }

    void aFilterThatCannotBeFindsNothing()
    {
        for (const char *text : {"gemeente:nergens", "route:trein", "fase:4", "fase:x"})
            QVERIFY(
                m_casebook->search(m_rows.constFirst().file.number + u' ' + QString::fromLatin1(text), 20)->isEmpty());
    }

    void aNameThatIsSpelledAlikeIsFoundOnceThePersonsAreRead()
    {
        const store::CaseRow &row = m_rows.constFirst();
        const store::Reader &reader = m_practice->vault->read();
        const auto members = reader.memberships(m_practice->vault->viewer(), row.file.household);
        QVERIFY(members && !members->isEmpty());
        const auto person = reader.person(m_practice->vault->viewer(), members->constFirst().person);
        QVERIFY(person);
        QString wrong = person->name.full();
        wrong.insert(wrong.size() - 2, wrong.at(wrong.size() - 2)); // a letter twice
        m_casebook->loadPersons();
        QTRY_VERIFY(m_casebook->persons().isReady().value_or(false));
        QVERIFY2(finds(wrong, row.file.id), "a letter too many");
    }

    void whatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "  ", "RK-1999-0001", "9999", "Xyzzy Qwertz", "1000 AA 99999", "%", "' OR 1=1"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void whatIsNotThereIsNotFound()
    {
        QFETCH(QString, text);
        const auto hits = m_casebook->search(text, 20);
        QVERIFY(hits);
        QCOMPARE(hits->size(), 0);
    }

    /// Everybody of the vault is found by name, with a case or without.
    void nobodyWithoutACaseIsMissed()
    {
        const store::Reader &reader = m_practice->vault->read();
        const Viewer viewer = m_practice->vault->viewer();
        const auto page = reader.personsAfter(viewer, 0, 200);
        QVERIFY(page);
        const auto rows = reader.persons(viewer, page->persons);
        QVERIFY(rows);
        int without = 0;
        for (const store::PersonRow &row : *rows) {
            const bool hasCase = std::any_of(row.households.cbegin(), row.households.cend(),
                [&](HouseholdId home) { return !reader.casesOfHousehold(viewer, home)->isEmpty(); });
            const FoundEverywhere found = everywhere(row.person.name.full(), 500);
            const bool listed = std::any_of(found.persons.cbegin(), found.persons.cend(),
                [&](const FoundPerson &one) { return one.person.id == row.person.id; });
            QCOMPARE(listed, !hasCase && !row.households.isEmpty());
            without += listed ? 1 : 0;
        }
        QVERIFY(without > 0);
    }

    void whatIsWrittenAndWhoWorksThereIsFound()
    {
        const auto wrote = m_practice->vault->write(
            m_practice->vault->viewer(), store::Action::Demo, {}, [&](store::Transaction &tx) -> Done {
                ContactNote note;
                note.id = ContactNoteId::create(m_practice->ids);
                note.at = m_practice->clock.now();
                note.others = u"school"_s;
                note.purpose = u"afstemming"_s;
                note.basis = u"toestemming"_s;
                note.text = u"De brandweerman van kwartsiet belde terug."_s;
                caseflow::Professional who;
                who.id = ProfessionalId::create(m_practice->ids);
                who.name = u"K. Kwartsiet"_s;
                who.organisation = u"Youz"_s;
                return tx.record(m_rows.constFirst().file.id, note).and_then([&] { return tx.save(who); });
            });
        QVERIFY2(wrote, qPrintable(wrote ? QString() : wrote.error().where + wrote.error().detail));
        const FoundEverywhere found = everywhere(u"kwarts"_s, 5);
        QCOMPARE(found.texts.size(), 1);
        QCOMPARE(found.texts.constFirst().found.file, m_rows.constFirst().file.id);
        QCOMPARE(found.professionals.size(), 1);
        QVERIFY(found.cases.isEmpty() && found.persons.isEmpty());
        // A filter leaves what is of no case out, and what is of another case.
        const bool icm = m_rows.constFirst().file.route == AdviceRoute::Icm;
        const FoundEverywhere same = everywhere(icm ? u"kwarts route:icm"_s : u"kwarts route:mda"_s, 5);
        QVERIFY(same.texts.size() == 1 && same.professionals.isEmpty());
        QVERIFY(everywhere(icm ? u"kwarts route:mda"_s : u"kwarts route:icm"_s, 5).isEmpty());
    }

    void noMoreThanAsked()
    {
        const QString prefix = m_rows.constFirst().file.number.left(3);
        QCOMPARE(m_casebook->search(prefix, 2)->size(), 2);
    }

    void theListReadLaterIsTheSame()
    {
        auto later = m_casebook->casesLater();
        later.waitForFinished();
        const auto rows = later.result();
        QVERIFY(rows);
        QCOMPARE(rows->size(), m_rows.size());
        const LocalDateTime now = m_practice->clock.now();
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QCOMPARE(rows->at(i).file, m_rows.at(i).file);
            QCOMPARE(rows->at(i).certainOrders, m_rows.at(i).certainOrders);
            QCOMPARE(rows->at(i).nextDate(now), m_rows.at(i).nextDate(now));
        }
    }

    void thePageReadLaterIsTheSameAndTheLookIsWritten()
    {
        const CaseId id = m_rows.constFirst().file.id;
        const auto before = m_casebook->openCase(id);
        auto later = m_casebook->openCaseLater(id);
        later.waitForFinished();
        const auto after = later.result();
        QVERIFY(before && after);
        QCOMPARE(after->file, before->file);
        QCOMPARE(after->history.size(), before->history.size());
        QCOMPARE(after->intake, before->intake);
        QCOMPARE(after->decisions, before->decisions);
        QCOMPARE(after->audit.size(), before->audit.size() + 1);
        QCOMPARE(after->audit.constFirst().action, store::Action::ReadCase);
    }

    /// That somebody asked for it stands in the log: it may be one that is kept from her.
    void aCaseThatIsNotThereIsSaidAndTheAskingKept()
    {
        const auto head = m_practice->vault->head();
        const CaseId id = CaseId::create(m_practice->ids);
        auto later = m_casebook->openCaseLater(id);
        later.waitForFinished();
        QVERIFY(!later.result());
        QCOMPARE(later.result().error().code, ErrorCode::NotFound);
        QTRY_COMPARE(m_practice->vault->head().seq, head.seq + 1);
        const auto asked = m_practice->vault->read().history(m_practice->vault->viewer(), id);
        QVERIFY(!asked); // and no page of it shows that
    }

    /// Whoever waits when the vault closes is not left waiting.
    void aVaultThatClosesLeavesNobodyWaiting()
    {
        test::PracticeVault other(u"andere"_s);
        QVERIFY(other.vault && other.fill(5));
        QList<QFuture<Result<CaseView>>> waiting;
        {
            Casebook casebook(*other.vault, other.region);
            const auto rows = casebook.cases();
            QVERIFY(rows);
            for (const store::CaseRow &row : *rows)
                waiting.append(casebook.openCaseLater(row.file.id));
        }
        other.vault.reset();
        for (QFuture<Result<CaseView>> &one : waiting)
            one.waitForFinished();
        QVERIFY(!waiting.isEmpty());
    }

    /// What one query needs it reads once: no question is put to the engine twice with the same values.
    void oneQueryAsksNothingTwice()
    {
        const store::Reader &reader = m_practice->vault->read();
        const auto addresses =
            reader.addressesOfHousehold(m_practice->vault->viewer(), m_rows.constFirst().file.household);
        QVERIFY(addresses && !addresses->isEmpty());
        for (const QString &text : {addresses->constFirst().street, addresses->constFirst().postcode}) {
            QMap<QByteArray, int> asked;
            watch(&asked);
            const FoundEverywhere found = everywhere(text, 10);
            watch(nullptr);
            QVERIFY(!found.cases.isEmpty());
            QVERIFY(asked.size() > 3);
            for (auto one = asked.cbegin(); one != asked.cend(); ++one) {
                if (one.key().contains("FROM case_file") && one.key().contains("household ="))
                    QVERIFY2(*one == 1, one.key().constData());
            }
        }
    }

private:
    /// Counts from now on what the worker asks the engine, by its text with the values in it; null: no longer.
    void watch(QMap<QByteArray, int> *into) const
    {
        bool done = false;
        m_practice->vault->checkOnWorker([&](store::Database &database) {
            const auto note = [](unsigned, void *counts, void *statement, void *) {
                char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
                ++(*static_cast<QMap<QByteArray, int> *>(counts))[QByteArray(text)];
                sqlite3_free(text);
                return 0;
            };
            if (into != nullptr)
                sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, note, into);
            else
                sqlite3_trace_v2(database.handle(), 0, nullptr, nullptr);
            done = true;
        });
        QTRY_VERIFY(done);
    }
    [[nodiscard]] FoundEverywhere everywhere(const QString &text, int each) const
    {
        auto later = casebook::findEverywhereLater(*m_casebook, text, each);
        later.waitForFinished();
        return later.result().value_or(FoundEverywhere());
    }
    [[nodiscard]] bool finds(const QString &text, CaseId id) const
    {
        const auto hits = m_casebook->search(text, 50);
        return hits &&
               std::any_of(hits->cbegin(), hits->cend(), [&](const CaseHit &hit) { return hit.caseFile == id; });
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
    QList<store::CaseRow> m_rows;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
