#include "ui/disclosure/reportspage.h"

#include "core/base/whendone.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/factlist.h"
#include "ui/disclosure/copyrows.h"
#include "ui/report/reportpreview.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace regie::ui {

namespace {

constexpr int shownCopies = 1000;
constexpr int allColumnsFrom = 1000; // width of the page
constexpr int leastFilter = 260;
const QList<int> wideShares{0, 0, 0, 2, 3, 4, 0, 0};
const QList<int> narrowShares{0, 0, 0, 1, -1, -1, -1, 0}; // what is hidden takes no room

std::optional<QString> askReason(QWidget *parent, CopyLetter kind)
{
    bool agreed = false;
    const QString question = kind == CopyLetter::Recall
                                 ? ReportsPage::tr("Why is this copy asked back? The recipient reads this.")
                                 : ReportsPage::tr("What is not right, and what is? The recipient reads this.");
    const QString reason =
        QInputDialog::getMultiLineText(parent, ReportsPage::tr("Letter about a copy"), question, {}, &agreed);
    return agreed ? std::optional(reason) : std::nullopt;
}

} // namespace

ReportsPage::ReportsPage(Casebook &casebook, QWidget *parent) : QWidget(parent), m_casebook(casebook)
{
    m_askReason = [this](CopyLetter kind) { return askReason(this, kind); };
    setObjectName(QStringLiteral("reportsPage"));
    setAccessibleName(tr("Reports"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, space::m);
    layout->setSpacing(space::s);
    buildTitle(layout);
    buildTop(layout);
    m_model = new CellModel(copyHeadings(), this);
    m_filter = new CellFilter(this);
    m_filter->setSourceModel(m_model);
    m_table = new CellTable(QStringLiteral("copies"), tr("Copies that left"), height::row);
    m_table->setModel(m_filter);
    m_table->setLeastRows(2);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    layout->addWidget(m_table, 1);
    buildDetail(layout);
    buildBottom(layout);
    setRecent({});
    arrange();
    connect(m_filterLine, &QLineEdit::textChanged, m_filter, &CellFilter::setWords);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { chosenChanged(); });
    chosenChanged();
    showAll();
}

void ReportsPage::buildTitle(QVBoxLayout *into)
{
    auto *title = new Beside;
    title->row()->setContentsMargins(0, space::s, 0, 0);
    title->row()->setSpacing(space::m);
    title->row()->addWidget(makeLabel(tr("Reports"), TextRole::Title), 1);
    auto *about = makeButton(tr("Report about a &case"), QStringLiteral("reportOfCase"));
    m_recent = new QMenu(about);
    m_recent->setObjectName(QStringLiteral("recentCases"));
    about->setMenu(m_recent);
    auto *figures = makeButton(tr("Report for the s&tuurgroep…"), QStringLiteral("reportOfFigures"));
    title->row()->addWidget(about);
    title->row()->addWidget(figures);
    into->addWidget(title);
    connect(figures, &QPushButton::clicked, this, &ReportsPage::figuresWanted);
}

void ReportsPage::setRecent(const QList<store::CaseRow> &cases)
{
    m_recent->clear();
    for (const store::CaseRow &row : cases) {
        const QString words = row.file.number + QStringLiteral("  ") + row.householdName;
        m_recent->addAction(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")), this,
            [this, id = row.file.id] { Q_EMIT reportWanted(id); });
    }
    if (!cases.isEmpty())
        m_recent->addSeparator();
    m_recent->addAction(tr("&Another case…"), this, &ReportsPage::casesWanted);
}

void ReportsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    (m_table->model()->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filterLine)->setFocus(event->reason());
}

void ReportsPage::buildTop(QVBoxLayout *into)
{
    m_heading = makeLabel({}, TextRole::PanelHeading, true);
    m_filterLine = new QLineEdit;
    m_filterLine->setObjectName(QStringLiteral("copyFilter"));
    m_filterLine->setPlaceholderText(tr("Case, recipient, report…"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_heading, 1);
    row->addWidget(makeFieldLabel(tr("&Search"), m_filterLine));
    row->addWidget(m_filterLine);
    into->addLayout(row);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("message"));
    into->addWidget(m_message);
}

void ReportsPage::buildDetail(QVBoxLayout *into)
{
    m_detailPanel = new Panel(tr("This copy"));
    m_detail = new FactList(QStringLiteral("copyDetail"));
    m_detailPanel->body()->addWidget(m_detail);
    into->addWidget(m_detailPanel);
}

void ReportsPage::buildBottom(QVBoxLayout *into)
{
    m_all = makeButton(tr("Show &all"), QStringLiteral("allCopies"));
    m_same = makeButton(tr("Copies of the same &version"), QStringLiteral("sameVersion"));
    m_about = makeButton(tr("About &one person"), QStringLiteral("aboutPerson"));
    m_aboutMenu = new QMenu(m_about);
    m_about->setMenu(m_aboutMenu);
    m_recall = makeButton(tr("Ask &back…"), QStringLiteral("recall"));
    m_correct = makeButton(tr("Put &right…"), QStringLiteral("correct"));
    auto *buttons = new Beside;
    auto *looking = new QHBoxLayout;
    auto *writing = new QHBoxLayout;
    for (QHBoxLayout *part : {looking, writing}) {
        part->setSpacing(space::s);
        buttons->row()->addLayout(part);
    }
    for (QPushButton *button : {m_all, m_same, m_about})
        looking->addWidget(button);
    looking->addStretch(1);
    writing->addStretch(1);
    for (QPushButton *button : {m_recall, m_correct})
        writing->addWidget(button);
    into->addWidget(buttons);
    connect(m_all, &QPushButton::clicked, this, &ReportsPage::showAll);
    connect(m_same, &QPushButton::clicked, this, &ReportsPage::showSameVersion);
    connect(m_aboutMenu, &QMenu::aboutToShow, this, &ReportsPage::fillAboutMenu);
    connect(m_recall, &QPushButton::clicked, this, [this] { write(CopyLetter::Recall); });
    connect(m_correct, &QPushButton::clicked, this, [this] { write(CopyLetter::Correction); });
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_stale = true;
}

/// What left meanwhile stands there when the page is seen again.
void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        showAll();
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReportsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_detailPanel != nullptr)
        arrange();
}

void ReportsPage::arrange()
{
    const bool narrow = isLargeText() || width() < allColumnsFrom;
    for (const CopyColumn column : {CopyColumn::WhatFor, CopyColumn::Basis, CopyColumn::MadeBy})
        m_table->setColumnHidden(static_cast<int>(column), narrow);
    m_table->setShares(narrow ? narrowShares : wideShares);
    m_detailPanel->setVisible(narrow);
    const int words = m_filterLine->fontMetrics().horizontalAdvance(m_filterLine->placeholderText());
    m_filterLine->setMinimumWidth(std::max(leastFilter, words + 2 * space::l));
}

void ReportsPage::showAll()
{
    take(tr("All copies"), CopyRegister(m_casebook).latestLater(shownCopies));
}

void ReportsPage::showSameVersion()
{
    const CopyView *copy = chosen();
    if (copy == nullptr)
        return;
    const QString heading = tr("Copies that say the same as %1").arg(numberOf(*copy));
    take(heading, CopyRegister(m_casebook).sameVersionLater(copy->record));
}

void ReportsPage::showAbout(const Addressable &person)
{
    const std::optional<PersonId> id = PersonId::parse(person.id);
    if (id)
        take(tr("Copies about the household of %1").arg(person.name), CopyRegister(m_casebook).aboutLater(*id));
}

/// The members of the household of the copy that is chosen.
void ReportsPage::fillAboutMenu()
{
    m_aboutMenu->clear();
    const CopyView *copy = chosen();
    if (copy == nullptr)
        return;
    const Result<QList<Addressable>> members = ReportDesk(m_casebook).members(copy->record.caseFile);
    if (!members) {
        m_message->say(members.error());
        return;
    }
    for (const Addressable &member : *members)
        m_aboutMenu->addAction(QString(member.name).replace(QLatin1Char('&'), QLatin1String("&&")), this,
            [this, member] { showAbout(member); });
}

void ReportsPage::take(const QString &heading, QFuture<Result<QList<CopyView>>> copies)
{
    m_message->clear();
    const int asked = ++m_asked;
    whenDone(copies, this, [this, asked, heading](const Result<QList<CopyView>> &found) {
        if (asked == m_asked)
            fill(heading, found);
    });
}

void ReportsPage::fill(const QString &heading, const Result<QList<CopyView>> &copies)
{
    if (!copies) {
        m_message->say(copies.error());
        Q_EMIT settled();
        return;
    }
    m_copies = *copies;
    QList<CellRow> rows;
    for (const CopyView &copy : std::as_const(m_copies))
        rows.append(copyRow(copy));
    m_model->setRows(rows);
    m_heading->setText(m_copies.isEmpty() ? tr("%1: none").arg(heading)
                                          : tr("%1: %n", nullptr, static_cast<int>(m_copies.size())).arg(heading));
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    chosenChanged();
    Q_EMIT settled();
}

const CopyView *ReportsPage::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return nullptr;
    const QString id = m_model->idAt(m_filter->mapToSource(at).row());
    const auto found =
        std::ranges::find_if(m_copies, [&id](const CopyView &copy) { return copy.record.id.toString() == id; });
    return found == m_copies.cend() ? nullptr : &*found;
}

void ReportsPage::chosenChanged()
{
    const CopyView *copy = chosen();
    const bool outside = copy != nullptr && copy->record.profile != QLatin1String("eigen-dossier");
    m_same->setEnabled(copy != nullptr);
    m_about->setEnabled(copy != nullptr && !copy->record.caseFile.isNull()); // figures are about nobody
    m_recall->setEnabled(outside);
    m_correct->setEnabled(outside);
    m_detail->setLines(copyFacts(copy));
}

void ReportsPage::write(CopyLetter kind)
{
    const CopyView *copy = chosen();
    if (copy == nullptr)
        return;
    const std::optional<QString> reason = m_askReason(kind);
    if (!reason)
        return;
    Result<ComposedReport> letter = CopyRegister(m_casebook).letter(*copy, kind, *reason);
    if (!letter) {
        m_message->say(letter.error());
        return;
    }
    auto *preview = new ReportPreview(ReportSource::ofLetter(m_casebook, copy->record.caseFile, *letter), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->choose(letter->document.profile);
    connect(preview, &QDialog::finished, this, &ReportsPage::showAll);
    preview->open();
}

} // namespace regie::ui
