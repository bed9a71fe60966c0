#pragma once

#include "core/domain/ids.h"

#include <QWidget>

namespace regie {
class Casebook;
}

namespace regie::ui {

class CaseListView;
class MessageBar;

/// All cases of the vault. Reads them anew when the casebook says that they changed.
class CaseListPage : public QWidget
{
    Q_OBJECT
public:
    explicit CaseListPage(Casebook &casebook, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] CaseListView *list() const { return m_list; }

Q_SIGNALS:
    void openCase(regie::CaseId id);
    void newIntake();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Casebook &m_casebook;
    MessageBar *m_message;
    CaseListView *m_list;
    bool m_stale = true;
};

} // namespace regie::ui
