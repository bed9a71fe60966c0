#include "core/privacy/redaction.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace regie;
using namespace regie::privacy;
using namespace Qt::StringLiterals;

namespace {

/// The columns of the table below.
constexpr std::array<std::pair<const char *, const char *>, 12> columns = {{
    {"icm-uitvoerder", "assess-referral"},
    {"icm-uitvoerder", "coordinate-care"},
    {"vt", "inform-safe-home"},
    {"zvhh-weegoverleg", "weigh"},
    {"lokaal-team", "warm-handover"},
    {"ketenpartner", "joint-work"},
    {"systeemlid", "inform-member"},
    {"systeemlid", "subject-access"},
    {"burgemeester", "decide-extension"},
    {"stuurgroep", "steer"},
    {"coordinator", "coordinate-care"},
    {"eigen-dossier", "own-record"},
}};

struct FieldRow
{
    const char *field;
    const char *cells; ///< one a column
};

// What goes (+) and why the rest does not: n not needed, m the reporter, t free text, o another household, b a BSN,
// c unchecked, s shielded, . not named at all. Written down apart from the file, so that a cell changes on purpose.
constexpr FieldRow table[] = {
    {"case.number", "+++++++++.++"},
    {"household.name", "++++++nnn.++"},
    {"household.municipality", "+++++++++.++"},
    {"intake.channel", "+n++nnnnn.n+"},
    {"intake.calledAt", "nnnnnnnnn.n+"},
    {"author", "++++++++++++"},
    {"decision.by", "nnnnnnnnn.n+"},
    {"decision.handler", "ttttttttt.t+"},
    {"person.name", "+++++++++.++"},
    {"person.birthDate", "++++++n++.++"},
    {"person.role", "+++++nn++.++"},
    {"person.sex", "nnnnnnn+n.+n"},
    {"person.elsewhere", "+++nnnnn+.++"},
    {"person.phone", "+++n+nn+n.++"},
    {"person.callBack", "+++n+nn+n.++"},
    {"person.callBackNote", "+tttttttt.t+"},
    {"person.bsn", "bbbbbbbbb.bb"},
    {"person.note", "ttttttttt.t+"},
    {"person.address", "nnnnnnn+n.++"},
    {"household.relations", "n++++nnnn.+n"},
    {"dwelling.address", "+++n+nnnn.++"},
    {"address.secret", "sssssssss.ss"},
    {"caller.name", "mmmmmmmmm.m+"},
    {"caller.organisation", "mmmmmmmmm.m+"},
    {"caller.phone", "mmmmmmmmm.m+"},
    {"caller.callBack", "mmmmmmmmm.m+"},
    {"incident.text", "ttttttttt.t+"},
    {"incident.redFlags", "+++++nnn+.++"},
    {"safety.answers", "+++++nnn+.n+"},
    {"order.terms", "+++++nnn+.++"},
    {"deadlines", "+++++++n+.n+"},
    {"history.orders", "+++++nn++.++"},
    {"history.reports", "+++++nn+n.++"},
    {"history.violations", "+++++nn++.++"},
    {"history.possible", "++++nnnnn.c+"},
    {"history.otherHousehold", "ooooooooo.o+"},
    {"history.source", "mmmmmmmmm.m+"},
    {"history.number", "nnnnnnnnn.n+"},
    {"history.note", "ttttttttt.t+"},
    {"history.checks", "ccccccccc.c+"},
    {"history.ordersPerPerson", "++++nnnnn.n+"},
    {"advice", "+++++nnnn.++"},
    {"decision.reason", "ttttttttt.t+"},
    {"criteria", "+n++nnnnn.n+"},
    {"reasons", "+n++nnnnn.n+"},
    {"changes", "+n++nnnnn.n+"},
    {"answers.notes", "ttttttttt.t+"},
    {"case.route", "++++++n+n.++"},
    {"case.stand", "+++++++++.++"},
    {"case.goal", "n++++++nn.++"},
    {"case.roles", "+++++++nn.n+"},
    {"phase.reason", "ttttttttt.t+"},
    {"case.partners", "n+++++nnn.++"},
    {"partner.reason", "ttttttttt.t+"},
    {"case.steps", "++++++n++.++"},
    {"step.outcome", "n+++++nnn.++"},
    {"step.reason", "ttttttttt.t+"},
    {"step.note", "ttttttttt.t+"},
    {"step.parties", "n++n+nnnn.n+"},
    {"safety.scores", "n++++nn++.n+"},
    {"safety.scoreNote", "ttttttttt.t+"},
    {"safety.rihg", "n+++nnnn+.n+"},
    {"safety.rihgNote", "ttttttttt.t+"},
    {"plan.agreements", "n++++++n+.n+"},
    {"plan.checkers", "n++++++n+.n+"},
    {"plan.checks", "n+++++nn+.n+"},
    {"plan.checkNote", "ttttttttt.t+"},
    {"case.timeline", "+++++nnnn.n+"},
    {"case.genogram", "n++++nnnn.n+"},
    {"case.patterns", "n+++nnnnn.n+"},
    {"disclosures", "nnnnnnn+n.n+"},
    {"own.words", "nnnnnnn+n.nn"},
    {"figures", ".........+.."},
    {"plan.goals", "n+++++ntn.n+"},
    {"plan.actions", "n++++++tn.n+"},
    {"plan.owners", "n+++++nnn.n+"},
    {"plan.results", "ttttttttt.t+"},
    {"plan.familyWords", "n+nn+nnnn.n+"},
    {"case.meetings", "n+++++nnn.n+"},
    {"meeting.people", "nnnnnnnnn.n+"},
    {"meeting.talk", "ttttttttt.t+"},
    {"meeting.decisions", "n+++++nnn.n+"},
};

Why whyOfCell(char cell)
{
    switch (cell) {
    case 'n':
        return Why::NotNeeded;
    case 'm':
        return Why::Reporter;
    case 't':
        return Why::FreeText;
    case 'o':
        return Why::OtherHousehold;
    case 'b':
        return Why::NationalId;
    case 'c':
        return Why::Unchecked;
    case 's':
        return Why::Shielded;
    default:
        return Why::NotInProfile;
    }
}

QByteArray shippedText()
{
    QFile file(QStringLiteral(REGIE_SOURCE_DIR "/resources/region/haaglanden/profiles.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Profiles &shipped()
{
    static const Profiles profiles = Profiles::parse(shippedText(), u"profiles.json"_s).value();
    return profiles;
}

/// A small file with one profile; @p with replaces a part of it.
QByteArray fileWith(const QByteArray &part, const QByteArray &with)
{
    QByteArray text = R"({"profiles": [
{"id": "vt", "recipient": "organisation", "organisation": "veilig-thuis-haaglanden", "outward": true,
 "purpose": "inform-safe-home", "legalBasis": "wmo-safe-home", "legalBasisConfirmed": false,
 "reports": ["casusrapport"], "classes": ["ordinary", "special"],
 "goes": [{"why": "x", "source": "y", "fields": ["case.number"]}],
 "stays": [{"reason": "not-needed", "source": "y", "fields": ["person.sex"]}]}
]})";
    return part.isEmpty() ? text : text.replace(part, with);
}

} // namespace

class ProfilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCellIsAsDecided_data();
    void everyCellIsAsDecided();
    void everyFieldIsInTheTable();
    void noClassGoesThatIsNotAllowed();
    void reporterGoesToNobodyOutside();
    void freeTextOfOursGoesToNobodyOutside();
    void aMemberLearnsNothingOfOthers();
    void refusesWithLineAndReason_data();
    void refusesWithLineAndReason();
    void findsByReportAndPurpose();
    void shieldingWinsOverEveryProfile_data();
    void shieldingWinsOverEveryProfile();
};

void ProfilesTest::everyCellIsAsDecided_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("cell");
    for (const FieldRow &row : table) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            QTest::addRow("%s to %s, %s", row.field, columns[column].first, columns[column].second)
                << QString::fromLatin1(row.field) << static_cast<int>(column) << static_cast<int>(row.cells[column]);
    }
}

void ProfilesTest::everyCellIsAsDecided()
{
    const Profiles &profiles = shipped();
    QFETCH(QString, field);
    QFETCH(int, column);
    QFETCH(int, cell);
    const auto &[id, purpose] = columns[static_cast<std::size_t>(column)];
    const Profile profile = profiles.find(QString::fromLatin1(id), QString::fromLatin1(purpose)).value();
    const Field known = fieldOf(field).value();
    QCOMPARE(profile.names(known), cell == '+');
    if (cell == '+')
        QVERIFY(!profile.because(known).isEmpty());
    else
        QCOMPARE(profile.whyNot(known), whyOfCell(static_cast<char>(cell)));
}

void ProfilesTest::everyFieldIsInTheTable()
{
    QCOMPARE(std::size(table), static_cast<std::size_t>(fieldKinds().size()));
    for (qsizetype i = 0; i < fieldKinds().size(); ++i) {
        const FieldKind &kind = fieldKinds().at(i);
        QCOMPARE(static_cast<qsizetype>(kind.field), i);
        QCOMPARE(QLatin1String(table[i].field), QLatin1String(kind.code));
        QCOMPARE(qstrlen(table[i].cells), columns.size());
    }
    QCOMPARE(shipped().all().size(), static_cast<qsizetype>(columns.size()));
}

void ProfilesTest::noClassGoesThatIsNotAllowed()
{
    for (const Profile &profile : shipped().all()) {
        for (const FieldKind &kind : fieldKinds())
            QVERIFY2(!profile.names(kind.field) || profile.allowsClass(kind.dataClass), kind.code);
        QVERIFY(!profile.names(Field::SecretAddress));
        QVERIFY(!profile.names(Field::PersonBsn));
    }
}

void ProfilesTest::reporterGoesToNobodyOutside()
{
    for (const Profile &profile : shipped().all()) {
        for (const FieldKind &kind : fieldKinds()) {
            if (kind.dataClass == DataClass::Reporter && profile.outward())
                QVERIFY2(!profile.names(kind.field), kind.code);
        }
    }
}

void ProfilesTest::freeTextOfOursGoesToNobodyOutside()
{
    for (const Profile &profile : shipped().all()) {
        for (const FieldKind &kind : fieldKinds()) {
            if (kind.dataClass == DataClass::Internal && profile.outward())
                QVERIFY2(!profile.names(kind.field), kind.code);
        }
    }
}

void ProfilesTest::aMemberLearnsNothingOfOthers()
{
    for (const Profile &profile : shipped().all()) {
        if (profile.sentTo() != SentTo::Member)
            continue;
        for (const Field field : {Field::HouseholdName, Field::DwellingAddress, Field::Relations, Field::FamilyTree,
                 Field::PersonElsewhere, Field::OrdersPerPerson, Field::Rihg, Field::CallerName})
            QVERIFY2(!profile.names(field), kindOf(field).code);
    }
}

void ProfilesTest::refusesWithLineAndReason_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an unknown field") << QByteArray("case.number") << QByteArray("case.nummer") << 5
                                      << u"no such field"_s;
    QTest::newRow("a class that is not allowed")
        << QByteArray("case.number") << QByteArray("dwelling.address") << 5 << u"not among the classes"_s;
    QTest::newRow("a field twice") << QByteArray("person.sex") << QByteArray("case.number") << 6 << u"a field twice"_s;
    QTest::newRow("a secret address") << QByteArray("[\"case.number\"]") << QByteArray("[\"address.secret\"]") << 5
                                      << u"goes to nobody"_s;
    QTest::newRow("an unknown reason") << QByteArray("not-needed") << QByteArray("because") << 6 << u"no such reason"_s;
    QTest::newRow("an unknown class") << QByteArray("\"special\"]") << QByteArray("\"public\"]") << 4
                                      << u"no such data class"_s;
    QTest::newRow("an unknown kind of recipient")
        << QByteArray("\"organisation\",") << QByteArray("\"neighbour\",") << 2 << u"no such kind of recipient"_s;
    QTest::newRow("an own file that leaves")
        << QByteArray("\"organisation\", \"organisation\": \"veilig-thuis-haaglanden\"") << QByteArray("\"own\"") << 2
        << u"the own file stays inside"_s;
    QTest::newRow("a key nobody knows") << QByteArray("\"why\": \"x\",") << QByteArray("\"why\": \"x\", \"also\": 1,")
                                        << 5 << u"also"_s;
}

void ProfilesTest::refusesWithLineAndReason()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, with);
    QFETCH(int, line);
    QFETCH(QString, reason);
    QVERIFY(Profiles::parse(fileWith({}, {}), u"p.json"_s));
    const Result<Profiles> read = Profiles::parse(fileWith(part, with), u"p.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::RegionDataInvalid);
    QCOMPARE(read.error().where, u"p.json"_s);
    QCOMPARE(read.error().line, line);
    QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
}

void ProfilesTest::findsByReportAndPurpose()
{
    const Profiles &profiles = shipped();
    QCOMPARE(profiles.forReport(u"icm-uitvoerder"_s, u"plan"_s)->purpose(), u"coordinate-care"_s);
    QCOMPARE(profiles.forReport(u"icm-uitvoerder"_s, u"intakeadvies"_s)->purpose(), u"assess-referral"_s);
    QCOMPARE(profiles.forReport(u"systeemlid"_s, u"inzage"_s)->purpose(), u"subject-access"_s);
    QCOMPARE(profiles.forReport(u"systeemlid"_s, u"casusrapport"_s).error().code, ErrorCode::NotAllowed);
    QCOMPARE(profiles.forReport(u"buurman"_s, u"plan"_s).error().code, ErrorCode::ProfileMissing);
    QCOMPARE(profiles.find(u"vt"_s, u"steer"_s).error().code, ErrorCode::ProfileMissing);
}

void ProfilesTest::shieldingWinsOverEveryProfile_data()
{
    QTest::addColumn<int>("column");
    for (std::size_t column = 0; column < columns.size(); ++column)
        QTest::addRow("%s, %s", columns[column].first, columns[column].second) << static_cast<int>(column);
}

void ProfilesTest::shieldingWinsOverEveryProfile()
{
    QFETCH(int, column);
    const auto &[id, purpose] = columns[static_cast<std::size_t>(column)];
    const Profile profile = shipped().find(QString::fromLatin1(id), QString::fromLatin1(purpose)).value();
    Address secret;
    secret.street = u"Duinroosstraat"_s;
    secret.houseNumber = u"7"_s;
    secret.postcode = u"2289 XW"_s;
    Shield shield;
    shield.addAddress(secret);
    Redaction redaction(profile, shield);
    QVERIFY(!redaction.passes(Field::DwellingAddress, secret)); // the same dwelling, also when this one is not secret
    QVERIFY(redaction.leftOut().contains({u"address.secret"_s, DataClass::Location, u"shielded"_s}));
    for (const FieldKind &kind : fieldKinds()) {
        if (kind.freeText)
            QVERIFY2(!redaction.passes(kind.field, u"zij zit in de duinroos-straat"_s), kind.code);
    }
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profilestest.moc"
