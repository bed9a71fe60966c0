#pragma once

#include "core/casebook/casebook.h"
#include "ui/intake/intakewizard.h"

#include <QTemporaryDir>

#include <memory>

namespace regie::test {

/// Prompts that are answered beforehand, and remember that they were asked.
class FakePrompts final : public ui::Prompts
{
public:
    bool answer = true;
    int asked = 0;
    [[nodiscard]] bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++asked;
        return answer;
    }
};

/// A practice vault in a folder of its own in which the household Helmgras – Zandoog is known, on Monday 23 November
/// 2026 at half past nine.
class WizardHome
{
public:
    /// @p folder: an existing vault to open again; empty makes a new one.
    explicit WizardHome(const QString &folder = {});
    [[nodiscard]] bool isOpen() const { return m_casebook != nullptr; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] Casebook &casebook() { return *m_casebook; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const routing::Region &region() const { return m_region; }
    [[nodiscard]] SeededIds &ids() { return m_ids; }
    /// Records what was known of the household before today.
    [[nodiscard]] Done fillPast();
    /// The intake of the mock-ups, as far as somebody typed it in.
    [[nodiscard]] Intake helmgras();

private:
    [[nodiscard]] Done recordPerson(const QString &name, const QString &born, const QString &town);

    QTemporaryDir m_dir;
    FixedClock m_clock{LocalDateTime{QDate(2026, 11, 23), QTime(9, 31)}};
    SeededIds m_ids{20261123};
    routing::Region m_region;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<Casebook> m_casebook;
};

} // namespace regie::test
