#pragma once

#include "core/domain/ids.h"
#include "core/routing/region.h"
#include "core/store/records.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace regie::ui {

class CellFilter;
class CellModel;
class CellTable;
class TextLabel;

/// The list of cases: sortable, with a quick filter; width and order of the columns are kept. Shows values; reads
/// nothing.
class CaseListView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseListView(QWidget *parent = nullptr);
    ~CaseListView() override;

    void setCases(const QList<store::CaseRow> &cases, const routing::Region &region, LocalDateTime now);
    /// Puts the keyboard in the list, or in the filter when the list is empty.
    void focusList();

Q_SIGNALS:
    void openCase(regie::CaseId id);
    void newIntake();

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeEmpty();
    void showCount();
    void open(int row);

    CellModel *m_model;
    CellFilter *m_filter;
    CellTable *m_table;
    QLineEdit *m_line = nullptr;
    TextLabel *m_count = nullptr;
    QStackedWidget *m_stack;
    QPushButton *m_first = nullptr;
};

} // namespace regie::ui
