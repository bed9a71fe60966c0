#include "ui/insight/steeringdialog.h"

#include "core/store/files.h"
#include "ui/insight/steeringsheet.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/printing.h"
#include "ui/wording/figures.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steeringDots = 1200; ///< an inch

/// What the stuurgroep asks first.
const QStringList &usualChoices()
{
    static const QStringList ids{u"inflow"_s, u"open-cases"_s, u"order-to-first-visit"_s, u"terms-met"_s, u"relapse"_s,
        u"orders-before"_s, u"orders-after"_s, u"still-safe"_s};
    return ids;
}

} // namespace

SteeringDialog::SteeringDialog(const FigureSource &source, bool practice, QWidget *parent)
    : QDialog(parent), m_source(source), m_practice(practice), m_askPath([this](const QString &suggestion) {
          return QFileDialog::getSaveFileName(
              this, tr("Save the report"), QDir::home().filePath(suggestion), tr("PDF (*.pdf)"));
      }),
      m_askPrinter(printDialogAbove(this)), m_message(new MessageBar), m_choices(new QListWidget),
      m_heading(new QLineEdit), m_remarks(new QPlainTextEdit)
{
    setObjectName(u"steeringDialog"_s);
    setWindowTitle(tr("Report for the stuurgroep"));
    m_heading->setObjectName(u"steeringHeading"_s);
    m_remarks->setObjectName(u"steeringRemarks"_s);
    m_remarks->setTabChangesFocus(true);
    m_choices->setObjectName(u"steeringChoices"_s);
    m_choices->setAccessibleName(tr("Figures in the report"));
    for (const QString &id : insight::steeringChoices()) {
        auto *item = new QListWidgetItem(wording::indicatorText(id), m_choices);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(usualChoices().contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addWidget(makeFieldLabel(tr("&Heading"), m_heading));
    column->addWidget(m_heading);
    column->addWidget(makeFieldLabel(tr("&Figures"), m_choices));
    column->addWidget(m_choices, 2);
    column->addWidget(makeFieldLabel(tr("&Remarks"), m_remarks));
    column->addWidget(m_remarks, 1);
    column->addWidget(makeMuted(
        tr("Numbers from one to four are left out, and what they could be worked out from. Do not write names."),
        TextRole::Small, true));
    auto *row = new QHBoxLayout;
    QPushButton *closing = makeButton(tr("Close"), u"steeringClose"_s);
    QPushButton *saving = makeButton(tr("Save as PDF…"), u"steeringSave"_s);
    QPushButton *printing = makeButton(tr("Print…"), u"steeringPrint"_s, ButtonKind::Primary);
    row->addStretch(1);
    for (QPushButton *one : {closing, saving, printing})
        row->addWidget(one);
    column->addLayout(row);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(saving, &QPushButton::clicked, this, &SteeringDialog::save);
    connect(printing, &QPushButton::clicked, this, &SteeringDialog::print);
    resize(560, 640);
}

insight::SteeringReport SteeringDialog::report() const
{
    QStringList chosen;
    for (int i = 0; i < m_choices->count(); ++i) {
        if (m_choices->item(i)->checkState() == Qt::Checked)
            chosen.append(m_choices->item(i)->data(Qt::UserRole).toString());
    }
    insight::SteeringReport made = insight::steeringReportOf(*m_source.facts, m_source.scope, chosen);
    made.heading = m_heading->text().trimmed();
    made.remarks = m_remarks->toPlainText().trimmed();
    return made;
}

void SteeringDialog::save()
{
    const QString path = m_askPath(u"stuurgroep.pdf"_s);
    if (path.isEmpty())
        return;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(steeringDots);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(tr("Report for the stuurgroep"));
    Done done = printSteering(report(), *m_source.region, m_practice, writer, steeringDots);
    if (done)
        done = store::replaceFile(path, bytes.data());
    if (done)
        m_message->say(MessageBar::Kind::Done, tr("The report was saved."), path);
    else
        m_message->say(done.error());
}

void SteeringDialog::print()
{
    PrintJob job;
    job.name = tr("Report for the stuurgroep");
    job.instead = tr("Save it as a PDF instead.");
    job.paint = [this](QPrinter &printer) {
        return printSteering(report(), *m_source.region, m_practice, printer, printer.resolution());
    };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."));
}

} // namespace regie::ui
