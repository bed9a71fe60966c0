#include "ui/print/archivemodule.h"

#include "ui/print/sheet.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace regie::print {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

const QString &program()
{
    static const QString name = u"Regiekompas " REGIE_VERSION ""_s;
    return name;
}

Object unicode(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

QString infoDate(const QDateTime &utc)
{
    return utc.toString(u"'D:'yyyyMMddHHmmss"_s) + u"+00'00'"_s;
}
QString xmpDate(const QDateTime &utc)
{
    return utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

/// The XMP packet. ISO 19005-1 wants what the document information says to be said here too, and the same.
QByteArray xmp(const Archive &archive)
{
    const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
   <xmp:CreatorTool>%3</xmp:CreatorTool>
   <pdf:Producer>%3</pdf:Producer>
   <xmp:CreateDate>%4</xmp:CreateDate>
   <xmp:ModifyDate>%4</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    return packet
        .arg(QString(QChar(0xFEFF)), archive.title.toHtmlEscaped(), program().toHtmlEscaped(), xmpDate(archive.made))
        .toUtf8();
}

void describe(QPDF &pdf, const Archive &archive)
{
    Object info = Object::newDictionary();
    const QString date = infoDate(archive.made);
    info.replaceKey("/Title", unicode(archive.title));
    info.replaceKey("/Creator", unicode(program()));
    info.replaceKey("/Producer", unicode(program()));
    info.replaceKey("/CreationDate", Object::newString(date.toStdString()));
    info.replaceKey("/ModDate", Object::newString(date.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    Object metadata = pdf.newStream(xmp(archive).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object catalog = pdf.getRoot();
    catalog.replaceKey("/Metadata", metadata);
    catalog.replaceKey("/Lang", Object::newString(archive.language.toStdString()));
    Object viewing = Object::newDictionary();
    viewing.replaceKey("/DisplayDocTitle", Object::newBool(true));
    catalog.replaceKey("/ViewerPreferences", viewing);
}

Object destination(const Object &page, qreal y)
{
    Object place = Object::newArray();
    place.appendItem(page);
    place.appendItem(Object::newName("/XYZ"));
    place.appendItem(Object::newReal(0.0, 1));
    place.appendItem(Object::newReal((pageHeight - y) * 72 / unitsPerInch, 1));
    place.appendItem(Object::newNull());
    return place;
}

/// One flat list: the numbered headings of the report.
void outline(QPDF &pdf, const Archive &archive)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object root = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> entries;
    for (std::size_t i = 0; i < pages.size() && static_cast<qsizetype>(i) < archive.pages.size(); ++i) {
        for (const Anchor &anchor : archive.pages.at(static_cast<qsizetype>(i)).anchors) {
            Object entry = pdf.makeIndirectObject(Object::newDictionary());
            entry.replaceKey("/Title", unicode(anchor.title));
            entry.replaceKey("/Parent", root);
            QPDFPageObjectHelper page = pages[i];
            entry.replaceKey("/Dest", destination(page.getObjectHandle(), anchor.y));
            entries.push_back(entry);
        }
    }
    if (entries.empty())
        return;
    for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
        entries[i].replaceKey("/Next", entries[i + 1]);
        entries[i + 1].replaceKey("/Prev", entries[i]);
    }
    root.replaceKey("/Type", Object::newName("/Outlines"));
    root.replaceKey("/First", entries.front());
    root.replaceKey("/Last", entries.back());
    root.replaceKey("/Count", Object::newInteger(static_cast<long long>(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace

bool finishArchive(const QByteArray &bytes, const Archive &archive, QByteArray &finished)
{
    try { // qpdf throws; nothing of it leaves this function
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        describe(pdf, archive);
        outline(pdf, archive);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4
        writer.forcePDFVersion("1.4");
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        finished = QByteArray(reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace regie::print

extern "C" Q_DECL_EXPORT bool regieFinishArchive(
    const QByteArray &pdf, const regie::print::Archive &archive, QByteArray &finished)
{
    return regie::print::finishArchive(pdf, archive, finished);
}
