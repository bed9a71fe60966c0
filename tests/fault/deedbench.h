#pragma once

#include "tests/fault/crashmodel.h"
#include "tests/fault/faultbench.h"

#include <optional>

namespace regie::store {

/// What a vault holds, to be held beside another: the rows of each table but the log, and a sum over what is in them.
struct Holding
{
    QList<int> rows = {};
    QByteArray sum = {}; ///< over the rows that an export holds
    int drafts = 0;
    int version = 0;
    friend bool operator==(const Holding &, const Holding &) = default;
};

/// A deed (deeds.h) that can be broken off at any moment, again and again from the same beginning: what stands there
/// afterwards is what stood there, or what was to come, and never anything between.
class DeedBench : public FaultBench
{
public:
    /// Prepares @p what and does it once from beginning to end; fails the program when that does not work.
    explicit DeedBench(QString what);
    /// Puts everything back as it was before the deed.
    void fresh() const
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(beside("state"))); // another bench may have been made since
        fault::writeTree(m_kept, root());
    }
    [[nodiscard]] QString root() const { return QFileInfo(folder()).absolutePath(); }
    [[nodiscard]] QString file() const { return beside("bestand"); }
    [[nodiscard]] QString what() const { return m_what; }
    [[nodiscard]] QStringList words(const char *mode) const { return {QLatin1String(mode), folder(), m_what, file()}; }

    /// What was said before the process ended.
    struct Said
    {
        bool begun = true;
        bool worked = false;
        int code = -2; ///< of the error it ended with; -2: it was broken off
    };
    /// Nothing, or what is wrong with what stands there now.
    [[nodiscard]] QString look(const Said &said);
    /// Does the deed to what stands there now, undisturbed, and looks again.
    [[nodiscard]] QString again();
    /// How often what stood there was found, and what was to come.
    [[nodiscard]] int foundBefore() const { return m_foundBefore; }
    [[nodiscard]] int foundAfter() const { return m_foundAfter; }

private:
    void prepare();
    [[nodiscard]] QString lookAtRows(const Said &said);
    [[nodiscard]] QString lookAtKeys(const Said &said);
    [[nodiscard]] QString lookAtPlace(const Said &said);
    [[nodiscard]] QString lookAside();
    [[nodiscard]] QString lookAtCopy(const Said &said);
    [[nodiscard]] QString lookAtOldest() const;
    [[nodiscard]] QString judge(const Said &said, bool isBefore, bool isAfter);
    [[nodiscard]] Result<std::unique_ptr<Vault>> openKept();
    [[nodiscard]] QByteArray keysNow();

    QString m_what;
    fault::Tree m_kept;
    Holding m_before;
    Holding m_after;
    QByteArray m_keysBefore;
    QByteArray m_keysAfter;
    int m_foundBefore = 0;
    int m_foundAfter = 0;
    bool m_wasAfter = false;
};

/// What the vault at @p folder holds, read beside the program; nothing when it cannot be read.
[[nodiscard]] std::optional<Holding> holdingOf(const QString &folder, const char *file = "data.db");

} // namespace regie::store
