#include "core/casebook/undo.h"

#include "core/casebook/casebook.h"
#include "core/casebook/promised.h"
#include "core/store/transaction.h"

#include <QPointer>

#include <memory>

namespace regie {

namespace {

Result<Undoable> stillTakingBack()
{
    return fail(ErrorCode::NotAllowed, QStringLiteral("still at the last one"));
}

QFuture<Result<Undoable>> ready(const Result<Undoable> &result)
{
    const auto promise = casebook::promised<Result<Undoable>>();
    casebook::keep(*promise, result);
    return promise->future();
}

} // namespace

namespace casebook {

void Trail::did(const Undoable &what)
{
    m_done.append(what);
    m_back.clear();
}

void Trail::undid(const Undoable &what, ActionId undoing)
{
    m_done.removeOne(what);
    m_back.append({what, undoing});
}

void Trail::redid(Undoable what, ActionId redoing)
{
    m_back.removeIf([&what](const Back &back) { return back.what == what; });
    what.action = redoing;
    m_done.append(what);
}

std::optional<Undoable> Trail::last() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.last());
}

std::optional<Trail::Back> Trail::lastBack() const
{
    return m_back.isEmpty() ? std::nullopt : std::optional(m_back.last());
}

} // namespace casebook

std::optional<Undoable> Casebook::undoable() const
{
    return m_trail->last();
}

std::optional<Undoable> Casebook::redoable() const
{
    const auto back = m_trail->lastBack();
    return back ? std::optional(back->what) : std::nullopt;
}

void Casebook::remember(const Undoable &what)
{
    m_trail->did(what);
    Q_EMIT undoableChanged();
}

/// The draft comes first: whatever happens in between, what was typed is somewhere.
Result<Undoable> Casebook::beginUndo()
{
    const auto last = m_trail->last();
    if (!last)
        return fail(ErrorCode::NotFound, QStringLiteral("nothing to take back"));
    if (last->intake) {
        if (const Done kept = saveDraft(*last->intake); !kept)
            return tl::unexpected(kept.error());
    }
    return *last;
}

Result<Undoable> Casebook::endUndo(const Undoable &last, const Result<ActionId> &undoing)
{
    if (!undoing) {
        // where it is not known whether the case is still there, a draft too many is better than one too few
        if (last.intake && undoing.error().code != ErrorCode::CommitUncertain)
            std::ignore = removeDraft(last.intake->id);
        return tl::unexpected(undoing.error());
    }
    m_trail->undid(last, *undoing);
    Q_EMIT undoableChanged();
    Q_EMIT casesChanged();
    return last;
}

/// An intake that was worked on since stays as it is: doing it again would put the old one beside it.
Result<casebook::Trail::Back> Casebook::beginRedo()
{
    const auto back = m_trail->lastBack();
    if (!back)
        return fail(ErrorCode::NotFound, QStringLiteral("nothing to do again"));
    if (back->what.intake) {
        const auto kept = draft(back->what.intake->id);
        if (!kept && kept.error().code != ErrorCode::NotFound)
            return tl::unexpected(kept.error());
        if (kept && *kept != *back->what.intake)
            return fail(ErrorCode::Conflict, QStringLiteral("the draft was worked on"), QStringLiteral("draft"));
    }
    return *back;
}

Result<Undoable> Casebook::endRedo(const Undoable &what, const Result<ActionId> &redoing)
{
    if (!redoing)
        return tl::unexpected(redoing.error());
    m_trail->redid(what, *redoing);
    if (what.intake)
        std::ignore = removeDraft(what.intake->id); // one that stays shows on the list: nothing is lost by it
    Q_EMIT undoableChanged();
    Q_EMIT casesChanged();
    return what;
}

Result<ActionId> Casebook::takeBack(ActionId action)
{
    return m_vault.undo(m_vault.viewer(), action, {}).map([](const store::Undone &undone) { return undone.action; });
}

Result<Undoable> Casebook::undoLast()
{
    const auto last = beginUndo();
    return last ? endUndo(*last, takeBack(last->action)) : last;
}

Result<Undoable> Casebook::redoLast()
{
    const auto back = beginRedo();
    if (!back)
        return tl::unexpected(back.error());
    return endRedo(back->what, takeBack(back->undoing));
}

void Casebook::takeBackLater(ActionId action, std::function<void(const Result<ActionId> &)> done)
{
    m_takingBack = true;
    const QPointer<Casebook> self(this);
    m_vault.writeLater(
        m_vault.viewer(), store::Action::Undo, {},
        [action](store::Transaction &transaction) -> Done {
            const auto undone = transaction.undo(action);
            return undone ? Done() : Done(tl::unexpected(undone.error()));
        },
        [self, done = std::move(done)](const Result<ActionId> &written) {
            casebook::onInterfaceThread([=] {
                if (!self)
                    return;
                self->m_takingBack = false;
                done(written);
            });
        });
}

QFuture<Result<Undoable>> Casebook::undoLastLater()
{
    const auto last = m_takingBack ? stillTakingBack() : beginUndo();
    if (!last)
        return ready(last);
    const auto promise = casebook::promised<Result<Undoable>>();
    takeBackLater(last->action, [this, promise, what = *last](const Result<ActionId> &undoing) {
        casebook::keep(*promise, endUndo(what, undoing));
    });
    return promise->future();
}

QFuture<Result<Undoable>> Casebook::redoLastLater()
{
    const auto back =
        m_takingBack ? Result<casebook::Trail::Back>(tl::unexpected(stillTakingBack().error())) : beginRedo();
    if (!back)
        return ready(tl::unexpected(back.error()));
    const auto promise = casebook::promised<Result<Undoable>>();
    takeBackLater(back->undoing, [this, promise, what = back->what](const Result<ActionId> &redoing) {
        casebook::keep(*promise, endRedo(what, redoing));
    });
    return promise->future();
}

} // namespace regie
