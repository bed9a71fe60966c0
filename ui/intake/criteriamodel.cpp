#include "ui/intake/criteriamodel.h"

#include "core/rules/codes.h"
#include "ui/help/helpplaces.h"
#include "ui/widgets/cellroles.h"
#include "ui/widgets/signs.h"
#include "ui/wording/rules.h"

namespace regie::ui {

using rules::Criterion;
using rules::Truth;

namespace {

constexpr Criterion rows[] = {Criterion::Region, Criterion::TargetGroup, Criterion::LocalField, Criterion::RepeatThv,
    Criterion::RepeatVt, Criterion::Channel, Criterion::LocalFieldExhausted, Criterion::NetworkStalled,
    Criterion::InformationSharing};
constexpr int outcomeRow = static_cast<int>(std::size(rows));

/// RULES.md 4: which criteria a route asks.
bool asks(CriteriaModel::Column route, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Region:
    case Criterion::TargetGroup:
        return true;
    case Criterion::LocalField:
    case Criterion::RepeatThv:
    case Criterion::RepeatVt:
    case Criterion::Channel:
        return route == CriteriaModel::IcmColumn;
    case Criterion::NetworkStalled:
    case Criterion::InformationSharing:
    case Criterion::LocalFieldExhausted:
        return route == CriteriaModel::MdaColumn;
    }
    return false;
}

Sign signOf(Truth truth)
{
    switch (truth) {
    case Truth::Met:
        return Sign::Met;
    case Truth::NotMet:
        return Sign::NotMet;
    case Truth::Unknown:
        return Sign::Unknown;
    }
    return Sign::None;
}

} // namespace

void CriteriaModel::setPicture(const IntakePicture &picture)
{
    m_input = picture.input;
    m_assessment = picture.assessment;
    m_sentences.clear();
    for (const rules::CriterionOutcome &outcome : picture.criteria)
        m_sentences.insert(outcome.criterion, outcome.sentences);
    Q_EMIT dataChanged(index(0, 0), index(outcomeRow, ColumnCount - 1));
}

QStringList CriteriaModel::sentencesOf(int row) const
{
    return row >= 0 && row < outcomeRow ? m_sentences.value(rows[row]) : QStringList();
}

int CriteriaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : outcomeRow + 1;
}

int CriteriaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CriteriaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (index.row() == outcomeRow)
        return outcome(column, role);
    const Criterion criterion = rows[index.row()];
    if (role == helpRole)
        return QVariant(QStringLiteral("criterion-") + toCode(criterion));
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (column == CriterionColumn)
        return text ? QVariant(wording::criterionText(criterion, m_input, m_assessment)) : QVariant();
    const Truth truth = m_assessment.criteria[static_cast<std::size_t>(criterion)];
    const bool asked = asks(column, criterion);
    if (text)
        return asked ? wording::text(truth) : tr("n/a");
    if (role == SignRole)
        return asked ? QVariant(static_cast<int>(signOf(truth))) : QVariant();
    if (role == SmallRole)
        return !asked;
    return {};
}

QVariant CriteriaModel::outcome(Column column, int role) const
{
    if (role == StrongRole)
        return column != CriterionColumn;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case CriterionColumn:
        return tr("Outcome");
    case IcmColumn:
        return wording::text(m_assessment.icm);
    case MdaColumn:
        return wording::text(m_assessment.mda);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CriteriaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CriterionColumn:
        return tr("Criterion");
    case IcmColumn:
        return wording::text(AdviceRoute::Icm);
    case MdaColumn:
        return wording::text(AdviceRoute::Mda);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace regie::ui
