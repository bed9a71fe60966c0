#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/viewer.h"
#include "core/store/credential.h"
#include "core/store/keys.h"
#include "core/store/undo.h"

#include <functional>
#include <memory>

namespace regie::store {

class Database;
class Reader;
class Transaction;
class Drafts;
struct VerifyReport;
struct AuditHead;
class Slots;
enum class SlotKind;

/// What a new vault needs.
struct NewVault
{
    QString folder = {};                               ///< must end in ".kluis" and not exist
    std::optional<Credential> password = std::nullopt; ///< none only for a practice vault
    bool practice = false;
    User firstUser = {}; ///< the first slot makes the first user; gets an id when it has none
    QString region = QStringLiteral("haaglanden");
    KdfCost cost = KdfCost::standard(); ///< what trying one password costs
};

/// What can be said of a vault's folder without opening it.
struct VaultFace
{
    VaultId id = {};
    bool practice = false;
    bool opensWithoutPassword = false; ///< a practice vault with its key in clear
};

/// Where the vault stands against its anchors (ARCHITECTURE.md, "The store").
struct AnchorState
{
    enum class Found { Equal, AheadByOne, Missing, Behind };
    Found folder = Found::Missing;
    Found state = Found::Missing;
};

/// A vault that stands behind what an anchor remembers, or took another way: what was compared.
struct OlderVault
{
    bool behindFolder = false;  ///< the anchor in the folder remembers more, or something else
    bool behindMachine = false; ///< the same of the anchor on this machine
    qint64 actions = 0;         ///< actions in the audit of the vault
    qint64 remembered = 0;      ///< the most that an anchor remembers
    QDateTime lastAction = {};  ///< moment of the vault's last action, UTC
    friend bool operator==(const OlderVault &, const OlderVault &) = default;
};
/// Says why somebody opens that vault all the same; an empty reason refuses. Called once, on the thread that opens.
using OlderAccepted = std::function<QString(const OlderVault &)>;

/// What an action is about, as the audit names it.
struct AuditObject
{
    QString kind = {}; ///< "case", "household", "person", "vault"
    QString id = {};   ///< 32 hex
    QString number = {};
};

/// An open vault: the folder, its lock, its keys and its two databases. Opened by one process at a time. Everything it
/// hands out dies with it. Thread rules: `read` may be used from the thread that opened it (short reads) or through
/// `readOnWorker`; writes run on the vault's own writer thread, one after another.
class Vault
{
public:
    struct Created;
    /// Makes the folder, its keys and its tables, and opens it. VaultExists, NoPermission, DiskFull, EngineUnsafe.
    [[nodiscard]] static Result<Created> create(NewVault what, const Clock &clock, IdSource &ids);
    /// Opens @p folder. WrongPassword, NotAVault, VaultInUse, VaultDamaged, VaultTooNew, VaultOutOfDate,
    /// FolderNotSuitable, EngineUnsafe, NoPermission. VaultOutOfDate is given when the vault is older than an anchor
    /// and
    /// @p older gives no reason to open it; with one it is opened, the reason
    /// stands in its audit (Action::Restore) and the anchors start anew.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &folder, Credential credential,
        const Clock &clock, IdSource &ids, const OlderAccepted &older = {});
    /// Goes through everything in @p folder without opening it for work or changing it, also when it would be refused
    /// for being out of date: what is wrong stands in the report. Takes the lock. WrongPassword, VaultInUse,
    /// VaultDamaged (so much that nothing can be read), VaultTooNew, Cancelled.
    [[nodiscard]] static Result<VerifyReport> verify(const QString &folder, const Credential &credential,
        const Clock &clock, const std::function<bool()> &goOn = {});
    /// Looks at @p folder without opening it or taking its lock. NotAVault, VaultDamaged, VaultTooNew.
    [[nodiscard]] static Result<VaultFace> look(const QString &folder);
    /// Waits for what was given to be written, closes the files, wipes the keys and gives the folder free.
    ~Vault();

    [[nodiscard]] VaultId id() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] User user() const; ///< who opened it (the user of the slot)
    /// Who opened it, with her role and what is kept from her, as it was when the vault was opened.
    [[nodiscard]] Viewer viewer() const;
    [[nodiscard]] AnchorState anchors() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] IdSource &ids() const;

    /// The read-only connection of the calling thread's vault. Every method of it takes a Viewer.
    [[nodiscard]] Reader &read();
    /// Drafts of intakes, in their own file.
    [[nodiscard]] Drafts &drafts();
    /// Runs @p work on the writer thread in one transaction with its audit row, and waits. Commits when @p work
    /// returns no error, leaves nothing otherwise. For callers that may block (command line, workers).
    /// NoRight when the role of who opened the vault does not allow @p action.
    [[nodiscard]] Result<ActionId> write(
        const Viewer &viewer, Action action, const QString &reason, const std::function<Done(Transaction &)> &work);
    /// The same without waiting: @p done is called on the writer thread after the commit or the failure.
    void writeLater(const Viewer &viewer, Action action, const QString &reason, std::function<Done(Transaction &)> work,
        std::function<void(Result<ActionId>)> done);
    /// Keeps in the audit, beside the caller, that who opened the vault asked for @p action and may not; without
    /// @p object it is about the vault. What `write` refuses stands there of itself.
    void refused(Action action, const AuditObject &object = {});
    /// Takes @p action back in a new audited action (Transaction::undo), and waits. NotFound, NotAllowed, Conflict.
    [[nodiscard]] Result<Undone> undo(
        const Viewer &viewer, ActionId action, const QString &reason, UndoMode mode = UndoMode::Whole);
    /// Runs @p work with a read-only connection of a worker thread; @p work must hand its result out itself.
    void readOnWorker(std::function<void(Reader &)> work);
    /// The same with the bare connection, for the rooms that check or copy whole files.
    void checkOnWorker(std::function<void(Database &)> work);
    /// Reads the whole file through the engine on the worker; gives way to writing and starts again after it. @p done
    /// is called on the worker thread: nothing, VaultDamaged, or Cancelled when there was no quiet moment.
    void quickCheckLater(std::function<void(Done)> done);

    /// Verifies pages, schema, rows, chain and anchors on the worker, and waits (core/store/verify.h). The file cannot
    /// be written meanwhile. @p goOn is called on the worker. NotAllowed on the worker itself.
    [[nodiscard]] Result<VerifyReport> verify(const std::function<bool()> &goOn = {});
    /// Another password for the slot that @p current opens; the data key stays. WrongPassword; DuplicateId when @p next
    /// opens another user's slot.
    [[nodiscard]] Done changePassword(const Password &current, const Password &next);
    /// The end of the audit chain: how many actions, and the hash of the last.
    [[nodiscard]] AuditHead head() const;
    /// The key of this vault's envelopes (core/exchange/envelope.h).
    [[nodiscard]] Secret envelopeKey() const;
    /// The key slots as they stand in `slots.json`.
    [[nodiscard]] QByteArray slotsText() const;
    /// Writes consistent copies of both files, under the same keys and names, into the folder @p into, and gives the
    /// end of the audit in the copy. Call it from the thread that opened the vault or one that may block.
    [[nodiscard]] Result<AuditHead> copyTo(const QString &into);
    /// Whether the files in @p folder are a sound copy of this vault whose audit ends at @p head.
    [[nodiscard]] Done prove(const QString &folder, const AuditHead &head) const;

private:
    friend class VaultAdmin; ///< its users and keys
    class Private;
    explicit Vault(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWith(const QString &folder, const Secret &dataKey,
        const Slots &list, UserId user, const Clock &clock, IdSource &ids);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> finishOpening(std::unique_ptr<Private> p, SlotKind kind);
    std::unique_ptr<Private> d;
};

/// A new vault and the recovery key that is shown once (empty for a practice vault).
struct Vault::Created
{
    std::unique_ptr<Vault> vault = {};
    QString recoveryKey = {};
};

} // namespace regie::store
