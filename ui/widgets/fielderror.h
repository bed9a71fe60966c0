#pragma once

#include "ui/widgets/panel.h"

namespace regie::ui {

/// The line under a field that says what is wrong with it: triangle and sentence; the field gets a red border of 2 px
/// and reads the sentence as its description. A warning has a yellow triangle and leaves the border.
class FieldError : public QWidget
{
    Q_OBJECT
public:
    /// Stands under @p field; place it in the layout there. Hidden until told.
    explicit FieldError(QWidget *field, QWidget *parent = nullptr);
    void refuse(const QString &sentence);
    void warn(const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    void mark(bool wrong);

    QWidget *m_field;
    SignLabel *m_sign = nullptr;
    TextLabel *m_text = nullptr;
};

} // namespace regie::ui
