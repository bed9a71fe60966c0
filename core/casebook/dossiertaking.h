#pragma once

#include "core/casebook/dossierdesk.h"
#include "core/casebook/flowwrite.h"
#include "core/casebook/keptfields.h"

namespace regie::casebook {

/// Joins one received dossier within a transaction: what is missing here comes in, of what differs both values stay
/// until somebody chooses. Errors as DossierDesk::takeLater.
class DossierTaking
{
public:
    DossierTaking(const FlowWriter &writer, const exchange::Dossier &theirs, const DossierDecisions &decisions,
        const MergeChoices &choices)
        : m_writer(writer), m_tx(writer.tx), m_theirs(theirs), m_decisions(decisions), m_choices(choices)
    {
    }

    [[nodiscard]] Result<DossierTaken> take(const MergePreview &shown);

private:
    [[nodiscard]] Done decided() const;
    [[nodiscard]] Done begin(StandingWatch &watch);
    [[nodiscard]] Done known();
    [[nodiscard]] Done takeHousehold();
    [[nodiscard]] Done takePersons(const exchange::MergeReport &report);
    [[nodiscard]] Done takePerson(const exchange::DossierPerson &entry);
    [[nodiscard]] Done takeRest(const exchange::MergeReport &report);
    [[nodiscard]] Done takeCases(const exchange::MergeReport &report);
    [[nodiscard]] Done takeCase(const exchange::MergePart &part);
    [[nodiscard]] bool knows(const IdBytes &theirs) const;
    [[nodiscard]] Done takeAddress(const exchange::MergePart &part);
    [[nodiscard]] Done takeOrder(const exchange::DossierOrder &entry);
    [[nodiscard]] Done takeReport(const exchange::DossierReport &entry);
    template <typename Event>
    [[nodiscard]] Done saveEvent(Event &event, const QList<PersonId> &who);
    /// Of two numbers one stands, each with its own answer: what is chosen of the number goes for the answer too.
    [[nodiscard]] Done takeReach(const exchange::MergePart &part);
    [[nodiscard]] bool twoNumbers(const exchange::MergePart &part) const;
    [[nodiscard]] ValueChoice choiceOf(const exchange::MergePart &part, const exchange::MergeLine &line) const;
    [[nodiscard]] Done takeLine(const exchange::MergePart &part, const exchange::MergeLine &line);
    [[nodiscard]] Done keepBoth(const ValuePlace &place, const exchange::MergeLine &line, ValueChoice choice);
    [[nodiscard]] Done remember(const IdBytes &theirs, const ReceivedId &as);
    [[nodiscard]] ValuePlace placeOf(const exchange::MergePart &part, const exchange::MergeLine &line) const;
    [[nodiscard]] PersonId ours(PersonId theirs) const { return m_persons.value(theirs); }

    const FlowWriter &m_writer;
    store::Transaction &m_tx;
    const exchange::Dossier &m_theirs;
    const DossierDecisions &m_decisions;
    const MergeChoices &m_choices;
    exchange::Dossier m_ours = {};
    QHash<PersonId, PersonId> m_persons = {}; ///< theirs -> ours
    QHash<BarringOrderId, BarringOrderId> m_orders = {};
    QSet<QByteArray> m_known = {}; ///< identities of theirs that are known already
    QList<KeptValue> m_kept = {};
    DossierTaken m_out = {};
};

/// What a line of two dossiers is of, in our vault; @p persons is who everybody of theirs is here.
[[nodiscard]] ValuePlace placeOf(const exchange::Dossier &ours, const exchange::MergePart &part,
    const exchange::MergeLine &line, const QHash<PersonId, PersonId> &persons);

/// The value of theirs that was kept at @p place before, when it says the same as @p theirs.
[[nodiscard]] const KeptValue *keptAt(
    const QList<KeptValue> &kept, const ValuePlace &place, MergeField field, const QString &theirs);

} // namespace regie::casebook
