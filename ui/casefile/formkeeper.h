#pragma once

#include "ui/widgets/draftkeeper.h"

#include <QHash>

namespace regie {
class Casebook;
}

namespace regie::ui {

class EntryForm;

/// Keeps what is typed in an `EntryForm` and not recorded, as a draft about one thing (mostly a case), and puts it back
/// when that is opened again. What could not be written is held until it can be.
class FormKeeper : public QObject
{
    Q_OBJECT
public:
    /// @p form is how the drafts are called; belongs to @p entries.
    FormKeeper(const QString &form, EntryForm *entries);

    /// Where drafts are kept; without it nothing is.
    void setCasebook(Casebook *casebook) { m_casebook = casebook; }
    /// What is typed is about @p about (16 bytes) from now on; what was typed about it before stands in the form again.
    /// Nothing happens when it was so already.
    void open(const QByteArray &about);
    /// The same, for drafts called @p form.
    void open(const QString &form, const QByteArray &about);
    /// What was typed in @p variant of the form about @p about was recorded, whatever is open now.
    void recorded(const QByteArray &about, const QString &variant);
    /// The same, for drafts called @p form.
    void recorded(const QString &form, const QByteArray &about, const QString &variant);
    /// Keeps what is typed and empties the form: something else comes.
    void close();
    [[nodiscard]] const QByteArray &about() const { return m_about; }
    /// Writes at once what is typed and not kept yet.
    [[nodiscard]] Done settle() { return m_keeper.settle(); }

private:
    using Place = std::pair<QString, QByteArray>;
    [[nodiscard]] Done write();

    Casebook *m_casebook = nullptr;
    EntryForm *m_entries;
    QString m_form;
    QByteArray m_about;
    QByteArray m_written;             ///< what is on disk of it
    QHash<Place, QByteArray> m_owing; ///< what could not be written about something else
    DraftKeeper m_keeper;
};

} // namespace regie::ui
