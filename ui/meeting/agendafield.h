#pragma once

#include "core/caseflow/meeting.h"
#include "ui/widgets/field.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;

/// A case that can be put on an agenda.
struct AgendaChoice
{
    CaseId file = {};
    QString text = {}; ///< "OEF-2026-0042, Duinroos – Rietzanger"
    friend bool operator==(const AgendaChoice &, const AgendaChoice &) = default;
};

/// The agenda of a meeting: cases found by number or name, each with why it is there. Delete takes one off, Ctrl+Up and
/// Ctrl+Down move it.
class AgendaField : public Field
{
    Q_OBJECT
public:
    AgendaField(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    void setChoices(const QList<AgendaChoice> &choices);
    void setAgenda(const QList<caseflow::AgendaItem> &agenda);
    [[nodiscard]] const QList<caseflow::AgendaItem> &agenda() const { return m_agenda; }
    /// Puts @p file on the agenda when it is not there; a null one is none.
    void ensure(CaseId file);
    /// Cases with their questions, and what is half typed; and the same put back, of the cases that are on the agenda
    /// with all that is known of them.
    [[nodiscard]] QJsonValue kept() const;
    void putBack(const QJsonValue &kept);
    /// Puts what is chosen on the agenda; says at the field when there is no such case, or when it is there already.
    bool add();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAgenda(int current);
    void takeOff();
    void move(int by);
    [[nodiscard]] QString textOf(CaseId file) const;

    QList<AgendaChoice> m_choices;
    QList<caseflow::AgendaItem> m_agenda;
    QComboBox *m_case;
    QLineEdit *m_question;
    QPushButton *m_add;
    QPushButton *m_off;
    CellModel *m_model;
    CellTable *m_table;
};

} // namespace regie::ui
