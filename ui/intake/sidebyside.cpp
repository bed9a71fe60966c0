#include "ui/intake/sidebyside.h"

#include "ui/intake/candidatelist.h"
#include "ui/intake/comparisontable.h"
#include "ui/intake/panes.h"
#include "ui/intake/textdiff.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"
#include "ui/wording/dates.h"
#include "ui/wording/matching.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

Sign signOf(matching::Level level)
{
    switch (level) {
    case matching::Level::Equal:
    case matching::Level::Fits:
        return Sign::Met;
    case matching::Level::Similar:
        return Sign::Similar;
    case matching::Level::Different:
        return Sign::NotMet;
    case matching::Level::NotComparable:
        return Sign::Unknown;
    }
    return Sign::None;
}

QString orUnknown(const QString &text)
{
    return text.trimmed().isEmpty() ? SideBySideModel::tr("unknown") : text;
}

/// Street, number and postcode: the town adds nothing beside a postcode and costs the width.
QString shortAddress(Address address)
{
    if (!address.postcode.trimmed().isEmpty())
        address.town.clear();
    return address.line();
}

QString currentAddress(const CandidateView &view)
{
    if (view.secretAddress)
        return SideBySideModel::tr("secret address");
    for (const Address &address : view.row.addresses) {
        if (!address.until.isValid())
            return shortAddress(address);
    }
    return {};
}

const matching::Comparison *comparisonOf(const CandidateView &view, matching::Field field)
{
    for (const matching::Comparison &one : view.candidate.comparisons) {
        if (one.field == field)
            return &one;
    }
    return nullptr;
}

} // namespace

void SideBySideModel::addRow(
    matching::Field field, const QString &here, const QString &known, const CandidateView &candidate, bool marksLetters)
{
    const matching::Comparison *found = comparisonOf(candidate, field);
    const matching::Comparison none{.field = field};
    const matching::Comparison &comparison = found == nullptr ? none : *found;
    m_rows.append({wording::field(field), orUnknown(here), orUnknown(known), wording::comparison(comparison),
        static_cast<int>(signOf(comparison.level)), marksLetters});
}

void SideBySideModel::compare(const IntakePerson &person, const QStringList &companions, const CandidateView &candidate)
{
    beginResetModel();
    m_rows.clear();
    const Mention &here = person.mention;
    const Person &known = candidate.row.person;
    addRow(matching::Field::Name, here.asWritten, known.name.full(), candidate, true);
    addRow(
        matching::Field::BirthDate, wording::birthDate(here.birthDate), wording::birthDate(known.birthDate), candidate);
    addRow(matching::Field::Address, shortAddress(here.address), currentAddress(candidate), candidate,
        !candidate.secretAddress);
    addRow(matching::Field::Phone, here.phone, known.phone, candidate);
    const QString separator = u", "_s;
    addRow(matching::Field::Household, companions.isEmpty() ? QString() : tr("with %1").arg(companions.join(separator)),
        candidate.housemates.isEmpty() ? QString() : tr("with %1").arg(candidate.housemates.join(separator)),
        candidate);
    m_rows.append({tr("Earlier"), m_here.isEmpty() ? tr("this report") : orUnknown({}),
        eventCounts(candidate.row, separator), tr("For your information"), static_cast<int>(Sign::Note), false});
    endResetModel();
}

void SideBySideModel::compare(const HouseholdSide &here, const HouseholdSide &known, int inCommon)
{
    const auto dwelling = [](const HouseholdSide &side) {
        return side.secretAddress ? tr("secret address") : orUnknown(shortAddress(side.dwelling));
    };
    const bool secret = here.secretAddress || known.secretAddress;
    const bool unknown = secret || here.dwelling.line().isEmpty() || known.dwelling.line().isEmpty();
    const bool together = !unknown && here.dwelling.line() == known.dwelling.line();
    const auto sign = [](Sign one) { return static_cast<int>(one); };
    beginResetModel();
    m_rows.clear();
    m_rows.append({tr("Household"), here.household.name, known.household.name, {}, sign(Sign::None), true});
    m_rows.append({tr("Members"), here.members.join(u", "_s), known.members.join(u", "_s),
        tr("%n in common", nullptr, inCommon), sign(Sign::Met), false});
    m_rows.append({tr("Address"), dwelling(here), dwelling(known),
        unknown    ? tr("cannot be compared")
        : together ? tr("the same")
                   : tr("different"),
        sign(unknown    ? Sign::Unknown
             : together ? Sign::Met
                        : Sign::NotMet),
        !secret});
    endResetModel();
}

void SideBySideModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SideBySideModel::setHeadings(const QString &here, const QString &known)
{
    m_here = here;
    m_known = known;
    Q_EMIT headerDataChanged(Qt::Horizontal, HereColumn, KnownColumn);
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString cells[] = {row.field, row.here, row.known, row.comparison};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cells[index.column()];
    case Qt::ToolTipRole:
        return cells[index.column()].left(400).toHtmlEscaped();
    case SignRole:
        return index.column() == ComparisonColumn ? row.sign : 0;
    case OtherTextRole:
        return row.marksLetters && index.column() == KnownColumn ? QVariant(row.here) : QVariant();
    }
    return {};
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        switch (static_cast<Column>(section)) {
        case FieldColumn:
            return tr("Field");
        case HereColumn:
            return m_here.isEmpty() ? tr("In this report") : m_here;
        case KnownColumn:
            return m_known.isEmpty() ? tr("Known in the vault") : m_known;
        case ComparisonColumn:
            return tr("Comparison");
        case ColumnCount:
            break;
        }
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QSize SideBySideDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, heightFor(height::row)};
}

namespace {

void drawRuns(QPainter &painter, const QRect &box, const QList<TextRun> &runs)
{
    int x = box.left();
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const TextRun &run : runs) {
        const QString text = metrics.elidedText(run.text, Qt::ElideRight, box.right() - x);
        painter.drawText(x, baseline, text);
        const int width = metrics.horizontalAdvance(text);
        if (!run.equal)
            painter.fillRect(QRect(x, baseline + 3, width, 2), colour(Token::Text));
        x += width;
        if (x >= box.right())
            return;
    }
}

} // namespace

void SideBySideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(option.rect, colour(Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Border));
    QRect box = option.rect.adjusted(space::m, 0, -space::xs, 0);
    if (const int sign = index.data(SideBySideModel::SignRole).toInt(); sign != 0) {
        paintSign(*painter, QRectF(box.left(), box.center().y() - 7, 16, 16), static_cast<Sign>(sign));
        box.setLeft(box.left() + 24);
    }
    const bool isField = index.column() == SideBySideModel::FieldColumn;
    painter->setFont(fontOf(isField ? TextRole::Small : TextRole::Body));
    painter->setPen(colour(isField ? Token::Muted : Token::Text));
    const QString text = index.data(Qt::DisplayRole).toString().left(400);
    const QVariant other = index.data(SideBySideModel::OtherTextRole);
    if (other.isValid())
        drawRuns(*painter, box, compareWords(text, other.toString()));
    else
        painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    drawCellFocus(*painter, option);
    painter->restore();
}

QTableView *makeSideBySide(SideBySideModel *model)
{
    QTableView *table =
        makeComparisonTable(u"sideBySide"_s, SideBySideModel::tr("Side by side"), model, new SideBySideDelegate);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(SideBySideModel::FieldColumn, scaledWidth(112));
    table->setColumnWidth(SideBySideModel::HereColumn, scaledWidth(172));
    table->setColumnWidth(SideBySideModel::KnownColumn, scaledWidth(192));
    return table;
}

} // namespace regie::ui
