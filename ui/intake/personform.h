#pragma once

#include "core/domain/reach.h"
#include "ui/intake/intakepage.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QLineEdit;

namespace regie::ui {

class AddressBox;
class Field;
class Segmented;

/// One person of the report as she was heard: half-known is fine. The person comes into being with the first key.
class PersonForm : public Panel
{
    Q_OBJECT
public:
    PersonForm(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    /// Shows person @p index; one past the end is somebody who is still to be typed.
    void show(int index);
    [[nodiscard]] int index() const { return m_index; }
    void focusName();
    void focusRole();
    bool focusProblem(const QString &field);
    [[nodiscard]] QList<FieldProblem> problems() const;
    void mark(const QList<FieldProblem> &problems);

Q_SIGNALS:
    void edited();
    /// The person was made: it is in the draft now.
    void added(int index);

private:
    void layOut();
    void connectFields();
    void showRoles();
    void showAddress();
    [[nodiscard]] IntakePerson &person();
    [[nodiscard]] IntakePerson shown() const;
    void takeRole(EventRole role);
    void takeName(const QString &text);
    void takeBirth(const QString &text);
    void endBirth();
    void takeAddressChoice(int row);
    void takePhone(const QString &text);
    [[nodiscard]] bool isOrder() const;

    Intake &m_draft;
    PageContext m_context;
    int m_index = 0;
    std::optional<bool> m_rolesOfOrder; ///< which roles the buttons show; they are not remade inside their own click
    TextLabel *m_ordinal = nullptr;
    Segmented *m_role = nullptr;
    Field *m_roleField = nullptr;
    QComboBox *m_otherRole = nullptr;
    QWidget *m_otherRoleField = nullptr;
    QLineEdit *m_name = nullptr;
    Field *m_nameField = nullptr;
    QLineEdit *m_birth = nullptr;
    Field *m_birthField = nullptr;
    QComboBox *m_sex = nullptr;
    QComboBox *m_address = nullptr;
    AddressBox *m_otherAddress = nullptr;
    QLineEdit *m_phone = nullptr;
    QComboBox *m_callBack = nullptr;
    Reach m_answered; ///< the answer about calling back, with the number it was given on
};

/// Reads a date of birth as `PartialDate` does, and an age too ("6 jaar", "ongeveer 40"), seen from @p today.
[[nodiscard]] Result<PartialDate> readTypedBirth(const QString &text, QDate today);

} // namespace regie::ui
