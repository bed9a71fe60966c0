#pragma once

#include "core/base/clock.h"
#include "ui/casefile/partiesfield.h"

#include <QVariant>

class QBoxLayout;

namespace regie::ui {

enum class EntryKind {
    Moment,       ///< date and time
    Date,         ///< a day
    Line,         ///< a few words
    Text,         ///< a few sentences
    Choice,       ///< one of a list
    Segments,     ///< one of at most four, side by side
    Several,      ///< any of a list, each with a box to tick
    Organisation, ///< of the region, or typed
    Person,       ///< one person with an organisation
    People,       ///< two or more
    Counts        ///< a small table of numbers: rows by columns
};

struct EntryChoice
{
    QString text = {};
    QVariant value = {};
    friend bool operator==(const EntryChoice &, const EntryChoice &) = default;
};

/// One thing that a form asks.
struct Entry
{
    QString key = {}; ///< how it is called in answers, refusals and objectNames
    QString label = {};
    EntryKind kind = EntryKind::Line;
    QString hint = {};                       ///< beside the label, muted
    QList<EntryChoice> choices = {};         ///< of Choice and Segments
    QStringList rows = {};                   ///< of Counts
    QStringList columns = {};                ///< of Counts
    std::optional<QTime> time = QTime(0, 0); ///< of Moment: the time when none is typed; nothing: it must be typed
    int lines = 3;                           ///< of Text: how high it is
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// A form that is made from a list of what it asks: one field under the other, each with its name above it and below
/// it what is wrong. Knows nothing of what it is for.
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    /// @p name goes before the objectName of every control: "move" gives "moveReason" for the key "reason".
    EntryForm(const QString &name, const Clock &clock, QWidget *parent = nullptr);

    /// What fields of organisations and people offer, from the next entries on.
    void setOffers(const QList<OrganisationChoice> &organisations, const QStringList &names);
    /// Makes the fields; what was typed goes. Nothing happens when they are the same already; gives whether they were
    /// made.
    bool setEntries(const QList<Entry> &entries);
    /// Empties every field.
    void clear();

    // What was filled in under @p key; the empty value when it was not asked.
    [[nodiscard]] LocalDateTime moment(const QString &key) const;
    [[nodiscard]] QDate date(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const; ///< Line, Text, Organisation
    [[nodiscard]] QVariant choice(const QString &key) const;
    [[nodiscard]] QVariantList chosen(const QString &key) const; ///< of Several, in the order of its choices
    [[nodiscard]] bool timeKnown(const QString &key) const;      ///< of Moment: a time was typed
    [[nodiscard]] QList<caseflow::Party> people(const QString &key) const;
    [[nodiscard]] QList<int> counts(const QString &key) const; ///< row by row
    [[nodiscard]] bool asks(const QString &key) const { return field(key) != nullptr; }

    void setMoment(const QString &key, LocalDateTime moment, bool timeKnown = true);
    void setDate(const QString &key, QDate date);
    void setText(const QString &key, const QString &text);
    void setChoice(const QString &key, const QVariant &value);
    void setChosen(const QString &key, const QVariantList &values);
    /// The organisation of a person, or of the first of several.
    void setOrganisation(const QString &key, const QString &id);

    /// Says under @p key what is wrong with it; a key that is not asked says it under the first field.
    void refuse(const QString &key, const QString &sentence);
    void clearErrors();
    /// Whether every date and time can be read; says at the field what cannot.
    [[nodiscard]] bool isTyped();
    void focusFirst();
    void focusFirstError();
    [[nodiscard]] QString error(const QString &key) const;

Q_SIGNALS:
    /// Something that is filled in changed, whoever did it.
    void edited();

private:
    [[nodiscard]] Field *makeField(const Entry &entry);
    [[nodiscard]] Field *makeCounts(const Entry &entry);
    [[nodiscard]] Field *makeSeveral(const Entry &entry);
    void watch(Field *field);
    [[nodiscard]] Field *makeChoice(const Entry &entry);
    [[nodiscard]] Field *field(const QString &key) const;
    [[nodiscard]] QString nameOf(const QString &key) const;

    QString m_name;
    const Clock &m_clock;
    QList<OrganisationChoice> m_organisations;
    QStringList m_names;
    QList<Entry> m_entries;
    QList<Field *> m_fields; ///< one an entry
    QBoxLayout *m_column;
};

} // namespace regie::ui
