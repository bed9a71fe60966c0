#include "core/store/slotsjson.h"

#include "core/store/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::store {

namespace slotsjson {

namespace {

constexpr qsizetype maximumSlots = 64;
constexpr qsizetype maximumLabel = 100;

tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorCode::VaultDamaged, QStringLiteral("slots: %1").arg(QString::fromLatin1(what)));
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// Exactly @p size bytes in small hexadecimal digits.
std::optional<QByteArray> bytesOf(const QJsonValue &value, qsizetype size)
{
    const QByteArray text = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == size && bytes.toHex() == text ? std::optional(bytes) : std::nullopt;
}

template <typename T>
std::optional<T> idOf(const QJsonValue &value)
{
    const auto bytes = bytesOf(value, 16);
    return bytes ? T::fromBytes(*bytes) : std::nullopt;
}

QJsonObject toObject(const Slot &slot)
{
    QJsonObject object{{QStringLiteral("id"), Id<Slot>(slot.id).toString()},
        {QStringLiteral("kind"), QString::fromLatin1(kindCode(slot.kind))}, {QStringLiteral("label"), slot.label},
        {QStringLiteral("user"), slot.user.toString()}};
    if (slot.kind == SlotKind::Practice) {
        object.insert(QStringLiteral("key"), hex(slot.wrapped));
        return object;
    }
    object.insert(QStringLiteral("salt"), hex(slot.salt));
    object.insert(QStringLiteral("nonce"), hex(slot.nonce));
    object.insert(QStringLiteral("wrapped"), hex(slot.wrapped));
    if (slot.cost) {
        object.insert(QStringLiteral("passes"), static_cast<qint64>(slot.cost->passes()));
        object.insert(QStringLiteral("memory"), static_cast<qint64>(slot.cost->memory()));
    }
    return object;
}

std::optional<SlotKind> kindOf(const QString &code)
{
    for (const SlotKind kind : {SlotKind::Password, SlotKind::Recovery, SlotKind::Practice}) {
        if (code == QLatin1String(kindCode(kind)))
            return kind;
    }
    return std::nullopt;
}

// Fills in what the kind of slot asks for and gives how many members that takes.
std::optional<qsizetype> readKey(Slot &slot, const QJsonObject &object)
{
    const auto take = [&](QLatin1String name, qsizetype size, QByteArray &into) {
        const auto bytes = bytesOf(object.value(name), size);
        into = bytes.value_or(QByteArray());
        return bytes.has_value();
    };
    if (slot.kind == SlotKind::Practice)
        return take(QLatin1String("key"), 32, slot.wrapped) ? std::optional<qsizetype>(5) : std::nullopt;
    if (!take(QLatin1String("salt"), 16, slot.salt) || !take(QLatin1String("nonce"), 24, slot.nonce) ||
        !take(QLatin1String("wrapped"), 48, slot.wrapped))
        return std::nullopt;
    if (slot.kind == SlotKind::Recovery)
        return 7;
    slot.cost = KdfCost::fromFile(
        object.value(QLatin1String("passes")).toInteger(-1), object.value(QLatin1String("memory")).toInteger(-1));
    return slot.cost ? std::optional<qsizetype>(9) : std::nullopt;
}

Result<Slot> readSlot(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Slot slot;
    const auto id = idOf<Id<Slot>>(object.value(QLatin1String("id")));
    const auto user = idOf<UserId>(object.value(QLatin1String("user")));
    const auto kind = kindOf(object.value(QLatin1String("kind")).toString());
    const QJsonValue label = object.value(QLatin1String("label"));
    if (!id || !user || !kind || !label.isString() || label.toString().size() > maximumLabel)
        return damaged("a slot");
    slot.id = id->raw();
    slot.user = *user;
    slot.kind = *kind;
    slot.label = label.toString();
    const auto members = readKey(slot, object);
    if (!members || *members != object.size())
        return damaged("the key of a slot");
    return slot;
}

} // namespace

QByteArray kindCode(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Password:
        return "password";
    case SlotKind::Recovery:
        return "recovery";
    case SlotKind::Practice:
        return "practice";
    }
    return {};
}

QByteArray write(const File &file)
{
    QJsonArray list;
    for (const Slot &slot : file.list)
        list.append(toObject(slot));
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("regiekompas-slots")},
        {QStringLiteral("version"), 1}, {QStringLiteral("vault"), file.vault.toString()},
        {QStringLiteral("practice"), file.practice}, {QStringLiteral("slots"), list},
        {QStringLiteral("sum"), hex(file.sum)}, {QStringLiteral("mac"), hex(file.mac)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<File> read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonObject object = document.object();
    if (error.error != QJsonParseError::NoError ||
        object.value(QLatin1String("format")).toString() != u"regiekompas-slots")
        return damaged("not readable");
    const QJsonValue version = object.value(QLatin1String("version"));
    if (version.isDouble() && version.toInteger() > 1)
        return fail(ErrorCode::VaultTooNew, QStringLiteral("slots of version %1").arg(version.toInteger()));
    const auto vault = idOf<VaultId>(object.value(QLatin1String("vault")));
    const auto sum = bytesOf(object.value(QLatin1String("sum")), 32);
    const auto mac = bytesOf(object.value(QLatin1String("mac")), 32);
    const QJsonArray list = object.value(QLatin1String("slots")).toArray();
    if (version.toInteger() != 1 || object.size() != 7 || !vault || !sum || !mac ||
        !object.value(QLatin1String("practice")).isBool() || list.isEmpty() || list.size() > maximumSlots)
        return damaged("a member");
    File file{*vault, object.value(QLatin1String("practice")).toBool(), {}, *sum, *mac};
    for (const QJsonValue &value : list) {
        const auto slot = readSlot(value);
        if (!slot)
            return tl::unexpected(slot.error());
        file.list.append(*slot);
    }
    return file;
}

} // namespace slotsjson

namespace {

constexpr qint64 maximumFile = 256 * 1024;

QString slotsPath(const QString &folder)
{
    return folder + QStringLiteral("/slots.json");
}
QString copyPath(const QString &folder)
{
    return folder + QStringLiteral("/slots.json.bak");
}

Result<SlotsFile> readFrom(const QString &path, bool copy)
{
    const auto bytes = readFile(path, maximumFile);
    if (!bytes)
        return tl::unexpected(bytes.error().code == ErrorCode::TooLarge
                                  ? Error{ErrorCode::VaultDamaged, QStringLiteral("slots: too large")}
                                  : bytes.error());
    const auto contents = Slots::fromJson(*bytes);
    if (!contents)
        return tl::unexpected(contents.error());
    return SlotsFile{*contents, copy};
}

} // namespace

Result<SlotsFile> readSlotsCopy(const QString &folder)
{
    return readFrom(copyPath(folder), true);
}

Result<SlotsFile> readSlots(const QString &folder)
{
    const auto first = readFrom(slotsPath(folder), false);
    if (first)
        return first;
    const ErrorCode code = first.error().code;
    if (code != ErrorCode::VaultDamaged && code != ErrorCode::NotAVault && code != ErrorCode::IoError &&
        code != ErrorCode::VaultTooNew) // which a flipped bit may seem to say; a newer program writes both files
        return first;
    const auto copy = readSlotsCopy(folder);
    if (copy)
        return copy;
    // Only when neither is there is this no vault at all.
    return code == ErrorCode::NotAVault ? copy : first;
}

Done writeSlots(const QString &folder, const Slots &contents, const Secret &dataKey)
{
    const QByteArray json = contents.toJson(dataKey);
    if (const Done first = replaceFile(slotsPath(folder), json); !first)
        return first;
    return replaceFile(copyPath(folder), json);
}

} // namespace regie::store
