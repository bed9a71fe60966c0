#pragma once

#include "ui/widgets/fielderror.h"

namespace regie::ui {

/// A control with its name above it, a hint at the right of the name, and below it the sentence that says what is
/// wrong or odd.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// @p name may hold a mnemonic ("&Naam"); it is also the control's accessible name. Takes @p control over.
    Field(const QString &name, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *control() const { return m_control; }
    void setName(const QString &name);
    void setHint(const QString &hint);
    /// What is wrong, as a sentence; the control gets a red border. Empty: nothing is.
    void setError(const QString &sentence);
    /// What is odd but kept: the sentence with the yellow triangle. An error goes before it.
    void setWarning(const QString &sentence);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString warning() const { return m_warning; }

private:
    void showNote();

    QString m_error;
    QString m_warning;
    QWidget *m_control = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_hint = nullptr;
    FieldError *m_note = nullptr;
};

/// Sets the property @p name of @p widget and paints it again.
void setMark(QWidget *widget, const char *name, const QVariant &value);

} // namespace regie::ui
