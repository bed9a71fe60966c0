#pragma once

#include "core/casebook/views.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace regie::ui {

/// Who may be the person that is being typed, best first, rejected ones last.
class CandidateModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole,
        ReasonRole,
        LikenessRole,
        SignRole,
        CountsRole,
        TypedRole,
        SecretRole,
        RejectedRole
    };

    using QAbstractListModel::QAbstractListModel;
    /// @p typed is the name as it stands in the form; @p housemates those given to the matching.
    void setCandidates(const QList<CandidateView> &candidates, const QString &typed, const QStringList &housemates);
    [[nodiscard]] const QList<CandidateView> &candidates() const { return m_candidates; }
    [[nodiscard]] const CandidateView *at(int row) const;
    [[nodiscard]] int rowOf(PersonId person) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detail(const CandidateView &view) const;
    [[nodiscard]] QString reason(const CandidateView &view) const;

    QList<CandidateView> m_candidates;
    QString m_typed;
    QStringList m_housemates;
};

/// Bars and word, the name with its equal letters in semibold, the reason, and the number of events.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "1 huisverbod, 3 meldingen VT", or that there are none; @p separator stands between.
[[nodiscard]] QString eventCounts(const store::PersonRow &row, const QString &separator);

} // namespace regie::ui
