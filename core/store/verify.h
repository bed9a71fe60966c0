#pragma once

#include "core/store/audit.h"

#include <functional>

namespace regie::store {

class Database;

/// What does not fit, and where.
struct Finding
{
    enum class Kind {
        Pages,      ///< the engine cannot read a page, or its structure is broken
        Schema,     ///< a table, index or trigger that is missing, changed or not ours
        Chain,      ///< an audit row changed, went, came in between, or does not follow the one before
        Items,      ///< the audit items of an action are not those it wrote
        Row,        ///< a row is not as its last action left it: changed, or an older page was put back
        RowMissing, ///< a row is gone that no action deleted
        RowUnknown, ///< a row that no action wrote
        LookUp,     ///< the look-up words of a person are not those of her name
        Anchor      ///< the chain is shorter than an anchor remembers, or another one
    };
    Kind kind = Kind::Pages;
    QString object = {}; ///< table, or name of the index, trigger or anchor
    qint64 row = 0;      ///< row in it, 0 when not about one
    qint64 seq = 0;      ///< action it concerns, 0 when not known
    friend bool operator==(const Finding &, const Finding &) = default;
};
[[nodiscard]] QString toCode(Finding::Kind kind);

/// A head of the chain as it was remembered elsewhere.
struct Anchor
{
    QString name = {}; ///< "folder", "state", "backup"
    AuditHead head = {};
};

struct VerifyReport
{
    QList<Finding> findings = {}; ///< in the order found; the first hundred
    qint64 bad = 0;               ///< how many there are
    AuditHead head = {};
    qint64 rows = 0;           ///< rows whose hash was compared
    qint64 items = 0;          ///< audit items gone through
    QStringList compared = {}; ///< names of the anchors
    [[nodiscard]] bool isSound() const { return bad == 0; }
};

/// Looks at everything: pages, schema, the chain with its items, every row against its last audit item, look-up words,
/// anchors. @p chain gives the keys only. Reads one row after another, so that a large vault needs little memory.
/// @p goOn is asked now and then: Cancelled when it says no. Errors are those of reading; what is wrong with the vault
/// stands in the report.
[[nodiscard]] Result<VerifyReport> verify(const Database &database, const AuditChain &chain,
    const QList<Anchor> &anchors, const std::function<bool()> &goOn = {});

} // namespace regie::store
