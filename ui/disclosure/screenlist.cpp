#include "ui/disclosure/screenlist.h"

#include "ui/calendar/datemodel.h"
#include "ui/casefile/celltable.h"
#include "ui/worklist/workmodel.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScreenLists
{
    Q_DECLARE_TR_FUNCTIONS(ScreenLists)
};

/// A list of the window that may be saved: what its columns hold, by their number in the model.
struct KnownList
{
    QString view; ///< objectName; "planPart*" for all that begin so
    QString code;
    QList<privacy::Field> columns;
    bool rowsAreCases = false; ///< the id of a row is that of a case
};

const QList<KnownList> &knownLists()
{
    using enum privacy::Field;
    static const QList<KnownList> lists = {
        {u"caseList"_s, u"lijst-casussen"_s,
            {CaseNumber, HouseholdName, Municipality, CaseRoute, CaseStand, HistoryOrders, HistoryReports, Deadlines,
                Deadlines},
            true},
        {u"workList"_s, u"lijst-vandaag"_s, {Deadlines, Deadlines, HouseholdName, Steps, Deadlines}},
        {u"calendarDates"_s, u"lijst-kalender"_s,
            {Deadlines, Deadlines, Deadlines, HouseholdName, Steps, Deadlines, Deadlines}},
        {u"partnerPeople"_s, u"lijst-partners"_s, {Roles, Roles, Roles, Roles}},
        {u"partnerOrganisations"_s, u"lijst-partners"_s, {Roles, Roles, Roles, Roles, Roles}},
        {u"partnerLoad"_s, u"lijst-plaatsen"_s, {Partners, Partners, Partners, Partners, Partners}},
        {u"partnerWaiting"_s, u"lijst-wachtlijst"_s, {CaseNumber, Partners, Partners}, true},
        {u"planGoals"_s, u"lijst-doelen"_s, {PlanGoals, PersonName, CaseStand, PlanGoals, PlanGoals}},
        {u"planPart*"_s, u"lijst-acties"_s, {PlanActions, PlanActions, PlanActions}},
        {u"figureList"_s, u"lijst-cijfers"_s, {CaseNumber, HouseholdName, Steps, Steps, Steps, StepOutcome}},
        {u"searchHits"_s, u"lijst-gevonden"_s, {StepNote}, true}, // passages of whatever was written,
    };
    return lists;
}

const KnownList *knownListOf(const QAbstractItemView &view)
{
    const QString name = view.objectName();
    const auto found = std::ranges::find_if(knownLists(), [&name](const KnownList &one) {
        return one.view.endsWith(u'*') ? name.startsWith(one.view.chopped(1)) : name == one.view;
    });
    return found == knownLists().cend() ? nullptr : &*found;
}

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree != nullptr ? tree->header() : nullptr;
}

/// The columns in view, as they stand beside each other.
QList<int> columnsInView(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    QList<int> columns;
    for (int place = 0; place < view.model()->columnCount(); ++place) {
        const int column = header != nullptr ? header->logicalIndex(place) : place;
        if (header == nullptr || !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

exchange::ListCell cellOf(const QModelIndex &index)
{
    const QString said = index.data(Qt::AccessibleTextRole).toString();
    exchange::ListCell cell{said.isEmpty() ? index.data().toString() : said, std::nullopt};
    const QVariant key = index.data(CellModel::KeyRole);
    if (key.typeId() == QMetaType::Int && QString::number(key.toInt()) == cell.text)
        cell.number = key.toInt();
    return cell;
}

/// The case of a row, from what the list keeps of it.
CaseId caseOf(const QModelIndex &row, const KnownList &known, CaseId about)
{
    if (const auto *work = qobject_cast<const WorkModel *>(row.model())) {
        const WorkRow *found = work->row(row);
        const auto *target = found != nullptr ? std::get_if<CaseWork>(&found->target) : nullptr;
        return target != nullptr ? target->file : CaseId();
    }
    if (const auto *dates = qobject_cast<const DateModel *>(row.model())) {
        const DateRow *found = dates->row(row);
        return found != nullptr && found->meeting.isNull() ? found->target.file : CaseId();
    }
    if (!known.rowsAreCases)
        return about;
    const QString id = row.data(CellModel::IdRole).toString();
    const QString code = row.data(Qt::UserRole + 1).toString(); // of the search field: "case:…"
    const QString searched = code.startsWith(u"case:"_s) ? code.section(u':', 1, 1) : QString();
    return CaseId::parse(id.isEmpty() ? searched : id).value_or(CaseId());
}

/// Adds the rows below @p parent; those of a group get its heading in front.
void addListRows(ScreenList &list, const QAbstractItemView &view, const KnownList &known, const QModelIndex &parent,
    const QList<int> &columns, CaseId about)
{
    const QAbstractItemModel &model = *view.model();
    const bool grouped = qobject_cast<const WorkModel *>(&model) != nullptr;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        if (grouped && !parent.isValid()) {
            addListRows(list, view, known, first, columns, about);
            continue;
        }
        const bool filter = known.view == u"searchHits"_s && first.data(Qt::UserRole + 2).toBool();
        if (!(first.flags() & Qt::ItemIsEnabled) || filter)
            continue; // headings, "nothing found" and what can be typed are no finds
        ListRow out{caseOf(first, known, about), {}};
        if (grouped)
            out.cells.append({parent.data().toString(), std::nullopt});
        for (const int column : columns)
            out.cells.append(cellOf(model.index(row, column, parent)));
        list.rows.append(out);
    }
}

} // namespace

std::optional<ScreenList> screenListOf(const QAbstractItemView &view, CaseId about)
{
    const KnownList *known = view.model() != nullptr ? knownListOf(view) : nullptr;
    if (known == nullptr)
        return std::nullopt;
    ScreenList list{known->code, view.accessibleName(), {}, {}};
    const QList<int> columns = columnsInView(view);
    if (qobject_cast<const WorkModel *>(view.model()) != nullptr)
        list.columns.append({ScreenLists::tr("Group"), privacy::Field::Deadlines});
    for (const int column : columns) {
        const QString heading = headerOf(view) != nullptr ? view.model()->headerData(column, Qt::Horizontal).toString()
                                                          : view.accessibleName();
        list.columns.append({heading, known->columns.value(column, privacy::Field::SecretAddress)});
    }
    addListRows(list, view, *known, {}, columns, about);
    return list;
}

std::optional<ScreenList> screenListIn(const QWidget &page, CaseId about)
{
    if (const auto *focused = qobject_cast<const QAbstractItemView *>(QApplication::focusWidget());
        focused != nullptr && page.isAncestorOf(focused)) {
        if (auto list = screenListOf(*focused, about))
            return list;
    }
    for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible())
            continue;
        const auto list = screenListOf(*view, about);
        if (list && !list->rows.isEmpty())
            return list;
    }
    return std::nullopt;
}

} // namespace regie::ui
