#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>
#include <set>

namespace Json {
class Value;
}

namespace regie {

/// Strict JSON with the place of everything: who reads a file of the region through this reports file, line and reason
/// without further ado. The first thing that is wrong is kept, later ones follow from it; after it every read gives
/// an empty value, so that a loader reads straight on and asks once, at the end.
class JsonText
{
public:
    /// Strict: no trailing comma, no key twice, nothing after the end.
    JsonText(const QByteArray &text, const QString &fileName);
    ~JsonText();
    JsonText(const JsonText &) = delete;
    JsonText &operator=(const JsonText &) = delete;

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Json::Value &root() const { return *m_root; }
    /// Keeps RegionDataInvalid at the line of @p value, unless something was wrong before.
    void refuse(const Json::Value &value, const QString &reason);

private:
    QByteArray m_text;
    QString m_fileName;
    std::unique_ptr<Json::Value> m_root;
    std::optional<Error> m_error;
};

/// One object of such a text. Keys are named as they are read; `close` refuses keys that nobody asked for.
class JsonObject
{
public:
    JsonObject(JsonText &text, const Json::Value &value);
    /// The whole text, which must be an object.
    explicit JsonObject(JsonText &text) : JsonObject(text, text.root()) {}

    [[nodiscard]] bool has(const char *key) const; ///< present and not null
    /// Required, not empty.
    [[nodiscard]] QString text(const char *key);
    [[nodiscard]] QString optionalText(const char *key);
    [[nodiscard]] int number(const char *key, int atLeast, int atMost);
    [[nodiscard]] std::optional<int> optionalNumber(const char *key, int atLeast, int atMost);
    [[nodiscard]] bool flag(const char *key);
    [[nodiscard]] bool optionalFlag(const char *key, bool otherwise);
    /// `yyyy-MM-dd` of a day that exists.
    [[nodiscard]] QDate date(const char *key);
    [[nodiscard]] QDate optionalDate(const char *key);
    [[nodiscard]] JsonObject object(const char *key);
    [[nodiscard]] QList<JsonObject> objects(const char *key);
    [[nodiscard]] QStringList texts(const char *key);
    /// The keys as they stand, for an object that is a table.
    [[nodiscard]] QStringList keys() const;

    /// Says that @p key (or the object itself, without a key) is not right.
    void refuse(const QString &reason, const char *key = nullptr);
    /// Refuses the first key that was not read.
    void close();

private:
    const Json::Value *find(const char *key);
    const Json::Value *require(const char *key, const char *kind, bool (*fits)(const Json::Value &));

    JsonText *m_text;
    const Json::Value *m_value;
    std::set<std::string> m_read;
};

} // namespace regie
