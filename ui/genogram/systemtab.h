#pragma once

#include "core/casebook/casebook.h"

#include <QWidget>

class QStackedWidget;

namespace regie::ui {

class FamilyPanel;
class HouseholdTab;
class Segmented;

/// Household and system of a case: the genogram, or the same as lists that can be added to.
class SystemTab : public QWidget
{
    Q_OBJECT
public:
    explicit SystemTab(const Clock &clock, QWidget *parent = nullptr);

    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view, QDate today);
    /// Turns to the lists, or to the drawing.
    void showLists(bool lists);

    [[nodiscard]] HouseholdTab *genogram() const { return m_genogram; }
    [[nodiscard]] FamilyPanel *lists() const { return m_lists; }

Q_SIGNALS:
    /// The system changed: the page of the case is read again.
    void recorded();

private:
    Segmented *m_switch;
    QStackedWidget *m_stack;
    HouseholdTab *m_genogram;
    FamilyPanel *m_lists;
};

} // namespace regie::ui
