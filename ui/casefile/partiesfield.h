#pragma once

#include "core/caseflow/flowstate.h"
#include "ui/widgets/field.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace regie::ui {

/// An organisation of the region, as a list offers it.
struct OrganisationChoice
{
    QString id = {};
    QString name = {};
    friend bool operator==(const OrganisationChoice &, const OrganisationChoice &) = default;
};

/// An organisation chosen from the region's list, or typed when it is not there (a school).
[[nodiscard]] QComboBox *makeOrganisationBox(const QString &objectName, const QList<OrganisationChoice> &choices);
/// The id of what stands in @p box, or the words typed.
[[nodiscard]] QString organisationIn(const QComboBox &box);
void setOrganisation(QComboBox &box, const QString &idOrName);
/// Shows @p typed as it was typed.
void setOrganisationText(QComboBox &box, const QString &typed);

/// Who took part: by name, each with an organisation. One person, or a list that grows with "Nog iemand".
class PartiesField : public Field
{
    Q_OBJECT
public:
    PartiesField(const QString &name, const QString &objectName, int persons,
        const QList<OrganisationChoice> &organisations, const QStringList &knownNames, QWidget *parent = nullptr);

    /// Those with a name or an organisation; rows that are empty are left out.
    [[nodiscard]] QList<caseflow::Party> parties() const;
    /// Every row as it stands there, also when it is half: of JSON objects.
    [[nodiscard]] QJsonArray rows() const;
    /// Shows what `rows` gave.
    void setRows(const QJsonArray &rows);
    /// The organisation of the first row, when nobody chose one.
    void setOrganisation(const QString &id);

Q_SIGNALS:
    /// Something in a row changed, also in one that was added.
    void changed();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QComboBox *organisation = nullptr;
    };
    void addRow();

    QString m_objectName;
    QList<OrganisationChoice> m_organisations;
    QStringList m_knownNames;
    QList<Row> m_rows;
    QBoxLayout *m_column = nullptr;
    QPushButton *m_more = nullptr; ///< null: one person
};

} // namespace regie::ui
