#pragma once

#include "core/exchange/dossier.h"
#include "core/exchange/fieldreader.h"

namespace regie::exchange {

/// Reads what happened and was decided in a case of a dossier, strictly: codes only, no step before its route or
/// period began, nobody and no order from outside @p dossier, whose persons and orders are read already.
class CaseReading
{
public:
    explicit CaseReading(const Dossier &dossier) : m_dossier(dossier) {}

    /// Puts the steps and decisions of @p in into @p into; what does not fit is the reader's fault.
    void read(FieldReader &in, DossierCase &into);

private:
    void readStep(FieldReader &in, DossierCase &into);
    void readStart(FieldReader &in, caseflow::FlowEvent &step);
    void checkRun(FieldReader &in, const caseflow::FlowEvent &step);
    void readDecision(FieldReader &in, DossierCase &into);
    [[nodiscard]] QString code(FieldReader &in, const QString &key);
    [[nodiscard]] LocalDateTime past(FieldReader &in, const QString &key);
    [[nodiscard]] PersonId member(FieldReader &in);

    const Dossier &m_dossier;
    QSet<int> m_runs = {};
};

} // namespace regie::exchange
