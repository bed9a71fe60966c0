#pragma once

#include "core/casebook/people.h"
#include "core/matching/matching.h"
#include "core/matching/personindex.h"

namespace regie::casebook {

/// Who the person of a row is, as far as anybody can say without a person confirming.
struct RowPerson
{
    PersonId tied = {}; ///< by the source's own record id, or BSN and date of birth (RULES.md 3a); null: not tied
    QList<matching::Candidate> candidates = {}; ///< else those she may be, best first
    [[nodiscard]] bool isStranger() const { return tied.isNull() && candidates.isEmpty(); }
};

/// Looks for the persons of a list: in the vault, and among the new ones that earlier rows of the list gave.
class ImportPeople
{
public:
    ImportPeople(const store::Reader &reader, const Viewer &viewer) : m_reader(reader), m_viewer(viewer) {}

    /// Reads the persons of the vault into memory first: quicker and surer for a long list. Before the first `find`;
    /// Cancelled when @p goOn (0 to 1) says so.
    [[nodiscard]] Done readAll(const std::function<bool(double)> &goOn);
    /// @p others are the persons of the same event: two rows of one event are two persons.
    [[nodiscard]] Result<RowPerson> find(const Mention &mention, const QString &source, const QSet<PersonId> &others);
    /// From now on @p person, made of @p mention, can be found.
    void add(const Person &person, const Mention &mention, const QString &source);

private:
    [[nodiscard]] Result<PersonId> tieOf(const Mention &mention, const QString &source) const;
    [[nodiscard]] Result<QList<matching::Candidate>> inVault(const Mention &mention) const;
    [[nodiscard]] QList<matching::Candidate> inList(const Mention &mention) const;
    [[nodiscard]] static QString recordKey(const QString &source, const QString &recordId);

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    std::optional<matching::PersonIndex> m_everybody; ///< when they were read
    QHash<QString, PersonId> m_byRecord;
    QHash<QString, PersonId> m_byBsn;
    matching::Roster m_new;
    QHash<QString, QList<int>> m_byKey; ///< word, birth date, address or telephone -> places in `m_new`
};

} // namespace regie::casebook
