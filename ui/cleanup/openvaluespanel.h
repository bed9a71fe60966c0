#pragma once

#include "core/casebook/dossierdesk.h"

#include <QWidget>

class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class MessageBar;
class TextLabel;

/// Fields in which another vault says something else, and of which nobody chose yet: both values, and which one stands.
class OpenValuesPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p casebook and @p message must outlive it.
    OpenValuesPanel(Casebook &casebook, MessageBar &message, QWidget *parent = nullptr);
    void read();
    [[nodiscard]] CellTable *list() const { return m_list; }

Q_SIGNALS:
    void settled(); ///< the list stands there, or the message says why not
    void decided(); ///< somebody chose; it can be taken back

private:
    void show(const Result<QList<OpenValue>> &values);
    void choose(ValueChoice choice);

    Casebook &m_casebook;
    MessageBar &m_message;
    QList<OpenValue> m_values = {};
    int m_asked = 0;
    CellModel *m_model = nullptr;
    CellTable *m_list = nullptr;
    TextLabel *m_empty = nullptr;
    QPushButton *m_ours = nullptr;
    QPushButton *m_theirs = nullptr;
};

} // namespace regie::ui
