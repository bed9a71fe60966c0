#pragma once

#include "core/casebook/views.h"
#include "ui/casefile/tabcolumns.h"

namespace regie::ui {

class CellModel;
class CellTable;

/// Who did what with this case.
class HistoryTab : public TabColumns
{
    Q_OBJECT
public:
    explicit HistoryTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view);

private:
    CellModel *m_audit;
    CellTable *m_auditTable;
};

} // namespace regie::ui
