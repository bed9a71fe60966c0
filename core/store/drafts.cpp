#include "core/store/drafts.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idBytes = 16;

FormDraft formDraftOf(const Row &row)
{
    return {row.text("form"), row.bytes("about"), row.bytes("payload"), row.moment("saved_at")};
}

DraftRecord draftOf(const Row &row)
{
    return {row.id<IntakeId>("id"), row.bytes("payload"), row.moment("saved_at"), row.id<UserId>("saved_by")};
}

} // namespace

Drafts::Drafts(Database &database) : m_db(database)
{
}

Done Drafts::save(const Viewer &viewer, const DraftRecord &draft)
{
    if (draft.id.isNull())
        return fail(ErrorCode::MissingField, QStringLiteral("a draft needs an identity"));
    if (Done begun = m_db.begin(); !begun)
        return begun;
    const auto write = [&](QLatin1String sql) {
        return m_db.run(
            sql, {{":id"_L1, draft.id.toBytes()}, {":payload"_L1, bytesValue(draft.payload)},
                     {":saved_at"_L1, momentValue(draft.savedAt)}, {":saved_by"_L1, viewer.user().toBytes()}});
    };
    auto written = write("UPDATE draft SET payload = :payload, saved_at = :saved_at, saved_by = :saved_by "
                         "WHERE id = :id"_L1);
    if (written && m_db.changes() == 0)
        written = write("INSERT INTO draft(id, payload, saved_at, saved_by) "
                        "VALUES(:id, :payload, :saved_at, :saved_by)"_L1);
    if (!written) {
        m_db.rollback();
        return tl::unexpected(written.error());
    }
    return m_db.commit();
}

/// A draft names no household that could be kept from somebody: she works with her own alone.
bool Drafts::maySee(const Viewer &viewer, const DraftRecord &draft)
{
    return viewer.seesAll() || (viewer.seesCases() && draft.by == viewer.user());
}

Result<QList<DraftRecord>> Drafts::all(const Viewer &viewer) const
{
    auto found = collected(
        m_db.run("SELECT id, payload, saved_at, saved_by FROM draft ORDER BY saved_at DESC, rid DESC"_L1), draftOf);
    if (found)
        found->removeIf([&viewer](const DraftRecord &draft) { return !maySee(viewer, draft); });
    return found;
}

Result<DraftRecord> Drafts::one(const Viewer &viewer, IntakeId id) const
{
    const auto found = collected(
        m_db.run("SELECT id, payload, saved_at, saved_by FROM draft WHERE id = :id"_L1, {{":id"_L1, id.toBytes()}}),
        draftOf);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty() || !maySee(viewer, found->constFirst()))
        return fail(ErrorCode::NotFound, QStringLiteral("draft"));
    return found->constFirst();
}

Done Drafts::remove(const Viewer & /*viewer*/, IntakeId id)
{
    if (Done begun = m_db.begin(); !begun)
        return begun;
    if (const auto gone = m_db.run("DELETE FROM draft WHERE id = :id"_L1, {{":id"_L1, id.toBytes()}}); !gone) {
        m_db.rollback();
        return tl::unexpected(gone.error());
    }
    return m_db.commit();
}

Done Drafts::saveForm(const Viewer &viewer, const FormDraft &draft)
{
    if (draft.form.isEmpty() || draft.about.size() != idBytes)
        return fail(ErrorCode::MissingField, QStringLiteral("a draft of a form needs a form and a case"));
    if (Done begun = m_db.begin(); !begun)
        return begun;
    const auto written = m_db.run("INSERT OR REPLACE INTO form_draft(form, about, payload, saved_at, saved_by) "
                                  "VALUES(:form, :about, :payload, :saved_at, :saved_by)"_L1,
        {{":form"_L1, textValue(draft.form)}, {":about"_L1, draft.about}, {":payload"_L1, bytesValue(draft.payload)},
            {":saved_at"_L1, momentValue(draft.savedAt)}, {":saved_by"_L1, viewer.user().toBytes()}});
    if (!written) {
        m_db.rollback();
        return tl::unexpected(written.error());
    }
    return m_db.commit();
}

Result<std::optional<FormDraft>> Drafts::form(const Viewer &viewer, const QString &form, const QByteArray &about) const
{
    const auto found = collected(
        m_db.run("SELECT form, about, payload, saved_at FROM form_draft WHERE form = :form AND "
                 "about = :about AND saved_by = :by"_L1,
            {{":form"_L1, textValue(form)}, {":about"_L1, bytesValue(about)}, {":by"_L1, viewer.user().toBytes()}}),
        formDraftOf);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<FormDraft>> Drafts::forms(const Viewer &viewer, const QString &form) const
{
    return collected(m_db.run("SELECT form, about, payload, saved_at FROM form_draft WHERE form = :form AND "
                              "saved_by = :by ORDER BY saved_at DESC, rid DESC"_L1,
                         {{":form"_L1, textValue(form)}, {":by"_L1, viewer.user().toBytes()}}),
        formDraftOf);
}

Done Drafts::removeForm(const Viewer &viewer, const QString &form, const QByteArray &about)
{
    if (Done begun = m_db.begin(); !begun)
        return begun;
    const auto gone = m_db.run("DELETE FROM form_draft WHERE form = :form AND about = :about AND saved_by = :by"_L1,
        {{":form"_L1, textValue(form)}, {":about"_L1, bytesValue(about)}, {":by"_L1, viewer.user().toBytes()}});
    if (!gone) {
        m_db.rollback();
        return tl::unexpected(gone.error());
    }
    return m_db.commit();
}

Done Drafts::forget(const Viewer &, const QList<QByteArray> &ids)
{
    if (ids.isEmpty())
        return {};
    if (Done begun = m_db.begin(); !begun)
        return begun;
    for (const QByteArray &id : ids) {
        const auto form =
            m_db.run("DELETE FROM form_draft WHERE about = :id OR instr(payload, CAST(lower(hex(:id)) AS BLOB)) > 0"_L1,
                {{":id"_L1, bytesValue(id)}}); // also what names it: a meeting that was being prepared
        const auto intake = m_db.run("DELETE FROM draft WHERE id = :id"_L1, {{":id"_L1, bytesValue(id)}});
        if (!form || !intake) {
            m_db.rollback();
            return tl::unexpected(form ? intake.error() : form.error());
        }
    }
    return m_db.commit();
}

} // namespace regie::store
