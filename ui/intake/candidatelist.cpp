#include "ui/intake/candidatelist.h"

#include "ui/intake/textdiff.h"
#include "ui/widgets/likenesslook.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"
#include "ui/wording/dates.h"
#include "ui/wording/matching.h"
#include "ui/wording/rules.h"

#include <QPainter>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

QString townOf(const store::PersonRow &row)
{
    for (const Address &address : row.addresses) {
        if (!address.secret && !address.until.isValid())
            return address.town;
    }
    return {};
}

} // namespace

QString eventCounts(const store::PersonRow &row, const QString &separator)
{
    QStringList counts;
    if (row.orders > 0)
        counts.append(wording::ordersText(row.orders));
    if (row.reports > 0)
        counts.append(wording::reportsText(row.reports));
    return counts.isEmpty() ? CandidateModel::tr("no events") : counts.join(separator);
}

void CandidateModel::setCandidates(
    const QList<CandidateView> &candidates, const QString &typed, const QStringList &housemates)
{
    beginResetModel();
    m_candidates = candidates;
    m_typed = typed;
    m_housemates = housemates;
    endResetModel();
}

const CandidateView *CandidateModel::at(int row) const
{
    return row >= 0 && row < m_candidates.size() ? &m_candidates.at(row) : nullptr;
}

int CandidateModel::rowOf(PersonId person) const
{
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        if (m_candidates.at(i).candidate.person == person)
            return static_cast<int>(i);
    }
    return -1;
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QString CandidateModel::detail(const CandidateView &view) const
{
    const Person &person = view.row.person;
    QStringList parts{person.birthDate.isUnknown() ? tr("date of birth unknown")
                                                   : tr("born %1").arg(wording::birthDate(person.birthDate))};
    const QString town = view.secretAddress ? QString() : townOf(view.row);
    if (!town.isEmpty())
        parts.append(town);
    return parts.join(u" · "_s);
}

QString CandidateModel::reason(const CandidateView &view) const
{
    const QString reasons = wording::candidateReasons(view.candidate.comparisons, m_housemates);
    return view.rejected ? tr("Not the same person, said before · %1").arg(reasons) : reasons;
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const CandidateView &view = m_candidates.at(index.row());
    const QString word = view.rejected ? tr("Rejected") : wording::likeness(view.candidate.likeness);
    switch (role) {
    case Qt::DisplayRole:
        return view.row.person.name.full();
    case Qt::ToolTipRole:
        return reason(view).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QStringList{word, view.row.person.name.full(), detail(view),
            view.secretAddress ? tr("secret address") : QString(), reason(view), eventCounts(view.row, u", "_s)}
            .join(u", "_s);
    case DetailRole:
        return detail(view);
    case ReasonRole:
        return reason(view);
    case LikenessRole:
        return word;
    case SignRole:
        return static_cast<int>(view.rejected ? Sign::NotMet : ui::signOf(view.candidate.likeness));
    case CountsRole:
        return eventCounts(view.row, u"\n"_s);
    case TypedRole:
        return m_typed;
    case SecretRole:
        return view.secretAddress;
    case RejectedRole:
        return view.rejected;
    }
    return {};
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(fontOf(TextRole::Body)).height() + QFontMetrics(fontOf(TextRole::Small)).height();
    return {200, std::max(height::candidate, lines + space::l)};
}

namespace {

/// Draws @p text at @p x on the line of @p line and gives where it ended; nothing beyond the line's right edge.
int drawPiece(QPainter &painter, const QRect &line, int x, const QString &text, const QFont &font, QColor ink)
{
    if (x >= line.right())
        return x;
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(ink);
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, line.right() - x);
    painter.drawText(
        QRect(x, line.top(), line.right() - x, line.height()), Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    return x + metrics.horizontalAdvance(fitting);
}

void drawName(QPainter &painter, const QRect &line, const QModelIndex &index)
{
    const QColor ink = colour(index.data(CandidateModel::RejectedRole).toBool() ? Token::Muted : Token::Text);
    int x = line.left();
    const auto runs =
        compareWords(index.data(Qt::DisplayRole).toString(), index.data(CandidateModel::TypedRole).toString());
    for (const TextRun &run : runs)
        x = drawPiece(painter, line, x, run.text, fontOf(run.equal ? TextRole::Strong : TextRole::Body), ink);
    const QFont small = fontOf(TextRole::Small);
    x = drawPiece(
        painter, line, x, u" · "_s + index.data(CandidateModel::DetailRole).toString(), small, colour(Token::Muted));
    if (!index.data(CandidateModel::SecretRole).toBool() || x > line.right() - 40)
        return;
    x = drawPiece(painter, line, x, u" · "_s, small, colour(Token::Muted));
    paintSign(painter, QRectF(x, line.center().y() - 6, 14, 14), Sign::Shielded);
    drawPiece(painter, line, x + 18, CandidateModel::tr("secret address"), small, colour(Token::Muted));
}

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool rejected = index.data(CandidateModel::RejectedRole).toBool();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, colour(chosen     ? Token::AccentSoft
                                          : hovered  ? Token::Hover
                                          : rejected ? Token::SurfaceAlt
                                                     : Token::Surface));
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), colour(Token::Accent));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Border));

    const QFontMetrics strong(fontOf(TextRole::Strong));
    const QFontMetrics small(fontOf(TextRole::Small));
    const QRect row = option.rect.adjusted(space::m, 0, -space::m, 0);
    const QString word = index.data(CandidateModel::LikenessRole).toString();
    const int wordWidth = std::max(170 - space::m, strong.horizontalAdvance(word) + 24 + space::m);
    paintSign(*painter, QRectF(row.left(), row.center().y() - 7, 16, 16),
        static_cast<Sign>(index.data(CandidateModel::SignRole).toInt()));
    painter->setFont(fontOf(rejected ? TextRole::Body : TextRole::Strong));
    painter->setPen(colour(rejected ? Token::Muted : Token::Text));
    painter->drawText(QRect(row.left() + 24, row.top(), wordWidth - 24, row.height()), Qt::AlignVCenter, word);

    const int countsWidth = std::max(100, small.horizontalAdvance(CandidateModel::tr("3 VT reports")) + space::s);
    painter->setFont(fontOf(TextRole::Small));
    painter->setPen(colour(Token::Muted));
    painter->drawText(QRect(row.right() - countsWidth, row.top(), countsWidth, row.height()),
        Qt::AlignRight | Qt::AlignVCenter, index.data(CandidateModel::CountsRole).toString());

    const int left = row.left() + wordWidth;
    const int width = row.right() - countsWidth - space::s - left;
    const int top = row.top() + (row.height() - strong.height() - small.height()) / 2;
    drawName(*painter, QRect(left, top, width, strong.height()), index);
    drawPiece(*painter, QRect(left, top + strong.height(), width, small.height()), left,
        index.data(CandidateModel::ReasonRole).toString(), fontOf(TextRole::Small),
        colour(rejected ? Token::Muted : Token::Text));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colour(Token::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace regie::ui
