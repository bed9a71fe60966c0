#pragma once

#include "core/base/clock.h"
#include "ui/casefile/partiesfield.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QVariant>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace regie::ui {

class Banner;

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
///
/// What is filled in by the program (the setters) is what the form begins with; whatever differs from that was typed.
/// What was typed is never thrown away but by `clear`: other choices of the same fields leave it, another variant of
/// the form puts it aside until its own turn comes again, and `kept` gives all of it to whoever keeps drafts.
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    /// @p name goes before the objectName of every control: "move" gives "moveReason" for the key "reason".
    EntryForm(const QString &name, const Clock &clock, QWidget *parent = nullptr);

    /// What fields of organisations and people offer, from the next entries on.
    void setOffers(const QList<OrganisationChoice> &organisations, const QStringList &names);
    /// Fills in what the form begins with, each time that fields were made.
    void setPreset(std::function<void()> preset) { m_preset = std::move(preset); }
    /// Something of the form that is no field of it, called @p key: @p value gives what is filled in, @p put shows it.
    void addExtra(const QString &key, std::function<QJsonValue()> value, std::function<void(const QJsonValue &)> put);
    /// What stands under @p key is what the form begins with.
    void begins(const QString &key);
    /// Shows @p entries of the form's @p variant. When the same variant asks the same, its fields stay as they are,
    /// with other choices where those differ; else they are made anew, and what was typed is put in them. Gives whether
    /// they were made anew.
    bool setEntries(const QList<Entry> &entries, const QString &variant = {});
    /// Empties every field of this variant: it was recorded, or the user wants it.
    void clear();
    /// What was typed in @p variant was recorded: the same, also when another is shown.
    void drop(const QString &variant);
    /// Empties every field of every variant without a word: what is typed belongs to something else from now on.
    void forget();
    [[nodiscard]] QString variant() const { return m_variant; }

    /// Something stands there that the form did not begin with.
    [[nodiscard]] bool hasTyped() const;
    /// All that was typed, in every variant, as JSON; empty when nothing was.
    [[nodiscard]] QByteArray kept() const;
    /// What `kept` gave, less what was typed in @p variant.
    [[nodiscard]] static QByteArray without(const QByteArray &kept, const QString &variant);
    /// Puts back what `kept` gave and says so above the fields; what does not fit any more is told there.
    void giveBack(const QByteArray &kept);
    /// Puts what was typed again over what is filled in by @p fill meanwhile.
    void refill(const std::function<void()> &fill);
    /// Says above the fields that what is typed cannot be kept, and why; empty: it is kept.
    void sayUnkept(const QString &why);

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
    /// The form was emptied.
    void emptied();
    /// What was put back was typed in another variant than the one that is shown.
    void turnWanted(const QString &variant);

private:
    [[nodiscard]] Field *makeField(const Entry &entry);
    [[nodiscard]] Field *placeField(const Entry &entry);
    void makeAll();
    void emptyAll();
    void takeAway(Field *field);
    [[nodiscard]] bool change(const QList<Entry> &entries);
    void changeField(Field *field, const Entry &was, const Entry &now, bool isTyped);
    [[nodiscard]] QJsonValue valueOf(const QString &key) const;
    [[nodiscard]] const Entry *entry(const QString &key) const;
    [[nodiscard]] QJsonObject typed() const;
    [[nodiscard]] QJsonObject rest() const;
    [[nodiscard]] QJsonObject aside() const;
    void putBack(const QJsonObject &typedBefore, const QJsonObject &restBefore);
    void fillIn(const QString &key, const QJsonValue &value);
    void comeBack();
    void showNote();
    void makeNote();
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
    bool m_offersOld = false; ///< the fields that stand there offer others than these
    QList<Entry> m_entries;
    QList<Entry> m_made;     ///< what the fields were made for
    QList<Field *> m_fields; ///< one an entry
    QBoxLayout *m_column;
    QString m_variant;
    std::function<void()> m_preset;
    struct Extra
    {
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue &)> put;
    };
    QHash<QString, Extra> m_extras;
    QHash<QString, QJsonValue> m_began;  ///< by key: what the program filled in
    QHash<QString, QJsonObject> m_aside; ///< by variant: what was typed in one that is not shown
    QSet<QString> m_back;                ///< variants whose words come from an earlier sitting
    QStringList m_lost;                  ///< what was typed and fits nowhere any more
    QString m_unkept;                    ///< why what is typed is not kept
    QWidget *m_note = nullptr;
    Banner *m_noteWords = nullptr;
    Banner *m_noteWrong = nullptr;
    QPushButton *m_noteDrop = nullptr;
};

} // namespace regie::ui
