#include "app/cli/printreport.h"

#include "core/report/passages.h"
#include "ui/print/pdf.h"
#include "ui/wording/leaks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace regie::cli {

namespace {

struct PrintReport
{
    Q_DECLARE_TR_FUNCTIONS(PrintReport)
};

QJsonArray leftOutOf(const report::Document &document)
{
    QJsonArray leftOut;
    for (const report::LeftOut &one : document.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("field"), one.field}, {QStringLiteral("why"), one.why}});
    return leftOut;
}

} // namespace

// What it is, never the words themselves: this goes to a terminal and perhaps to a log.
int refuseLeaks(const QList<privacy::Leak> &leaks, Io &io)
{
    io.say(PrintReport::tr("%n place(s) in this report would tell something that is shielded from this recipient. "
                           "Nothing was written. Look at it in the window, or use --take-out.",
        nullptr, static_cast<int>(leaks.size())));
    for (const privacy::Leak &leak : leaks)
        io.say(QStringLiteral("  ") + wording::text(leak));
    return ExitBadInput;
}

int printReport(const ReportDesk &desk, Casebook &casebook, const CaseFile &file, ReportOrder order, OnLeak onLeak,
    const QString &path, QJsonObject &out, Io &io)
{
    if (order.profile.isEmpty())
        order.profile =
            file.route == AdviceRoute::Icm ? QStringLiteral("icm-uitvoerder") : QStringLiteral("eigen-dossier");
    const Result<ComposedReport> composed = desk.compose(file.id, order);
    if (!composed)
        return fail(composed.error(), io);
    const QList<privacy::Leak> leaks = composed->leaks();
    if (!leaks.isEmpty() && onLeak == OnLeak::Refuse)
        return refuseLeaks(leaks, io);
    const int status =
        printRegistered(casebook, file.id, report::withoutLeaks(composed->document, leaks), path, out, io);
    if (status == ExitDone && !leaks.isEmpty())
        out.insert(QStringLiteral("takenOut"), static_cast<int>(leaks.size()));
    return status;
}

int printRegistered(
    Casebook &casebook, CaseId id, report::Document document, const QString &path, QJsonObject &out, Io &io)
{
    // The number stands on the page, so the copy is registered first; a copy that could not be written stays on the
    // register as one that was made.
    const Result<int> copy = casebook.registerCopy(id, document, {});
    if (!copy)
        return fail(copy.error(), io);
    document.copyNumber = *copy;
    const Result<print::PdfResult> written = print::writePdf(document, path);
    if (!written)
        return fail(written.error(), io);
    out.insert(QStringLiteral("report"), QFileInfo(path).absoluteFilePath());
    out.insert(QStringLiteral("copy"), *copy);
    out.insert(QStringLiteral("leftOut"), leftOutOf(document));
    io.say(PrintReport::tr("Report, copy %1, %n page(s): %2", nullptr, written->pages)
               .arg(*copy)
               .arg(QFileInfo(path).absoluteFilePath()));
    return ExitDone;
}

} // namespace regie::cli
