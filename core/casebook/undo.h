#pragma once

#include "core/domain/intake.h"
#include "core/store/undo.h"

namespace regie {

/// Something that was done in this session and can be taken back.
struct Undoable
{
    ActionId action = {};
    store::Action kind = store::Action::SaveIntake;
    QString number = {};                         ///< of the case it was about, when it has one
    std::optional<Intake> intake = std::nullopt; ///< as it was typed: it becomes a draft again
    friend bool operator==(const Undoable &, const Undoable &) = default;
};

namespace casebook {

/// What was done and what was taken back in this session, in order. Doing something new ends what could be done again.
class Trail
{
public:
    void did(const Undoable &what);
    void undid(const Undoable &what, ActionId undoing); ///< @p what was taken back by @p undoing
    void redid(Undoable what, ActionId redoing);        ///< @p what was done again by @p redoing
    [[nodiscard]] std::optional<Undoable> last() const;
    struct Back
    {
        Undoable what = {};
        ActionId undoing = {};
    };
    [[nodiscard]] std::optional<Back> lastBack() const;

private:
    QList<Undoable> m_done;
    QList<Back> m_back;
};

} // namespace casebook

} // namespace regie
