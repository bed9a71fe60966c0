#pragma once

#include "tests/fault/tracerecord.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace regie::fault {

/// One call of a trace.
struct Step
{
    Act act = Act::Said;
    QByteArray path = {};
    QByteArray other = {};
    QByteArray data = {};
    qint64 at = 0;
    /// For a message: "write of 4096 bytes at 0 in proef.kluis/data.db".
    [[nodiscard]] QString toText() const;
};
/// The steps in @p file, as traceshim wrote them.
[[nodiscard]] QList<Step> readTrace(const QString &file);

/// What stands in a folder: files with what is in them, folders with nothing; by path below it.
using Tree = QMap<QByteArray, std::optional<QByteArray>>;
[[nodiscard]] Tree readTree(const QString &root);
/// Makes the folder @p root hold @p tree and nothing else.
void writeTree(const Tree &tree, const QString &root);

/// Which syncs the disk keeps to. The last two are controls: a disk that lies.
enum class Faith { All, FilesOnly, None };

/// What of the calls that were not yet synced came onto the disk. `which` counts them in the order in which they were
/// done.
struct Luck
{
    enum class Kind {
        None,      ///< nothing
        All,       ///< everything, as after a process that was killed
        Backwards, ///< everything, the last call first
        Without,   ///< everything but `which`
        Only,      ///< nothing but `which`
        FirstHalf, ///< what came before `which`, and the first half of its sectors
        LastHalf,  ///< what came before `which`, and the last half of its sectors
        SizeOnly,  ///< what came before `which`, and of that the length of the file: noise where it grew
        Dice,      ///< each sector of each write and each name by the seed `which`
    };
    Kind kind = Kind::None;
    int which = 0;
    [[nodiscard]] QString toText() const;
};

/// A disk to which the steps of a trace are done one after another, and what may be left of it when the power goes
/// (README.md has what is assumed of a file system). Copies are cheap.
class Disk
{
public:
    /// Everything in @p tree is on the disk.
    explicit Disk(const Tree &tree);
    void take(const Step &step, Faith faith);
    /// How many calls were not synced yet.
    [[nodiscard]] int pending() const { return static_cast<int>(m_pending.size()); }
    /// Every Luck there is, with @p throws throws of the dice.
    [[nodiscard]] QList<Luck> lucks(int throws) const;
    [[nodiscard]] Tree after(const Luck &luck) const;

private:
    struct Change
    {
        int node = 0;
        QList<std::pair<QByteArray, int>> names = {}; ///< of a folder; -1 takes the name away
        bool cuts = false;
        qint64 at = 0;
        QByteArray data = {};
    };
    using Names = QMap<QByteArray, int>;
    using Folders = QHash<int, Names>;
    struct Content
    {
        QHash<int, QByteArray> files = {};
        Folders folders = {};
    };
    enum class Part { Nothing, Whole, FirstHalf, LastHalf, SizeOnly, Dice };
    [[nodiscard]] static Part partOf(const Luck &luck, int number, quint32 dice);
    static void apply(Content &content, const Change &change, Part part, quint32 dice);
    static void rename(Folders &folders, const Change &change);
    static void write(QByteArray &file, const Change &change, Part part, quint32 dice);
    static void grow(QByteArray &file, qint64 size);
    [[nodiscard]] int find(const QByteArray &path) const;
    void change(Change what);
    void rename(const Step &step);
    void sync(int node);
    void collect(const Content &content, int folder, const QByteArray &path, Tree &into) const;

    Content m_durable;
    Folders m_live; ///< names as the process saw them
    QList<Change> m_pending;
    int m_nodes = 1;
};

} // namespace regie::fault
