#pragma once

#include "core/casebook/familyedit.h"
#include "ui/casefile/entryform.h"

class QComboBox;
class QPushButton;

namespace regie::ui {

class Banner;

/// Records something of household and system: a person, a relation, a pattern, where somebody lives, a life, the
/// network, what is kept from whom, or the end of one of these. One form; what it asks follows from what is chosen.
/// What is odd is asked first and recorded after a yes.
class FamilyForm : public Panel
{
    Q_OBJECT
public:
    enum class Kind { Person, Relation, Pattern, Residence, Life, Network, Address, Shield, End };

    explicit FamilyForm(const Clock &clock, QWidget *parent = nullptr);
    /// @p organisations are offered for professionals.
    void setSystem(const FamilySystem &system, const QList<OrganisationChoice> &organisations);
    /// Turns to @p kind with @p about (a person, or what is ended; 32 hex) filled in.
    void begin(Kind kind, const QString &about = {});
    void accept();
    /// Says what is refused at its field, or asks what is odd.
    void answer(const FamilyOutcome &outcome);
    void setBusy(bool busy);
    void takeFocus();
    [[nodiscard]] EntryForm *entries() const { return m_entries; }

Q_SIGNALS:
    void submitted(const regie::FamilyChange &change, bool confirmed);

private:
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QList<Entry> asked(Kind kind) const;
    [[nodiscard]] QList<Entry> askedOfPersons(Kind kind) const;
    [[nodiscard]] QList<Entry> askedOfSecrets(Kind kind) const;
    [[nodiscard]] QList<EntryChoice> persons() const;
    [[nodiscard]] QList<EntryChoice> households() const;
    [[nodiscard]] QList<EntryChoice> things() const;
    [[nodiscard]] PersonId personIn(const QString &key) const;
    [[nodiscard]] QList<PersonId> personsIn(const QString &key) const;
    /// The date typed under @p key; says at the field when it is none.
    [[nodiscard]] PartialDate dateIn(const QString &key);
    [[nodiscard]] FamilyChange change();
    [[nodiscard]] FamilyChange personChange();
    [[nodiscard]] FamilyChange endChange() const;
    void turn();
    void submit(bool confirmed);
    void ask(const QString &question);

    const Clock &m_clock;
    FamilySystem m_system;
    bool m_typed = true; ///< everything that was typed can be read
    QComboBox *m_kind;
    EntryForm *m_entries;
    Banner *m_question;
    QPushButton *m_record;
    QPushButton *m_confirm;
};

} // namespace regie::ui
