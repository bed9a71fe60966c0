#pragma once

#include "core/casebook/auditdesk.h"
#include "core/casebook/listdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace regie {
class Casebook;
}

namespace regie::ui {

class CellModel;
class CellTable;
class MessageBar;
class TextLabel;

/// Logboek: who did what in the vault, narrowed by user, kind, outcome, case or person, and period; beside it what asks
/// for a second look.
class AuditTab : public QWidget
{
    Q_OBJECT
public:
    AuditTab(Casebook &casebook, MessageBar *message, QWidget *parent = nullptr);

    /// Asks the log anew with what the filters say.
    void look();
    void show(const AuditView &view);
    /// Composes the log of the one case that the filters name, for whom it is about: `composed`, or the message says
    /// why not.
    void giveOut();

Q_SIGNALS:
    void looked();                                ///< the answer stands there, or the message says why not
    void composed(const regie::ScreenList &list); ///< ready to be looked at before it leaves

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeRefusal(); ///< in place of everything, for who does not account for the log
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] std::optional<store::AuditQuery> query();
    [[nodiscard]] ScreenList logOf(const AuditView &view, CaseId file, const QString &number) const;
    void openList(const ScreenList &list);
    void fillUsers(const QList<store::User> &users);
    void showFinding(int row);

    Casebook &m_casebook;
    AuditDesk m_desk;
    MessageBar *m_message;
    AuditView m_view;
    int m_asked = 0;
    bool m_refused = false;
    QComboBox *m_user = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_period = nullptr;
    QLineEdit *m_about = nullptr;
    QPushButton *m_all = nullptr;
    CellModel *m_model = nullptr;
    CellTable *m_table = nullptr;
    TextLabel *m_count = nullptr;
    QPushButton *m_giveOut = nullptr;
    QCheckBox *m_named = nullptr; ///< with the names of who looked, or their functions only
    QList<CaseHit> m_hits;        ///< the cases that the filters name
    CellModel *m_signals = nullptr;
    CellTable *m_signalTable = nullptr;
    TextLabel *m_noSignals = nullptr;
};

} // namespace regie::ui
