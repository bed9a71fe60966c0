#pragma once

#include "core/base/result.h"
#include "core/casebook/caselist.h"

#include <QPointer>
#include <QWidget>

namespace regie::ui {

class CaseListView;
class MessageBar;

/// The cases of the vault that are asked for, with a glance at the chosen one. Reads them anew when the casebook says
/// that they changed.
class CaseListPage : public QWidget
{
    Q_OBJECT
public:
    explicit CaseListPage(Casebook &casebook, QWidget *parent = nullptr);

    /// Asks for the cases, which are shown as soon as they were read.
    void reload();
    [[nodiscard]] CaseListView *list() const { return m_list; }

Q_SIGNALS:
    void openCase(regie::CaseId id);
    void newIntake();
    /// The cases that were asked for stand there, or why they do not.
    void settled();
    /// The pane tells of the chosen case.
    void glanced();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<CaseList> &cases);
    void look(CaseId id);

    Casebook &m_casebook;
    CaseListDesk m_desk;
    MessageBar *m_message;
    CaseListView *m_list;
    bool m_stale = true;
    bool m_takesFocus = false;        ///< as soon as there is something to give it to
    QPointer<const QWidget> m_before; ///< what had the keyboard when the page came
    int m_asked = 0;                  ///< how often was asked: only the last answer counts
};

} // namespace regie::ui
