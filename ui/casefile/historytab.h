#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/tabcolumns.h"

namespace regie::ui {

class CellModel;
class CellTable;
class TextLabel;

/// Who did what with this case, and which copies left the building.
class HistoryTab : public TabColumns
{
    Q_OBJECT
public:
    explicit HistoryTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region);

private:
    CellModel *m_audit;
    CellModel *m_copies;
    CellTable *m_auditTable;
    CellTable *m_copyTable;
    TextLabel *m_noCopies;
};

} // namespace regie::ui
