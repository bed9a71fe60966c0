#pragma once

#include "ui/intake/intakepage.h"

class QLineEdit;
class QVBoxLayout;

namespace regie::ui {

class Banner;
class Field;
class MemberRow;
class RelationPanel;
class TextLabel;

/// Step 3, Huishouden: who lives where since when, what they are to each other, and whether we know this household.
class HouseholdPage : public IntakePage
{
    Q_OBJECT
public:
    HouseholdPage(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    void fill() override;
    void present(const IntakePicture &picture) override;
    [[nodiscard]] QList<FieldProblem> problems() const override;
    bool focusProblem(const QString &where) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

private:
    QWidget *makeHouseholdPanel();
    void makeRows();

    QLineEdit *m_name = nullptr;
    Banner *m_known = nullptr;
    Banner *m_fresh = nullptr;
    TextLabel *m_cases = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<MemberRow *> m_members;
    RelationPanel *m_relations = nullptr;
};

} // namespace regie::ui
