#include "ui/casefile/formkeeper.h"

#include "core/casebook/formdesk.h"
#include "ui/casefile/entryform.h"
#include "ui/wording/errors.h"

namespace regie::ui {

FormKeeper::FormKeeper(const QString &form, EntryForm *entries)
    : QObject(entries), m_entries(entries), m_form(form), m_keeper([this] { return write(); }, this)
{
    connect(entries, &EntryForm::edited, &m_keeper, &DraftKeeper::touch);
    connect(entries, &EntryForm::emptied, this, [this] {
        m_keeper.touch();
        m_keeper.flush(); // recorded or thrown away: it may not come back
    });
    connect(&m_keeper, &DraftKeeper::saved, entries, [entries] { entries->sayUnkept({}); });
    connect(&m_keeper, &DraftKeeper::failed, entries,
        [entries](const Error &error) { entries->sayUnkept(wording::errorText(error.code)); });
}

void FormKeeper::open(const QByteArray &about)
{
    open(m_form, about);
}

void FormKeeper::open(const QString &form, const QByteArray &about)
{
    if (m_casebook == nullptr || (m_about == about && m_form == form))
        return;
    if (!m_about.isEmpty())
        close();
    m_form = form;
    m_about = about;
    if (const auto owed = m_owing.constFind({form, about}); owed != m_owing.constEnd()) {
        m_entries->giveBack(*owed);
        m_owing.erase(owed);
        m_keeper.touch();
        return;
    }
    const Result<QByteArray> kept = FormDesk(*m_casebook).kept(form, about);
    if (!kept) {
        m_entries->sayUnkept(wording::errorText(kept.error().code));
        return;
    }
    m_written = *kept;
    m_entries->giveBack(*kept);
}

void FormKeeper::recorded(const QByteArray &about, const QString &variant)
{
    recorded(m_form, about, variant);
}

void FormKeeper::recorded(const QString &form, const QByteArray &about, const QString &variant)
{
    if (m_form == form && m_about == about)
        m_entries->drop(variant);
    if (m_casebook == nullptr || (m_form == form && m_about == about))
        return;
    const auto owed = m_owing.constFind({form, about});
    const QByteArray kept =
        owed != m_owing.cend() ? *owed : FormDesk(*m_casebook).kept(form, about).value_or(QByteArray());
    m_owing.insert({form, about}, EntryForm::without(kept, variant));
    m_keeper.touch();
    m_keeper.flush();
}

void FormKeeper::close()
{
    if (!m_about.isEmpty()) {
        m_keeper.touch(); // also what changed without a word
        if (!m_keeper.settle())
            m_owing.insert({m_form, m_about}, m_entries->kept());
    }
    m_about.clear();
    m_written.clear();
    m_entries->forget();
}

Done FormKeeper::write()
{
    if (m_casebook == nullptr)
        return {};
    FormDesk desk(*m_casebook);
    for (auto owed = m_owing.cbegin(); owed != m_owing.cend(); owed = m_owing.erase(owed)) {
        if (Done kept = desk.keep(owed.key().first, owed.key().second, owed.value()); !kept)
            return kept;
    }
    const QByteArray now = m_about.isEmpty() ? m_written : m_entries->kept();
    if (now == m_written)
        return {};
    if (Done kept = desk.keep(m_form, m_about, now); !kept)
        return kept;
    m_written = now;
    return {};
}

} // namespace regie::ui
