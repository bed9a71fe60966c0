#pragma once

#include "core/casebook/casebook.h"
#include "core/casebook/passage.h"
#include "core/domain/contact.h"
#include "core/store/textreader.h"

#include <QFuture>

namespace regie {

/// The contact journal of a case as its page shows it.
struct ContactJournal
{
    QList<ContactThread> threads = {};     ///< latest contact first
    QHash<UserId, QString> authors = {};   ///< names
    QHash<PersonId, QString> persons = {}; ///< names of those who were spoken to
};

/// A note that somebody was typing.
struct TypedNote
{
    CaseId about = {};
    QDateTime typedAt = {}; ///< UTC
    ContactNote note = {};
    friend bool operator==(const TypedNote &, const TypedNote &) = default;
};

/// A text that the search found.
struct TextHit
{
    store::FoundText found = {};
    casebook::Passage passage = {};
};

/// The use cases of the contact journal: look, note, correct, keep what is being typed; and the search in everything
/// that was written in cases.
class JournalDesk
{
public:
    explicit JournalDesk(Casebook &book) : m_book(book) {}

    /// The journal of @p id, read by the vault's worker.
    [[nodiscard]] QFuture<Result<ContactJournal>> readLater(CaseId id) const;
    /// Writes @p note, or the correction it is, in one action; then its draft is gone. Gives what is refused; empty: it
    /// is written. The id, who and when are given here.
    [[nodiscard]] QFuture<Result<QList<ContactRefusal>>> addLater(CaseId id, const ContactNote &note);

    /// What the user was typing in the form of @p id; nothing when there is nothing.
    [[nodiscard]] Result<std::optional<ContactNote>> draft(CaseId id) const;
    /// All that the user was typing, latest first; also about cases that are not in this vault.
    [[nodiscard]] Result<QList<TypedNote>> drafts() const;
    [[nodiscard]] Done keepDraft(CaseId id, const ContactNote &note);
    /// Puts back what was thrown away, as it was.
    [[nodiscard]] Done putBackDraft(const TypedNote &draft);
    [[nodiscard]] Done dropDraft(CaseId id);

private:
    Casebook &m_book;
};

namespace casebook {

/// The search in what was written: notes, decisions, steps of cases and agreements that hold a word beginning with each
/// word of @p line, what was recorded last first. Everybody who searches everywhere calls this.
[[nodiscard]] Result<QList<TextHit>> searchTexts(
    const store::TextReader &reader, const Viewer &viewer, const QString &line, int limit);
/// The same by the vault's worker. Whoever shows it to a person writes the look in the audit (Action::Search).
[[nodiscard]] QFuture<Result<QList<TextHit>>> searchTextsLater(Casebook &book, const QString &line, int limit);

} // namespace casebook

} // namespace regie
