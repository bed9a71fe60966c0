#include "core/exchange/envelope.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace regie::exchange;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

const VaultId vault = *VaultId::fromBytes(QByteArray(16, 0x11));
const UserId someone = *UserId::fromBytes(QByteArray(16, 0x22));

QByteArray contentOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 7 + i / 251) & 0xff);
    return bytes;
}
QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT
private:
    SeededIds m_ids{11};
    Secret m_dataKey = Secret::copyOf(contentOf(32));
    Secret m_key = subkey(m_dataKey, Subkey::Envelope);
    EnvelopeHeader m_header;
    QTemporaryDir m_dir;
    QString m_file;

    void make(const QByteArray &content, qsizetype piece = 1000)
    {
        auto writer = EnvelopeWriter::create(m_file, m_header, m_key);
        QVERIFY(writer);
        for (qsizetype at = 0; at < content.size(); at += piece)
            QVERIFY(writer->write(QByteArrayView(content).sliced(at, std::min(piece, content.size() - at))));
        QVERIFY(writer->finish());
        QVERIFY(writer->commit());
    }
    Result<QByteArray> readBack(const QString &path)
    {
        auto reader = EnvelopeReader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        if (const Done open = reader->unlockWith(m_key); !open)
            return tl::unexpected(open.error());
        return reader->readAll(100 << 20);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Slots list(vault, false);
        QVERIFY(list.addPassword(m_dataKey, Secret::copyOf("wachtwoord voor de proef"), someone, u"coordinator"_s,
            KdfCost::forTests(), m_ids));
        m_header = {u"backup"_s, vault, false, 42, QByteArray(32, 0x5a),
            QDateTime(QDate(2026, 11, 22), QTime(3, 4, 5), Qt::UTC), list.toJson(m_dataKey)};
        m_file = m_dir.filePath(u"proef.kbackup"_s);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatGoesInComesOut_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), envelopeChunk - 1, envelopeChunk, envelopeChunk + 1,
                 2 * envelopeChunk, 3 * envelopeChunk + 17})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void whatGoesInComesOut()
    {
        QFETCH(qsizetype, size);
        make(contentOf(size));
        const auto back = readBack(m_file);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(*back, contentOf(size));
        const auto chunks = std::max<qsizetype>(1, (size + envelopeChunk - 1) / envelopeChunk);
        QCOMPARE(fileBytes(m_file).size(), envelopeFront(m_header).size() + 24 + size + chunks * 17);
    }

    void theHeaderIsReadAsWritten()
    {
        make(contentOf(10));
        const auto reader = EnvelopeReader::open(m_file);
        QVERIFY(reader);
        QVERIFY(reader->header() == m_header);
    }

    void theFrontIsAsWrittenDown()
    {
        // docs/crypto.md: magic, version, length of the header, header.
        EnvelopeHeader header = m_header;
        header.keySlots = "{}";
        const QByteArray front = envelopeFront(header);
        const QByteArray json =
            "{\"chunk\":65536,\"created\":\"2026-11-22T03:04:05.000Z\",\"format\":\"regiekompas-envelope\","
            "\"head\":\"" +
            QByteArray(64, '5').replace("55", "5a") +
            "\",\"kind\":\"backup\",\"practice\":false,\"seq\":42,\"slots\":\"{}\","
            "\"vault\":\"11111111111111111111111111111111\"}";
        QCOMPARE(front, QByteArray("RegieEnv\x01\0\0\0", 12) + char(json.size() & 0xff) + char(json.size() >> 8) +
                            QByteArray(2, '\0') + json);
    }

    void itOpensWithASlotAndNotWithAnother()
    {
        make(contentOf(100));
        auto reader = EnvelopeReader::open(m_file);
        QVERIFY(reader);
        QCOMPARE(reader->read().error().code, ErrorCode::NotAllowed);
        QCOMPARE(reader->unlock(Password{Secret::copyOf("verkeerd")}).error().code, ErrorCode::WrongPassword);
        const auto opened = reader->unlock(Password{Secret::copyOf("wachtwoord voor de proef")});
        QVERIFY(opened && opened->dataKey.equals(m_dataKey));
        QCOMPARE(*reader->readAll(1000), contentOf(100));
        QCOMPARE(EnvelopeReader::open(m_file)->unlockWith(Secret::random(32)).has_value(), true);
        auto other = EnvelopeReader::open(m_file);
        QVERIFY(other->unlockWith(Secret::random(32)));
        QCOMPARE(other->read().error().code, ErrorCode::VaultDamaged);
    }

    void everyFlippedByteIsSeen()
    {
        make(contentOf(700));
        const QByteArray good = fileBytes(m_file);
        const QString bad = m_dir.filePath(u"bad"_s);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray changed = good;
            changed[at] = char(changed[at] ^ (1 << (at % 8)));
            put(bad, changed);
            const auto back = readBack(bad);
            QVERIFY2(!back, qPrintable(u"byte %1 of %2 passed"_s.arg(at).arg(good.size())));
        }
    }

    void everyCutIsSeen()
    {
        make(contentOf(700));
        const QByteArray good = fileBytes(m_file);
        const QString bad = m_dir.filePath(u"bad"_s);
        for (qsizetype size = 0; size < good.size(); ++size) {
            put(bad, good.left(size));
            QVERIFY2(!readBack(bad), qPrintable(u"%1 of %2 bytes passed"_s.arg(size).arg(good.size())));
        }
        put(bad, good + 'x');
        QCOMPARE(readBack(bad).error().code, ErrorCode::VaultDamaged);
    }

    void chunksCannotBeMovedDoubledOrDropped()
    {
        make(contentOf(4 * envelopeChunk), 100000);
        const QByteArray good = fileBytes(m_file);
        const qsizetype start = envelopeFront(m_header).size() + 24;
        const qsizetype size = envelopeChunk + 17;
        const auto chunk = [&](int n) { return good.mid(start + n * size, size); };
        const QString bad = m_dir.filePath(u"bad"_s);
        const QByteArray front = good.left(start);
        const QList<QByteArray> wrong = {front + chunk(1) + chunk(0) + chunk(2) + chunk(3),
            front + chunk(0) + chunk(0) + chunk(1) + chunk(2) + chunk(3), front + chunk(0) + chunk(2) + chunk(3),
            front + chunk(0) + chunk(1) + chunk(2), front + chunk(3)};
        for (const QByteArray &bytes : wrong) {
            put(bad, bytes);
            QCOMPARE(readBack(bad).error().code, ErrorCode::VaultDamaged);
        }
        put(bad, front + chunk(0) + chunk(1) + chunk(2) + chunk(3));
        QVERIFY(readBack(bad));
    }

    void theHeaderOfAnotherDoesNotFit()
    {
        make(contentOf(100));
        const QByteArray first = fileBytes(m_file);
        const EnvelopeHeader kept = m_header;
        m_header.seq = 43;
        const QByteArray otherFront = envelopeFront(m_header);
        m_header = kept;
        const QString bad = m_dir.filePath(u"bad"_s);
        put(bad, otherFront + first.mid(envelopeFront(kept).size()));
        QCOMPARE(readBack(bad).error().code, ErrorCode::VaultDamaged);
    }

    void otherFilesAreToldApart()
    {
        const QString bad = m_dir.filePath(u"bad"_s);
        put(bad, "SQLite format 3 and so on");
        QCOMPARE(EnvelopeReader::open(bad).error().code, ErrorCode::MalformedInput);
        put(bad, {});
        QCOMPARE(EnvelopeReader::open(bad).error().code, ErrorCode::MalformedInput);
        make(contentOf(1));
        QByteArray later = fileBytes(m_file);
        later[8] = 2;
        put(bad, later);
        QCOMPARE(EnvelopeReader::open(bad).error().code, ErrorCode::VaultTooNew);
        QCOMPARE(EnvelopeReader::open(m_dir.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
    }

    void nothingStandsThereBeforeTheEnd()
    {
        const QString path = m_dir.filePath(u"half.kbackup"_s);
        {
            auto writer = EnvelopeWriter::create(path, m_header, m_key);
            QVERIFY(writer && writer->write(contentOf(200000)));
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + u".nieuw"_s));
    }

    void theContentIsNotInTheFile()
    {
        make("kanarie-4711 kanarie-4711");
        QVERIFY(!fileBytes(m_file).contains("kanarie"));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "test_envelope.moc"
