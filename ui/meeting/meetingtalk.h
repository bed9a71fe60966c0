#pragma once

#include "core/casebook/meetingdesk.h"
#include "ui/casefile/entryform.h"

namespace regie::ui {

class Banner;
class CellModel;
class CellTable;
class FormKeeper;
class PlanForm;
class TextLabel;

/// A meeting while it is held, case by case: the open actions of last time first, then what is known, what that means
/// and what is decided; and the actions that are agreed.
class MeetingTalk : public QWidget
{
    Q_OBJECT
public:
    MeetingTalk(const routing::Region &region, const Clock &clock, QWidget *parent = nullptr);
    /// Where what is typed and not recorded is kept.
    void setCasebook(Casebook *casebook);
    /// Shows @p view; the case that was chosen stays chosen, and what was typed of it and not recorded.
    void setMeeting(const MeetingView &view);
    void choose(CaseId file);
    [[nodiscard]] CaseId chosen() const { return m_file; }
    void refuse(const MeetingRefusals &refusals);
    void accept();
    /// An action of @p file was recorded.
    void acceptAction(CaseId file);
    void setBusy(bool busy);
    void takeFocus();
    [[nodiscard]] EntryForm *entries() const { return m_entries; }
    [[nodiscard]] PlanForm *actionForm() const { return m_action; }
    [[nodiscard]] CellTable *cases() const { return m_cases; }
    [[nodiscard]] CellTable *open() const { return m_open; }
    [[nodiscard]] CellTable *made() const { return m_made; }

Q_SIGNALS:
    void recorded(const regie::ItemEntry &entry);
    void planned(regie::CaseId file, const regie::PlanEntry &entry);

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] const MeetingCase *current() const;
    [[nodiscard]] QList<Entry> asked(const MeetingCase &one) const;
    void showCase();
    void fill(const MeetingCase &one);
    [[nodiscard]] QString draftName() const;
    void keepAside();
    void setWords(const caseflow::AgendaItem &item);
    void submit();

    const routing::Region &m_region;
    const Clock &m_clock;
    MeetingView m_view;
    CaseId m_file = {};
    CaseId m_filled = {}; ///< whose words stand in the form
    int m_filledRevision = -1;
    ItemEntry m_sent;     ///< what was last given to be recorded
    QString m_sentFrom;   ///< and the name of its draft
    QString m_sentAction; ///< the kind of action that was last given to be recorded
    CellModel *m_caseModel;
    CellTable *m_cases;
    TextLabel *m_title;
    TextLabel *m_stand;
    CellModel *m_openModel;
    CellTable *m_open;
    ui::Panel *m_openPanel = nullptr;
    EntryForm *m_entries;
    QPushButton *m_record;
    CellModel *m_madeModel;
    CellTable *m_made;
    ui::Panel *m_madePanel = nullptr;
    PlanForm *m_action;
    FormKeeper *m_keeper;
    FormKeeper *m_actionKeeper;
};

} // namespace regie::ui
