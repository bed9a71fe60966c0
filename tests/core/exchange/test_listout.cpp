#include "core/exchange/csv.h"
#include "core/exchange/csvwrite.h"
#include "core/exchange/listout.h"
#include "core/exchange/package.h"
#include "core/exchange/zipwrite.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t seed = 20261122;

void keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/// What another program reads in @p path: zipfile and xml of Python's standard library.
QJsonObject readElsewhere(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(REGIE_SOURCE_DIR "/tests/core/exchange/read_xlsx.py"), path});
    if (!python.waitForFinished(30'000) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QList<QStringList> textsIn(const QJsonObject &read)
{
    QList<QStringList> rows;
    for (const QJsonValue &row : read.value("rows"_L1).toArray()) {
        QStringList texts;
        for (const QJsonValue &cell : row.toArray())
            texts.append(cell.toObject().value("text"_L1).toString());
        rows.append(texts);
    }
    return rows;
}

ListSheet sampleSheet()
{
    return {u"Casussen: alles/nu"_s, {u"Nummer"_s, u"Huishouden"_s, u"Huisverboden"_s},
        {{{u"OEF-2026-0412"_s, {}}, {u"Duinroos & Zn <b>"_s, {}}, {u"2"_s, 2}},
            {{u"=HYPERLINK(\"x\")"_s, {}}, {u"'t Hart"_s, {}}, {u"12-03-2026"_s, {}}},
            {{u"_x0041_ \u0001 e\u0301 \U0001F600"_s, {}}, {u"regel 1\nregel 2; \"aan\""_s, {}}, {}}}};
}

} // namespace

class ListOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWorkbookIsReadElsewhere();
    void sameListSameBytes();
    void nothingIsAFormula();
    void aThousandHostileCellsStayText();
    void aCsvReadsBack();
    void tooMuchIsRefused();
    void whatAZipHoldsComesBack();
    void aPackageOpensWithItsPasswordOnly();
    void aTurnedBitIsSeen();

private:
    QTemporaryDir m_folder;
};

void ListOutTest::aWorkbookIsReadElsewhere()
{
    const QString path = m_folder.filePath(u"list.xlsx"_s);
    keep(path, listAsXlsx(sampleSheet()).value());
    const QJsonObject read = readElsewhere(path);
    QCOMPARE(read.value("sheet"_L1).toString(), u"Casussen allesnu"_s);
    QCOMPARE(read.value("formulas"_L1).toInt(-1), 0);
    QCOMPARE(read.value("others"_L1).toArray().size(), 0); // no author, no macros, nothing outside
    const QList<QStringList> rows = textsIn(read);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0), sampleSheet().headings);
    QCOMPARE(rows.at(1), QStringList({u"OEF-2026-0412"_s, u"Duinroos & Zn <b>"_s, u"2"_s}));
    QCOMPARE(rows.at(2), QStringList({u"=HYPERLINK(\"x\")"_s, u"'t Hart"_s, u"12-03-2026"_s}));
    QCOMPARE(rows.at(3), QStringList({u"_x0041_  e\u0301 \U0001F600"_s, u"regel 1\nregel 2; \"aan\""_s}));
    const QJsonArray first = read.value("rows"_L1).toArray().at(1).toArray();
    QCOMPARE(first.at(2).toObject().value("type"_L1).toString(), u"number"_s);
    QCOMPARE(first.at(0).toObject().value("type"_L1).toString(), u"text"_s);
}

void ListOutTest::sameListSameBytes()
{
    QCOMPARE(listAsXlsx(sampleSheet()).value(), listAsXlsx(sampleSheet()).value());
    QCOMPARE(listAsCsv(sampleSheet()), listAsCsv(sampleSheet()));
}

void ListOutTest::nothingIsAFormula()
{
    const QStringList live = {u"=1+1"_s, u"+31612345678"_s, u"-2"_s, u"@SUM(A1)"_s, u"|cmd"_s, u"%0A=1"_s, u"\t=1"_s,
        u"\u200e=1"_s, u"\ufeff=1"_s, u"\u0001=1"_s, u"  =1"_s, u"\uff1d1"_s, u"\r\n=1"_s};
    ListSheet sheet{u"x"_s, {u"a"_s}, {}};
    for (const QString &text : live) {
        QVERIFY2(listAsCsv({u"x"_s, {u"a"_s}, {{{text, {}}}}}).contains("\r\n\"'"), qPrintable(text));
        sheet.rows.append(QList<ListCell>{{text, std::nullopt}});
    }
    const QString path = m_folder.filePath(u"formula.xlsx"_s);
    keep(path, listAsXlsx(sheet).value());
    const QJsonArray rows = readElsewhere(path).value("rows"_L1).toArray();
    QCOMPARE(rows.size(), live.size() + 1);
    for (qsizetype i = 0; i < live.size(); ++i) {
        const QJsonObject cell = rows.at(i + 1).toArray().at(0).toObject();
        QCOMPARE(cell.value("type"_L1).toString(), u"text"_s);
        // stays text when somebody edits it, or saves it as CSV elsewhere
        QVERIFY2(cell.value("quoted"_L1).toBool(), qPrintable(live.at(i)));
    }
}

void ListOutTest::aThousandHostileCellsStayText()
{
    SeededIds ids(seed);
    const QString letters = u"=+-@|%'\";,<>&_x0041\t\r\n\u200f\u00e9\u0000\ufffe\U0001F600 \\"_s;
    ListSheet sheet{u"x"_s, {u"a"_s, u"b"_s}, {}};
    for (int row = 0; row < 500; ++row) {
        QList<ListCell> cells;
        for (int column = 0; column < 2; ++column) {
            QString text;
            for (const unsigned char one : ids.next())
                text += letters.at(one % letters.size());
            cells.append({text + u'.', std::nullopt}); // never empty, never a number
        }
        sheet.rows.append(cells);
    }
    const QString path = m_folder.filePath(u"hostile.xlsx"_s);
    keep(path, listAsXlsx(sheet).value());
    const QJsonObject read = readElsewhere(path);
    QCOMPARE(read.value("formulas"_L1).toInt(-1), 0);
    QCOMPARE(textsIn(read).size(), 501);
    const CsvText csv = CsvText::of(listAsCsv(sheet), {';', {}});
    CsvReader reader = csv.rows();
    CsvRow row;
    int rows = 0;
    while (reader.next(row)) {
        QCOMPARE(row.texts().size(), 2);
        for (const QString &text : row.texts())
            QCOMPARE(neutralised(text), text); // none is live
        ++rows;
    }
    QCOMPARE(rows, 501);
}

void ListOutTest::aCsvReadsBack()
{
    const QByteArray csv = listAsCsv(sampleSheet());
    QVERIFY(csv.startsWith(csvByteOrderMark));
    const CsvText text = CsvText::of(csv, {';', {}});
    CsvReader reader = text.rows();
    CsvRow row;
    QVERIFY(reader.next(row));
    QCOMPARE(row.texts(), sampleSheet().headings);
    QVERIFY(reader.next(row));
    QCOMPARE(row.texts(), QStringList({u"OEF-2026-0412"_s, u"Duinroos & Zn <b>"_s, u"2"_s}));
    QVERIFY(reader.next(row));
    QCOMPARE(row.texts().first(), u"'=HYPERLINK(\"x\")"_s);
}

void ListOutTest::tooMuchIsRefused()
{
    ListSheet sheet;
    for (qsizetype i = 0; i <= xlsxColumnLimit; ++i)
        sheet.headings.append(u"x"_s);
    QCOMPARE(listAsXlsx(sheet).error().code, ErrorCode::TooLarge);
    const QString path = m_folder.filePath(u"long.xlsx"_s);
    keep(path, listAsXlsx({{}, {u"a"_s}, {{{QString(40'000, u'x'), {}}}}}).value());
    QCOMPARE(textsIn(readElsewhere(path)).at(1).at(0).size(), xlsxCellLimit);
}

void ListOutTest::whatAZipHoldsComesBack()
{
    QByteArray large;
    for (int i = 0; i < 200'000; ++i)
        large += static_cast<char>(i * 31 % 251);
    const QString path = m_folder.filePath(u"some.zip"_s);
    keep(path, zipped({{"leeg", {}}, {"een/twee.bin", large}}).value());
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                   u"import zipfile,sys,hashlib\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is "
                                   "None\nprint(z.namelist(), len(z.read('een/twee.bin')), z.read('leeg'), "
                                   "hashlib.md5(z.read('een/twee.bin')).hexdigest())"_s,
                                   path});
    QVERIFY(python.waitForFinished(30'000));
    const QByteArray md5 = QCryptographicHash::hash(large, QCryptographicHash::Md5).toHex();
    QCOMPARE(python.readAllStandardOutput().trimmed(), "['leeg', 'een/twee.bin'] 200000 b'' " + md5);
}

void ListOutTest::aPackageOpensWithItsPasswordOnly()
{
    SeededIds ids(seed);
    const QString path = m_folder.filePath(u"list.pakket"_s);
    const Package package{u"lijst-casussen.xlsx"_s, listAsXlsx(sampleSheet()).value()};
    const PackageSeal seal{true, QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), store::KdfCost::forTests()};
    QVERIFY(writePackage(path, package, store::Secret::copyOf("paard batterij nietje"), seal, ids));
    const auto opened = openPackage(path, {store::Secret::copyOf("paard batterij nietje")});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(*opened, package);
    QCOMPARE(
        openPackage(path, {store::Secret::copyOf("paard batterij nietjes")}).error().code, ErrorCode::WrongPassword);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("lijst-casussen") && !bytes.contains("Duinroos")); // not even the name of the file
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    keep(m_folder.filePath(u"no.pakket"_s), "something else");
    QVERIFY(!openPackage(m_folder.filePath(u"no.pakket"_s), {store::Secret::copyOf("x")}));
}

void ListOutTest::aTurnedBitIsSeen()
{
    SeededIds ids(seed);
    const QString path = m_folder.filePath(u"bits.pakket"_s);
    const PackageSeal seal{true, QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), store::KdfCost::forTests()};
    QVERIFY(writePackage(path, {u"a.csv"_s, "inhoud"}, store::Secret::copyOf("geheim"), seal, ids));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype at = 0; at < whole.size(); at += 23) {
        QByteArray turned = whole;
        turned[at] = static_cast<char>(turned.at(at) ^ 0x20);
        keep(m_folder.filePath(u"turned.pakket"_s), turned);
        const auto opened = openPackage(m_folder.filePath(u"turned.pakket"_s), {store::Secret::copyOf("geheim")});
        QVERIFY2(!opened, qPrintable(QString::number(at)));
    }
}

QTEST_GUILESS_MAIN(ListOutTest)
#include "test_listout.moc"
