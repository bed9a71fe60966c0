#pragma once

#include "core/domain/intake.h"
#include "ui/widgets/panel.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

class QListView;

namespace regie::ui {

/// The persons of an intake, one row each.
class PersonListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SecondLineRole = Qt::UserRole, StateRole, SignRole };

    explicit PersonListModel(const Intake &draft, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The draft has changed.
    void refresh();

private:
    const Intake &m_draft;
    int m_rows = 0;
};

/// A row of two lines with a sign at the left and a word at the right.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The persons of this report: Enter or a click opens one, Del takes one away, the last row adds one.
class PersonListPanel : public Panel
{
    Q_OBJECT
public:
    explicit PersonListPanel(const Intake &draft, QWidget *parent = nullptr);
    void refresh(int current);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int index);
    void addRequested();
    void removeRequested(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Intake &m_draft;
    PersonListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_count = nullptr;
};

/// How a person that was typed in is called in a list: the name as heard, or "Kind, naam onbekend".
[[nodiscard]] QString calledName(const IntakePerson &person);

} // namespace regie::ui
