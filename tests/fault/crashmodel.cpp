#include "tests/fault/crashmodel.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace regie::fault {

namespace {

constexpr qint64 sector = 512;

QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf('/')));
}

QByteArray leafOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

// The same for the same seed: a state that went wrong can be made again.
quint32 mixed(quint32 seed, quint32 number)
{
    quint32 value = seed * 0x9e3779b1U ^ (number + 0x85ebca6bU) * 0xc2b2ae35U;
    value ^= value >> 15;
    value *= 0x2c1b3c6dU;
    return value ^ value >> 13;
}

QByteArray noise(qint64 size, quint32 seed)
{
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

QString textOf(Act act)
{
    switch (act) {
    case Act::Create:
        return QStringLiteral("making of");
    case Act::MakeFolder:
        return QStringLiteral("folder");
    case Act::Remove:
        return QStringLiteral("removal of");
    case Act::Rename:
        return QStringLiteral("renaming of");
    case Act::Exchange:
        return QStringLiteral("exchange of");
    case Act::Write:
        return QStringLiteral("write in");
    case Act::Cut:
        return QStringLiteral("cutting of");
    case Act::Sync:
        return QStringLiteral("sync of");
    case Act::Said:
        return QStringLiteral("said");
    case Act::NotUnderstood:
        break;
    }
    return QStringLiteral("something with");
}

} // namespace

QString Step::toText() const
{
    const QString where = QString::fromUtf8(act == Act::Said ? data : path);
    return QStringLiteral("%1 «%2» (%3 bytes at %4)").arg(textOf(act), where).arg(data.size()).arg(at);
}

QString Luck::toText() const
{
    static const QStringList names = {QStringLiteral("nothing unsynced"), QStringLiteral("everything"),
        QStringLiteral("everything, backwards"), QStringLiteral("all but"), QStringLiteral("only"),
        QStringLiteral("up to the first half of"), QStringLiteral("up to the last half of"),
        QStringLiteral("up to the length of"), QStringLiteral("dice")};
    return names.at(static_cast<int>(kind)) + u' ' + QString::number(which);
}

QList<Step> readTrace(const QString &file)
{
    QFile trace(file);
    if (!trace.open(QIODevice::ReadOnly))
        return {};
    QList<Step> steps;
    TraceHead head = {};
    while (trace.read(reinterpret_cast<char *>(&head), sizeof head) == sizeof head) {
        Step step{head.act, trace.read(head.pathSize), trace.read(head.otherSize), trace.read(head.dataSize),
            static_cast<qint64>(head.at)};
        if (step.act == Act::NotUnderstood || step.data.size() != qsizetype(head.dataSize))
            qFatal("a call that the trace cannot hold");
        steps.append(std::move(step));
    }
    return steps;
}

Tree readTree(const QString &root)
{
    Tree tree;
    QDirIterator entries(
        root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const QByteArray path = QFile::encodeName(file.fileName().mid(root.size() + 1));
        if (entries.fileInfo().isDir())
            tree.insert(path, std::nullopt);
        else if (file.open(QIODevice::ReadOnly))
            tree.insert(path, file.readAll());
    }
    return tree;
}

void writeTree(const Tree &tree, const QString &root)
{
    const QFileInfoList old =
        QDir(root).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : old) {
        if (one.isDir() ? !QDir(one.filePath()).removeRecursively() : !QFile::remove(one.filePath()))
            qFatal("cannot clear the place");
    }
    for (auto entry = tree.cbegin(); entry != tree.cend(); ++entry) {
        const QString path = root + u'/' + QFile::decodeName(entry.key());
        QFile file(path);
        const bool made = entry.value() ? file.open(QIODevice::WriteOnly) && file.write(**entry) == (*entry)->size()
                                        : QDir().mkdir(path);
        if (!made)
            qFatal("cannot write a state");
    }
}

Disk::Disk(const Tree &tree)
{
    m_live.insert(0, {});
    for (auto entry = tree.cbegin(); entry != tree.cend(); ++entry) {
        const int node = m_nodes++;
        if (entry.value())
            m_durable.files.insert(node, **entry);
        else
            m_live.insert(node, {});
        m_live[find(folderOf(entry.key()))].insert(leafOf(entry.key()), node);
    }
    m_durable.folders = m_live;
}

int Disk::find(const QByteArray &path) const
{
    int node = 0;
    if (path.isEmpty())
        return node;
    const QList<QByteArray> parts = path.split('/');
    for (const QByteArray &part : parts)
        node = m_live.value(node).value(part, -1);
    return node;
}

void Disk::change(Change what)
{
    rename(m_live, what);
    m_pending.append(std::move(what));
}

void Disk::rename(const Step &step)
{
    const int folder = find(folderOf(step.path));
    if (folder != find(folderOf(step.other)))
        qFatal("a renaming from one folder to another");
    const int old = step.act == Act::Exchange ? find(step.other) : -1;
    change({folder, {{leafOf(step.path), old}, {leafOf(step.other), find(step.path)}}});
}

void Disk::sync(int node)
{
    QList<Change> left;
    for (const Change &one : std::as_const(m_pending)) {
        if (one.node == node)
            apply(m_durable, one, Part::Whole, 0);
        else
            left.append(one);
    }
    m_pending = left;
}

void Disk::take(const Step &step, Faith faith)
{
    const int node = find(step.path);
    switch (step.act) {
    case Act::Create:
    case Act::MakeFolder:
        if (step.act == Act::MakeFolder)
            m_live.insert(m_nodes, {});
        change({find(folderOf(step.path)), {{leafOf(step.path), m_nodes++}}});
        return;
    case Act::Remove:
        change({find(folderOf(step.path)), {{leafOf(step.path), -1}}});
        return;
    case Act::Rename:
    case Act::Exchange:
        rename(step);
        return;
    case Act::Write:
    case Act::Cut:
        if (node >= 0) // else it was removed while it was open
            change({node, {}, step.act == Act::Cut, step.at, step.data});
        return;
    case Act::Sync:
        if (node >= 0 && (faith == Faith::All || (faith == Faith::FilesOnly && !m_live.contains(node))))
            sync(node);
        return;
    case Act::Said:
    case Act::NotUnderstood:
        return;
    }
}

QList<Luck> Disk::lucks(int throws) const
{
    QList<Luck> all = {{Luck::Kind::None, 0}};
    if (m_pending.isEmpty())
        return all;
    all += {{Luck::Kind::All, 0}, {Luck::Kind::Backwards, 0}};
    for (int i = 0; i < pending(); ++i) {
        all += {{Luck::Kind::Without, i}, {Luck::Kind::Only, i}};
        if (m_pending.at(i).data.size() > 1)
            all += {{Luck::Kind::FirstHalf, i}, {Luck::Kind::LastHalf, i}, {Luck::Kind::SizeOnly, i}};
    }
    for (int i = 0; i < throws; ++i)
        all.append({Luck::Kind::Dice, i});
    return all;
}

Disk::Part Disk::partOf(const Luck &luck, int number, quint32 dice)
{
    const auto when = [](bool holds, Part otherwise) { return holds ? Part::Whole : otherwise; };
    switch (luck.kind) {
    case Luck::Kind::None:
        return Part::Nothing;
    case Luck::Kind::All:
    case Luck::Kind::Backwards:
        return Part::Whole;
    case Luck::Kind::Without:
        return when(number != luck.which, Part::Nothing);
    case Luck::Kind::Only:
        return when(number == luck.which, Part::Nothing);
    case Luck::Kind::FirstHalf:
        return number == luck.which ? Part::FirstHalf : when(number < luck.which, Part::Nothing);
    case Luck::Kind::LastHalf:
        return number == luck.which ? Part::LastHalf : when(number < luck.which, Part::Nothing);
    case Luck::Kind::SizeOnly:
        return number == luck.which ? Part::SizeOnly : when(number < luck.which, Part::Nothing);
    case Luck::Kind::Dice:
        break;
    }
    // A third stays away, a third comes whole, a third in sectors; how many, differs from throw to throw.
    const quint32 thrown = dice % 16;
    const quint32 bias = static_cast<quint32>(luck.which) % 3 * 4;
    return thrown < 2 + bias ? Part::Whole : thrown < 12 ? Part::Dice : Part::Nothing;
}

void Disk::rename(Folders &folders, const Change &change)
{
    for (const auto &[name, node] : change.names) {
        if (node < 0)
            folders[change.node].remove(name);
        else
            folders[change.node].insert(name, node);
    }
}

void Disk::grow(QByteArray &file, qint64 size)
{
    if (file.size() < size)
        file.append(QByteArray(size - file.size(), '\0'));
}

void Disk::write(QByteArray &file, const Change &change, Part part, quint32 dice)
{
    const qint64 end = change.at + change.data.size();
    const qint64 middle = change.at + change.data.size() / 2;
    const qint64 had = file.size();
    if (part == Part::SizeOnly || (part == Part::Dice && had < end)) {
        grow(file, end);
        // A file that grew before its data came: what stood there before, or nothing.
        const qint64 from = std::max(had, change.at);
        if (from < end && (part == Part::SizeOnly || dice % 2 == 1))
            file.replace(from, end - from, noise(end - from, dice));
    }
    for (qint64 at = change.at; at < end;) {
        const qint64 next = std::min((at / sector + 1) * sector, end);
        if (part == Part::Whole || (part == Part::FirstHalf && at < middle) ||
            (part == Part::LastHalf && next > middle) ||
            (part == Part::Dice && mixed(dice, static_cast<quint32>(at / sector)) % 2 == 0)) {
            grow(file, next);
            std::memcpy(
                file.data() + at, change.data.constData() + (at - change.at), static_cast<std::size_t>(next - at));
        }
        at = next;
    }
}

void Disk::apply(Content &content, const Change &change, Part part, quint32 dice)
{
    if (!change.names.isEmpty()) {
        // A name is there or it is not.
        if (part == Part::Whole || (part == Part::Dice && dice % 2 == 0))
            rename(content.folders, change);
        return;
    }
    QByteArray &file = content.files[change.node];
    if (!change.cuts) {
        write(file, change, part, dice);
    } else if (part == Part::Whole || (part == Part::Dice && dice % 2 == 0)) {
        grow(file, change.at);
        file.truncate(change.at);
    }
}

void Disk::collect(const Content &content, int folder, const QByteArray &path, Tree &into) const
{
    const Names names = content.folders.value(folder);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QByteArray full = path + name.key();
        const bool isFolder = m_live.contains(name.value());
        into.insert(full, isFolder ? std::optional<QByteArray>() : content.files.value(name.value(), QByteArray("")));
        if (isFolder)
            collect(content, name.value(), full + '/', into);
    }
}

Tree Disk::after(const Luck &luck) const
{
    Content content = m_durable;
    const int count = pending();
    for (int i = 0; i < count; ++i) {
        const int number = luck.kind == Luck::Kind::Backwards ? count - 1 - i : i;
        const quint32 dice = mixed(static_cast<quint32>(luck.which), static_cast<quint32>(number));
        apply(content, m_pending.at(number), partOf(luck, number, dice), dice / 16);
    }
    Tree tree;
    collect(content, 0, {}, tree);
    return tree;
}

} // namespace regie::fault
