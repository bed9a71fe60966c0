#include "ui/intake/waterfallview.h"

#include "ui/intake/comparisontable.h"
#include "ui/intake/panes.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"
#include "ui/wording/matching.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<PersonId> &persons, const QHash<PersonId, QString> &names)
{
    QStringList known;
    for (const PersonId &person : persons) {
        if (names.contains(person))
            known.append(names.value(person));
    }
    return known;
}

} // namespace

void WaterfallModel::show(const matching::Candidate &candidate, const QHash<PersonId, QString> &names)
{
    beginResetModel();
    m_rows.clear();
    m_lowest = m_highest = 0;
    double sum = 0;
    for (const matching::WaterfallStep &step : candidate.waterfall) {
        m_rows.append({wording::waterfallStep(step, candidate.comparisons, namesOf(step.companions, names)), sum,
            sum + step.bits, false});
        sum += step.bits;
        m_lowest = std::min(m_lowest, sum);
        m_highest = std::max(m_highest, sum);
    }
    if (!m_rows.isEmpty())
        m_rows.append({tr("Together: %1").arg(wording::likeness(candidate.likeness)), 0, sum, true});
    endResetModel();
}

void WaterfallModel::clear()
{
    show({}, {});
}

int WaterfallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WaterfallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaterfallModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString bits = wording::bitsText(row.to - row.from);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == WhatColumn)
            return row.what;
        return index.column() == BitsColumn ? bits : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == BarColumn) {
            return row.total
                       ? tr("the sum: %1").arg(bits)
                       : tr("the sum goes from %1 to %2").arg(wording::bitsText(row.from), wording::bitsText(row.to));
        }
        return index.column() == WhatColumn ? row.what : bits;
    case Qt::ToolTipRole:
        return index.column() == WhatColumn ? row.what.toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == BitsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FromRole:
        return row.from;
    case ToRole:
        return row.to;
    case LowestRole:
        return m_lowest;
    case HighestRole:
        return m_highest;
    case TotalRole:
        return row.total;
    }
    return {};
}

QVariant WaterfallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        switch (static_cast<Column>(section)) {
        case WhatColumn:
            return tr("What counts");
        case BitsColumn:
            return tr("Bits");
        case BarColumn:
            return tr("Where the sum stands");
        case ColumnCount:
            break;
        }
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == BitsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QSize WaterfallDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, heightFor(height::row)};
}

namespace {

/// A bar from where the sum stood to where it stands; the line is where both are as likely.
void drawBar(QPainter &painter, const QRect &box, const QModelIndex &index)
{
    const double lowest = index.data(WaterfallModel::LowestRole).toDouble();
    const double width = std::max(1.0, index.data(WaterfallModel::HighestRole).toDouble() - lowest);
    const auto place = [&](double bits) { return box.left() + (bits - lowest) / width * (box.width() - 1); };
    const double from = index.data(WaterfallModel::FromRole).toDouble();
    const double to = index.data(WaterfallModel::ToRole).toDouble();
    const int thick = std::max(8, box.height() / 3);
    const QRectF bar(
        place(std::min(from, to)), box.center().y() - thick / 2.0, std::abs(place(to) - place(from)), thick);
    const bool total = index.data(WaterfallModel::TotalRole).toBool();
    painter.fillRect(QRectF(place(0), box.top(), 1, box.height()), colour(Token::BorderStrong));
    if (to >= from) {
        painter.fillRect(bar, colour(total ? Token::Text : Token::Accent));
        return;
    }
    // what takes away is hollow, so that colour is not needed to see it
    painter.setPen(QPen(colour(total ? Token::Text : Token::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

void WaterfallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool total = index.data(WaterfallModel::TotalRole).toBool();
    painter->fillRect(option.rect, colour(total ? Token::SurfaceAlt : Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Border));
    const QRect box = option.rect.adjusted(space::m, 0, -space::m, 0);
    if (index.column() == WaterfallModel::BarColumn) {
        drawBar(*painter, box, index);
    } else {
        painter->setFont(fontOf(total ? TextRole::Strong : TextRole::Body));
        painter->setPen(colour(Token::Text));
        const int across = index.column() == WaterfallModel::BitsColumn ? Qt::AlignRight : Qt::AlignLeft;
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(box, across | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }
    drawCellFocus(*painter, option);
    painter->restore();
}

QTableView *makeWaterfall(WaterfallModel *model)
{
    QTableView *table = makeComparisonTable(
        u"waterfall"_s, WaterfallModel::tr("The sum behind this candidate"), model, new WaterfallDelegate);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(WaterfallModel::WhatColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(WaterfallModel::BitsColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(WaterfallModel::BarColumn, QHeaderView::Fixed);
    table->setColumnWidth(WaterfallModel::BitsColumn, scaledWidth(76));
    table->setColumnWidth(WaterfallModel::BarColumn, scaledWidth(220));
    return table;
}

} // namespace regie::ui
