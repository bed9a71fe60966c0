#pragma once

#include "core/base/clock.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"

#include <functional>

namespace regie {

class Casebook;

namespace ui {

/// What the intake wizard asks of the rest of the program, and nothing more. The casebook answers; tests give answers
/// of their own.
class IntakeDesk
{
public:
    virtual ~IntakeDesk() = default;
    [[nodiscard]] virtual const routing::Region &region() const = 0;
    [[nodiscard]] virtual const Clock &clock() const = 0;
    [[nodiscard]] virtual IdSource &ids() const = 0;
    /// Everything that follows from @p intake as it stands; short enough for the interface thread.
    [[nodiscard]] virtual Result<IntakePicture> picture(const Intake &intake) const = 0;
    /// Who may be person @p index of @p intake, best first.
    [[nodiscard]] virtual Result<QList<CandidateView>> candidates(const Intake &intake, int index) const = 0;
    /// Writes the draft; on return it survives the end of the process.
    [[nodiscard]] virtual Done saveDraft(const Intake &intake) = 0;
    /// Records @p intake off the interface thread; @p done is called on the interface thread, unless @p context is
    /// gone by then.
    virtual void record(const Intake &intake, QObject *context, std::function<void(Result<Recorded>)> done) = 0;
};

/// The desk of a real vault.
class CasebookDesk final : public IntakeDesk
{
public:
    /// @p casebook must outlive the desk.
    explicit CasebookDesk(Casebook &casebook) : m_casebook(casebook) {}
    [[nodiscard]] const routing::Region &region() const override;
    [[nodiscard]] const Clock &clock() const override;
    [[nodiscard]] IdSource &ids() const override;
    [[nodiscard]] Result<IntakePicture> picture(const Intake &intake) const override;
    [[nodiscard]] Result<QList<CandidateView>> candidates(const Intake &intake, int index) const override;
    [[nodiscard]] Done saveDraft(const Intake &intake) override;
    void record(const Intake &intake, QObject *context, std::function<void(Result<Recorded>)> done) override;

private:
    Casebook &m_casebook;
};

} // namespace ui
} // namespace regie
