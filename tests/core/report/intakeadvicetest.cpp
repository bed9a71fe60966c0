#include "canaryfacts.h"

#include "core/report/intakeadvice.h"

#include <QTest>

#include <algorithm>

using namespace regie;
using namespace Qt::StringLiterals;
using report::Document;
using report::Phrase;

static_assert(!std::is_default_constructible_v<privacy::Profile>, "a profile comes from the region's data only");
static_assert(!std::is_default_constructible_v<Document>, "no report without a recipient profile");
static_assert(std::is_constructible_v<Document, const privacy::Profile &>);

namespace {

privacy::Profile profile(const QString &id)
{
    return test::shippedProfiles().find(id).value();
}

Result<Document> compose(const report::IntakeAdviceFacts &facts, const QString &id)
{
    return report::composeIntakeAdvice(facts, test::canaryRegion(), profile(id));
}

/// Everything a document holds as text, in one piece.
QString everyWord(const Document &document)
{
    QString out;
    const QByteArray bytes = report::canonicalBytes(document);
    for (qsizetype i = 1; i < bytes.size(); i += 2) // QDataStream writes text as big-endian UTF-16
        out += QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i - 1]) << 8) | static_cast<uchar>(bytes[i])));
    QString shifted;
    for (qsizetype i = 2; i < bytes.size(); i += 2)
        shifted += QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i - 1]) << 8) | static_cast<uchar>(bytes[i])));
    return out + u'\n' + shifted;
}

QStringList leftOutFields(const Document &document)
{
    QStringList out;
    for (const report::LeftOut &left : document.leftOut)
        out.append(left.field);
    return out;
}

QList<const report::Phrased *> phrasesIn(const Document &document, Phrase wanted);

void collect(QList<const report::Phrased *> &out, const report::Line &line, Phrase wanted)
{
    for (const report::Value &value : line.values) {
        const auto *phrased = std::get_if<report::Phrased>(&value);
        if (phrased != nullptr && phrased->phrase == wanted)
            out.append(phrased);
    }
}

struct Lines
{
    QList<const report::Phrased *> &out;
    Phrase wanted;
    void all(const QList<report::Line> &lines) const
    {
        for (const report::Line &line : lines)
            collect(out, line, wanted);
    }
    void operator()(const report::AdviceBox &box) const
    {
        all(box.lines);
        all(box.dueLines);
        all(box.flags);
    }
    void operator()(const report::Table &table) const
    {
        for (const QList<report::Line> &row : table.rows)
            all(row);
        all(table.below);
    }
    void operator()(const report::Bullets &bullets) const { all(bullets.items); }
    void operator()(const report::Note &note) const { all(note.lines); }
    void operator()(const report::AnswerForm &) const {}
    void operator()(const report::Chart &) const {}
    void operator()(const report::FamilyDrawing &) const {}
    void operator()(const report::Prose &prose) const { all(prose.lines); }
};

QList<const report::Phrased *> phrasesIn(const Document &document, Phrase wanted)
{
    QList<const report::Phrased *> out;
    for (const report::Block &block : document.blocks)
        std::visit(Lines{out, wanted}, block);
    return out;
}

} // namespace

class IntakeAdviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheProfileNames_data();
    void saysWhatTheProfileNames();
    void namesEverythingItLeftOut();
    void secretAddressGoesToNobody_data();
    void secretAddressGoesToNobody();
    void numberOfAnUnsafePersonStaysOut();
    void unansweredSafetyIsNotAskedYet();
    void deviationIsShown();
    void whatCameAfterTheAssessmentIsNotInItsSum();
    void executorGetsNothingWhenNobodyCarriesOutIcm();
    void sameFactsSameBytes();
    void copyChangesTheBytes();
};

void IntakeAdviceTest::saysWhatTheProfileNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("executor of ICM") << u"icm-uitvoerder"_s;
    QTest::newRow("own file") << u"eigen-dossier"_s;
}

void IntakeAdviceTest::saysWhatTheProfileNames()
{
    QFETCH(QString, id);
    const test::Canaries planted = test::canaries();
    const Result<Document> document = compose(planted.facts, id);
    QVERIFY(document);
    const QString words = everyWord(*document);
    const privacy::Profile recipient = profile(id);
    for (auto token = planted.tokens.cbegin(); token != planted.tokens.cend(); ++token) {
        const bool goes = recipient.names(token.value());
        const bool unsafeNumber = token.value() == privacy::Field::PersonPhone && recipient.outward() &&
                                  token.key() != planted.facts.members.at(1).person.phone;
        const QByteArray message = (token.key() + u" of "_s + privacy::fieldCode(token.value())).toUtf8();
        const bool expected = goes && !unsafeNumber;
        // Source and number of an event go with the event; one about another household does not go to the executor.
        const bool withOther =
            planted.facts.history.last().source == token.key() || planted.facts.history.last().number == token.key();
        QVERIFY2(words.contains(token.key()) ==
                     (expected && !(withOther && !recipient.names(privacy::Field::HistoryOtherHousehold))),
            message.constData());
    }
}

void IntakeAdviceTest::namesEverythingItLeftOut()
{
    const test::Canaries planted = test::canaries();
    const Document document = compose(planted.facts, u"icm-uitvoerder"_s).value();
    const QStringList left = leftOutFields(document);
    const privacy::Profile recipient = profile(u"icm-uitvoerder"_s);
    for (const privacy::Field field : planted.tokens) {
        if (!recipient.names(field))
            QVERIFY2(left.contains(privacy::fieldCode(field)), privacy::kindOf(field).code);
    }
    QVERIFY(left.contains(u"person.phone"_s)); // of those who may not be called
}

void IntakeAdviceTest::secretAddressGoesToNobody_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    const QList<QString> profiles = {u"icm-uitvoerder"_s, u"eigen-dossier"_s};
    for (const QString &id : profiles) {
        QTest::addRow("%s: the street in a note", qPrintable(id))
            << id << u"Zit nu aan de Duinroosstraat, bel niet aan"_s;
        QTest::addRow("%s: the postcode, spaced", qPrintable(id)) << id << u"ergens in 2289  xw"_s;
        QTest::addRow("%s: the street in capitals with a hyphen", qPrintable(id)) << id << u"DUINROOS-STRAAT"_s;
    }
}

void IntakeAdviceTest::secretAddressGoesToNobody()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    report::IntakeAdviceFacts facts = test::canaries().facts;
    Address secret;
    secret.street = u"Duinroosstraat"_s;
    secret.houseNumber = u"7"_s;
    secret.postcode = u"2289 XW"_s;
    secret.secret = true;
    facts.members[1].addresses = {secret};
    facts.members[1].person.callBackNote = text;
    facts.intake.what = text;
    facts.intake.dwelling = secret;
    const Document document = compose(facts, id).value();
    const QString words = everyWord(document);
    QVERIFY(!words.contains(u"uinroos"_s, Qt::CaseInsensitive));
    QVERIFY(!words.contains(u"2289 XW"_s, Qt::CaseInsensitive));
    QVERIFY(!words.contains(text));
    QVERIFY(document.leftOut.contains({u"address.secret"_s, DataClass::Location, u"shielded"_s}));
}

void IntakeAdviceTest::numberOfAnUnsafePersonStaysOut()
{
    const test::Canaries planted = test::canaries();
    const Document document = compose(planted.facts, u"icm-uitvoerder"_s).value();
    const QString words = everyWord(document);
    QVERIFY(words.contains(planted.facts.members[1].person.phone));
    QVERIFY(!words.contains(planted.facts.members[2].person.phone));
    QCOMPARE(phrasesIn(document, Phrase::CallBackUnsafe).size(), 1);
    QCOMPARE(phrasesIn(document, Phrase::CallBackNotAsked).size(), 1);
    QCOMPARE(phrasesIn(document, Phrase::CallBackPerson).size(), 1);
}

void IntakeAdviceTest::unansweredSafetyIsNotAskedYet()
{
    report::IntakeAdviceFacts facts = test::canaries().facts;
    facts.intake.redFlags.clear();
    facts.intake.redFlagsAsked = false;
    at(facts.intake.facts, Fact::HighRisk).answer = Answer::Yes;
    const Document document = compose(facts, u"icm-uitvoerder"_s).value();
    int unknown = 0;
    for (const report::Phrased *answer : phrasesIn(document, Phrase::SafetyAnswer))
        unknown += std::get<report::Code>(answer->arguments.at(1)) == report::Code(Answer::Unknown) ? 1 : 0;
    QCOMPARE(phrasesIn(document, Phrase::SafetyAnswer).size(), 4);
    QCOMPARE(unknown, 3);
    QCOMPARE(phrasesIn(document, Phrase::RedFlagsNotAsked).size(), 1);
}

void IntakeAdviceTest::deviationIsShown()
{
    const Document document = compose(test::canaries().facts, u"icm-uitvoerder"_s).value();
    QCOMPARE(phrasesIn(document, Phrase::DeviatesFrom).size(), 1);
}

/// A case goes on after its assessment: the rows that count are those of the sum below them, and no others.
void IntakeAdviceTest::whatCameAfterTheAssessmentIsNotInItsSum()
{
    report::IntakeAdviceFacts facts = test::canaries().facts;
    const auto signs = [](const Document &document) {
        QList<report::Sign> out;
        for (const report::Block &block : document.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (table == nullptr || table->title != Phrase::Counting)
                continue;
            for (const QList<report::Line> &row : table->rows)
                out.append(std::get<report::Sign>(row.at(2).values.first()));
        }
        return out;
    };
    const auto before = compose(facts, u"eigen-dossier"_s);
    QVERIFY(before);
    QVERIFY(!signs(*before).contains(report::Sign::Later));
    QVERIFY(phrasesIn(*before, Phrase::KnownLater).isEmpty());

    facts.assessedOn = facts.made.date;
    for (const HistoryEvent &event : std::as_const(facts.history))
        facts.assessed.append({event.isOrder, event.id, event.at.date, event.weight, event.weightReason});
    const auto same = compose(facts, u"eigen-dossier"_s);
    QVERIFY(same);
    QCOMPARE(signs(*same), signs(*before));

    HistoryEvent later = facts.history.first();
    later.id = u"later"_s;
    later.belongs = rules::Belongs::Certain;
    later.weight = rules::Weight::Counts;
    facts.history.prepend(later);
    facts.assessed.first().weight = rules::Weight::No; // as it weighed then, whatever it would weigh now
    const auto after = compose(facts, u"eigen-dossier"_s);
    QVERIFY(after);
    QList<report::Sign> expected = signs(*before);
    expected.first() = report::Sign::CountsNot;
    expected.prepend(report::Sign::Later);
    QCOMPARE(signs(*after), expected);
    QCOMPARE(phrasesIn(*after, Phrase::KnownLater).size(), 1);
}

void IntakeAdviceTest::executorGetsNothingWhenNobodyCarriesOutIcm()
{
    report::IntakeAdviceFacts facts = test::canaries().facts;
    facts.decision->chosen = AdviceRoute::LocalTeam;
    const Result<Document> document = compose(facts, u"icm-uitvoerder"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::NotAllowed);
    QVERIFY(compose(facts, u"eigen-dossier"_s));
}

void IntakeAdviceTest::sameFactsSameBytes()
{
    const report::IntakeAdviceFacts facts = test::canaries().facts;
    QCOMPARE(report::canonicalBytes(compose(facts, u"eigen-dossier"_s).value()),
        report::canonicalBytes(compose(facts, u"eigen-dossier"_s).value()));
}

void IntakeAdviceTest::copyChangesTheBytes()
{
    report::IntakeAdviceFacts facts = test::canaries().facts;
    const QByteArray first = report::canonicalBytes(compose(facts, u"eigen-dossier"_s).value());
    facts.copyNumber = 2;
    QVERIFY(first != report::canonicalBytes(compose(facts, u"eigen-dossier"_s).value()));
    facts.copyNumber = 1;
    facts.members[0].person.name.given += u'x';
    QVERIFY(first != report::canonicalBytes(compose(facts, u"eigen-dossier"_s).value()));
}

QTEST_GUILESS_MAIN(IntakeAdviceTest)
#include "intakeadvicetest.moc"
