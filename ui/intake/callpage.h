#pragma once

#include "ui/intake/intakepage.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace regie::ui {

class AddressBox;
class EventBox;
class Field;
class MomentField;
class SafetyNowPanel;
class Segmented;

/// Step 1, Melding: how it came in, when, where, who calls, may we call back, and the safety of this moment.
class CallPage : public IntakePage
{
    Q_OBJECT
public:
    CallPage(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    void fill() override;
    void present(const IntakePicture &picture) override;
    [[nodiscard]] QList<FieldProblem> problems() const override;
    bool focusProblem(const QString &where) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

private:
    QWidget *makeReportPanel();
    QWidget *makeCallerPanel();
    void connectFields();
    void takeMunicipality(const QString &text);
    void showMunicipality();
    void takeAddress(const Address &address);

    Segmented *m_channel = nullptr;
    MomentField *m_called = nullptr;
    EventBox *m_event = nullptr;
    QLineEdit *m_municipality = nullptr;
    Field *m_municipalityField = nullptr;
    AddressBox *m_address = nullptr;
    QLineEdit *m_caller = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_phone = nullptr;
    QComboBox *m_callBack = nullptr;
    QPlainTextEdit *m_what = nullptr;
    SafetyNowPanel *m_safety = nullptr;
};

} // namespace regie::ui
