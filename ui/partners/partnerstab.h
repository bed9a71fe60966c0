#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/tabcolumns.h"

class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class Panel;
class TextLabel;

/// The partners of one case: who takes part in which phase and how much, who holds which role, what was asked and
/// answered of the contact history, and handovers. What is recorded is recorded as a step of the case.
class PartnersTab : public TabColumns
{
    Q_OBJECT
public:
    explicit PartnersTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, QDate today);

Q_SIGNALS:
    /// Somebody wants to record something of a partner: the act of the flow.
    void recordWanted(const QString &act);

private:
    struct List
    {
        ui::Panel *panel = nullptr;
        CellModel *model = nullptr;
        CellTable *table = nullptr;
    };
    [[nodiscard]] List makeList(
        const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares);

    TextLabel *m_empty;
    List m_partners;
    List m_roles;
    List m_contacts;
};

} // namespace regie::ui
