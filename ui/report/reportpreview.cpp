#include "ui/report/reportpreview.h"

#include "core/base/whendone.h"
#include "core/report/passages.h"
#include "ui/print/accessible.h"
#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/render.h"
#include "ui/report/leakpanel.h"
#include "ui/report/pageview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/type.h"
#include "ui/wording/reports.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
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
        suggestion.endsWith(QLatin1String(".html")) ? ReportPreview::tr("Accessible page (*.html)")
                                                    : ReportPreview::tr("PDF file (*.pdf)"));
}

} // namespace

ReportPreview::ReportPreview(ReportSource source, QWidget *parent) : QDialog(parent), m_source(std::move(source))
{
    m_askPath = [this](const QString &suggestion) { return askPath(this, suggestion); };
    m_askPrinter = printDialogAbove(this);
    setObjectName(QStringLiteral("reportPreview"));
    setWindowTitle(tr("Report"));
    setSizeGripEnabled(true);
    resize(1240, 860);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    buildTop(layout);
    buildMiddle(layout);
    buildBottom(layout);
    clearDocument();
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this, [this] { step(-1); });
    m_chooser->recipient()->setFocus();
}

void ReportPreview::buildTop(QVBoxLayout *into)
{
    m_chooser = new ReportChooser(m_source.choices);
    m_zoom = new QComboBox;
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    for (const int zoom : zooms)
        m_zoom->addItem(tr("%1 %").arg(zoom), zoom);
    m_zoom->setCurrentIndex(1);
    m_purpose = makeMuted({}, TextRole::Body, true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_chooser);
    row->addStretch(1);
    row->addWidget(makeFieldLabel(tr("Si&ze"), m_zoom));
    row->addWidget(m_zoom);
    into->addLayout(row);
    into->addWidget(m_purpose);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("message"));
    into->addWidget(m_message);
    connect(m_chooser, &ReportChooser::changed, this, &ReportPreview::compose);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] { m_pages->setZoom(m_zoom->currentData().toInt()); });
}

void ReportPreview::buildMiddle(QVBoxLayout *into)
{
    m_pages = new PageView;
    m_leftOutPanel = new Panel(tr("Not on paper"));
    m_leftOutNote = makeMuted({}, TextRole::Small, true);
    m_leftOutPanel->addBlock()->addWidget(m_leftOutNote);
    m_leftOut = new QListWidget;
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setAccessibleName(tr("What is not on paper, and why"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setFrameShape(QFrame::NoFrame);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(space::s, 0, space::s, space::s); // its words below those of the note
    below->addWidget(m_leftOut);
    m_leftOutPanel->body()->addLayout(below, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::m);
    m_leaks = new LeakPanel;
    side->addWidget(m_leaks, 3);
    buildOwnWords(side);
    side->addWidget(m_leftOutPanel, 2);
    for (Panel *panel : {static_cast<Panel *>(m_leaks), m_ownWordsPanel, m_leftOutPanel})
        panel->setFixedWidth(isLargeText() ? 440 : 320);
    row->addWidget(m_pages, 1);
    row->addLayout(side);
    into->addLayout(row, 1);
    connect(m_leaks, &LeakPanel::changed, this, &ReportPreview::changedByHand);
}

/// With an inzage: what the person says herself, which she may have added to the file.
void ReportPreview::buildOwnWords(QVBoxLayout *into)
{
    m_ownWordsPanel = new Panel(tr("What the person says herself"));
    m_ownWords = new QPlainTextEdit;
    m_ownWords->setObjectName(QStringLiteral("ownWords"));
    m_ownWords->setAccessibleName(tr("What the person says herself"));
    m_ownWords->setTabChangesFocus(true);
    auto *put = makeButton(tr("P&ut on paper"), QStringLiteral("putOwnWords"));
    put->setAutoDefault(false);
    QVBoxLayout *block = m_ownWordsPanel->addBlock();
    block->addWidget(m_ownWords);
    block->addWidget(put);
    m_ownWordsPanel->hide();
    into->addWidget(m_ownWordsPanel, 2);
    connect(put, &QPushButton::clicked, this, &ReportPreview::compose);
}

void ReportPreview::buildBottom(QVBoxLayout *into)
{
    m_save = makeButton(tr("&Save as PDF…"), QStringLiteral("save"), ButtonKind::Normal, QStringLiteral("Ctrl+S"));
    m_print = makeButton(tr("&Print"), QStringLiteral("print"), ButtonKind::Primary, QStringLiteral("Ctrl+P"));
    auto *close = makeButton(tr("&Close"), QStringLiteral("close"), ButtonKind::Normal);
    close->setAutoDefault(false);
    m_saveAccessible = makeButton(tr("Save as &accessible page…"), QStringLiteral("saveAccessible"));
    m_saveAccessible->setToolTip(tr("For a screen reader, braille or large letters: the same facts as one HTML page"));
    m_saveAccessible->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_print->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(
        makeMuted(tr("Printing or saving registers a copy with its number and recipient."), TextRole::Small, true), 1);
    row->addWidget(close);
    row->addWidget(m_saveAccessible);
    row->addWidget(m_save);
    row->addWidget(m_print);
    into->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(m_saveAccessible, &QPushButton::clicked, this, &ReportPreview::saveAccessible);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ReportPreview::choose(const QString &profile)
{
    m_chooser->chooseRecipient(profile);
}

void ReportPreview::holdTo(MeetingId meeting)
{
    m_meeting = meeting;
    m_chooser->chooseKind(QStringLiteral("besluitenlijst"));
}

void ReportPreview::compose()
{
    m_message->clear();
    std::optional<ReportOrder> order = m_chooser->order();
    m_ownWordsPanel->setVisible(order && order->kind == QLatin1String("inzage"));
    if (!order) {
        clearDocument();
        return;
    }
    if (!m_ownWordsPanel->isHidden())
        order->ownWords = m_ownWords->toPlainText();
    if (order->kind == QLatin1String("besluitenlijst"))
        order->to.meeting = m_meeting;
    if (!m_source.composeLater) {
        composed(m_source.compose(*order));
        return;
    }
    clearDocument();
    m_leftOutNote->setText(tr("The report is being made and searched…"));
    whenDone(m_source.composeLater(*order), this, [this, asked = ++m_asked](const Result<SearchedReport> &report) {
        if (asked == m_asked)
            searched(report);
    });
}

void ReportPreview::composed(Result<ComposedReport> report)
{
    if (!report) {
        refuse(report.error());
        return;
    }
    m_guard = report->guard;
    m_document = std::move(report->document);
    showComposed();
    searchLeaks();
}

void ReportPreview::searched(const Result<SearchedReport> &report)
{
    if (!report) {
        refuse(report.error());
        return;
    }
    m_document = report->document;
    showComposed();
    showLeaks(report->leaks);
}

void ReportPreview::refuse(const Error &error)
{
    clearDocument();
    m_message->say(error);
}

void ReportPreview::showComposed()
{
    showDocument();
    showLeftOut();
    m_purpose->setText(tr("Purpose: %1. Basis: %2.")
                           .arg(wording::purposeTitle(m_document->purpose),
                               wording::legalBasisText(m_document->legalBasis, m_document->legalBasisConfirmed)));
}

void ReportPreview::searchLeaks()
{
    if (!m_source.searchLater) {
        showLeaks(report::leaksIn(*m_document, m_guard));
        return;
    }
    letLeave(false);
    whenDone(m_source.searchLater(*m_document), this, [this, asked = ++m_asked](const Result<SearchedReport> &report) {
        if (asked != m_asked)
            return;
        if (report)
            showLeaks(report->leaks);
        else
            refuse(report.error());
    });
}

void ReportPreview::showLeaks(const QList<privacy::Leak> &leaks)
{
    m_leaks->showLeaks(*m_document, leaks);
    m_leftOutPanel->setVisible(leaks.isEmpty() || !isLargeText()); // no room for both: what must be settled goes first
    letLeave(leaks.isEmpty());
}

void ReportPreview::letLeave(bool may)
{
    for (QPushButton *button : {m_save, m_saveAccessible, m_print})
        button->setEnabled(may);
}

void ReportPreview::changedByHand(const report::Document &document)
{
    m_document = document;
    showComposed();
    searchLeaks();
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
    ++m_asked; // what is still being made is not asked for any more
    m_document.reset();
    m_pages->setPaper({});
    m_leftOut->clear();
    m_leaks->hide();
    m_leftOutPanel->show();
    m_leftOutNote->setText(tr("Choose for whom this is first: that decides what goes on paper."));
    m_purpose->clear();
    letLeave(false);
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
    saveAs(print::fileNameFor(*m_document), [this](const QString &path) {
        return print::writePdf(*m_document, path).map([](const print::PdfResult &) {});
    });
}

void ReportPreview::saveAccessible()
{
    if (!m_document)
        return;
    saveAs(print::accessibleNameFor(*m_document),
        [this](const QString &path) { return print::writeAccessible(*m_document, path); });
}

void ReportPreview::saveAs(const QString &suggestion, const std::function<Done(const QString &path)> &write)
{
    const QString path = m_askPath(suggestion);
    if (path.isEmpty() || !registered())
        return;
    if (const Done written = write(path); written)
        m_message->say(MessageBar::Kind::Done, tr("Saved as copy %1.").arg(wording::copyText(*m_document)), path);
    else
        m_message->say(written.error());
}

void ReportPreview::print()
{
    if (!m_document)
        return;
    PrintJob job;
    job.name = print::fileNameFor(*m_document).chopped(4);
    job.instead = tr("Save it as a PDF instead.");
    job.ready = [this] { return registered(); };
    job.paint = [this](QPrinter &printer) {
        return print::paintPages(print::layOut(*m_document), printer, printer.resolution());
    };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(
            MessageBar::Kind::Done, tr("Sent to the printer as copy %1.").arg(wording::copyText(*m_document)));
}

} // namespace regie::ui
