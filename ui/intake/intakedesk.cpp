#include "ui/intake/intakedesk.h"

#include "core/base/whendone.h"
#include "core/casebook/casebook.h"

namespace regie::ui {

const routing::Region &CasebookDesk::region() const
{
    return m_casebook.region();
}

const Clock &CasebookDesk::clock() const
{
    return m_casebook.clock();
}

IdSource &CasebookDesk::ids() const
{
    return m_casebook.vault().ids();
}

Result<IntakePicture> CasebookDesk::picture(const Intake &intake) const
{
    return m_casebook.picture(intake);
}

Result<QList<CandidateView>> CasebookDesk::candidates(const Intake &intake, int index) const
{
    return m_casebook.candidates(intake, index);
}

Done CasebookDesk::saveDraft(const Intake &intake)
{
    return m_casebook.saveDraft(intake);
}

void CasebookDesk::record(const Intake &intake, QObject *context, std::function<void(Result<Recorded>)> done)
{
    whenDone(m_casebook.recordLater(intake), context, std::move(done));
}

} // namespace regie::ui
