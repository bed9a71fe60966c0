#include "ui/report/reportpreview.h"

#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/render.h"
#include "ui/report/pageview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/type.h"
#include "ui/wording/reports.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace regie::ui {

namespace {

constexpr int zooms[] = {75, 100, 125, 150, 200};

QString askPath(QWidget *parent, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, ReportPreview::tr("Save the report"), QDir::home().filePath(suggestion),
        ReportPreview::tr("PDF file (*.pdf)"));
}

bool askPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // a file is saved, so that it is PDF/A and named
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

Result<ReportSource> ReportSource::intakeAdvice(Casebook &casebook, CaseId id)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    ReportSource source;
    source.profiles = profiles->all();
    source.compose = [&casebook, id](const QString &profile) { return casebook.composeIntakeAdvice(id, profile); };
    source.registerCopy = [&casebook, id](
                              const report::Document &document) { return casebook.registerCopy(id, document, {}); };
    return source;
}

ReportPreview::ReportPreview(ReportSource source, QWidget *parent) : QDialog(parent), m_source(std::move(source))
{
    m_askPath = [this](const QString &suggestion) { return askPath(this, suggestion); };
    m_askPrinter = [this](QPrinter &printer) { return askPrinter(this, printer); };
    setObjectName(QStringLiteral("reportPreview"));
    setWindowTitle(tr("Intake advice"));
    setSizeGripEnabled(true);
    resize(1180, 820);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    buildTop(layout);
    buildMiddle(layout);
    buildBottom(layout);
    clearDocument();
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this, [this] { step(-1); });
    m_recipient->setFocus();
}

void ReportPreview::buildTop(QVBoxLayout *into)
{
    m_recipient = new QComboBox;
    m_recipient->setObjectName(QStringLiteral("recipient"));
    m_recipient->setAccessibleName(tr("For whom"));
    m_recipient->addItem(tr("Choose for whom this is…"), QString());
    for (const privacy::Profile &profile : std::as_const(m_source.profiles))
        m_recipient->addItem(wording::profileText(profile.id()), profile.id());
    m_recipient->setMinimumWidth(260);
    m_zoom = new QComboBox;
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    for (const int zoom : zooms)
        m_zoom->addItem(tr("%1 %").arg(zoom), zoom);
    m_zoom->setCurrentIndex(1);
    m_purpose = makeMuted({}, TextRole::Body, true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(makeFieldLabel(tr("&For"), m_recipient));
    row->addWidget(m_recipient);
    row->addWidget(m_purpose, 1);
    row->addWidget(makeFieldLabel(tr("Si&ze"), m_zoom));
    row->addWidget(m_zoom);
    into->addLayout(row);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("message"));
    into->addWidget(m_message);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &ReportPreview::recipientChosen);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] { m_pages->setZoom(m_zoom->currentData().toInt()); });
}

void ReportPreview::buildMiddle(QVBoxLayout *into)
{
    m_pages = new PageView;
    m_leftOutPanel = new Panel(tr("Not on paper"));
    m_leftOutPanel->setFixedWidth(300);
    m_leftOutNote = makeMuted({}, TextRole::Small, true);
    m_leftOutPanel->addBlock()->addWidget(m_leftOutNote);
    m_leftOut = new QListWidget;
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setAccessibleName(tr("What is not on paper, and why"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setFrameShape(QFrame::NoFrame);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_leftOutPanel->body()->addWidget(m_leftOut, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_pages, 1);
    row->addWidget(m_leftOutPanel);
    into->addLayout(row, 1);
}

void ReportPreview::buildBottom(QVBoxLayout *into)
{
    m_save = makeButton(tr("&Save as PDF…"), QStringLiteral("save"), ButtonKind::Normal, QStringLiteral("Ctrl+S"));
    m_print = makeButton(tr("&Print"), QStringLiteral("print"), ButtonKind::Primary, QStringLiteral("Ctrl+P"));
    auto *close = makeButton(tr("&Close"), QStringLiteral("close"), ButtonKind::Normal);
    close->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_print->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(
        makeMuted(tr("Printing or saving registers a copy with its number and recipient."), TextRole::Small, true), 1);
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_print);
    into->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ReportPreview::choose(const QString &profile)
{
    m_recipient->setCurrentIndex(qMax(0, m_recipient->findData(profile)));
}

void ReportPreview::recipientChosen()
{
    m_message->clear();
    const QString profile = m_recipient->currentData().toString();
    if (profile.isEmpty()) {
        clearDocument();
        return;
    }
    Result<report::Document> document = m_source.compose(profile);
    if (!document) {
        clearDocument();
        m_message->say(document.error());
        return;
    }
    m_document = std::move(*document);
    showDocument();
    showLeftOut();
    m_purpose->setText(tr("Purpose: %1. Basis: %2.")
                           .arg(wording::purposeTitle(m_document->purpose),
                               wording::legalBasisText(m_document->legalBasis, m_document->legalBasisConfirmed)));
    m_save->setEnabled(true);
    m_print->setEnabled(true);
}

void ReportPreview::showDocument()
{
    m_pages->setPaper(print::layOut(*m_document));
}

void ReportPreview::showLeftOut()
{
    m_leftOut->clear();
    for (const report::LeftOut &left : std::as_const(m_document->leftOut)) {
        const QString field = wording::fieldText(left.field);
        m_leftOut->addItem(tr("%1: %2", "field, why").arg(field, wording::leftOutText(left.why)));
    }
    m_leftOutNote->setText(m_document->leftOut.isEmpty()
                               ? tr("Everything that is known is on paper.")
                               : tr("%n field(s) stay out for this recipient. The page itself does not say so.",
                                     nullptr, static_cast<int>(m_document->leftOut.size())));
}

void ReportPreview::clearDocument()
{
    m_document.reset();
    m_pages->setPaper({});
    m_leftOut->clear();
    m_leftOutNote->setText(tr("Choose for whom this is first: that decides what goes on paper."));
    m_purpose->clear();
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void ReportPreview::step(int direction)
{
    m_zoom->setCurrentIndex(qBound(0, m_zoom->currentIndex() + direction, m_zoom->count() - 1));
}

bool ReportPreview::registered()
{
    const Result<int> copy = m_source.registerCopy(*m_document);
    if (!copy) {
        m_message->say(copy.error());
        return false;
    }
    m_document->copyNumber = *copy;
    showDocument();
    return true;
}

void ReportPreview::save()
{
    if (!m_document)
        return;
    const QString path = m_askPath(print::fileNameFor(*m_document));
    if (path.isEmpty() || !registered())
        return;
    const Result<print::PdfResult> written = print::writePdf(*m_document, path);
    if (written)
        m_message->say(MessageBar::Kind::Done, tr("Saved as copy %1.").arg(wording::copyText(*m_document)), path);
    else
        m_message->say(written.error());
}

void ReportPreview::print()
{
    if (!m_document)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(print::fileNameFor(*m_document).chopped(4)); // the queue of the printer shows it: no names
    if (!m_askPrinter(printer) || !registered())
        return;
    const Done printed = print::paintPages(print::layOut(*m_document), printer, printer.resolution());
    if (printed)
        m_message->say(
            MessageBar::Kind::Done, tr("Sent to the printer as copy %1.").arg(wording::copyText(*m_document)));
    else
        m_message->say(printed.error());
}

} // namespace regie::ui
