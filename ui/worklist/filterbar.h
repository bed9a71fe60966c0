#pragma once

#include "ui/worklist/workfilter.h"

#include <QWidget>

class QAction;
class QHeaderView;
class QMenu;
class QPushButton;

namespace regie::ui {

class KeptMenu;
class Segmented;

/// Above the work list: whose work, which groups, the filters somebody kept, and the columns.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// Begins with the filter that was kept. @p header is of the list: its columns but the first can be left out.
    explicit FilterBar(QHeaderView *header, QWidget *parent = nullptr);

    [[nodiscard]] const WorkFilter &filter() const { return m_filter; }
    /// Chooses @p filter, as the user would.
    void setFilter(const WorkFilter &filter);
    void showGroup(WorkGroup group);
    [[nodiscard]] KeptMenu *keptFilters() const { return m_kept; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPushButton *addMenu(const QString &text, const QString &name, QMenu *menu);
    void fillGroups();
    void showFilter();

    WorkFilter m_filter;
    Segmented *m_scope = nullptr;
    QMenu *m_groupMenu = nullptr;
    KeptMenu *m_kept = nullptr;
    QPushButton *m_groups = nullptr;
};

} // namespace regie::ui
