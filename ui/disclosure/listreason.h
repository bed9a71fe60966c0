#pragma once

#include "core/casebook/listaccess.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace regie::ui {

class Field;
class MessageBar;
class TextLabel;

/// Stands before a list that tells of cases outside somebody's own work, until she says what she needs it for: a ground
/// and a few words, once for each list.
class ListReasonPanel : public QWidget
{
    Q_OBJECT
public:
    /// What goes wrong is said in @p message. The button that gives the reason says @p go.
    ListReasonPanel(Casebook &casebook, MessageBar *message, const QString &go, QWidget *parent = nullptr);

    /// Looks whether the list @p code of @p cases is open to her, and shows itself when it is not: `answered`.
    void ask(const QString &code, const QList<CaseId> &cases);
    /// Nothing is asked any more; the list is not open.
    void stop();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void answered(bool open); ///< of the last list that was asked for; again once she gave a reason

private:
    void show(const Result<ListDoor> &door);
    void submit();

    Casebook &m_casebook;
    MessageBar *m_message;
    QString m_code;
    QList<CaseId> m_cases;
    int m_outside = 0;
    int m_asked = 0;
    bool m_open = false;
    TextLabel *m_lead = nullptr;
    QComboBox *m_ground = nullptr;
    QLineEdit *m_words = nullptr;
    Field *m_groundField = nullptr;
    Field *m_wordsField = nullptr;
};

} // namespace regie::ui
