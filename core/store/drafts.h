#pragma once

#include "core/store/records.h"

#include <optional>

namespace regie::store {

class Database;

/// What somebody is typing in a form, mostly of a case. The payload is the form's own.
struct FormDraft
{
    QString form = {};     ///< "contact"
    QByteArray about = {}; ///< identity of the case or the meeting, 16 bytes; zeros: of nothing yet
    QByteArray payload = {};
    QDateTime savedAt = {};
};

/// Intakes being taken, in `drafts.db` with its own key and connection, so that no import delays them. A draft is
/// written at most 300 ms after the last key stroke; every write is one transaction.
class Drafts
{
public:
    explicit Drafts(Database &database);
    [[nodiscard]] Done save(const Viewer &viewer, const DraftRecord &draft);
    [[nodiscard]] Result<QList<DraftRecord>> all(const Viewer &viewer) const; ///< newest first
    [[nodiscard]] Result<DraftRecord> one(const Viewer &viewer, IntakeId id) const;
    [[nodiscard]] Done remove(const Viewer &viewer, IntakeId id);

    /// Nothing that anybody typed about what @p ids name (cases, intakes) stays, nor what says one of those ids.
    [[nodiscard]] Done forget(const Viewer &viewer, const QList<QByteArray> &ids);

    // Each user has one draft of a form about one case.
    [[nodiscard]] Done saveForm(const Viewer &viewer, const FormDraft &draft);
    /// The draft of @p viewer's own user; nothing when there is none.
    [[nodiscard]] Result<std::optional<FormDraft>> form(
        const Viewer &viewer, const QString &form, const QByteArray &about) const;
    /// All of @p form that @p viewer's own user is typing, latest first.
    [[nodiscard]] Result<QList<FormDraft>> forms(const Viewer &viewer, const QString &form) const;
    [[nodiscard]] Done removeForm(const Viewer &viewer, const QString &form, const QByteArray &about);

private:
    [[nodiscard]] static bool maySee(const Viewer &viewer, const DraftRecord &draft);

    Database &m_db;
};

} // namespace regie::store
