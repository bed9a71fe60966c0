#pragma once

#include <QDate>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPrinter;
class QPushButton;

namespace regie::ui {

class FieldError;
class MessageBar;
class TextLabel;

/// Shows a recovery key this once, prints it, and asks to type it back: only then somebody has it on paper.
class RecoveryBox : public QWidget
{
    Q_OBJECT
public:
    /// What goes wrong with printing is said in @p message. The button that ends it says @p go and is called @p goName.
    RecoveryBox(MessageBar *message, const QString &go, const QString &goName, QWidget *parent = nullptr);

    /// Shows @p key of the vault called @p vault.
    void showKey(const QString &key, const QString &vault, QDate made);
    /// Adds a way back, which says @p text and is called @p name: `brokenOff`.
    void setWayBack(const QString &text, const QString &name);
    /// While what was typed back is being used.
    void setBusy(bool busy);
    [[nodiscard]] const QString &key() const { return m_key; }
    /// Forgets the key and what was typed.
    void forget();
    /// Asks which printer; tests answer themselves.
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }

Q_SIGNALS:
    void typedBack(); ///< as it is shown
    void brokenOff();

private:
    void check();
    void print();

    MessageBar *m_message;
    TextLabel *m_shown = nullptr;
    QLineEdit *m_typed = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_back = nullptr;
    QString m_key;
    QString m_vault;
    QDate m_made;
    std::function<bool(QPrinter &)> m_askPrinter;
};

} // namespace regie::ui
