#pragma once

#include "core/caseflow/meeting.h"
#include "ui/casefile/partiesfield.h"

namespace regie::ui {

/// Who is asked to a meeting: name, organisation, and whether she comes; a list that grows.
class AttendeesField : public Field
{
    Q_OBJECT
public:
    AttendeesField(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    /// Organisations and names that rows offer, from now on.
    void setOffers(const QList<OrganisationChoice> &organisations, const QStringList &names);
    void setAttendees(const QList<caseflow::Attendee> &attendees);
    void takeFocus();
    /// Every row as it stands there, and the same put back.
    [[nodiscard]] QJsonValue kept() const;
    void putBack(const QJsonValue &kept);
    /// Those with a name. Somebody whose name @p members know, and who is of no organisation, is that member.
    [[nodiscard]] QList<caseflow::Attendee> attendees(const QList<std::pair<PersonId, QString>> &members = {}) const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QComboBox *organisation = nullptr;
        QComboBox *attendance = nullptr;
        QString role = {};
    };
    void addRow(const caseflow::Attendee &attendee = {});

    QString m_objectName;
    QList<OrganisationChoice> m_organisations;
    QStringList m_names;
    QList<Row> m_rows;
    QBoxLayout *m_column;
    QPushButton *m_more;
};

} // namespace regie::ui
