#pragma once

#include "ui/intake/intakepage.h"

class QCheckBox;
class QVBoxLayout;

namespace regie::ui {

class DateField;
class Field;
class TextLabel;

/// One person in step 3: belongs to the household or not, lives there since when, was there, and a secret address with
/// from whom.
class MemberRow : public QWidget
{
    Q_OBJECT
public:
    MemberRow(Intake &draft, int index, const PageContext &context, QWidget *parent = nullptr);
    void fill();
    [[nodiscard]] QList<FieldProblem> problems() const;
    [[nodiscard]] QWidget *firstField() const;
    void focusSince();

Q_SIGNALS:
    void edited();

private:
    QCheckBox *makeBox(const QString &text, const QString &name);
    void layOut();
    void makeShields();
    void takeSecret(bool on);
    [[nodiscard]] IntakePerson &person() { return m_draft.persons[m_index]; }

    Intake &m_draft;
    int m_index;
    TextLabel *m_name = nullptr;
    TextLabel *m_role = nullptr;
    QCheckBox *m_belongs = nullptr;
    QCheckBox *m_livesIn = nullptr;
    QCheckBox *m_present = nullptr;
    QCheckBox *m_secret = nullptr;
    DateField *m_since = nullptr;
    QWidget *m_shields = nullptr;
    QList<QCheckBox *> m_shieldBoxes;
};

} // namespace regie::ui
