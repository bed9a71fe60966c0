#pragma once

#include "core/casebook/import.h"

#include <QWidget>

class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class TextLabel;

/// What one row of a list says otherwise of a known event, value by value: what stands in the vault, what the list
/// says, and whether somebody took that over. Nothing is taken over by itself.
class DifferencesPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p region must outlive it.
    explicit DifferencesPanel(const routing::Region &region, QWidget *parent = nullptr);

    /// Shows @p row; null: no row is chosen. Whoever stood on a value that is taken over now goes on to the next.
    void setRow(const ImportRow *row);

Q_SIGNALS:
    /// Somebody wants what the list says of these to stand.
    void takeWanted(const QList<regie::RowDifference> &values);

private:
    void takeChosen();
    void takeEverything();
    void refresh();
    [[nodiscard]] QList<RowDifference> open() const;

    const routing::Region &m_region;
    int m_line = 0;
    QList<RowDifference> m_values = {};
    CellModel *m_model = nullptr;
    CellTable *m_list = nullptr;
    TextLabel *m_empty = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_takeAll = nullptr;
};

} // namespace regie::ui
