#pragma once

#include "core/casebook/caselist.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace regie::ui {

class CaseFilterBar;
class CellFilter;
class CellModel;
class CellTable;
class DetailPane;
class ListAndDetail;
class TextLabel;

/// The list of cases with the chosen one at its right: sortable, with a quick filter and what narrows it further;
/// width, order and choice of the columns are kept. Shows values; reads nothing.
class CaseListView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseListView(QWidget *parent = nullptr);
    ~CaseListView() override;

    /// What was read for `choice`. A case that was chosen stays so.
    void setList(const CaseList &cases, const routing::Region &region, LocalDateTime now);
    /// The same of a list of which nothing is left out.
    void setCases(const QList<store::CaseRow> &cases, const routing::Region &region, LocalDateTime now);
    /// What the pane tells of the chosen case; of another one it is too late.
    void showGlance(const CaseGlance &glance, const routing::Region &region, LocalDateTime now);
    /// Which cases are asked for.
    [[nodiscard]] const CaseChoice &choice() const;
    /// A null id: none.
    [[nodiscard]] CaseId chosen() const;
    /// Puts the keyboard in the list, or in the filter when the list is empty.
    void focusList();

Q_SIGNALS:
    void openCase(regie::CaseId id);
    void newIntake();
    /// Other cases are wanted: read them.
    void choiceChanged();
    /// Another case is chosen: have a glance at it.
    void caseChosen(regie::CaseId id);

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QWidget *makeNone();
    void connectParts();
    void clearFilters();
    /// What stands there after the rows or the filter changed.
    void showRows();
    void showCount();
    void tellChosen();
    void restoreHidden();
    void keepHidden() const;
    void open(int row);

    CellModel *m_model;
    CellFilter *m_filter;
    CellTable *m_table;
    CaseFilterBar *m_bar;
    DetailPane *m_pane;
    QLineEdit *m_line = nullptr;
    TextLabel *m_count = nullptr;
    QStackedWidget *m_stack;
    QPushButton *m_first = nullptr;
    QPushButton *m_clear = nullptr;
    QHash<QString, store::CaseRow> m_rows; ///< by the id of the row
    int m_all = 0;                         ///< cases, those that are not asked for included
    CaseId m_told = {};                    ///< the chosen case that was told of
};

} // namespace regie::ui
