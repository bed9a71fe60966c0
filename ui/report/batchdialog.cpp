#include "ui/report/batchdialog.h"

#include "ui/disclosure/listreason.h"
#include "ui/report/reportchooser.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/signs.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

/// Reports for a recipient that is the same for every case; a report for a person is composed for that person.
ReportChooser::Choices choicesForMany(const Casebook &casebook, const QList<privacy::Profile> &profiles)
{
    ReportChooser::Choices choices;
    for (const privacy::Profile &profile : profiles) {
        if (profile.sentTo() != privacy::SentTo::Member)
            choices.profiles.append(profile);
    }
    for (const QString &kind : ReportDesk::kinds()) {
        if (std::ranges::any_of(
                choices.profiles, [&kind](const privacy::Profile &one) { return one.allowsReport(kind); }))
            choices.kinds.append(kind);
    }
    const QDate today = casebook.clock().today();
    for (const routing::Organisation &one : casebook.region().organisations) {
        const Addressable partner{one.id, casebook.region().organisationName(one.id, today)};
        if (!choices.partners.contains(partner))
            choices.partners.append(partner);
    }
    return choices;
}

Sign signOf(BatchLine::State state)
{
    switch (state) {
    case BatchLine::State::Saved:
        return Sign::Done;
    case BatchLine::State::Shielded:
        return Sign::Shielded;
    case BatchLine::State::Refused:
        return Sign::NotMet;
    }
    return Sign::None;
}

} // namespace

BatchDialog::BatchDialog(Casebook &casebook, const QString &title, QList<CaseId> cases, QWidget *parent)
    : QDialog(parent), m_casebook(casebook), m_cases(std::move(cases))
{
    m_askFolder = [this] {
        return QFileDialog::getExistingDirectory(this, tr("Folder for the reports"), QDir::homePath());
    };
    setObjectName(u"batchDialog"_s);
    setWindowTitle(tr("Reports of a list"));
    setSizeGripEnabled(true);
    resize(880, 560);
    build(title);
    m_reason->ask(batchList, m_cases);
    showReady();
    m_chooser->recipient()->setFocus();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::build(const QString &title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    auto *about = makeLabel({}, TextRole::PanelHeading, true);
    //: %1 is what the screen calls the list ("Cases")
    about->setText(tr("%1: a report of %n case(s)", nullptr, static_cast<int>(m_cases.size())).arg(title));
    layout->addWidget(about);
    layout->addWidget(
        makeMuted(tr("A case in which something shielded would be read is passed over: make its report by "
                     "itself, with the preview. Each file is a registered copy."),
            TextRole::Body, true));
    m_message = new MessageBar;
    m_message->setObjectName(u"message"_s);
    layout->addWidget(m_message);
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        m_message->say(profiles.error());
    m_chooser = new ReportChooser(choicesForMany(m_casebook, profiles ? profiles->all() : QList<privacy::Profile>()));
    layout->addWidget(m_chooser, 0, Qt::AlignLeft);
    m_reason = new ListReasonPanel(m_casebook, m_message, tr("Give this &reason"));
    layout->addWidget(m_reason);
    connect(m_reason, &ListReasonPanel::answered, this, &BatchDialog::showReady);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setAccessibleName(tr("Reports that were made"));
    m_progress->hide();
    layout->addWidget(m_progress);
    m_lines = new QListWidget;
    m_lines->setObjectName(u"batchLines"_s);
    m_lines->setAccessibleName(tr("What became of each case"));
    m_lines->hide(); // until there is something in it
    layout->addWidget(m_lines, 1);
    layout->addStretch();
    m_start = makeButton(tr("&Make the reports…"), u"batchStart"_s, ButtonKind::Primary);
    auto *close = makeButton(tr("&Close"), u"batchClose"_s);
    for (QPushButton *button : {m_start, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_start);
    layout->addLayout(row);
    connect(m_chooser, &ReportChooser::changed, this, &BatchDialog::showReady);
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::startOrStop);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void BatchDialog::showReady()
{
    const bool runs = m_batch && m_batch->isRunning();
    m_start->setText(runs ? tr("&Stop") : tr("&Make the reports…"));
    m_start->setEnabled(runs || (m_chooser->order() && !m_cases.isEmpty() && m_reason->isOpen()));
    m_chooser->setEnabled(!runs);
}

void BatchDialog::startOrStop()
{
    if (m_batch && m_batch->isRunning()) {
        m_stopped = true;
        m_batch->stop();
        m_start->setEnabled(false);
        return;
    }
    const std::optional<ReportOrder> order = m_chooser->order();
    const QString folder = order ? m_askFolder() : QString();
    if (folder.isEmpty())
        return;
    m_message->clear();
    m_lines->clear();
    m_batch = std::make_unique<ReportBatch>(m_casebook, m_cases, *order, folder);
    m_progress->setRange(0, std::max(1, m_batch->size()));
    m_progress->setValue(0);
    m_progress->show();
    m_stopped = false;
    connect(m_batch.get(), &ReportBatch::advanced, this, [this] {
        m_progress->setValue(m_batch->done());
        showLines();
    });
    connect(m_batch.get(), &ReportBatch::ended, this, &BatchDialog::finish);
    m_batch->start();
    showReady();
}

void BatchDialog::showLines()
{
    for (qsizetype at = m_lines->count(); at < m_batch->lines().size(); ++at) {
        const BatchLine &line = m_batch->lines().at(at);
        QString text;
        switch (line.state) {
        case BatchLine::State::Saved:
            text = tr("Saved: %1").arg(line.name);
            break;
        case BatchLine::State::Shielded:
            text = tr("%1: passed over, something shielded would be read in it").arg(line.number);
            break;
        case BatchLine::State::Refused:
            text = line.number.isEmpty()
                       ? wording::explain(Error{line.error}).happened
                       : tr("%1: %2", "case, why").arg(line.number, wording::explain(Error{line.error}).happened);
            break;
        }
        m_lines->addItem(new QListWidgetItem(signIcon(signOf(line.state)), text));
    }
    m_lines->setVisible(m_lines->count() > 0);
}

void BatchDialog::finish()
{
    m_progress->hide();
    const int saved = m_batch->count(BatchLine::State::Saved);
    const int rest = m_batch->size() - saved;
    const QString made = tr("%n report(s) saved.", nullptr, saved);
    if (rest == 0)
        m_message->say(MessageBar::Kind::Done, made);
    else
        m_message->say(MessageBar::Kind::Warning, m_stopped ? tr("Stopped. %1").arg(made) : made,
            tr("%n case(s) without: the list says why, or the turn had not come.", nullptr, rest));
    showReady();
    Q_EMIT ended();
}

} // namespace regie::ui
