#pragma once

#include "core/base/result.h"
#include "core/privacy/remarks.h"

#include <QHash>

namespace regie {
class Viewer;
}

namespace regie::store {

class Database;

/// Looks up what stands in a remark that is to name nobody. Every question goes by an index: names by their folded
/// words, as the search does, and what is misspelt among the words that begin alike. Made over a worker's connection
/// (Vault::checkOnWorker); of one text.
class RemarkReader
{
public:
    explicit RemarkReader(Database &database) : m_db(database) {}

    /// What is known of @p lookups. What @p viewer may not see is not there: a finding never tells that it is.
    [[nodiscard]] Result<privacy::Known> known(const Viewer &viewer, const privacy::Lookups &lookups);

private:
    [[nodiscard]] Done readWords(
        const Viewer &viewer, const QStringList &words, const QSet<QString> &doubtful, privacy::Known &known);
    [[nodiscard]] Done readUnsure(const Viewer &viewer, const privacy::Lookups &lookups, privacy::Known &known);
    [[nodiscard]] Done readTogether(
        const Viewer &viewer, const QList<std::pair<QString, QString>> &words, privacy::Known &known);
    [[nodiscard]] Done readNumbers(const Viewer &viewer, const privacy::Lookups &lookups, privacy::Known &known);
    [[nodiscard]] Done readStreets(const Viewer &viewer, const QString &phrase, privacy::Known &known);
    [[nodiscard]] Done readPhrases(const Viewer &viewer, const QStringList &phrases, privacy::Known &known);
    [[nodiscard]] Done readUnsurePhrases(const Viewer &viewer, const QStringList &phrases, privacy::Known &known);
    [[nodiscard]] Result<const QStringList *> wordsLike(const QString &beginning);
    [[nodiscard]] Result<const QStringList *> placesLike(const Viewer &viewer, const QString &beginning);
    [[nodiscard]] Result<const QStringList *> streetsLike(const Viewer &viewer, const QString &beginning);

    Database &m_db;
    QHash<QString, QStringList> m_likely = {};  ///< the words of names by how they begin
    QHash<QString, QStringList> m_places = {};  ///< and what is kept of schools and work, of one viewer
    QHash<QString, QStringList> m_streets = {}; ///< and streets with a secret address
};

} // namespace regie::store
