#pragma once

#include "core/casebook/views.h"
#include "ui/widgets/panel.h"

class QTableView;
class QStandardItemModel;

namespace regie::ui {

/// The cases that the user opened last: number, household, route.
class RecentList : public Panel
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);
    void show(const QList<store::CaseRow> &cases);

Q_SIGNALS:
    void openCase(regie::CaseId id);

private:
    QTableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    TextLabel *m_empty = nullptr;
};

} // namespace regie::ui
