#include "ui/worklist/recentlist.h"

#include "ui/widgets/delegates.h"
#include "ui/wording/rules.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace regie::ui {

namespace {

constexpr int recentIdRole = Qt::UserRole + 1;
constexpr int shown = 5;

QStandardItem *item(const QString &text, CaseId id)
{
    auto *out = new QStandardItem(text);
    out->setData(QVariant::fromValue(id.toBytes()), recentIdRole);
    out->setEditable(false);
    return out;
}

} // namespace

RecentList::RecentList(QWidget *parent) : Panel(parent)
{
    setObjectName(QStringLiteral("recentPanel"));
    setHeading(tr("Last opened"));
    m_model = new QStandardItemModel(0, 3, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("recentCases"));
    m_table->setAccessibleName(tr("Last opened cases"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VerdictDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_empty = makeMuted(tr("You have not opened a case yet."), TextRole::Body);
    m_empty->setContentsMargins(space::m, space::s, space::m, space::s);
    body()->addWidget(m_empty);
    body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = CaseId::fromBytes(index.data(recentIdRole).toByteArray()))
            Q_EMIT openCase(*id);
    });
}

void RecentList::show(const QList<store::CaseRow> &cases)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const store::CaseRow &row : cases.mid(0, shown)) {
        const CaseId id = row.file.id;
        QStandardItem *number = item(row.file.number, id);
        number->setData(true, SmallRole);
        QStandardItem *route = item(wording::text(row.file.route), id);
        route->setData(true, SmallRole);
        m_model->appendRow({number, item(row.householdName, id), route});
    }
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_table->verticalHeader()->setDefaultSectionSize(heightFor(height::evidence));
    m_table->setFixedHeight(rows * heightFor(height::evidence));
}

} // namespace regie::ui
