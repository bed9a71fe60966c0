#pragma once

#include "core/store/access.h"

#include <QObject>

#include <optional>

class QAbstractButton;

namespace regie::ui {

/// Keeps the buttons that a role may not use disabled, on every page and in every dialog, and says why at the button.
/// The core refuses all the same: this spares somebody from typing first.
class RightsGate : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole program for as long as it lives, unless @p role may do everything that has a button.
    explicit RightsGate(Role role, QObject *parent = nullptr);

    /// What the button called @p name carries out, when it changes or hands out something.
    [[nodiscard]] static std::optional<store::Action> actionOf(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void guard(QAbstractButton *button) const;

    Role m_role;
};

} // namespace regie::ui
