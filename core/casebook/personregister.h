#pragma once

#include "core/matching/personindex.h"
#include "core/store/vault.h"

#include <atomic>
#include <functional>
#include <memory>

namespace regie::casebook {

/// Reads all persons that @p viewer may see into @p into, which is empty, and settles it. @p goOn is told how far it is
/// (0 to 1) and stops the reading by saying no (Cancelled).
[[nodiscard]] Done readPersons(const store::Reader &reader, const Viewer &viewer, matching::PersonIndex &into,
    const std::function<bool(double)> &goOn);

/// The vault's persons in memory, as far as one viewer may see them, for finding who a mention may be while it is
/// typed. Read once on the vault's worker, then kept up to date from the audit of what was written, whoever wrote it.
/// Gone with the object: nothing of it is stored. Lives in the thread that opened the vault, which outlives it.
class PersonRegister
{
public:
    PersonRegister(store::Vault &vault, const Viewer &viewer);
    ~PersonRegister();
    PersonRegister(const PersonRegister &) = delete;
    PersonRegister &operator=(const PersonRegister &) = delete;

    /// Begins to read on the worker; @p ready is called there when the persons can be asked for (never when reading
    /// failed or was called off: then the store is asked, as before). Does nothing when it was begun already.
    void load(std::function<void()> ready = {});
    /// Stops reading and forgets everybody.
    void clear();
    /// Whether `find` can be asked: takes over what the worker read and everything that was written since. Fails when
    /// the vault cannot be read.
    [[nodiscard]] Result<bool> isReady();

    /// As matching::PersonIndex::find; nobody before it is ready.
    [[nodiscard]] QList<matching::Candidate> find(
        const Mention &mention, const QList<PersonId> &housemates, const matching::LookUp &options) const;
    /// As matching::PersonIndex::compare.
    [[nodiscard]] std::optional<matching::Candidate> compare(
        const Mention &mention, const QList<PersonId> &housemates, const PersonId &person) const;
    [[nodiscard]] qsizetype size() const { return m_index.size(); }
    /// Counts how often the persons were read or changed: what was found before is out of date when it moved.
    [[nodiscard]] qint64 version() const { return m_version; }

private:
    struct Reading;
    [[nodiscard]] Done catchUp();

    store::Vault &m_vault;
    Viewer m_viewer;
    matching::PersonIndex m_index;
    std::shared_ptr<Reading> m_reading;
    std::function<void()> m_onReady;
    bool m_ready = false;
    qint64 m_change = 0; ///< the last change of the vault that the index knows
    qint64 m_seq = 0;    ///< the vault's count of actions at that change
    qint64 m_version = 0;
};

} // namespace regie::casebook
