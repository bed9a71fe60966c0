#pragma once

#include "core/casebook/dossierdesk.h"
#include "ui/disclosure/joinrows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace regie::ui {

class CellModel;
class CellTable;
class MessageBar;
class Panel;
class TextLabel;

/// Joins the dossier of another vault: first somebody says of each person who she is, then sees field by field what
/// both vaults say, and chooses what differs or leaves both. Nothing is written before "join".
class JoinDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p casebook must outlive it.
    JoinDialog(Casebook &casebook, exchange::Dossier theirs, QWidget *parent = nullptr);

    /// What was decided so far.
    [[nodiscard]] DossierDecisions decisions() const;

Q_SIGNALS:
    void looked();   ///< who they may be stands there, or why not
    void compared(); ///< the report stands there as was decided
    void joined();   ///< it was written, or the message says why not

private:
    struct Row
    {
        QComboBox *who = nullptr;
        TextLabel *why = nullptr;
    };
    void buildPeople(QVBoxLayout *into);
    void buildReport(QVBoxLayout *into);
    void buildBottom(QVBoxLayout *into);
    void look();
    void showPeople(const Result<ReceivedDossier> &look);
    void addPerson(const ReceivedPerson &person, int row);
    void sayWhy(int row);
    void addCase(const exchange::DossierCase &theirs, int row);
    void fillCases();
    void fillHouseholds(const QList<Household> &households);
    void compare();
    void showReport(const Result<MergePreview> &preview);
    void fillReport();
    void choose(ValueChoice choice);
    void chosenRow();
    void showReady();
    void join();
    void ended(const Result<DossierTaken> &taken);
    void lock();

    Casebook &m_casebook;
    exchange::Dossier m_theirs;
    ReceivedDossier m_look = {};
    MergePreview m_preview = {};
    MergeChoices m_choices = {};
    JoinRows m_rows = {};
    QList<Row> m_people = {};
    QList<std::pair<CaseId, QComboBox *>> m_cases = {}; ///< theirs, and what becomes of it
    std::optional<HouseholdId> m_household = std::nullopt;
    int m_asked = 0; ///< what comes for an earlier question is passed over
    bool m_ready = false;
    bool m_done = false;
    MessageBar *m_message = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_place = nullptr;
    QCheckBox *m_all = nullptr;
    TextLabel *m_counts = nullptr;
    CellModel *m_model = nullptr;
    CellTable *m_table = nullptr;
    QPushButton *m_ours = nullptr;
    QPushButton *m_theirsButton = nullptr;
    QPushButton *m_both = nullptr;
    QPushButton *m_join = nullptr;
};

} // namespace regie::ui
