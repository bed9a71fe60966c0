#include "ui/casefile/caselistview.h"

#include "ui/casefile/casedetail.h"
#include "ui/casefile/casefilterbar.h"
#include "ui/casefile/caserows.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/keptcolumns.h"
#include "ui/widgets/listanddetail.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace regie::ui {

namespace {

constexpr int topRow = 52;
constexpr int filterWidth = 320;
constexpr int standingColumn = 7;
constexpr int leastCases = 2; // with large text the pane stands below

constexpr auto listName = "casefile/cases";
constexpr auto hiddenName = "casefile/cases/hidden";

enum StackPage { TheList, NoCases, NoneLeft };

} // namespace

CaseListView::CaseListView(QWidget *parent)
    : QWidget(parent), m_model(new CellModel(caseHeadings(), this)), m_filter(new CellFilter(this)),
      m_table(new CellTable(QStringLiteral("caseList"), tr("Cases"), height::twoLines)),
      m_bar(new CaseFilterBar(m_table->horizontalHeader())), m_pane(new DetailPane), m_stack(new QStackedWidget)
{
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeNone());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 0, space::l, space::l);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_bar);
    column->addSpacing(space::s);
    column->addWidget(m_stack, 1);
    connectParts();
}

CaseListView::~CaseListView()
{
    keepColumns(QLatin1String(listName), m_table->columnState());
    keepHidden();
}

void CaseListView::connectParts()
{
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseListView::tellChosen);
    connect(m_pane, &DetailPane::actionChosen, this, [this] { open(m_table->currentIndex().row()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_filter->setWords(text);
        showRows();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &CaseListView::focusList);
    connect(m_bar, &CaseFilterBar::changed, this, &CaseListView::choiceChanged);
    connect(m_bar, &CaseFilterBar::clearWanted, this, &CaseListView::clearFilters);
    connect(m_bar, &CaseFilterBar::columnsChanged, m_table, &CellTable::shareWidth);
}

void CaseListView::setCases(const QList<store::CaseRow> &cases, const routing::Region &region, LocalDateTime now)
{
    setList(CaseList{cases, static_cast<int>(cases.size())}, region, now);
}

void CaseListView::setList(const CaseList &cases, const routing::Region &region, LocalDateTime now)
{
    m_bar->setRegion(region);
    m_all = cases.all;
    m_rows.clear();
    for (const store::CaseRow &row : cases.rows)
        m_rows.insert(row.file.id.toString(), row);
    const QString before = chosen().toString();
    m_told = {}; // what is told of it may be another thing now
    m_model->setRows(caseRows(cases.rows, region, now));
    const QModelIndexList same = m_filter->match(m_filter->index(0, 0), CellModel::IdRole, before, 1, Qt::MatchExactly);
    if (!same.isEmpty())
        m_table->setCurrentIndex(same.first());
    showRows();
}

void CaseListView::showRows()
{
    const bool any = m_filter->rowCount() > 0;
    const bool filtered = !m_bar->choice().isEmpty() || !m_line->text().isEmpty();
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_stack->setCurrentIndex(any ? TheList : m_all > 0 ? NoneLeft : NoCases);
    m_line->setVisible(m_all > 0);
    m_bar->setVisible(m_all > 0);
    m_bar->setFiltered(filtered);
    showCount();
    tellChosen();
}

void CaseListView::showGlance(const CaseGlance &glance, const routing::Region &region, LocalDateTime now)
{
    const auto row = m_rows.constFind(glance.file.toString());
    if (glance.file != chosen() || row == m_rows.cend())
        return;
    const bool hadKeyboard = m_pane->isAncestorOf(focusWidget());
    m_pane->show(caseDetail(*row, glance, region, now), now);
    auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("detailAction"));
    if (hadKeyboard && button != nullptr) // what is new in the pane comes into view after this
        QMetaObject::invokeMethod(
            button, [button] { button->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

const CaseChoice &CaseListView::choice() const
{
    return m_bar->choice();
}

CaseId CaseListView::chosen() const
{
    const QString id = m_table->currentIndex().siblingAtColumn(0).data(CellModel::IdRole).toString();
    return CaseId::parse(id).value_or(CaseId());
}

void CaseListView::tellChosen()
{
    const CaseId now = chosen();
    if (now == m_told)
        return;
    m_told = now;
    if (now.isNull())
        m_pane->showEmpty();
    else
        Q_EMIT caseChosen(now);
}

void CaseListView::clearFilters()
{
    m_line->clear();
    m_filter->setWords({});
    m_bar->setChoice({});
    showRows();
    focusList();
}

void CaseListView::focusList()
{
    if (m_stack->currentIndex() == NoCases) {
        m_first->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_filter->rowCount() == 0) {
        m_line->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *CaseListView::makeList()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setShares({0, 15, 12, 0, 0, -54, -54, 0, 22});
    m_table->setLeastRows(leastCases);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(standingColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->restoreColumns(keptColumns(QLatin1String(listName)));
    restoreHidden();
    m_table->letRowsInViewGrow();
    auto *panel = new Panel;
    panel->body()->addWidget(m_table);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    column->addStretch(1);
    return new ListAndDetail(panel, side, QStringLiteral("caseListSide"));
}

QWidget *CaseListView::makeTop()
{
    auto *top = new QWidget;
    top->setMinimumHeight(heightFor(topRow));
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("caseFilter"));
    m_line->setAccessibleName(tr("Filter the cases"));
    m_line->setPlaceholderText(tr("Filter on number, name, municipality…"));
    m_line->setClearButtonEnabled(false);
    m_line->setMaximumWidth(filterWidth);
    m_line->setMinimumWidth(filterWidth / 2);
    m_count = makeMuted({}, TextRole::Body);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(makeLabel(tr("Cases"), TextRole::Title));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_line, 1);
    return top;
}

QWidget *CaseListView::makeEmpty()
{
    auto *panel = new Panel;
    m_first = makeButton(
        tr("New intake") + QStringLiteral("  Ctrl+N"), QStringLiteral("caseListNewIntake"), ButtonKind::Primary);
    m_first->setAccessibleName(tr("New intake"));
    connect(m_first, &QPushButton::clicked, this, &CaseListView::newIntake);
    QVBoxLayout *column = panel->addBlock();
    column->setSpacing(space::s);
    column->addStretch(1);
    column->addWidget(new SignLabel(Sign::Cases, 22), 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(tr("No cases yet"), TextRole::Strong), 0, Qt::AlignHCenter);
    column->addWidget(makeMuted(tr("A case begins with an intake."), TextRole::Body), 0, Qt::AlignHCenter);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return panel;
}

QWidget *CaseListView::makeNone()
{
    auto *panel = new Panel;
    m_clear = makeButton(tr("Show everything"), QStringLiteral("caseListClear"), ButtonKind::Primary);
    connect(m_clear, &QPushButton::clicked, this, &CaseListView::clearFilters);
    QVBoxLayout *column = panel->addBlock();
    column->setSpacing(space::s);
    column->addStretch(1);
    column->addWidget(new SignLabel(Sign::Cases, 22), 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(tr("No case with this filter"), TextRole::Strong), 0, Qt::AlignHCenter);
    column->addWidget(makeMuted(tr("There are cases, but this filter leaves all of them out."), TextRole::Body, true),
        0, Qt::AlignHCenter);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return panel;
}

void CaseListView::showCount()
{
    const int shown = m_filter->rowCount();
    m_count->setText(shown == m_all ? tr("%n case(s)", nullptr, m_all)
                                    : tr("%1 of %n case(s)", nullptr, m_all).arg(QString::number(shown)));
}

/// At first what the pane says too is left out, so that the rest fits beside it.
void CaseListView::restoreHidden()
{
    const QByteArray kept = keptColumns(QLatin1String(hiddenName));
    const QList<QByteArray> hidden = (kept.isEmpty() ? QByteArray("4,5,6") : kept).split(',');
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, hidden.contains(QByteArray::number(column)));
}

void CaseListView::keepHidden() const
{
    QByteArrayList hidden{QByteArrayLiteral("none")};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            hidden.append(QByteArray::number(column));
    }
    keepColumns(QLatin1String(hiddenName), hidden.join(','));
}

void CaseListView::open(int row)
{
    const QString id = m_filter->index(row, 0).data(CellModel::IdRole).toString();
    if (const std::optional<CaseId> found = CaseId::parse(id))
        Q_EMIT openCase(*found);
}

} // namespace regie::ui
