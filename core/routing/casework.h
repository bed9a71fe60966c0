#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace regie::routing {

/// One choice or question of the work on a case, as data of the region: what it is called, where that comes from, and
/// whether somebody of the region confirmed it.
struct CaseworkItem
{
    QString id = {};   ///< never changes, stands in the store
    QString name = {}; ///< Dutch, as it is shown
    QString hint = {}; ///< one sentence of help; may be empty
    QString source = {};
    bool confirmed = false; ///< false: "te bevestigen"
    QDate from = {};
    QDate until = {};                        ///< last day; invalid: still
    std::optional<Fact> fact = std::nullopt; ///< the question of RULES.md that an answer to it answers

    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
    friend bool operator==(const CaseworkItem &, const CaseworkItem &) = default;
};

/// What the region offers where somebody works on a case (`casework.json`).
struct Casework
{
    QList<CaseworkItem> purposes = {};   ///< of a contact
    QList<CaseworkItem> legalBases = {}; ///< on which personal data are processed
    // the checklist of what came before
    QList<CaseworkItem> reportingCode = {};  ///< the five steps of the Meldcode
    QList<CaseworkItem> buildingBlocks = {}; ///< the seven of the Routekaart naar Veiligheid
    QList<CaseworkItem> primaryField = {};   ///< what the voorliggend veld came to

    /// The item @p id of @p list, whenever it held; null when there is none.
    [[nodiscard]] static const CaseworkItem *item(const QList<CaseworkItem> &list, const QString &id);
    /// Those that hold on @p day, in the order of the file.
    [[nodiscard]] static QList<CaseworkItem> on(const QList<CaseworkItem> &list, QDate day);

    /// The item @p id of any of the three lists of the checklist; null when there is none.
    [[nodiscard]] const CaseworkItem *checklistItem(const QString &id) const;

    /// RegionDataInvalid with file, line and reason.
    [[nodiscard]] static Result<Casework> parse(const QByteArray &text, const QString &fileName);
    /// What is built in; read once.
    [[nodiscard]] static const Casework &shipped();
};

} // namespace regie::routing
