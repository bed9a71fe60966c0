#include "core/casebook/personregister.h"

#include "core/store/audit.h"
#include "core/store/identity.h"
#include "core/store/reader.h"

#include <algorithm>

namespace regie::casebook {

namespace {

constexpr int pageSize = 500;
constexpr qint64 manyChanges = 20000; ///< more than an import of a few thousand persons: reading anew is quicker

} // namespace

/// What the worker makes and the thread of the register takes.
struct PersonRegister::Reading
{
    std::atomic<bool> stopped = false;
    std::atomic<bool> done = false;
    matching::PersonIndex index = {};
    qint64 change = 0;

    [[nodiscard]] Done read(const store::Reader &reader, const Viewer &viewer)
    {
        const auto last = reader.lastChange(viewer);
        if (!last)
            return tl::unexpected(last.error());
        change = *last;
        return readPersons(reader, viewer, index, [this](double) { return !stopped; });
    }
};

Done readPersons(const store::Reader &reader, const Viewer &viewer, matching::PersonIndex &into,
    const std::function<bool(double)> &goOn)
{
    const auto count = reader.identity().personCount(viewer);
    if (!count)
        return tl::unexpected(count.error());
    into.reserve(*count);
    for (qint64 after = 0;;) {
        // page by page: whoever writes gets the file in between
        const auto page = reader.personsAfter(viewer, after, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        if (page->last == after)
            break;
        after = page->last;
        const auto known = reader.knownPersons(viewer, page->persons);
        if (!known)
            return tl::unexpected(known.error());
        for (const matching::KnownPerson &person : *known)
            into.insert(person);
        if (goOn && !goOn(static_cast<double>(into.size()) / std::max(*count, 1)))
            return fail(ErrorCode::Cancelled);
    }
    into.settle();
    return {};
}

PersonRegister::PersonRegister(store::Vault &vault, const Viewer &viewer) : m_vault(vault), m_viewer(viewer)
{
}

PersonRegister::~PersonRegister()
{
    clear();
}

void PersonRegister::load(std::function<void()> ready)
{
    if (m_ready || m_reading)
        return;
    m_onReady = std::move(ready);
    m_reading = std::make_shared<Reading>();
    m_vault.readOnWorker([reading = m_reading, viewer = m_viewer, done = m_onReady](store::Reader &reader) {
        if (!reading->stopped && reading->read(reader, viewer) && !reading->stopped) {
            reading->done = true;
            if (done)
                done();
        }
    });
}

void PersonRegister::clear()
{
    if (m_reading)
        m_reading->stopped = true;
    m_reading.reset();
    m_index.clear();
    m_ready = false;
    ++m_version;
}

Result<bool> PersonRegister::isReady()
{
    if (m_reading && m_reading->done) {
        m_index = std::move(m_reading->index);
        m_change = m_reading->change;
        m_seq = -1;
        m_reading.reset();
        m_ready = true;
        ++m_version;
    }
    if (!m_ready)
        return false;
    if (const Done known = catchUp(); !known)
        return tl::unexpected(known.error());
    return m_ready;
}

Done PersonRegister::catchUp()
{
    const qint64 seq = m_vault.head().seq;
    if (seq == m_seq)
        return {};
    const auto touched = m_vault.read().touchedAfter(m_vault.viewer(), m_change, manyChanges);
    if (!touched)
        return tl::unexpected(touched.error());
    if (touched->many) {
        clear();
        load(m_onReady);
        return {};
    }
    const auto known = m_vault.read().knownPersons(m_viewer, touched->persons.values());
    if (!known)
        return tl::unexpected(known.error());
    QSet<PersonId> gone = touched->persons;
    for (const matching::KnownPerson &person : *known) {
        gone.remove(person.person.id);
        m_index.insert(person);
    }
    for (const PersonId &person : std::as_const(gone))
        m_index.remove(person);
    if (!touched->persons.isEmpty())
        ++m_version;
    m_change = touched->last;
    m_seq = seq;
    return {};
}

QList<matching::Candidate> PersonRegister::find(
    const Mention &mention, const QList<PersonId> &housemates, const matching::LookUp &options) const
{
    return m_index.find(mention, housemates, options);
}

std::optional<matching::Candidate> PersonRegister::compare(
    const Mention &mention, const QList<PersonId> &housemates, const PersonId &person) const
{
    return m_index.compare(mention, housemates, person);
}

} // namespace regie::casebook
