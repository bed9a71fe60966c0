#include "core/domain/reach.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;

namespace {

constexpr CallBack answers[] = {CallBack::Unknown, CallBack::Always, CallBack::DaytimeOnly, CallBack::NotSafe};
const QString none = {};
const QString old = u"070-1234567"_s;
const QString fresh = u"06-12345678"_s;

/// What stands after a known answer (down) and a heard one (across), as one letter each.
struct Rule
{
    const char *name;
    QString known;
    QString heard;
    QString stands; ///< the number that is known afterwards
    const char *outcome[4];
};

CallBack answerOf(char letter)
{
    switch (letter) {
    case 'A':
        return CallBack::Always;
    case 'D':
        return CallBack::DaytimeOnly;
    case 'N':
        return CallBack::NotSafe;
    default:
        return CallBack::Unknown;
    }
}

QString nameOf(CallBack answer)
{
    static const char *const names[] = {"unknown", "always", "daytime", "not safe"};
    return QString::fromLatin1(names[static_cast<int>(answer)]);
}

void addRows(std::initializer_list<Rule> rules)
{
    QTest::addColumn<Reach>("known");
    QTest::addColumn<Reach>("heard");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<CallBack>("answer");
    for (const Rule &rule : rules) {
        for (int before = 0; before < 4; ++before) {
            for (int said = 0; said < 4; ++said) {
                const QString row =
                    u"%1: %2, then %3"_s.arg(QLatin1String(rule.name), nameOf(answers[before]), nameOf(answers[said]));
                QTest::newRow(qPrintable(row))
                    << Reach{rule.known, answers[before], {}} << Reach{rule.heard, answers[said], {}} << rule.stands
                    << answerOf(rule.outcome[before][said]);
            }
        }
    }
}

} // namespace

/// A number, the answer that goes with it, and what was said: the three are one.
class ReachTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void laterWord_data()
    {
        // across: what was heard is unknown, always, daytime, not safe
        addRows({
            {"no number, none heard", none, none, none, {"?ADN", "AADN", "DADN", "NADN"}},
            {"no number, one heard", none, fresh, fresh, {"?ADN", "?ADN", "?ADN", "NADN"}},
            {"a number, none heard", old, none, old, {"???N", "AADN", "DDDN", "NNNN"}},
            {"a number, the same heard", old, u"+31 70 123 45 67"_s, old, {"?ADN", "AADN", "DADN", "NADN"}},
            {"a number, another heard", old, fresh, fresh, {"?ADN", "?ADN", "?ADN", "?ADN"}},
            {"a number, words heard", old, u"via haar zus"_s, old, {"???N", "AADN", "DDDN", "NNNN"}},
        });
    }
    void laterWord()
    {
        QFETCH(const Reach, known);
        QFETCH(const Reach, heard);
        QFETCH(const QString, phone);
        QFETCH(const CallBack, answer);
        const Reach now = heardLater(known, heard);
        QCOMPARE(now.phone, phone);
        QCOMPARE(now.callBack, answer);
    }

    void together_data()
    {
        // down: what the one who stays has; across: what the other has
        addRows({
            {"neither has a number", none, none, none, {"?ADN", "AADN", "DDDN", "NNNN"}},
            {"only the other has a number", none, fresh, fresh, {"?ADN", "?ADN", "?DDN", "NNNN"}},
            {"only who stays has a number", old, none, old, {"???N", "AADN", "DDDN", "NNNN"}},
            {"the same number", old, u"0701234567"_s, old, {"?ADN", "AADN", "DDDN", "NNNN"}},
            {"two numbers", old, fresh, old, {"????", "AAAA", "DDDD", "NNNN"}},
        });
    }
    void together()
    {
        QFETCH(const Reach, known);
        QFETCH(const Reach, heard);
        QFETCH(const QString, phone);
        QFETCH(const CallBack, answer);
        const Reach now = joinedReach(known, heard);
        QCOMPARE(now.phone, phone);
        QCOMPARE(now.callBack, answer);
    }

    void notesGoWithTheNumber_data()
    {
        QTest::addColumn<Reach>("known");
        QTest::addColumn<Reach>("heard");
        QTest::addColumn<QString>("note");
        const Reach known{old, CallBack::DaytimeOnly, u"niet na zessen"_s};
        const auto row = [&](const char *name, const Reach &heard, const QString &note) {
            QTest::newRow(name) << known << heard << note;
        };
        row("nothing said", {}, u"niet na zessen"_s);
        row("the same answer again", {old, CallBack::DaytimeOnly, {}}, u"niet na zessen"_s);
        row("the same answer in other words", {old, CallBack::DaytimeOnly, u"tot vijf uur"_s}, u"tot vijf uur"_s);
        row("another answer", {old, CallBack::NotSafe, u"hij leest mee"_s}, u"hij leest mee"_s);
        row("another answer without words", {old, CallBack::Always, {}}, {});
        row("another number", {fresh, CallBack::Always, {}}, {});
        row("an answer that is not more careful", {none, CallBack::Always, u"altijd goed"_s}, u"niet na zessen"_s);
        QTest::newRow("words of before the first number")
            << Reach{none, CallBack::DaytimeOnly, u"alleen op het werk"_s} << Reach{fresh, CallBack::Unknown, {}}
            << u"alleen op het werk"_s;
    }
    void notesGoWithTheNumber()
    {
        QFETCH(const Reach, known);
        QFETCH(const Reach, heard);
        QTEST(heardLater(known, heard).note, "note");
    }

    void sameNumber_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("with blanks") << u"070 123 45 67"_s << true;
        QTest::newRow("from abroad") << u"+31 (0)70 1234567"_s << true;
        QTest::newRow("from abroad, with zeros") << u"0031701234567"_s << true;
        QTest::newRow("one digit other") << u"070-1234568"_s << false;
        QTest::newRow("one digit more") << u"070-12345670"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("words") << u"via haar zus"_s << false;
    }
    void sameNumber()
    {
        QFETCH(const QString, other);
        QTEST(isSameNumber(old, other), "same");
        QCOMPARE(isSameNumber(other, old), isSameNumber(old, other));
        QVERIFY(isSameNumber(other, other));
    }

    void unsafeNumbersAreNotForgotten_data()
    {
        QTest::addColumn<CallBack>("answer");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("drops");
        QTest::newRow("not safe, another number") << CallBack::NotSafe << fresh << true;
        QTest::newRow("not asked, another number") << CallBack::Unknown << fresh << true;
        QTest::newRow("not safe, none") << CallBack::NotSafe << none << true;
        QTest::newRow("not safe, the same") << CallBack::NotSafe << u"0701234567"_s << false;
        QTest::newRow("always, another number") << CallBack::Always << fresh << false;
        QTest::newRow("daytime, another number") << CallBack::DaytimeOnly << fresh << false;
    }
    void unsafeNumbersAreNotForgotten()
    {
        QFETCH(const CallBack, answer);
        QFETCH(const QString, after);
        QTEST(dropsUnsafe({old, answer, {}}, {after, CallBack::Always, {}}), "drops");
    }
};

QTEST_GUILESS_MAIN(ReachTest)
#include "test_reach.moc"
