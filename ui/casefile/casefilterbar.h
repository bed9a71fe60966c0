#pragma once

#include "ui/casefile/casechoices.h"

#include <QWidget>

class QComboBox;
class QHeaderView;
class QPushButton;

namespace regie::ui {

class ColumnMenu;
class Segmented;

/// Above the list of cases: whose, of which municipality, route, phase and status, the filters somebody kept, and the
/// columns.
class CaseFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// Begins with the choice that was kept. @p header is of the list.
    explicit CaseFilterBar(QHeaderView *header, QWidget *parent = nullptr);

    /// The municipalities that can be chosen, by name.
    void setRegion(const routing::Region &region);
    [[nodiscard]] const CaseChoice &choice() const { return m_choice; }
    /// Chooses @p choice, as the user would.
    void setChoice(const CaseChoice &choice);
    /// Whether there is something to take away, here or in the line beside it.
    void setFiltered(bool filtered);

Q_SIGNALS:
    void changed();
    void clearWanted();
    void columnsChanged();

private:
    [[nodiscard]] QComboBox *addCombo(const QString &name, const QString &title, const QString &all);
    void addMenus(QHeaderView *header);
    void readCombos();
    void showChoice();

    CaseChoice m_choice;
    routing::Region m_region; ///< its municipalities only
    Segmented *m_scope;
    QComboBox *m_municipality = nullptr;
    QComboBox *m_route = nullptr;
    QComboBox *m_phase = nullptr;
    QComboBox *m_status = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace regie::ui
