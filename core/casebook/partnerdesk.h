#pragma once

#include "core/casebook/flowwrite.h"
#include "core/store/planreader.h"

#include <QFuture>

#include <variant>

namespace regie {

/// What an executor has in hand.
struct ExecutorLoad
{
    QString organisation = {};
    int places = -1; ///< -1: nobody said how many
    int atWork = 0;
    QList<store::LoadRow> waiting = {}; ///< referred or on the waiting list, the longest first
    friend bool operator==(const ExecutorLoad &, const ExecutorLoad &) = default;
};

/// The partners: who works there, and what the executors have in hand.
struct PartnerView
{
    QList<caseflow::Professional> professionals = {}; ///< by name
    QList<caseflow::Capacity> capacities = {};
    QList<ExecutorLoad> executors = {}; ///< those with places or open cases
    friend bool operator==(const PartnerView &, const PartnerView &) = default;
};

using PartnerEntry = std::variant<caseflow::Professional, caseflow::Capacity>;
using NetworkRefusals = QList<caseflow::NetworkRefusal>;

/// The use cases of the register of partners.
class PartnerDesk
{
public:
    explicit PartnerDesk(Casebook &book) : m_book(book) {}

    /// Read on the vault's worker.
    [[nodiscard]] QFuture<Result<PartnerView>> lookLater() const;
    /// Writes @p entry, new or changed; what is refused comes back field by field, and can be taken back afterwards.
    [[nodiscard]] QFuture<Result<NetworkRefusals>> saveLater(const PartnerEntry &entry);

private:
    Casebook &m_book;
};

} // namespace regie
