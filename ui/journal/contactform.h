#pragma once

#include "core/domain/contact.h"
#include "ui/casefile/entryform.h"

class QPushButton;

namespace regie::ui {

/// Takes a note of a contact, or the correction of one: the whole note as it should read.
class ContactForm : public Panel
{
    Q_OBJECT
public:
    explicit ContactForm(const Clock &clock, QWidget *parent = nullptr);

    /// Who can be ticked as spoken to.
    void setMembers(const QList<EntryChoice> &members);
    /// Shows @p note, which may be half; one that corrects another says so in the heading.
    void setNote(const ContactNote &note);
    /// What is filled in.
    [[nodiscard]] ContactNote note() const;
    /// An empty note, now.
    void clear();
    /// Nothing was filled in but what the form began with.
    [[nodiscard]] bool isEmpty() const;

    void accept();
    void refuse(const QList<ContactRefusal> &refusals);
    void setBusy(bool busy);
    void takeFocus();
    [[nodiscard]] EntryForm *entries() const { return m_entries; }

Q_SIGNALS:
    void submitted(const regie::ContactNote &note);
    /// The user changed something.
    void edited();
    /// The user threw away what was typed.
    void dropped();

private:
    [[nodiscard]] QList<Entry> asked() const;
    void say();
    void submit();

    const Clock &m_clock;
    QList<EntryChoice> m_members;
    ContactNoteId m_corrects;
    bool m_filling = false; ///< the form is filled by the program
    EntryForm *m_entries;
    TextLabel *m_hint;
    QPushButton *m_record;
    QPushButton *m_drop;
};

} // namespace regie::ui
