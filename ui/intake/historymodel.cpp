#include "ui/intake/historymodel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"
#include "ui/widgets/typeddate.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QHeaderView>
#include <QTableView>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

Sign signOf(rules::Weight weight)
{
    switch (weight) {
    case rules::Weight::Counts:
        return Sign::Met;
    case rules::Weight::Possibly:
        return Sign::Unknown;
    case rules::Weight::No:
        return Sign::NotMet;
    }
    return Sign::None;
}

} // namespace

QString eventText(const HistoryEvent &event)
{
    if (!event.isOrder)
        return wording::eventText(event.reportKind);
    const QString kind = wording::text(event.orderKind);
    switch (event.orderStatus) {
    case OrderStatus::InForce:
    case OrderStatus::Expired:
        return event.extendedUntil
                   ? HistoryModel::tr("%1, extended to %2").arg(kind, typedDate(event.extendedUntil->date))
                   : kind;
    case OrderStatus::Extended:
        return event.extendedUntil
                   ? HistoryModel::tr("%1, extended to %2").arg(kind, typedDate(event.extendedUntil->date))
                   : HistoryModel::tr("%1, extended").arg(kind);
    case OrderStatus::Withdrawn:
        return HistoryModel::tr("%1, withdrawn").arg(kind);
    case OrderStatus::AnnulledFromStart:
        return HistoryModel::tr("%1, annulled from the start").arg(kind);
    case OrderStatus::AnnulledFromDate:
        return event.endedAt ? HistoryModel::tr("%1, annulled from %2").arg(kind, typedDate(event.endedAt->date))
                             : HistoryModel::tr("%1, annulled").arg(kind);
    }
    return kind;
}

rules::Weight weightOf(const HistoryEvent &event)
{
    switch (event.belongs) {
    case rules::Belongs::Certain:
        return event.weight;
    case rules::Belongs::Possibly:
        return event.weight == rules::Weight::Counts ? rules::Weight::Possibly : event.weight;
    case rules::Belongs::PerPersonOnly:
    case rules::Belongs::No:
        return rules::Weight::No;
    }
    return rules::Weight::No;
}

QString whyText(const HistoryEvent &event)
{
    const bool ofHousehold = event.belongs == rules::Belongs::Certain;
    const bool own = ofHousehold || event.weight == rules::Weight::No;
    const QString why = own ? wording::text(event.weightReason, event.orderKind) : wording::text(event.belongsReason);
    // it counts as it stands (RULES.md 3): that one order may stand there twice has to be seen where it counts
    return event.checks.contains(Check::SameMomentSamePerson) && event.weight != rules::Weight::No
               ? HistoryModel::tr("%1 %2").arg(why, wording::text(Check::SameMomentSamePerson))
               : why;
}

void HistoryModel::setHistory(const QList<HistoryEvent> &history)
{
    if (history == m_history)
        return;
    beginResetModel();
    m_history = history;
    endResetModel();
}

const HistoryEvent *HistoryModel::at(int row) const
{
    return row >= 0 && row < m_history.size() ? &m_history.at(row) : nullptr;
}

int HistoryModel::rowOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_history.size(); ++i) {
        if (m_history.at(i).id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const HistoryEvent &event = m_history.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == SignRole)
        return column == CountsColumn ? QVariant(static_cast<int>(signOf(weightOf(event)))) : QVariant();
    if (role == SmallRole)
        return column == WhyColumn;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case DateColumn:
        return event.at.date.isValid() ? wording::day(event.at.date) : tr("date still open");
    case EventColumn:
        return eventText(event);
    case WhoseColumn:
        return event.persons.join(u", "_s).left(300);
    case CountsColumn:
        return wording::text(weightOf(event));
    case WhyColumn:
        return whyText(event);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DateColumn:
        return tr("Date");
    case EventColumn:
        return tr("Event");
    case WhoseColumn:
        return tr("Rests on");
    case CountsColumn:
        return tr("Counts");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

QTableView *makeEvidenceTable(QAbstractItemModel *model, const QString &objectName, const QString &spoken)
{
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setItemDelegate(new VerdictDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(heightFor(height::evidence));
    table->verticalHeader()->setDefaultSectionSize(heightFor(height::evidence));
    table->horizontalHeader()->setMinimumHeight(heightFor(height::groupRow));
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace regie::ui
