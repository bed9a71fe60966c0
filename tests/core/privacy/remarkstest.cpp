#include "core/privacy/remarks.h"
#include "core/matching/matching.h"

#include <QTest>

using namespace regie;
using namespace regie::privacy;
using namespace Qt::StringLiterals;

namespace {

struct Somebody
{
    QString name = {};
    bool shielded = false;
};

/// Who is in the vault of these tests. Of the names that are words somebody is shielded, too: van der Meer, Bos, Mei.
const QList<Somebody> &everybody()
{
    static const QList<Somebody> people{{u"Lotte van der Helmgras"_s}, {u"Wulp Kemphaan"_s, true}, {u"Piet Berg"_s},
        {u"Truus van der Meer"_s, true}, {u"Sanne Bos"_s, true}, {u"Jan de Jong"_s}, {u"Mei Wulpsma"_s, true},
        {u"Sander Groot"_s}, {u"Wil van Delft"_s}, {u"Mo Li"_s}, {u"Zoë Duinroos"_s, true}, {u"Rob O'Neill"_s},
        {u"Ikram ben Khalatti"_s}, {u"Salma el Hamaya"_s}};
    return people;
}

/// What a vault with them answers.
Known answered(const Lookups &asked)
{
    QHash<QString, KnownWord> names;
    Known known;
    for (const Somebody &one : everybody()) {
        const QStringList words = matching::foldedWords(one.name);
        for (const QString &word : words) {
            names[word].shielded = names.value(word).shielded || one.shielded;
            for (const QString &other : words)
                known.together.insert({word, other});
        }
    }
    for (const QString &word : asked.words) {
        if (names.contains(word))
            known.words.insert(word, names.value(word));
    }
    for (const QString &word : asked.unsure) {
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            if (!known.words.contains(word) && almostTheName(word, name.key()))
                known.words.insert(word, {name->shielded, true});
        }
    }
    known.phrases = {{u"spui"_s, {true, false}}, {u"achterom"_s, {true, true}}, {u"de zilverschoon"_s, {false, true}},
        {u"laan van wulpen"_s, {true, true}}};
    known.phones = {u"600012345"_s};
    known.nationalIds = {u"123456789"_s};
    known.postcodes = {u"2026IS"_s, u"2671XW"_s};
    return known;
}

/// What is found in @p text, in its own words.
QString foundIn(const QString &text)
{
    const RemarkSearch search({text}, {u"Delft"_s, u"Den Haag"_s, u"Perspektief"_s, u"Perspektief (Arosa)"_s,
                                          u"Veilig Thuis Haaglanden"_s, u"Zorg- en Veiligheidshuis Haaglanden"_s});
    QStringList found;
    for (const Leak &leak : search.leaks(answered(search.lookups())))
        found.append(text.mid(leak.from, leak.length));
    return found.join(u'|');
}

} // namespace

class RemarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameIsFoundByHowItIsWritten_data();
    void aNameIsFoundByHowItIsWritten();
    void signsTellWhatTheyAre_data();
    void signsTellWhatTheyAre();
    void whatTellsOfNobodyStays_data();
    void whatTellsOfNobodyStays();
    void aFindingDoesNotTellWhose();
    void hostileTextAsksNoMoreThanItHolds_data();
    void hostileTextAsksNoMoreThanItHolds();
};

void RemarksTest::aNameIsFoundByHowItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("a surname inside a sentence", u"Het gesprek met Helmgras volgt."_s, u"Helmgras"_s);
    row("a surname that begins a sentence", u"Goed. Helmgras belde."_s, u"Helmgras"_s);
    row("a surname in small letters, not shielded", u"er was helmgras genoeg"_s, u""_s);
    row("a surname in small letters, shielded", u"ook kemphaan belde"_s, u"kemphaan"_s);
    row("a surname in capitals", u"ook KEMPHAAN belde"_s, u"KEMPHAAN"_s);
    row("a given name that begins the text", u"Lotte belde."_s, u"Lotte"_s);
    row("a given name of two letters", u"Gesproken met Mo over de cijfers."_s, u"Mo"_s);
    row("a noun with a capital inside a sentence", u"Volgens Berg is dat zo."_s, u"Berg"_s);
    row("a noun that begins a sentence", u"Berg belde."_s, u""_s);
    row("a noun that begins a sentence, shielded", u"Bos belde."_s, u"Bos"_s);
    row("a noun in small letters", u"een berg meldingen"_s, u""_s);
    row("a noun in small letters, shielded", u"in het bos"_s, u""_s);
    row("grammar with a capital inside a sentence", u"Volgens Meer is dat zo."_s, u"Meer"_s);
    row("grammar that begins a sentence", u"Meer meldingen dan vorig jaar."_s, u""_s);
    row("grammar in small letters", u"er zijn meer meldingen en wil en jong"_s, u""_s);
    row("grammar for emphasis", u"Dit is MEER dan vorig jaar."_s, u""_s);
    row("a month beside a number", u"Cijfers over Mei 2026"_s, u""_s);
    row("after a title, a noun in small letters", u"dat zei mevrouw berg ook"_s, u"berg"_s);
    row("after a title, grammar in small letters", u"dat mevrouw wil niet"_s, u""_s);
    row("after a title with a full stop", u"Ook dhr. Berg belde."_s, u"Berg"_s);
    row("after a title that begins", u"Mevrouw De Jong belde."_s, u"Jong"_s);
    row("a family", u"het gezin berg doet mee"_s, u"berg"_s);
    row("after an initial", u"ook L. Helmgras"_s, u"Helmgras"_s);
    row("before an initial", u"ook Helmgras, L. belde"_s, u"Helmgras"_s);
    row("after a prefix that only names have", u"ook van der berg belde"_s, u"berg"_s);
    row("after a prefix that is a word", u"van de berg"_s, u""_s);
    row("beside another word of one person", u"ook piet berg belde"_s, u"piet berg"_s);
    row("past a prefix", u"ook truus van der meer belde"_s, u"truus van der meer"_s);
    row("past a word that is a prefix only in between", u"ook ikram ben khalatti belde"_s, u"ikram ben khalatti"_s);
    row("after a title, past such a word", u"ook mevrouw el hamaya belde"_s, u"hamaya"_s);
    row("beside a word of somebody else", u"piet bos"_s, u""_s);
    row("misspelt inside a sentence", u"Ook Helmgars belde."_s, u"Helmgars"_s);
    row("misspelt by sound, shielded", u"Ook Kemphaen belde."_s, u"Kemphaen"_s);
    row("misspelt that begins a sentence", u"Helmgars belde."_s, u""_s);
    row("misspelt that begins a sentence, shielded", u"Kemphaen belde."_s, u"Kemphaen"_s);
    row("misspelt in small letters", u"ook kemphaen belde"_s, u""_s); // half of all words are almost a name
    row("an everyday word that is almost a name", u"In de Post stond het."_s, u""_s);
    row("with a mark on a letter", u"ook Zoé en DUINROOS"_s, u"Zoé|DUINROOS"_s);
    row("in two parts", u"ook Duin-roos belde"_s, u"Duin-roos"_s);
    row("in letters by themselves", u"ook D u i n r o o s belde"_s, u"D u i n r o o s"_s);
    row("with what is not seen between letters", u"ook Duin\u200Broos belde"_s, u"Duin\u200Broos"_s);
    row("in letters of a formula",
        u"ook \U0001D40A\U0001D41E\U0001D426\U0001D429\U0001D421\U0001D41A\U0001D41A\U0001D427 belde"_s,
        u"\U0001D40A\U0001D41E\U0001D426\U0001D429\U0001D421\U0001D41A\U0001D41A\U0001D427"_s);
    row("of whom something is", u"Helmgras's dossier en Wulp’s school"_s, u"Helmgras's|Wulp’s"_s);
    row("with an apostrophe", u"ook O'Neill en O’Neill"_s, u"O'Neill|O’Neill"_s);
    row("a town as a surname", u"ook mevrouw Van Delft belde"_s, u"Delft"_s);
    row("a town as the surname of one person", u"ook Wil van Delft belde"_s, u"Wil van Delft"_s);
    row("in a line of a list", u"Kort:\n- Bos\n• Helmgras"_s, u"Bos|Helmgras"_s);
}

void RemarksTest::aNameIsFoundByHowItIsWritten()
{
    QFETCH(QString, text);
    QTEST(foundIn(text), "found");
}

void RemarksTest::signsTellWhatTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("a mobile number that nobody knows", u"Bel 06 - 99 88 77 66."_s, u"06 - 99 88 77 66"_s);
    row("a number with the country", u"Bel +31 (0)70 123 45 67"_s, u"+31 (0)70 123 45 67"_s);
    row("the end of a number that is known", u"Bel 600 012 345"_s, u"600 012 345"_s);
    row("a BSN that can be one", u"BSN 999990019"_s, u"999990019"_s);
    row("a number that is known as a BSN", u"nummer 123456789"_s, u"123456789"_s);
    row("an e-mail address", u"Zie lotte@voorbeeld.nl."_s, u"lotte@voorbeeld.nl"_s);
    row("a postcode", u"Rond 2289 SA gebeurt veel."_s, u"2289 SA"_s);
    row("a postcode in small letters that is known", u"Rond 2671xw gebeurt veel."_s, u"2671xw"_s);
    row("a year and a word that are a known postcode", u"Over 2026 is niets bekend."_s, u"2026 is"_s);
    row("a case number", u"Zoals in RK-2026-0014."_s, u"RK-2026-0014"_s);
    row("a street by its kind", u"In de Onbekendestraat gebeurt veel."_s, u"Onbekendestraat"_s);
    row("a street with a number", u"op het kwelderpad 14a gebeurt veel"_s, u"kwelderpad"_s);
    row("a known street with a number", u"Op Spui 3 gebeurt veel."_s, u"Spui"_s);
    row("a street with a secret address", u"In de Achterom gebeurt veel."_s, u"Achterom"_s);
    row("the same in small letters", u"in de achterom"_s, u"achterom"_s);
    row("a street of three words", u"Aan de Laan van Wulpen is het druk."_s, u"Laan van Wulpen"_s);
    row("a school that is kept", u"Naar De Zilverschoon gaan er meer."_s, u"De Zilverschoon"_s);
}

void RemarksTest::signsTellWhatTheyAre()
{
    QFETCH(QString, text);
    QTEST(foundIn(text), "found");
}

void RemarksTest::whatTellsOfNobodyStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", u""_s);
    row("figures", u"In 2025 waren er 1.200 meldingen, in 2024 en 2023 1.100 en 900; 12,5% meer."_s);
    row("years in a row", u"2023/2024/2025"_s);
    row("a sum", u"234 567 891 023"_s);
    row("places and organisations",
        u"Delft en Den Haag doen mee, en Perspektief, Arosa, Veilig Thuis Haaglanden, het Zorg- en "
        u"Veiligheidshuis Haaglanden en DELFT."_s);
    row("terms", u"De MDA++ en ICM. Het THV: VT en ZVHH. Fase 2, Kwartaal 3 en Tabel 4."_s);
    row("words that begin a sentence", u"De cijfers. Het aantal. Wil men meer? Jong en oud! Groot: nee."_s);
    row("a street without a number or kind", u"Het Spui is druk."_s);
    row("a way round", u"Via een omweg 3 keer, en onderweg."_s);
    row("a postcode of a year that nobody has", u"In 2025 en 2024 al."_s);
}

void RemarksTest::whatTellsOfNobodyStays()
{
    QFETCH(QString, text);
    QCOMPARE(foundIn(text), QString());
}

void RemarksTest::aFindingDoesNotTellWhose()
{
    const QString text = u"Kemphaan en Helmgras, In de Achterom, Bel 600 012 345."_s;
    const RemarkSearch search({u"Niets."_s, text}, {});
    const QList<Leak> leaks = search.leaks(answered(search.lookups()));
    QCOMPARE(leaks.size(), 4);
    for (const Leak &leak : leaks) {
        QCOMPARE(leak.passage, 1);
        QCOMPARE(leak.why, ShieldReason::OfFigures);
    }
}

void RemarksTest::hostileTextAsksNoMoreThanItHolds_data()
{
    QTest::addColumn<QString>("text");
    QString names;
    for (int i = 0; names.size() < 10'000; ++i)
        names += u"Naam"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) + QChar(u'a' + i / 676 % 26) + u' ';
    QTest::newRow("a name after a name") << names;
    QTest::newRow("letters by themselves") << u"A b "_s.repeated(2'500);
    QTest::newRow("one word") << QString(10'000, u'a');
    QTest::newRow("digits") << u"0612345678"_s.repeated(1'000);
    QTest::newRow("digits and spaces") << u"1 "_s.repeated(5'000);
    QTest::newRow("at signs") << u"a@"_s.repeated(5'000);
    QTest::newRow("brackets") << u"0("_s.repeated(5'000);
    QTest::newRow("full stops") << u"A."_s.repeated(5'000);
    QTest::newRow("marks") << QString(10'000, QChar(0x0301));
    QTest::newRow("right to left") << u"\u202E\u0645\u062D "_s.repeated(2'500);
    QTest::newRow("half of a pair") << QString(10'000, QChar(0xD835));
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F467"_s.repeated(2'000);
    QTest::newRow("html") << u"<img src=x onerror=alert(1)>"_s.repeated(350);
}

void RemarksTest::hostileTextAsksNoMoreThanItHolds()
{
    QFETCH(QString, text);
    const RemarkSearch search({text}, {u"Den Haag"_s});
    QVERIFY2(search.lookups().count() < 2 * text.size(), qPrintable(QString::number(search.lookups().count())));
    QVERIFY(search.lookups().unsure.size() <= 200 && search.lookups().unsurePhrases.size() <= 200);
    for (const Leak &leak : search.leaks(answered(search.lookups())))
        QVERIFY(leak.from >= 0 && leak.length > 0 && leak.from + leak.length <= text.size());
}

QTEST_GUILESS_MAIN(RemarksTest)
#include "remarkstest.moc"
