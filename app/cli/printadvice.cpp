#include "app/cli/printadvice.h"

#include "ui/print/pdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace regie::cli {

namespace {

struct PrintAdvice
{
    Q_DECLARE_TR_FUNCTIONS(PrintAdvice)
};

} // namespace

int printAdvice(
    Casebook &casebook, const CaseFile &file, const QString &recipient, const QString &path, QJsonObject &out, Io &io)
{
    const QString own =
        file.route == AdviceRoute::Icm ? QStringLiteral("icm-uitvoerder") : QStringLiteral("eigen-dossier");
    Result<report::Document> document = casebook.composeIntakeAdvice(file.id, recipient.isEmpty() ? own : recipient);
    if (!document)
        return fail(document.error(), io);
    // The number stands on the page, so the copy is registered first; a copy that could not be written stays on the
    // register as one that was made.
    const Result<int> copy = casebook.registerCopy(file.id, *document, {});
    if (!copy)
        return fail(copy.error(), io);
    document->copyNumber = *copy;
    const Result<print::PdfResult> written = print::writePdf(*document, path);
    if (!written)
        return fail(written.error(), io);
    QJsonArray leftOut;
    for (const report::LeftOut &one : document->leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("field"), one.field}, {QStringLiteral("why"), one.why}});
    out.insert(QStringLiteral("report"), QFileInfo(path).absoluteFilePath());
    out.insert(QStringLiteral("copy"), *copy);
    out.insert(QStringLiteral("leftOut"), leftOut);
    io.say(PrintAdvice::tr("Report, copy %1, %n page(s): %2", nullptr, written->pages)
               .arg(*copy)
               .arg(QFileInfo(path).absoluteFilePath()));
    return ExitDone;
}

} // namespace regie::cli
