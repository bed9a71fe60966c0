#include "core/report/casereport.h"
#include "casecanaries.h"
#include "core/report/passages.h"
#include "core/report/shielding.h"

#include <QTest>

#include <algorithm>

using namespace regie;
using namespace Qt::StringLiterals;
using privacy::Field;
using report::Document;

namespace {

Result<Document> compose(
    const report::CaseFacts &facts, const privacy::Profile &profile, const QString &kind, bool addressed = true)
{
    const report::ReportTemplate made = test::shippedTemplates().find(kind, profile.id()).value();
    return report::composeCaseReport(
        facts, test::caseRegion(), profile, made, addressed ? test::addresseeFor(profile, facts) : report::Addressee{});
}

QString everyPassage(const Document &document)
{
    QStringList out = {document.caseNumber, document.recipientName};
    for (const report::Passage &passage : report::passagesOf(document))
        out.append(passage.text);
    return out.join(u'\n');
}

privacy::Profile profileFor(const QString &id, const QString &kind)
{
    return test::shippedProfiles().forReport(id, kind).value();
}

void everyCell()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("kind");
    const privacy::Profiles profiles = test::shippedProfiles();
    for (const privacy::Profile &profile : profiles.all()) {
        for (const QString &kind : profile.reports()) {
            if (test::isOfCase(kind))
                QTest::addRow("%s to %s", qPrintable(kind), qPrintable(profile.id()))
                    << profile.id() << profile.purpose() << kind;
        }
    }
}

/// The canary case with a secret address of which something stands in every free text that goes out.
report::CaseFacts withLeaks()
{
    report::CaseFacts facts = test::caseCanaries().facts;
    Address secret;
    secret.street = u"Duinroosstraat"_s;
    secret.houseNumber = u"7"_s;
    secret.postcode = u"2671 XW"_s;
    secret.town = u"Naaldwijk"_s;
    secret.secret = true;
    facts.intake.members[1].addresses = {secret};
    facts.safety.agreements[0].what = u"Wij bellen elke dag. Zij woont in de Duinrosstraat."_s;
    facts.safety.agreements[0].checkedBy = u"tante in Naaldwijck"_s;
    facts.flow.roles[0].who.name = u"Wulp van 2671 xw"_s;
    facts.flow.events[0].parties[0].name = u"iemand uit de Duinroos"_s;
    return facts;
}

} // namespace

class CaseReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysOnlyWhatTheProfileNames_data() { everyCell(); }
    void saysOnlyWhatTheProfileNames();
    void ownFileSaysAll();
    void plantedLeaksAreAllFound_data() { everyCell(); }
    void plantedLeaksAreAllFound();
    void anOpenCopyOpensNothing_data();
    void anOpenCopyOpensNothing();
    void guardMissesWithoutItsNeedles();
    void memberGetsNothingOfOthers();
    void groundsAreTheSameForEverybody();
    void partnerSeesItsOwnDecisions();
    void partnerSeesItsOwnActions();
    void aMeetingHoldsOnlyItsOwn();
    void memberSeesWhatSheDoesHerself();
    void whatIsKeptIsSearchedFor_data();
    void whatIsKeptIsSearchedFor();
    void refusesWhatCannotBe();
    void rewordsAndDropsRows();
    void sameFactsSameBytes_data() { everyCell(); }
    void sameFactsSameBytes();
    void templateIsRefusedWithLine_data();
    void templateIsRefusedWithLine();
    void ownTemplateReplaces();
    void hostilePlacesStayText();
};

void CaseReportTest::saysOnlyWhatTheProfileNames()
{
    QFETCH(QString, profile);
    QFETCH(QString, purpose);
    QFETCH(QString, kind);
    const test::CaseCanaries planted = test::caseCanaries();
    const privacy::Profile recipient = test::shippedProfiles().find(profile, purpose).value();
    const Result<Document> document = compose(planted.facts, recipient, kind);
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    const QString text = everyPassage(*document);
    int found = 0;
    for (auto token = planted.tokens.cbegin(); token != planted.tokens.cend(); ++token) {
        if (!text.contains(token.key()))
            continue;
        ++found;
        QVERIFY2(recipient.names(token.value()), privacy::kindOf(token.value()).code);
    }
    QVERIFY2(
        found >= (recipient.sentTo() == privacy::SentTo::SteeringGroup ? 1 : 2), qPrintable(QString::number(found)));
}

void CaseReportTest::ownFileSaysAll()
{
    const test::CaseCanaries planted = test::caseCanaries();
    const privacy::Profile own = profileFor(u"eigen-dossier"_s, u"casusrapport"_s);
    const QString text = everyPassage(compose(planted.facts, own, u"casusrapport"_s).value());
    // Not in this report, or a code, which is no text here (the printed page is looked at in tests/ui/print).
    const QSet<Field> elsewhere = {Field::Handler, Field::DecisionReason, Field::DecidedBy, Field::Disclosures,
        Field::PersonCallBackNote, Field::Goal, Field::Steps, Field::StepOutcome, Field::HistoryOtherHousehold,
        Field::HistoryNumber, Field::PersonPhone};
    for (auto token = planted.tokens.cbegin(); token != planted.tokens.cend(); ++token) {
        if (own.names(token.value()) && !elsewhere.contains(token.value()))
            QVERIFY2(text.contains(token.key()), privacy::kindOf(token.value()).code);
    }
}

void CaseReportTest::plantedLeaksAreAllFound()
{
    QFETCH(QString, profile);
    QFETCH(QString, purpose);
    QFETCH(QString, kind);
    const report::CaseFacts facts = withLeaks();
    const privacy::Profile recipient = test::shippedProfiles().find(profile, purpose).value();
    const Document document = compose(facts, recipient, kind).value();
    const privacy::LeakGuard guard =
        report::guardOf(facts, test::caseRegion(), recipient, test::addresseeFor(recipient, facts).member);
    const QList<privacy::Leak> leaks = report::leaksIn(document, guard);
    const Document clean = report::withoutLeaks(document, leaks);
    QVERIFY(report::leaksIn(clean, guard).isEmpty());
    const QString text = everyPassage(clean);
    for (const QString &secret : {u"Duinro"_s, u"Duinros"_s, u"Naald"_s, u"2671"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    const QString before = everyPassage(document);
    if (before.contains(u"Duinrosstraat")) {
        QVERIFY(!leaks.isEmpty());
        QVERIFY2(text.contains(u"Wij bellen elke dag."), qPrintable(text)); // the sentence beside it stays
    }
}

/// An address that is secret now was typed as open before: the older copy does not switch the guard off for it.
void CaseReportTest::anOpenCopyOpensNothing_data()
{
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("shielded");
    QTest::newRow("the same address") << u"2671XW"_s << u"7"_s << true;
    QTest::newRow("without its postcode") << QString() << u"7"_s << true;
    QTest::newRow("somebody else's in that street") << u"2671 XW"_s << u"31"_s << false;
}

void CaseReportTest::anOpenCopyOpensNothing()
{
    QFETCH(QString, postcode);
    QFETCH(QString, number);
    QFETCH(bool, shielded);
    report::CaseFacts facts = withLeaks();
    Address copy = facts.intake.members.at(1).addresses.constFirst();
    copy.secret = false;
    copy.postcode = postcode;
    copy.houseNumber = number;
    const privacy::Profile recipient = profileFor(u"lokaal-team"_s, u"plan"_s);
    const auto found = [&](const report::CaseFacts &known) {
        const auto guard = report::guardOf(known, test::caseRegion(), recipient, {});
        return !guard.find({u"Zij woont nu in de Duinroosstraat."_s}).isEmpty();
    };
    QVERIFY(found(facts));
    report::CaseFacts inIntake = facts;
    inIntake.intake.intake.persons[1].mention.address = copy;
    QCOMPARE(found(inIntake), shielded);
    report::CaseFacts beside = facts;
    beside.addresses.append(copy);
    QCOMPARE(found(beside), shielded);
}

void CaseReportTest::guardMissesWithoutItsNeedles()
{
    const privacy::Profile own = profileFor(u"eigen-dossier"_s, u"plan"_s);
    const Document document = compose(withLeaks(), own, u"plan"_s).value();
    QVERIFY(report::leaksIn(document, privacy::LeakGuard()).isEmpty()); // the harness sees what the guard does
    QVERIFY(everyPassage(document).contains(u"Duinrosstraat"));
}

void CaseReportTest::memberGetsNothingOfOthers()
{
    const test::CaseCanaries planted = test::caseCanaries();
    const privacy::Profile recipient = profileFor(u"systeemlid"_s, u"inzage"_s);
    const Document document = compose(planted.facts, recipient, u"inzage"_s).value();
    const QString text = everyPassage(document);
    const store::PersonRow &self = planted.facts.intake.members.at(1);
    QVERIFY(text.contains(self.person.name.full()));
    QVERIFY(text.contains(self.person.phone));
    for (const int other : {0, 2}) {
        const Person &person = planted.facts.intake.members.at(other).person;
        QVERIFY(!text.contains(person.name.given) && !text.contains(person.name.surname));
        QVERIFY(!text.contains(person.phone));
    }
    report::CaseFacts told = planted.facts;
    told.intake.caseNumber = u"OEF-2026-0412"_s; // canaries are a letter apart, which the guard takes for misspelt
    told.intake.author = u"Esther Oeverloper"_s;
    told.intake.members[0].person.name = {u"Kwik"_s, {}, u"Kemphaan"_s};
    told.ownWords = u"Ik woon hier. Kemphaan woont ergens anders."_s;
    const Document own = compose(told, recipient, u"inzage"_s).value();
    const auto guard = report::guardOf(told, test::caseRegion(), recipient, self.person.id);
    QCOMPARE(report::leaksIn(own, guard).size(), 1);
}

/// With or without a secret address, a reporter and orders the grounds of an inzage read the same.
void CaseReportTest::groundsAreTheSameForEverybody()
{
    const privacy::Profile recipient = profileFor(u"systeemlid"_s, u"inzage"_s);
    report::CaseFacts full = test::caseCanaries().facts;
    report::CaseFacts bare = full;
    bare.intake.members[1].addresses.clear();
    bare.intake.intake.callerName.clear();
    bare.intake.intake.callerOrganisation.clear();
    bare.intake.history.clear();
    const auto prose = [&](const report::CaseFacts &facts) {
        QList<report::Block> out;
        const Document document = compose(facts, recipient, u"inzage"_s).value();
        std::ranges::copy_if(document.blocks, std::back_inserter(out),
            [](const report::Block &block) { return std::holds_alternative<report::Prose>(block); });
        return out;
    };
    QVERIFY(prose(full).size() >= 2);
    QCOMPARE(prose(full), prose(bare));
}

void CaseReportTest::partnerSeesItsOwnDecisions()
{
    report::CaseFacts facts = test::caseCanaries().facts;
    const privacy::Profile recipient = profileFor(u"ketenpartner"_s, u"besluitenlijst"_s);
    const report::ReportTemplate made = test::shippedTemplates().find(u"besluitenlijst"_s, recipient.id()).value();
    const auto textFor = [&](const QString &partner) {
        return everyPassage(
            report::composeCaseReport(facts, test::caseRegion(), recipient, made, {{}, partner}).value());
    };
    facts.flow.events[1].organisation = u"de-waag"_s;
    QVERIFY(textFor(u"de-waag"_s).contains(u"De Waag"));
    facts.flow.events[1].organisation = u"brijder"_s;
    QVERIFY(!textFor(u"de-waag"_s).contains(u"brijder"));
}

void CaseReportTest::partnerSeesItsOwnActions()
{
    report::CaseFacts facts = test::caseCanaries().facts;
    facts.actions[0].what = u"behandeling begint"_s; // of De Waag
    facts.actions[1].what = u"naar de huisarts"_s;   // of a member
    facts.actions[1].owner = {u"brijder"_s, u"A. Kluut"_s, {}};
    facts.actions[2].what = u"bellen"_s;
    const auto words = [&](const QString &profile, const QString &kind, const QString &partner) {
        const privacy::Profile recipient = profileFor(profile, kind);
        const report::ReportTemplate made = test::shippedTemplates().find(kind, recipient.id()).value();
        return everyPassage(
            report::composeCaseReport(facts, test::caseRegion(), recipient, made, {{}, partner, {}}).value());
    };
    const QString own = words(u"ketenpartner"_s, u"besluitenlijst"_s, u"de-waag"_s);
    QVERIFY(own.contains(u"behandeling begint"_s));
    QVERIFY(!own.contains(u"naar de huisarts"_s) && !own.contains(u"bellen"_s));
    QVERIFY(!own.contains(u"Kluut"_s));
    const QString other = words(u"ketenpartner"_s, u"besluitenlijst"_s, u"brijder"_s);
    QVERIFY(other.contains(u"naar de huisarts"_s) && !other.contains(u"behandeling begint"_s));
    const QString all = words(u"lokaal-team"_s, u"plan"_s, {}); // the integral plan: the part of each beside the others
    QVERIFY(all.contains(u"behandeling begint"_s) && all.contains(u"naar de huisarts"_s) && all.contains(u"bellen"_s));
}

void CaseReportTest::aMeetingHoldsOnlyItsOwn()
{
    report::CaseFacts facts = test::caseCanaries().facts;
    SeededIds ids(7);
    report::MeetingFact later = facts.meetings.first();
    later.id = MeetingId::create(ids);
    later.decision = u"afschalen naar lokaal team"_s;
    facts.meetings.prepend(later);
    facts.actions[0].what = u"van toen"_s;
    facts.actions[1] = facts.actions[0];
    facts.actions[1].what = u"van nu"_s;
    facts.actions[1].meeting = later.id;
    const privacy::Profile recipient = profileFor(u"ketenpartner"_s, u"besluitenlijst"_s);
    const report::ReportTemplate made = test::shippedTemplates().find(u"besluitenlijst"_s, recipient.id()).value();
    const auto words = [&](MeetingId meeting) {
        return everyPassage(
            report::composeCaseReport(facts, test::caseRegion(), recipient, made, {{}, u"de-waag"_s, meeting}).value());
    };
    const QString whole = words({});
    QVERIFY(whole.contains(u"van toen"_s) && whole.contains(u"van nu"_s));
    const QString held = words(later.id);
    QVERIFY(held.contains(u"van nu"_s) && held.contains(u"afschalen naar lokaal team"_s));
    QVERIFY(!held.contains(u"van toen"_s) && !held.contains(facts.meetings.last().decision));
}

void CaseReportTest::memberSeesWhatSheDoesHerself()
{
    report::CaseFacts facts = test::caseCanaries().facts;
    facts.actions[0].what = u"van De Waag"_s;
    facts.actions[2].what = u"zelf bellen"_s;
    const privacy::Profile recipient = profileFor(u"systeemlid"_s, u"plan"_s);
    const report::ReportTemplate made = test::shippedTemplates().find(u"plan"_s, recipient.id()).value();
    const auto words = [&](int member) {
        return everyPassage(report::composeCaseReport(facts, test::caseRegion(), recipient, made,
            {facts.intake.members.at(member).person.id, {},
                {}}).value());
    };
    QVERIFY(words(1).contains(u"zelf bellen"_s));
    QVERIFY(!words(1).contains(u"van De Waag"_s));
    QVERIFY(!words(0).contains(u"zelf bellen"_s)); // another member's
}

void CaseReportTest::whatIsKeptIsSearchedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fromAll");
    QTest::addColumn<bool>("found");
    QTest::newRow("the school, kept from all outside") << u"haalt hem op bij De Zandkorrel"_s << true << true;
    QTest::newRow("misspelt") << u"School de zandkorel belt"_s << true << true;
    QTest::newRow("kept from another member only") << u"haalt hem op bij De Zandkorrel"_s << false << false;
    QTest::newRow("another word") << u"haalt hem op bij het zwembad"_s << true << false;
}

void CaseReportTest::whatIsKeptIsSearchedFor()
{
    QFETCH(QString, text);
    QFETCH(bool, fromAll);
    QFETCH(bool, found);
    report::CaseFacts facts = test::caseCanaries().facts;
    facts.actions[0].what = text;
    ShieldedFact school;
    school.person = facts.intake.members.at(0).person.id;
    school.kind = ShieldedKind::School;
    school.what = u"De Zandkorrel"_s;
    if (!fromAll)
        school.from = {facts.intake.members.at(1).person.id};
    facts.shielded = {school};
    const privacy::Profile recipient = profileFor(u"ketenpartner"_s, u"besluitenlijst"_s);
    const report::ReportTemplate made = test::shippedTemplates().find(u"besluitenlijst"_s, recipient.id()).value();
    const auto document =
        report::composeCaseReport(facts, test::caseRegion(), recipient, made, {{}, u"de-waag"_s, {}}).value();
    const auto leaks = report::leaksIn(document, report::guardOf(facts, test::caseRegion(), recipient, {}));
    QCOMPARE(std::ranges::any_of(
                 leaks, [](const privacy::Leak &leak) { return leak.why == privacy::ShieldReason::KeptFrom; }),
        found);
    // the member it is kept from never reads it, whoever else may
    const privacy::Profile hers = profileFor(u"systeemlid"_s, u"plan"_s);
    const PersonId member = facts.intake.members.at(1).person.id;
    const auto guard = report::guardOf(facts, test::caseRegion(), hers, member);
    QVERIFY(!guard.find({u"haalt hem op bij De Zandkorrel"_s}).isEmpty());
}

void CaseReportTest::refusesWhatCannotBe()
{
    const report::CaseFacts facts = test::caseCanaries().facts;
    const privacy::Profile member = profileFor(u"systeemlid"_s, u"plan"_s);
    QCOMPARE(compose(facts, member, u"plan"_s, false).error().code, ErrorCode::MissingField);
    report::ReportTemplate other = test::shippedTemplates().find(u"plan"_s, u"systeemlid"_s).value();
    other.kind = u"casusrapport"_s;
    QCOMPARE(report::composeCaseReport(facts, test::caseRegion(), member, other, test::addresseeFor(member, facts))
                 .error()
                 .code,
        ErrorCode::NotAllowed);
    report::CaseFacts numberless = facts;
    numberless.intake.caseNumber.clear();
    QCOMPARE(compose(numberless, member, u"plan"_s).error().code, ErrorCode::MissingField);
    const privacy::Profile team = profileFor(u"lokaal-team"_s, u"plan"_s);
    report::CaseFacts nowhere = facts;
    nowhere.intake.household.municipality = u"GM9999"_s;
    QCOMPARE(compose(nowhere, team, u"plan"_s).error().code, ErrorCode::NotAllowed);
}

void CaseReportTest::rewordsAndDropsRows()
{
    const privacy::Profile own = profileFor(u"eigen-dossier"_s, u"plan"_s);
    const Document document = compose(withLeaks(), own, u"plan"_s).value();
    const QList<report::Passage> passages = report::passagesOf(document);
    const auto found =
        std::ranges::find_if(passages, [](const report::Passage &one) { return one.text.contains(u"Duinrosstraat"); });
    QVERIFY(found != passages.cend());
    const int index = static_cast<int>(found - passages.cbegin());
    const Document other = report::reworded(document, index, u"Wij bellen elke dag."_s);
    QCOMPARE(report::passagesOf(other).at(index).text, u"Wij bellen elke dag."_s);
    const auto rows = [](const Document &one) {
        qsizetype sum = 0;
        for (const report::Block &block : one.blocks) {
            if (const auto *table = std::get_if<report::Table>(&block))
                sum += table->rows.size();
        }
        return sum;
    };
    QCOMPARE(rows(report::reworded(document, index, {})), rows(document) - 1);
    QCOMPARE(report::reworded(document, -1, u"x"_s), document);
}

void CaseReportTest::sameFactsSameBytes()
{
    QFETCH(QString, profile);
    QFETCH(QString, purpose);
    QFETCH(QString, kind);
    const privacy::Profile recipient = test::shippedProfiles().find(profile, purpose).value();
    const report::CaseFacts facts = test::caseCanaries().facts;
    QCOMPARE(report::canonicalBytes(compose(facts, recipient, kind).value()),
        report::canonicalBytes(compose(facts, recipient, kind).value()));
}

void CaseReportTest::templateIsRefusedWithLine_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an unknown part") << QByteArray(R"({"part": "horoscope"})") << u"no such part"_s;
    QTest::newRow("an unknown field") << QByteArray(R"({"part": "text", "text": ["{person.shoe}"]})")
                                      << u"no such field"_s;
    QTest::newRow("a field that does not go to a member")
        << QByteArray(R"({"part": "text", "text": ["{household.name}"]})") << u"does not go to systeemlid"_s;
    QTest::newRow("a text without text") << QByteArray(R"({"part": "text", "text": []})") << u"a text without text"_s;
    QTest::newRow("a key nobody knows") << QByteArray(R"({"part": "stand", "colour": "red"})") << u"colour"_s;
}

void CaseReportTest::templateIsRefusedWithLine()
{
    QFETCH(QByteArray, parts);
    QFETCH(QString, reason);
    const QByteArray text =
        "{\"reports\": [\n{\"report\": \"plan\", \"recipients\": [\"systeemlid\"], \"parts\": [\n" + parts + "\n]}]}";
    const auto read = report::ReportTemplates::parse(text, u"eigen.json"_s, test::shippedProfiles());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::RegionDataInvalid);
    QCOMPARE(read.error().where, u"eigen.json"_s);
    QCOMPARE(read.error().line, 3);
    QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
}

void CaseReportTest::ownTemplateReplaces()
{
    report::ReportTemplates templates = test::shippedTemplates();
    const QByteArray text = R"({"reports": [{"report": "plan", "recipients": ["systeemlid"],
        "parts": [{"part": "text", "heading": "Hallo", "text": ["Dag {person.name}."]}]}]})";
    const auto own = report::ReportTemplates::parse(text, u"eigen.json"_s, test::shippedProfiles());
    QVERIFY(own);
    const qsizetype before = templates.all().size();
    templates.replaceWith(*own);
    QCOMPARE(templates.all().size(), before);
    QCOMPARE(templates.find(u"plan"_s, u"systeemlid"_s)->parts.size(), 1);
    QVERIFY(templates.find(u"plan"_s, u"vt"_s)->parts.size() > 1);
    const report::CaseFacts facts = test::caseCanaries().facts;
    const privacy::Profile member = profileFor(u"systeemlid"_s, u"plan"_s);
    const Document document = report::composeCaseReport(facts, test::caseRegion(), member,
        templates.find(u"plan"_s, u"systeemlid"_s).value(), test::addresseeFor(member, facts))
                                  .value();
    QVERIFY(everyPassage(document).contains(facts.intake.members.at(1).person.name.full()));
}

void CaseReportTest::hostilePlacesStayText()
{
    report::CaseFacts facts = test::caseCanaries().facts;
    facts.intake.members[1].person.name = {u"{author} {case.number} %1"_s, {}, {}};
    const privacy::Profile member = profileFor(u"systeemlid"_s, u"plan"_s);
    const QString text = everyPassage(compose(facts, member, u"plan"_s).value());
    QVERIFY(text.contains(u"{author} {case.number} %1"));
}

QTEST_GUILESS_MAIN(CaseReportTest)
#include "casereporttest.moc"
