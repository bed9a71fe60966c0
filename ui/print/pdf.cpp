#include "ui/print/pdf.h"

#include "ui/print/archive.h"
#include "ui/print/layout.h"
#include "ui/print/render.h"
#include "ui/print/sheet.h"
#include "ui/wording/reports.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QTemporaryFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace regie::print {
namespace {

using namespace Qt::StringLiterals;

QString languageTag()
{
    return QLocale().language() == QLocale::English ? u"en-GB"_s : u"nl-NL"_s;
}

/// The pages as QPdfWriter makes them: PDF/A-1b, but without outline, language or steady dates.
Result<QByteArray> painted(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::IoError, u"no memory for the PDF"_s);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(paper.title);
    if (const Done done = paintPages(paper, writer, unitsPerInch); !done)
        return tl::unexpected(done.error());
    return bytes;
}

struct Finished
{
    QByteArray bytes = {};
    int pages = 0;
};

Result<Finished> finished(const report::Document &document)
{
    const Paper paper = layOut(document);
    const Result<QByteArray> bytes = painted(paper);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Archive archive{paper.title, document.made.toUtc(), languageTag(), paper.pages};
    Result<QByteArray> whole = archived(*bytes, archive);
    if (!whole)
        return tl::unexpected(whole.error());
    return Finished{std::move(*whole), static_cast<int>(paper.pages.size())};
}

bool settled(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// Whole or not at all: beside the target first, then in its place. Renaming replaces a link, it never follows one.
Done writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isSymLink() || (target.exists() && !target.isFile()))
        return fail(ErrorCode::NotAllowed, u"the target is a link or no ordinary file"_s);
    if (!target.absoluteDir().exists())
        return fail(ErrorCode::NotFound, u"the folder is not there"_s);
    QTemporaryFile file(target.absoluteDir().filePath(u".regiekompas-XXXXXX"_s));
    if (!file.open())
        return fail(ErrorCode::NoPermission, u"the folder cannot be written"_s);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!settled(file, bytes))
        return fail(ErrorCode::IoError, u"writing failed"_s);
    file.setAutoRemove(false);
    const QString written = file.fileName();
    file.close();
    if (std::rename(QFile::encodeName(written).constData(), QFile::encodeName(target.absoluteFilePath()).constData()) !=
        0) {
        QFile::remove(written);
        return fail(ErrorCode::IoError, u"the file could not be put in its place"_s);
    }
    return {};
}

} // namespace

Result<PdfResult> writePdf(const report::Document &document, QIODevice &device)
{
    const Result<Finished> pdf = finished(document);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (device.write(pdf->bytes) != pdf->bytes.size())
        return fail(ErrorCode::IoError, u"writing failed"_s);
    return PdfResult{pdf->pages, pdf->bytes.size()};
}

Result<PdfResult> writePdf(const report::Document &document, const QString &path)
{
    const Result<Finished> pdf = finished(document);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const Done written = writeWhole(path, pdf->bytes); !written)
        return tl::unexpected(written.error());
    return PdfResult{pdf->pages, pdf->bytes.size()};
}

QString fileNameFor(const report::Document &document)
{
    const QString copy = document.copyNumber > 0 ? u"-%1"_s.arg(document.copyNumber, 2, 10, QChar(u'0')) : QString();
    const QString number = document.caseNumber.isEmpty() ? QString() : u'-' + document.caseNumber;
    QString name;
    for (const QChar letter : document.kind + number + copy) {
        if (letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-'))
            name.append(letter);
    }
    return name.left(80) + u".pdf"_s;
}

} // namespace regie::print
