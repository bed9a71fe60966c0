#include "core/store/files.h"
#include "core/store/slots.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

QByteArray repeated(int from, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(from + i));
    return bytes;
}
QByteArray filled(char value, int count)
{
    return QByteArray(count, value);
}
QByteArray hexOf(const Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())).toHex();
}
Password password(const char *text)
{
    return Password{Secret::copyOf(QByteArrayView(text))};
}
const UserId someone = *UserId::fromBytes(filled(0x22, 16));
const VaultId vault = *VaultId::fromBytes(filled(0x11, 16));

} // namespace

class TestSlots : public QObject
{
    Q_OBJECT
private:
    SeededIds m_ids{7};
    Secret m_dataKey = Secret::copyOf(repeated(0, 32));

    Slots twoSlots(QString *recovery = nullptr)
    {
        Slots list(vault, false);
        const Done added = list.addPassword(
            m_dataKey, Secret::copyOf("een lang wachtwoord"), someone, u"coordinator"_s, KdfCost::forTests(), m_ids);
        if (!added)
            qFatal("slot");
        const QString printed = list.addRecovery(m_dataKey, someone, u"safe"_s, m_ids);
        if (recovery)
            *recovery = printed;
        return list;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Known answers, worked out apart from this code (docs/crypto.md says how).
    void subkeysAreAsWritten_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("data") << 1 << QByteArray("52746c0c24df5260ab6f957aaa04b37c9e2e073035e2572356e5862fa8eb126e");
        QTest::newRow("audit") << 2 << QByteArray("82c4d05941d2eac8116ba7d273276657223907285d9140b71a8bc58aae7d1b8b");
        QTest::newRow("drafts") << 3 << QByteArray("8477bc21e5fb7cc0b49deffb2759b34c5102c0633bf329f47c81a2508370e8c8");
        QTest::newRow("slots") << 4 << QByteArray("354b966fdf7aa81d617b8d0d69e633d020a7724bc262a909c3b265761384d8ed");
        QTest::newRow("envelope") << 5
                                  << QByteArray("59fda11ace056d96855f9102fa192bd3f74929399bc8bf59f78d5b3103a81065");
        QTest::newRow("anchors") << 6 << QByteArray("4fd8ddd7828c6881e58ba493de3baa8888bf5960037eff1648505341c8f6e68b");
        QTest::newRow("statements") << 7
                                    << QByteArray("b9ed1dccab02cde02717fd9086f97a273d06f786eb832989689b1335dfc96424");
    }
    void subkeysAreAsWritten()
    {
        QFETCH(int, which);
        QFETCH(QByteArray, hex);
        QCOMPARE(hexOf(subkey(m_dataKey, static_cast<Subkey>(which))), hex);
    }

    void theWrappingIsAsWritten()
    {
        const Secret text = Secret::copyOf("Zo\xc3\xab en de kl\xc3\xbcis");
        const KdfCost cost = KdfCost::forTests();
        const auto key = passwordKey(text, filled(0x33, 16), cost);
        QVERIFY(key);
        QCOMPARE(hexOf(*key), QByteArray("500940070ad6da58df60d28ee59ad7fd342cddb20844dcbe05122c8f7cca86da"));
        Slot slot{IdBytes{}, SlotKind::Password, u"coördinator"_s, someone, cost, filled(0x33, 16)};
        slot.id.fill(0x44);
        const QByteArray bound = Slots(vault, false).bound(slot);
        QCOMPARE(
            blake2b(bound).toHex(), QByteArray("a3a3614613fbb5029a8b8918cad684d16ca54842e1acacae40a8cc9b3df12ff6"));
        QCOMPARE(wrapKey(m_dataKey, *key, filled(0x55, 24), bound).toHex(),
            QByteArray(
                "8ff9433c5ccda76ac86b0f0e459a086d7889d583c9b0e763dd0d3f38cc380eb32da225ea6c18a89d4b0924073aa48d16"));
    }

    void theRecoveryKeyIsAsWritten()
    {
        const Secret recovery = Secret::copyOf(repeated(64, 32));
        QCOMPARE(
            printRecoveryKey(recovery), u"810M-4GT4-8N34-EJ29-995M-RKAE-9X85-2MJK-AHAN-CNTR-B5D5-PQ2X-BSFZ-8ZMH"_s);
        QCOMPARE(hexOf(recoveryWrapKey(recovery, vault, filled(0x33, 16))),
            QByteArray("b66b8562d23fa86662f9a60d08c1076a65d7c70b1f38020213cdaae26cbdfc60"));
    }

    void aRecoveryKeyIsReadAsPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        const QString printed = u"810M-4GT4-8N34-EJ29-995M-RKAE-9X85-2MJK-AHAN-CNTR-B5D5-PQ2X-BSFZ-8ZMH"_s;
        QTest::newRow("as printed") << printed << true;
        QTest::newRow("small letters") << printed.toLower() << true;
        QTest::newRow("spaces for hyphens") << QString(printed).replace(u'-', u' ') << true;
        QTest::newRow("in one piece") << QString(printed).remove(u'-') << true;
        QTest::newRow("L for 1 and O for 0") << QString(printed).replace(u'1', u'l').replace(u'0', u'o') << true;
        QTest::newRow("one sign changed") << QString(printed).replace(u"4GT4"_s, u"4GT5"_s) << false;
        QTest::newRow("two groups exchanged") << QString(printed).replace(u"8N34-EJ29"_s, u"EJ29-8N34"_s) << false;
        QTest::newRow("a group short") << printed.left(64) << false;
        QTest::newRow("a sign too many") << printed + u"0"_s << false;
        QTest::newRow("a letter that is not in it") << QString(printed).replace(u'M', u'U') << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aRecoveryKeyIsReadAsPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        const auto parsed = parseRecoveryKey(typed);
        QCOMPARE(parsed.has_value(), good);
        if (good)
            QVERIFY(parsed->equals(Secret::copyOf(repeated(64, 32))));
    }

    void aPasswordIsTheSameHoweverItsLettersAreComposed()
    {
        const auto composed = passwordKey(Secret::copyOf("Zo\xc3\xab"), filled(1, 16), KdfCost::forTests());
        const auto apart = passwordKey(Secret::copyOf("Zoe\xcc\x88"), filled(1, 16), KdfCost::forTests());
        QVERIFY(composed && apart && composed->equals(*apart));
        const auto notUtf8 = passwordKey(Secret::copyOf("\xff\xfe"), filled(1, 16), KdfCost::forTests());
        QVERIFY(notUtf8);
        QVERIFY(passwordKey(Secret(), filled(1, 16), KdfCost::forTests()));
    }

    void eachSlotGivesTheSameKey()
    {
        QString recovery;
        const auto list = Slots::fromJson(twoSlots(&recovery).toJson(m_dataKey));
        QVERIFY(list);
        const auto byPassword = list->unlock(password("een lang wachtwoord"));
        QVERIFY(byPassword && byPassword->dataKey.equals(m_dataKey));
        QCOMPARE(byPassword->user, someone);
        const auto byRecovery = list->unlock(RecoveryKey{recovery});
        QVERIFY(byRecovery && byRecovery->dataKey.equals(m_dataKey));
        QCOMPARE(byRecovery->kind, SlotKind::Recovery);
        QVERIFY(list->isAuthentic(m_dataKey));
        QVERIFY(!list->isAuthentic(Secret::random(32)));
        QCOMPARE(list->unlock(password("een ander wachtwoord")).error().code, ErrorCode::WrongPassword);
        QCOMPARE(list->unlock(password("")).error().code, ErrorCode::WrongPassword);
        QCOMPARE(
            list->unlock(RecoveryKey{printRecoveryKey(Secret::random(32))}).error().code, ErrorCode::WrongPassword);
        QCOMPARE(list->unlock(PracticeKey{}).error().code, ErrorCode::PracticeMismatch);
    }

    void anOpenKeyIsForPracticeOnly()
    {
        Slots people(vault, false);
        QCOMPARE(people.addPractice(m_dataKey, someone, m_ids).error().code, ErrorCode::PracticeMismatch);
        Slots practice(vault, true);
        QVERIFY(practice.addPractice(m_dataKey, someone, m_ids));
        const auto read = Slots::fromJson(practice.toJson(m_dataKey));
        QVERIFY(read && read->isOpenToAll() && read->unlock(PracticeKey{}));
        // Turning the mark by hand does not make it a vault of people, nor the other way.
        QByteArray json = practice.toJson(m_dataKey);
        QVERIFY(json.contains("\"practice\": true"));
        QCOMPARE(Slots::fromJson(json.replace("\"practice\": true", "\"practice\": false")).error().code,
            ErrorCode::VaultDamaged);
    }

    void theFileNamesNobody()
    {
        const QJsonObject object = QJsonDocument::fromJson(twoSlots().toJson(m_dataKey)).object();
        QCOMPARE(object.keys(),
            (QStringList{u"format"_s, u"mac"_s, u"practice"_s, u"slots"_s, u"sum"_s, u"vault"_s, u"version"_s}));
    }

    void theFloorOfTheCostIsWhatIsPromised()
    {
        QCOMPARE(KdfCost::standard().passes(), quint64(3));
        QCOMPARE(KdfCost::standard().memory(), quint64(256) * 1024 * 1024);
        QVERIFY(!KdfCost::fromFile(11, 1 << 20));
        QVERIFY(!KdfCost::fromFile(0, 1 << 20));
        QVERIFY(!KdfCost::fromFile(3, (qint64(2) << 30) + 1));
        QVERIFY(!KdfCost::fromFile(3, 100));
        QVERIFY(KdfCost::fromFile(10, qint64(2) << 30));
    }

    void everyFlippedBitIsSeenOrChangesNothing()
    {
        QString recovery;
        const QByteArray json = twoSlots(&recovery).toJson(m_dataKey);
        int silent = 0;
        int seen = 0;
        int harmless = 0;
        for (qsizetype at = 0; at < json.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = json;
                changed[at] = char(changed[at] ^ (1 << bit));
                const auto read = Slots::fromJson(changed);
                if (!read)
                    ++seen;
                else if (read->toJson(m_dataKey) == json && read->isAuthentic(m_dataKey))
                    ++harmless; // white space
                else if (!read->isAuthentic(m_dataKey))
                    ++seen;
                else
                    ++silent;
            }
        }
        QCOMPARE(silent, 0);
        QVERIFY2(seen > harmless, qPrintable(u"%1 seen, %2 harmless"_s.arg(seen).arg(harmless)));
    }

    void aForgedFileWithARightChecksumIsNotAuthentic()
    {
        // Somebody without the key takes a slot away and mends the checksum.
        Slots list = twoSlots();
        QVERIFY(list.remove(list.list().last().id));
        const auto forged = Slots::fromJson(list.toJson(Secret::random(32)));
        QVERIFY(forged);
        const auto opened = forged->unlock(password("een lang wachtwoord"));
        QVERIFY(opened);
        QVERIFY(!forged->isAuthentic(opened->dataKey));
        QCOMPARE(list.remove(list.list().first().id).error().code, ErrorCode::NotAllowed);
    }

    void theCopyStandsInForADamagedFile()
    {
        const QTemporaryDir dir;
        QVERIFY(writeSlots(dir.path(), twoSlots(), m_dataKey));
        QVERIFY(!readSlots(dir.path())->fromCopy);
        const auto spoil = [&](const QString &name) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::ReadWrite) && file.seek(40) && file.write("\xff") == 1;
        };
        QVERIFY(spoil(u"slots.json"_s));
        const auto fromCopy = readSlots(dir.path());
        QVERIFY(fromCopy && fromCopy->fromCopy);
        QVERIFY(fromCopy->contents.unlock(password("een lang wachtwoord")));
        QVERIFY(spoil(u"slots.json.bak"_s));
        QCOMPARE(readSlots(dir.path()).error().code, ErrorCode::VaultDamaged);
        QVERIFY(QFile::remove(dir.filePath(u"slots.json"_s)));
        QCOMPARE(readSlots(dir.path()).error().code, ErrorCode::VaultDamaged);
        QVERIFY(QFile::remove(dir.filePath(u"slots.json.bak"_s)));
        QCOMPARE(readSlots(dir.path()).error().code, ErrorCode::NotAVault);
    }

    void aLaterVersionIsNotTakenForDamage()
    {
        const QTemporaryDir dir;
        QVERIFY(writeSlots(dir.path(), twoSlots(), m_dataKey));
        for (const QString &name : {u"slots.json"_s, u"slots.json.bak"_s}) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray later = file.readAll().replace("\"version\": 1", "\"version\": 2");
            QVERIFY(file.seek(0) && file.write(later) == later.size());
        }
        QCOMPARE(readSlots(dir.path()).error().code, ErrorCode::VaultTooNew);
    }

    void linksAreNotFollowed()
    {
        const QTemporaryDir dir;
        QVERIFY(writeSlots(dir.path(), twoSlots(), m_dataKey));
        QVERIFY(QFile::rename(dir.filePath(u"slots.json"_s), dir.filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(dir.filePath(u"elsewhere"_s), dir.filePath(u"slots.json"_s)));
        QCOMPARE(readSlots(dir.path()).error().code, ErrorCode::FolderNotSuitable);
        QVERIFY(QFile::remove(dir.filePath(u"slots.json"_s)));
        QCOMPARE(::link(qPrintable(dir.filePath(u"elsewhere"_s)), qPrintable(dir.filePath(u"slots.json"_s))), 0);
        QCOMPARE(readSlots(dir.path()).error().code, ErrorCode::FolderNotSuitable);
    }
};

QTEST_GUILESS_MAIN(TestSlots)
#include "test_slots.moc"
