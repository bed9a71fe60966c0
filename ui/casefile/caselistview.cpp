#include "ui/casefile/caselistview.h"

#include "ui/casefile/caserows.h"
#include "ui/widgets/keptcolumns.h"
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

constexpr auto listName = "casefile/list";

} // namespace

CaseListView::CaseListView(QWidget *parent)
    : QWidget(parent), m_model(new CellModel(caseHeadings(), this)), m_filter(new CellFilter(this)),
      m_table(new CellTable(QStringLiteral("caseList"), tr("Cases"), height::row)), m_stack(new QStackedWidget)
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setShares({0, 0, 2, 0, 0, -54, -54, 0, 0, 3});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(standingColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->restoreColumns(keptColumns(QLatin1String(listName)));
    auto *panel = new Panel;
    panel->body()->addWidget(m_table);
    m_stack->addWidget(panel);
    m_stack->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 0, space::l, space::l);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_stack, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_filter->setWords(text);
        showCount();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &CaseListView::focusList);
}

CaseListView::~CaseListView()
{
    keepColumns(QLatin1String(listName), m_table->columnState());
}

void CaseListView::setCases(const QList<store::CaseRow> &cases, const routing::Region &region, LocalDateTime now)
{
    const QString chosen = m_table->currentIndex().data(CellModel::IdRole).toString();
    m_model->setRows(caseRows(cases, region, now));
    m_stack->setCurrentIndex(cases.isEmpty() ? 1 : 0);
    m_line->setVisible(!cases.isEmpty());
    showCount();
    const QModelIndexList same = m_filter->match(m_filter->index(0, 0), CellModel::IdRole, chosen, 1, Qt::MatchExactly);
    if (!chosen.isEmpty() && !same.isEmpty())
        m_table->setCurrentIndex(same.first());
    else if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

void CaseListView::focusList()
{
    if (m_stack->currentIndex() == 1) {
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

void CaseListView::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n case(s)", nullptr, all)
                                  : tr("%1 of %n case(s)", nullptr, all).arg(QString::number(shown)));
}

void CaseListView::open(int row)
{
    const QString id = m_filter->index(row, 0).data(CellModel::IdRole).toString();
    if (const std::optional<CaseId> found = CaseId::parse(id))
        Q_EMIT openCase(*found);
}

} // namespace regie::ui
