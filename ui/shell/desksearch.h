#pragma once

#include "core/casebook/finder.h"
#include "ui/shell/searchfield.h"
#include "ui/widgets/caseplace.h"

#include <QObject>
#include <QTimer>

namespace regie::ui {

/// What the search field found in the vault, kind by kind, as it shows it.
[[nodiscard]] QList<SearchGroup> searchGroups(const FoundEverywhere &found, const routing::Region &region, QDate today);
/// The filters that can be typed, each with what it does.
[[nodiscard]] SearchGroup searchFilters();

/// Ties the search field to the vault: asks the casebook, opens what is chosen, and writes in the audit that somebody
/// searched, once she pauses.
class DeskSearch : public QObject
{
    Q_OBJECT
public:
    DeskSearch(SearchField &field, Casebook &casebook);
    /// Leaves the field without a source.
    ~DeskSearch() override;
    /// Writes at once what waits for a pause: the vault is about to close.
    void settle();

Q_SIGNALS:
    void openWork(const regie::ui::CaseWork &work);
    void openHousehold(regie::HouseholdId id);
    void openPartners();
    void failed(const regie::Error &error);

private:
    void find(const QString &text, const SearchField::Tell &tell);
    void choose(const QString &code);
    void record();

    SearchField &m_field;
    Casebook &m_casebook;
    QTimer m_settled;
};

} // namespace regie::ui
