#pragma once

#include <QString>

class QWidget;

namespace regie::ui {

/// Questions that stop the work until they are answered. There are few; all go through here, so that a test can answer.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Asks @p question with @p consequence under it; true when the user chose @p yes.
    [[nodiscard]] virtual bool confirm(
        QWidget *parent, const QString &question, const QString &consequence, const QString &yes) = 0;
};

/// The real ones: a small dialog of which Esc is the safe answer.
class DialogPrompts final : public Prompts
{
public:
    [[nodiscard]] bool confirm(
        QWidget *parent, const QString &question, const QString &consequence, const QString &yes) override;
};

} // namespace regie::ui
