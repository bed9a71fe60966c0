#pragma once

#include "core/base/civil.h"
#include "core/base/id.h"
#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace regie::exchange {

/// Where reading stands: the first thing that did not fit, with its place. Once it holds one, readers only give
/// defaults, so that a decoder can run on and ask at the end.
class Fault
{
public:
    void set(ErrorCode code, const QString &detail, const QString &where)
    {
        if (!m_error)
            m_error = Error{code, detail, where, 0};
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/// One JSON object read field by field. Null equals absent; a field that nobody asked for is an error, so that a
/// misspelt one never passes in silence. Paths read as "persons[1].birthDate".
class FieldReader
{
public:
    FieldReader(const QJsonObject &object, const QString &path, Fault &fault);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] bool boolean(const QString &key, bool otherwise);
    [[nodiscard]] std::optional<bool> maybe(const QString &key);
    [[nodiscard]] int number(const QString &key, int otherwise);
    [[nodiscard]] QDate date(const QString &key);
    [[nodiscard]] PartialDate birthDate(const QString &key);
    /// @p withTime tells whether the text held a time.
    [[nodiscard]] std::optional<LocalDateTime> moment(const QString &key, bool *withTime = nullptr);
    [[nodiscard]] QJsonValue raw(const QString &key);
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] Fault &fault() const { return m_fault; }

    template <typename E>
    [[nodiscard]] E code(const QString &key, E otherwise)
    {
        return codeOf(raw(key), pathOf(key), otherwise);
    }
    template <typename T>
    [[nodiscard]] T id(const QString &key)
    {
        const QString written = text(key);
        const std::optional<T> parsed = T::parse(written);
        if (!written.isEmpty() && !parsed)
            m_fault.set(ErrorCode::UnknownValue, QStringLiteral("not an id of 32 hexadecimal digits"), pathOf(key));
        return parsed.value_or(T());
    }
    /// Reads every element of the array under @p key; an absent array is empty.
    template <typename Read>
    void each(const QString &key, Read &&read)
    {
        const QJsonArray array = list(key);
        for (qsizetype i = 0; i < array.size(); ++i)
            read(array.at(i), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i));
    }
    /// The array under @p key read as texts of an enum.
    template <typename E>
    [[nodiscard]] QList<E> codes(const QString &key)
    {
        QList<E> out;
        each(key, [&](const QJsonValue &value, const QString &path) { out.append(codeOf(value, path, E{})); });
        return out;
    }
    template <typename T>
    [[nodiscard]] QList<T> ids(const QString &key)
    {
        QList<T> out;
        each(key, [&](const QJsonValue &value, const QString &path) {
            if (const std::optional<T> parsed = T::parse(value.toString()))
                out.append(*parsed);
            else
                m_fault.set(ErrorCode::UnknownValue, QStringLiteral("not an id of 32 hexadecimal digits"), path);
        });
        return out;
    }
    template <typename E>
    [[nodiscard]] E codeOf(const QJsonValue &value, const QString &path, E otherwise)
    {
        if (value.isUndefined() || value.isNull())
            return otherwise;
        const std::optional<E> known = value.isString() ? fromCode<E>(value.toString()) : std::nullopt;
        if (!known)
            m_fault.set(ErrorCode::UnknownValue, QStringLiteral("not one of the values of this field"), path);
        return known.value_or(otherwise);
    }
    /// Names the first field that nobody asked for.
    void refuseUnknown();

private:
    [[nodiscard]] QJsonArray list(const QString &key);

    QJsonObject m_object;
    QString m_path;
    Fault &m_fault;
    QSet<QString> m_asked;
};

/// The object in @p text. TooLarge above 16 MiB, MalformedInput with the line where the JSON breaks.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &text);

} // namespace regie::exchange
