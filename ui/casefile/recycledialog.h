#pragma once

#include "core/casebook/recyclebin.h"

#include <QDialog>

class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class MessageBar;
class TextLabel;

/// The recycle bin: what was taken away from families in the last days, latest first, and the button that puts it back.
class RecycleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecycleDialog(Casebook &casebook, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The list stands there, or why it does not.
    void settled();

private:
    void readAgain();
    void show(const Result<QList<RemovedView>> &removed);
    void putBack();

    Casebook &m_casebook;
    QList<RemovedView> m_removed = {};
    TextLabel *m_heading = nullptr;
    TextLabel *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    CellModel *m_model = nullptr;
    CellTable *m_table = nullptr;
    QPushButton *m_putBack = nullptr;
};

} // namespace regie::ui
