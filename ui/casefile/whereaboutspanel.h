#pragma once

#include "ui/casefile/tabcolumns.h"
#include "ui/casefile/whereaboutsrows.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace regie {
class Casebook;
}

namespace regie::ui {

class MessageBar;

/// Where everybody of the household lives and how she can be reached. A secret address stands there only for ten
/// seconds, on asking, and that somebody asked stands in the log; it goes sooner when the window, the tab or the case
/// is left. Nothing here can be copied.
class WhereaboutsPanel : public TabColumns
{
    Q_OBJECT
public:
    explicit WhereaboutsPanel(QWidget *parent = nullptr);

    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view, QDate today);
    /// How long a secret address stands there, in milliseconds (10,000).
    void setShownFor(int milliseconds) { m_hide.setInterval(milliseconds); }
    [[nodiscard]] MessageBar *message() const { return m_message; }

Q_SIGNALS:
    /// What was asked stands there, or was refused.
    void settled();
    /// The secret address is away again.
    void hidden();

protected:
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showChosen();
    void reveal();
    void show(const QString &row, const Result<QList<Address>> &addresses);
    void conceal();
    void setRows();
    [[nodiscard]] QString chosen() const;

    Casebook *m_casebook = nullptr;
    CaseView m_view;
    QDate m_today;
    ShownAddress m_shown;
    QTimer m_hide;
    int m_asked = 0; ///< counts what was asked: an answer that comes after leaving shows nothing
    MessageBar *m_message;
    CellModel *m_model;
    CellTable *m_table;
    QPushButton *m_button;
    QLabel *m_hint;
};

} // namespace regie::ui
