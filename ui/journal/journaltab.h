#pragma once

#include "core/casebook/journal.h"
#include "ui/casefile/tabcolumns.h"
#include "ui/widgets/draftkeeper.h"

class QLineEdit;
class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class ContactForm;
class FactList;
class MessageBar;
class Panel;
class TextLabel;

/// The contact journal of a case: every note with what was corrected in it, searched while typing, and the form to add
/// to it. What is being typed is kept from the first key.
class JournalTab : public TabColumns
{
    Q_OBJECT
public:
    explicit JournalTab(const Clock &clock, QWidget *parent = nullptr);

    /// Where the journal is read and written; without it the tab stays empty.
    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view);
    void setJournal(const ContactJournal &journal);

    [[nodiscard]] ContactForm *form() const { return m_form; }
    [[nodiscard]] CellTable *list() const { return m_list; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    /// Writes at once what is typed and not kept yet.
    void keepNow() { m_keeper.flush(); }

Q_SIGNALS:
    /// What was asked stands there, was written, or was refused.
    void settled();
    /// Another journal stands there: what was read of the case, or nothing yet of a case just opened.
    void journalShown(const ContactJournal &journal);
    /// A note was added to the case.
    void recorded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void readDraft();
    void showRows();
    void showChosen();
    [[nodiscard]] const ContactThread *chosen() const;
    void correct();
    void add(const ContactNote &note);
    [[nodiscard]] Done keep();

    Casebook *m_casebook = nullptr;
    CaseId m_id;
    ContactJournal m_journal;
    bool m_draftWanted = false; ///< what was being typed in it is still to be read
    DraftKeeper m_keeper;
    QHash<CaseId, ContactNote> m_owing; ///< of other cases, what could not be kept
    MessageBar *m_message;
    QLineEdit *m_line;
    CellModel *m_model;
    CellTable *m_list;
    TextLabel *m_count;
    TextLabel *m_none;
    ui::Panel *m_note;
    FactList *m_facts;
    TextLabel *m_text;
    TextLabel *m_earlier;
    QPushButton *m_correct;
    ContactForm *m_form;
};

} // namespace regie::ui
