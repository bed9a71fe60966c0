#include "core/privacy/passwordguess.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// What is guessed first is refused, whatever signs are in it; words that have nothing to do with each other are good.
class PasswordGuessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEnough_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("enough");
        const auto row = [](const char *name, const QString &password, bool enough) {
            QTest::newRow(name) << password << enough;
        };
        row("nothing", {}, false);
        row("one letter again and again", u"aaaaaaaaaaaa"_s, false);
        row("a word again and again", u"hallohallohallo"_s, false);
        row("an unknown word again and again", u"tureluurtureluur"_s, false);
        row("digits in a row", u"123456789012"_s, false);
        row("keys in a row", u"qwertyuiop12"_s, false);
        row("keys in a row, backwards", u"poiuytrewq09"_s, false);
        row("a month, a year and a sign", u"Januari2026!"_s, false);
        row("signs for letters", u"W@chtw00rd2026"_s, false);
        row("the work itself", u"huisverbodDenHaag"_s, false);
        row("the user's own name", u"OeverloperOeverloper"_s, false);
        row("her name and a year", u"oeverloper2026"_s, false);
        row("a day of birth", u"12-03-1984"_s, false);
        row("four words", u"paard lamp kasteel sok"_s, true);
        row("four words without a space", u"paardlampkasteelsok"_s, true);
        row("words with accents", u"één vrolijke geïrriteerde eend"_s, true);
        row("letters by chance", u"xkvqmwtzhrpd"_s, true);
        row("made by a password manager", u"t7#Kp2!vXq9m"_s, true);
    }
    void isEnough()
    {
        QFETCH(QString, password);
        QFETCH(bool, enough);
        const double bits = privacy::passwordBits(password.toUtf8(), {u"Eva"_s, u"Oeverloper"_s});
        QVERIFY2((bits >= privacy::leastPasswordBits) == enough, qPrintable(QString::number(bits)));
    }

    /// A part of a letter, or a word that goes on past the end, is looked at as well.
    void everyBeginningHasAnEstimate()
    {
        const QByteArray text = u"Veilig 2026 qwerty één lamp"_s.toUtf8();
        for (qsizetype size = 1; size <= text.size(); ++size) {
            const double bits = privacy::passwordBits(QByteArrayView(text).first(size), {u"lampion"_s});
            QVERIFY2(bits > 0 && bits < 6.0 * static_cast<double>(size), qPrintable(QString::number(size)));
        }
    }
};

QTEST_GUILESS_MAIN(PasswordGuessTest)
#include "passwordguesstest.moc"
