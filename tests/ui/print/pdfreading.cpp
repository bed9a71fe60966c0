#include "pdfreading.h"

#include <QProcess>
#include <QStandardPaths>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace regie::test {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString string(Object object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

std::unique_ptr<QPDF> opened(const QByteArray &bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

QString xmpOf(QPDF &pdf)
{
    Object metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream() || metadata.getDict().hasKey("/Filter"))
        return {};
    const std::shared_ptr<Buffer> data = metadata.getRawStreamData();
    return QString::fromUtf8(
        reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
}

void checkFont(QStringList &faults, Object font)
{
    Object descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray()) {
        faults.append(u"a font that is not composite"_s);
        return;
    }
    Object descriptor = descendants.getArrayItem(0).getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
        faults.append(u"a font is not embedded"_s);
    else if (!descriptor.getKey("/CIDSet").isStream())
        faults.append(u"a font without CIDSet"_s);
    if (!font.getKey("/ToUnicode").isStream())
        faults.append(u"a font whose text cannot be read"_s);
}

void checkPages(QStringList &faults, QPDF &pdf)
{
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Object resources = page.getAttribute("/Resources", false);
        for (const auto &[name, font] : resources.getKey("/Font").getDictAsMap())
            checkFont(faults, font);
        if (!resources.getKey("/XObject").isNull() && !resources.getKey("/XObject").getDictAsMap().empty())
            faults.append(u"a picture on a page"_s);
        if (page.getObjectHandle().hasKey("/Group"))
            faults.append(u"a transparency group"_s);
        Object annotations = page.getObjectHandle().getKey("/Annots"); // QPdfWriter writes an empty list
        if (annotations.isArray() && annotations.getArrayNItems() > 0)
            faults.append(u"an annotation"_s);
        Object states = resources.getKey("/ExtGState");
        if (!states.isDictionary())
            continue;
        for (auto &[name, state] : states.getDictAsMap()) {
            Object one = state;
            for (const char *key : {"/CA", "/ca"}) {
                if (one.hasKey(key) && one.getKey(key).getNumericValue() < 1.0)
                    faults.append(u"transparency"_s);
            }
            if (one.hasKey("/SMask") && !one.getKey("/SMask").isName())
                faults.append(u"a soft mask"_s);
        }
    }
}

void checkMetadata(QStringList &faults, QPDF &pdf)
{
    const QString xmp = xmpOf(pdf);
    if (!xmp.contains(u"<pdfaid:part>1</pdfaid:part>"_s) ||
        !xmp.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"_s))
        faults.append(u"not said to be PDF/A-1b"_s);
    Object info = pdf.getTrailer().getKey("/Info");
    const auto said = [&](const char *key) { return string(info.getKey(key)).toHtmlEscaped(); };
    if (!xmp.contains(u">%1</rdf:li>"_s.arg(said("/Title"))))
        faults.append(u"the title differs"_s);
    if (!xmp.contains(u"<xmp:CreatorTool>%1<"_s.arg(said("/Creator"))) ||
        !xmp.contains(u"<pdf:Producer>%1<"_s.arg(said("/Producer"))))
        faults.append(u"the program differs"_s);
    const QString date = string(info.getKey("/CreationDate"));
    const QString iso = u"%1-%2-%3T%4:%5:%6+00:00"_s.arg(
        date.mid(2, 4), date.mid(6, 2), date.mid(8, 2), date.mid(10, 2), date.mid(12, 2), date.mid(14, 2));
    if (!xmp.contains(u"<xmp:CreateDate>%1<"_s.arg(iso)) || !xmp.contains(u"<xmp:ModifyDate>%1<"_s.arg(iso)))
        faults.append(u"the date differs"_s);
}

} // namespace

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty();
}

QString textOf(const QString &path)
{
    // Ligatures ("fi") come back as one sign.
    return run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).normalized(QString::NormalizationForm_KC);
}

QStringList fontLinesOf(const QString &path)
{
    return run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QStringList archiveFaults(const QByteArray &bytes)
{
    QStringList faults;
    if (!bytes.startsWith("%PDF-1.4\n%") || static_cast<uchar>(bytes.at(10)) < 128)
        faults.append(u"not PDF 1.4 with a binary mark"_s);
    const auto pdf = opened(bytes);
    if (pdf->isEncrypted() || pdf->getTrailer().hasKey("/Encrypt"))
        faults.append(u"encrypted"_s);
    if (!pdf->getTrailer().getKey("/ID").isArray())
        faults.append(u"no identity"_s);
    Object root = pdf->getRoot();
    Object intents = root.getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() < 1 ||
        intents.getArrayItem(0).getKey("/S").unparse() != "/GTS_PDFA1" ||
        !intents.getArrayItem(0).getKey("/DestOutputProfile").isStream())
        faults.append(u"no output intent"_s);
    for (const char *key : {"/AcroForm", "/OpenAction", "/AA", "/OCProperties"}) {
        if (root.hasKey(key))
            faults.append(u"not allowed: "_s + QLatin1String(key));
    }
    if (root.getKey("/Names").isDictionary())
        faults.append(u"names, which may hold files and scripts"_s);
    checkMetadata(faults, *pdf);
    checkPages(faults, *pdf);
    return faults;
}

QStringList outlineOf(const QByteArray &bytes)
{
    const auto pdf = opened(bytes);
    QStringList out;
    for (Object entry = pdf->getRoot().getKey("/Outlines").getKey("/First"); entry.isDictionary();
         entry = entry.getKey("/Next"))
        out.append(string(entry.getKey("/Title")));
    return out;
}

QString metadataOf(const QByteArray &bytes)
{
    const auto pdf = opened(bytes);
    return QString::fromStdString(pdf->getTrailer().getKey("/Info").unparse()) + xmpOf(*pdf) +
           outlineOf(bytes).join(u'\n') + string(pdf->getTrailer().getKey("/Info").getKey("/Title"));
}

QString languageOf(const QByteArray &bytes)
{
    return string(opened(bytes)->getRoot().getKey("/Lang"));
}

} // namespace regie::test
