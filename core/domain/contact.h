#pragma once

#include "core/domain/codes.h"

namespace regie {

using ContactNoteId = Id<struct ContactNoteTag>;

/// How somebody was in touch.
enum class ContactKind { Visit, Call, Mail, Message, Consultation };

template <>
std::span<const Code<ContactKind>> codesOf<ContactKind>();

/// One note of the contact journal: who was spoken to, when, for what and on which legal ground. It never changes and
/// is never erased; a correction is a note of its own that says the whole as it should read.
struct ContactNote
{
    ContactNoteId id = {};
    LocalDateTime at = {}; ///< of the contact
    bool timeKnown = true; ///< false: only the day is known
    ContactKind kind = ContactKind::Call;
    QList<PersonId> members = {}; ///< system members who were spoken to
    QString others = {};          ///< who else, by name or function
    QString purpose = {};         ///< id of a purpose of the region (core/routing/casework.h)
    QString basis = {};           ///< id of a legal basis of the region
    QString text = {};
    ContactNoteId corrects = {}; ///< the note it takes the place of; null: a note of its own
    UserId by = {};              ///< who wrote it; given by the store
    QDateTime recordedAt = {};   ///< UTC; given by the store

    friend bool operator==(const ContactNote &, const ContactNote &) = default;
};

enum class ContactProblem {
    Missing,
    NobodySpokenTo, ///< neither a member nor somebody else
    InTheFuture,
    TooLong,
    SaysTheSame ///< a correction that changes nothing
};

/// A field of a note that cannot be so: "at", "others", "purpose", "basis", "text".
struct ContactRefusal
{
    QString field = {};
    ContactProblem problem = ContactProblem::Missing;
    friend bool operator==(const ContactRefusal &, const ContactRefusal &) = default;
};

/// Letters that a note, and who else was spoken to, may have.
inline constexpr int longestContactText = 20000;
inline constexpr int longestContactOthers = 500;

/// What is wrong with @p note, in the order of the form. @p corrected is the note it corrects, when it does.
[[nodiscard]] QList<ContactRefusal> refusalsOf(
    const ContactNote &note, LocalDateTime now, const ContactNote *corrected = nullptr);

/// A note with everything that was said in its place since.
struct ContactThread
{
    ContactNote first = {};
    QList<ContactNote> corrections = {}; ///< oldest first

    /// How it reads now.
    [[nodiscard]] const ContactNote &latest() const { return corrections.isEmpty() ? first : corrections.constLast(); }
    friend bool operator==(const ContactThread &, const ContactThread &) = default;
};

/// @p notes with their corrections, the latest contact first. A correction of a correction stands with the first note.
[[nodiscard]] QList<ContactThread> threadsOf(const QList<ContactNote> &notes);

} // namespace regie
