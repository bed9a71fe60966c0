#pragma once

#include "core/store/anchors.h"
#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/drafts.h"
#include "core/store/folderlock.h"
#include "core/store/reader.h"
#include "core/store/slots.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"
#include "core/store/worker.h"

#include <atomic>

namespace regie::store {

inline constexpr QLatin1String dataName("data.db");
inline constexpr QLatin1String draftsName("drafts.db");
/// The data as it was before it was brought up to this version, under the same key.
inline constexpr QLatin1String previousName("data.db.vorige");

/// An open vault, inside. Goes away from the bottom up: first the threads finish, then the connections close, last the
/// lock is given free.
class Vault::Private
{
public:
    Private(QString where, FolderLock held, const Clock &time, IdSource &source)
        : folder(std::move(where)), lock(std::move(held)), clock(time), ids(source)
    {
    }
    ~Private();

    /// Makes files and first rows of a new vault in `folder`.
    [[nodiscard]] Done build(const NewVault &what);
    /// Opens files, checks that they belong together and to the slots, and that they are not older than the anchors.
    [[nodiscard]] Done openFiles();
    [[nodiscard]] Done unlockSlots(const Credential &credential);
    [[nodiscard]] Done loadUser();
    /// NoRight unless the role of the user allows @p action.
    [[nodiscard]] Done allows(Action action) const;
    [[nodiscard]] QString path(QLatin1String name) const { return folder + u'/' + name; }
    /// Carries out @p order on the writer thread (call it there).
    [[nodiscard]] Result<AuditHead> perform(
        const Viewer &viewer, const ActionOrder &order, const std::function<Done(Transaction &)> &work);
    /// Keeps in the audit that @p order was refused (call it on the writer thread).
    void keepRefusal(const ActionOrder &order, const AuditObject &object);
    [[nodiscard]] AuditObject itself() const; ///< the vault, as the audit names it
    [[nodiscard]] Done openWriter();
    /// Keeps a whole copy of the data beside it, before it is brought up to date.
    [[nodiscard]] Done keepPrevious() const;
    /// Takes away what a change of users left behind that was broken off.
    void dropUnknownKeys(const QList<User> &users);
    /// The same of drafts about what is recorded, or was destroyed.
    [[nodiscard]] Result<std::optional<qint64>> lastDestruction();
    [[nodiscard]] Done dropStaleDrafts();
    [[nodiscard]] Done checkAnchors();
    /// Writes the reason for opening an older vault into its audit and starts the anchors anew.
    [[nodiscard]] Done noteOlder(Vault &vault);
    [[nodiscard]] Done openDrafts();
    /// A connection of the calling thread that cannot write.
    [[nodiscard]] Done openReadOnly(std::unique_ptr<Database> &into) const;
    using WriteSlots = std::function<Done(Transaction &)>;
    /// Puts @p changed in place of the key slots, within the action that @p audited carries out.
    [[nodiscard]] Done replaceSlots(
        const Slots &changed, const std::function<Result<ActionId>(const WriteSlots &)> &audited);
    /// The key slots as they stand.
    [[nodiscard]] Slots slotsNow() const;
    [[nodiscard]] VaultId vaultId() const;
    void writeEnded();
    void tryQuickCheck(std::function<void(Done)> done, int attempts);

    QString folder;
    FolderLock lock;
    const Clock &clock;
    IdSource &ids;
    Secret dataKey;
    std::mutex changing; ///< held for as long as one change of the slots takes
    mutable std::mutex slotsMutex;
    std::optional<Slots> keySlots;           ///< behind slotsMutex once the vault is open
    std::atomic<bool> wantsPassword = false; ///< opened by the recovery key, and no password was made since
    User user;
    std::optional<Viewer> atWork; ///< of the user, once she is known; does not change while the vault is open
    SlotKind openedBy = SlotKind::Password;
    AnchorState anchorState;
    OlderAccepted older;
    QString olderReason; ///< why a vault older than its anchors was opened; empty when it is not
    std::optional<Anchors> anchors;

    std::unique_ptr<Database> readDatabase;   // of the thread that opened the vault
    std::unique_ptr<Database> draftsDatabase; // the same
    std::optional<Reader> reader;
    std::optional<Drafts> drafts;

    // Of the writer thread.
    std::unique_ptr<Database> writeDatabase;
    std::unique_ptr<AuditChain> chain;
    mutable std::mutex headMutex;
    AuditHead head;
    std::atomic<int> waiting = 0; ///< writes given and not yet done
    std::atomic<bool> closing = false;

    // Of the reading worker.
    std::unique_ptr<Database> workDatabase;

    std::unique_ptr<Worker> writing;
    std::unique_ptr<Worker> reading;
};

} // namespace regie::store
