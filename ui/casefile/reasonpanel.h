#pragma once

#include <QWidget>

class QLineEdit;

namespace regie::ui {

class Field;

/// Stands in place of a case that is not somebody's own work, until she says why she looks at it.
class ReasonPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    /// Empty, and with the keyboard.
    void start();

Q_SIGNALS:
    void given(const QString &reason); ///< long enough
    void back();

private:
    void submit();

    QLineEdit *m_reason;
    Field *m_field;
};

} // namespace regie::ui
