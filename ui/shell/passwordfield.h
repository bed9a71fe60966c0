#pragma once

#include "core/store/secret.h"

#include <QWidget>

namespace regie::ui {

/// A field for a password. What is typed stands in guarded memory and nowhere else: no undo, no copying out, no
/// QString of the whole, wiped when it goes (SECURITY.md, finding 9). Pasting in is allowed, for password managers.
class PasswordField : public QWidget
{
    Q_OBJECT
public:
    /// Longest password in bytes of UTF-8; more is not taken in.
    static constexpr std::size_t capacity = 512;
    /// Characters that a new password has at the least.
    static constexpr int shortest = 12;

    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Characters, not bytes.
    [[nodiscard]] int length() const;
    /// A copy of what was typed, UTF-8.
    [[nodiscard]] store::Secret secret() const;
    /// Why this cannot be a new password: too short, or guessed too soon (core/privacy/passwordguess.h; @p own are
    /// names that belong to the user). Empty when it can.
    [[nodiscard]] QString complaint(const QStringList &own = {}) const;
    [[nodiscard]] bool equals(const PasswordField &other) const;
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class PasswordAccess;
    void append(const QString &text);
    void removeLast();

    store::Secret m_bytes;
    std::size_t m_size = 0;
    bool m_allChosen = false; ///< Ctrl+A: the next key replaces everything
};

} // namespace regie::ui
