#include "core/casebook/casebook.h"

#include "core/casebook/checks.h"
#include "core/casebook/personregister.h"
#include "core/casebook/promised.h"
#include "core/casebook/situation.h"
#include "core/exchange/intakejson.h"
#include "core/store/access.h"
#include "core/store/audit.h"
#include "core/store/drafts.h"
#include "core/store/reader.h"

#include <QPointer>

namespace regie {

Casebook::Casebook(store::Vault &vault, const routing::Region &region, QObject *parent)
    : QObject(parent), m_vault(vault), m_region(region),
      m_persons(std::make_unique<casebook::PersonRegister>(vault, vault.viewer())),
      m_candidates(std::make_unique<casebook::CandidateCache>(m_persons.get())),
      m_trail(std::make_unique<casebook::Trail>())
{
}

Casebook::~Casebook() = default;

void Casebook::loadPersons()
{
    const QPointer<Casebook> self(this);
    m_persons->load([self] {
        casebook::onInterfaceThread([self] {
            if (self)
                Q_EMIT self->personsReady();
        });
    });
}

Intake Casebook::newIntake() const
{
    Intake intake;
    intake.id = IntakeId::create(m_vault.ids());
    intake.calledAt = clock().now();
    intake.calledAt.time = QTime(intake.calledAt.time.hour(), intake.calledAt.time.minute());
    return intake;
}

QList<FieldProblem> Casebook::check(const Intake &intake, const routing::Region &region, LocalDateTime now)
{
    return casebook::problemsOf(intake, region, now);
}

Result<IntakePicture> Casebook::picture(const Intake &intake) const
{
    return casebook::situationOf(
        m_vault.read(), m_vault.viewer(), m_region, intake, clock().now(), m_candidates.get(), m_vault.head().seq)
        .map([](const casebook::Situation &situation) { return situation.picture; });
}

Result<QList<CandidateView>> Casebook::candidates(const Intake &intake, int index) const
{
    return casebook::candidatesFor(m_vault.read(), m_vault.viewer(), intake, index, true, m_persons.get());
}

Done Casebook::saveDraft(const Intake &intake)
{
    if (!store::mayDo(m_vault.viewer().role(), store::Action::SaveIntake))
        return fail(ErrorCode::NoRight, QStringLiteral("intakes"));
    store::DraftRecord record;
    record.id = intake.id;
    record.payload = exchange::intakeToJson(intake);
    record.savedAt = clock().nowUtc();
    record.by = m_vault.user().id;
    const Done saved = m_vault.drafts().save(m_vault.viewer(), record);
    if (saved)
        Q_EMIT draftsChanged();
    return saved;
}

Result<Intake> Casebook::draft(IntakeId id) const
{
    const auto record = m_vault.drafts().one(m_vault.viewer(), id);
    if (!record)
        return tl::unexpected(record.error());
    return exchange::intakeFromJson(record->payload, m_vault.ids());
}

Done Casebook::removeDraft(IntakeId id)
{
    const Done removed = m_vault.drafts().remove(m_vault.viewer(), id);
    if (removed)
        Q_EMIT draftsChanged();
    return removed;
}

} // namespace regie
