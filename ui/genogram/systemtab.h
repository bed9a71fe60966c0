#pragma once

#include "core/casebook/casebook.h"

#include <QWidget>

class QStackedWidget;

namespace regie::ui {

class FamilyPanel;
class HouseholdTab;
class Segmented;
class WhereaboutsPanel;

/// Household and system of a case: the genogram, the same as lists that can be added to, or where everybody lives and
/// how she can be reached.
class SystemTab : public QWidget
{
    Q_OBJECT
public:
    explicit SystemTab(const Clock &clock, QWidget *parent = nullptr);

    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view, QDate today);
    enum class View { Genogram, Lists, Whereabouts };
    void turnTo(View view);

    [[nodiscard]] HouseholdTab *genogram() const { return m_genogram; }
    [[nodiscard]] FamilyPanel *lists() const { return m_lists; }
    [[nodiscard]] WhereaboutsPanel *whereabouts() const { return m_whereabouts; }

Q_SIGNALS:
    /// The system changed: the page of the case is read again.
    void recorded();

private:
    Segmented *m_switch;
    QStackedWidget *m_stack;
    HouseholdTab *m_genogram;
    FamilyPanel *m_lists;
    WhereaboutsPanel *m_whereabouts;
};

} // namespace regie::ui
