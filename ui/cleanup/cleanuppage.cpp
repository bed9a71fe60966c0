#include "ui/cleanup/cleanuppage.h"

#include "core/base/whendone.h"
#include "core/casebook/casebook.h"
#include "core/store/identity.h"
#include "core/store/reader.h"
#include "ui/cleanup/doubtpanel.h"
#include "ui/cleanup/openvaluespanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/errors.h"
#include "ui/wording/identity.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int mostMerges = 500;

/// Names of both sides; what went into another is read as it was.
QList<MergeRow> named(const store::Reader &reader, const Viewer &viewer, const QList<Merge> &merges)
{
    const auto nameOf = [&](IdentityKind kind, const IdBytes &id) {
        if (kind == IdentityKind::Household)
            return reader.household(viewer, HouseholdId(id)).map([](const Household &one) { return one.name; });
        return reader.person(viewer, PersonId(id)).map([](const Person &one) { return one.name.full(); });
    };
    QList<MergeRow> rows;
    for (const Merge &merge : merges)
        rows.append({merge, nameOf(merge.kind, merge.kept).value_or(QString()),
            nameOf(merge.kind, merge.gone).value_or(QString())});
    return rows;
}

} // namespace

CleanUpPage::CleanUpPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_cleanUp(casebook), m_message(new MessageBar), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(QStringLiteral("cleanUpTabs"));
    m_tabs->setAccessibleName(tr("Clean up"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeDoubts(), tr("Possibly double"));
    m_tabs->addTab(makeMerges(), tr("Merged"));
    m_open = new OpenValuesPanel(m_casebook, *m_message);
    m_tabs->addTab(m_open, tr("Not chosen yet"));
    connect(m_open, &OpenValuesPanel::decided, this, &CleanUpPage::decided);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeTitle());
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_list);
    setTabOrder(m_list, m_again);
    connect(&m_cleanUp, &CleanUp::progressed, this, &CleanUpPage::showProgress);
    connect(&m_cleanUp, &CleanUp::found, this, &CleanUpPage::setDoubts);
    connect(&m_cleanUp, &CleanUp::cancelled, this, &CleanUpPage::endSearch);
    connect(&m_cleanUp, &CleanUp::failed, this, [this](const Error &error) {
        endSearch();
        m_message->say(error);
    });
    connect(&m_casebook, &Casebook::casesChanged, this, [this] {
        if (!isVisible())
            return;
        loadMerges();
        m_open->read();
    });
}

QWidget *CleanUpPage::makeTitle()
{
    m_count = makeMuted({}, TextRole::Body);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("searching"));
    m_progress->setAccessibleName(tr("Searching for doubles"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(240);
    m_cancel = makeButton(tr("Stop"), QStringLiteral("cleanUpStop"));
    m_again = makeButton(tr("Search again"), QStringLiteral("cleanUpAgain"));
    connect(m_cancel, &QPushButton::clicked, &m_cleanUp, &CleanUp::cancel);
    connect(m_again, &QPushButton::clicked, this, &CleanUpPage::search);
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(makeLabel(tr("Clean up"), TextRole::Title));
    row->addWidget(m_count, 1);
    for (QWidget *part :
        {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_again)})
        row->addWidget(part);
    endSearch();
    return title;
}

QWidget *CleanUpPage::makeDoubts()
{
    m_model = new CellModel(doubtHeadings(), this);
    m_list = new CellTable(QStringLiteral("doubts"), tr("Possibly double"), height::twoLines);
    m_list->setModel(m_model);
    m_list->setShares({0, 3, 3, 0, 3});
    m_empty =
        makeMuted(tr("Nothing is open to doubt. New doubles show here after the next search."), TextRole::Body, true);
    m_empty->setContentsMargins(space::m, space::m, space::m, space::m);
    m_empty->hide();
    auto *left = new Panel;
    left->body()->addWidget(m_list, 1);
    left->body()->addWidget(m_empty, 1, Qt::AlignTop);
    m_panel = new DoubtPanel;
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("doubtSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_panel);
    split->addWidget(scroll);
    split->setSizes({230, 520}); // so that the buttons that decide are in view
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CleanUpPage::rowChosen);
    connect(m_panel, &DoubtPanel::same, this, [this] {
        const Doubt *doubt = chosen();
        if (doubt == nullptr)
            return;
        const IdentityOrder order = doubt->same(m_panel->reason());
        if (casebook::needsReason(order.kind) && order.reason.isEmpty())
            m_panel->askReason();
        else
            decide(order);
    });
    connect(m_panel, &DoubtPanel::different, this, [this] {
        if (const Doubt *doubt = chosen())
            decide(doubt->different(m_panel->reason()));
    });
    connect(m_panel, &DoubtPanel::notSure, this, [this] {
        const Doubt *doubt = chosen();
        if (const auto order = doubt != nullptr ? doubt->notSure(m_panel->reason()) : std::nullopt)
            decide(*order);
    });
    return split;
}

QWidget *CleanUpPage::makeMerges()
{
    m_mergeModel = new CellModel(mergeHeadings(), this);
    m_mergeList = new CellTable(QStringLiteral("merges"), tr("Merged"), height::twoLines);
    m_mergeList->setModel(m_mergeModel);
    m_mergeList->setShares({0, 3, 3, 4});
    m_noMerges = makeMuted(tr("Nothing was merged."), TextRole::Body, true);
    m_noMerges->setContentsMargins(space::m, space::m, space::m, space::m);
    m_undoReason = new QLineEdit;
    m_undoReason->setObjectName(QStringLiteral("undoMergeReason"));
    m_undo = makeButton(tr("Undo merge"), QStringLiteral("undoMerge"));
    connect(m_undo, &QPushButton::clicked, this, &CleanUpPage::undoMerge);
    m_undoBox = new QWidget;
    auto *row = new QHBoxLayout(m_undoBox);
    row->setContentsMargins(space::m, space::s, space::m, space::m);
    row->setSpacing(space::s);
    row->addWidget(makeFieldLabel(tr("Reason, re&quired"), m_undoReason));
    row->addWidget(m_undoReason, 1);
    row->addWidget(m_undo);
    auto *panel = new Panel;
    panel->body()->addWidget(m_mergeList, 1);
    panel->body()->addWidget(m_noMerges, 1, Qt::AlignTop);
    panel->body()->addWidget(m_undoBox);
    return panel;
}

void CleanUpPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadMerges();
    m_open->read();
    if (!m_searched)
        search();
}

void CleanUpPage::search()
{
    m_searched = true;
    m_message->clear();
    m_again->hide();
    m_cancel->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_count->setText(tr("Searching…"));
    m_cleanUp.start();
}

void CleanUpPage::showProgress(int done, int of)
{
    m_progress->setRange(0, std::max(of, 1));
    m_progress->setValue(done);
}

void CleanUpPage::endSearch()
{
    m_progress->hide();
    m_cancel->hide();
    m_again->show();
    m_count->setText(tr("%n open to doubt", nullptr, static_cast<int>(m_doubts.size())));
}

void CleanUpPage::setDoubts(const QList<Doubt> &doubts)
{
    m_doubts = doubts;
    endSearch();
    m_model->setRows(doubtRows(m_doubts));
    m_list->setVisible(!m_doubts.isEmpty());
    m_empty->setVisible(m_doubts.isEmpty());
    if (!m_doubts.isEmpty())
        m_list->selectRow(0);
    rowChosen();
}

const Doubt *CleanUpPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_doubts.size() ? &m_doubts.at(row) : nullptr;
}

void CleanUpPage::rowChosen()
{
    m_panel->setDoubt(chosen());
}

void CleanUpPage::decide(const IdentityOrder &order)
{
    m_panel->setBusy(true);
    const int row = m_list->currentIndex().row();
    whenDone(m_casebook.changeLater(order), this, [this, row](const Result<IdentityOutcome> &outcome) {
        if (outcome && row < m_doubts.size()) {
            m_doubts.removeAt(row);
            setDoubts(QList<Doubt>(m_doubts));
            if (!m_doubts.isEmpty())
                m_list->selectRow(std::min<int>(row, static_cast<int>(m_doubts.size()) - 1));
        }
        taken(outcome);
    });
}

void CleanUpPage::taken(const Result<IdentityOutcome> &outcome)
{
    m_panel->setBusy(false);
    if (!outcome) {
        m_message->say(outcome.error());
        return;
    }
    m_message->say(MessageBar::Kind::Done, tr("Done."), wording::effectsText(outcome->effects));
    loadMerges();
    Q_EMIT decided();
}

void CleanUpPage::loadMerges()
{
    const Viewer viewer = m_casebook.vault().viewer();
    const store::Reader &reader = m_casebook.vault().read();
    const auto merges = reader.identity().merges(viewer, mostMerges);
    if (!merges) {
        m_message->say(merges.error());
        return;
    }
    m_mergeRows = named(reader, viewer, *merges);
    m_mergeModel->setRows(mergeRows(m_mergeRows));
    m_mergeList->setVisible(!merges->isEmpty());
    m_undoBox->setVisible(!merges->isEmpty());
    m_noMerges->setVisible(merges->isEmpty());
    if (!merges->isEmpty() && !m_mergeList->currentIndex().isValid())
        m_mergeList->selectRow(0);
}

void CleanUpPage::undoMerge()
{
    const int row = m_mergeList->currentIndex().row();
    if (row < 0 || row >= m_mergeRows.size())
        return;
    IdentityOrder order;
    order.kind = IdentityOrder::Kind::UndoMerge;
    order.merge = m_mergeRows.at(row).merge.id;
    order.reason = m_undoReason->text().trimmed();
    if (order.reason.isEmpty()) {
        m_message->say(MessageBar::Kind::Warning, wording::errorText(ErrorCode::ReasonMissing));
        m_undoReason->setFocus();
        return;
    }
    m_undo->setEnabled(false);
    whenDone(m_casebook.changeLater(order), this, [this](const Result<IdentityOutcome> &outcome) {
        m_undo->setEnabled(true);
        if (outcome)
            m_undoReason->clear();
        taken(outcome);
        if (outcome && outcome->keptLater > 0) {
            m_message->say(MessageBar::Kind::Done, tr("The merge was undone."),
                tr("%n row(s) that were changed since stay as they are.", nullptr, outcome->keptLater));
        }
    });
}

} // namespace regie::ui
