#include "core/casebook/auditdesk.h"

#include "core/casebook/promised.h"
#include "core/matching/matching.h"
#include "core/privacy/rights.h"
#include "core/store/database.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

namespace regie {

namespace {

/// Nothing when it is not there any more, or not for this viewer.
template <typename T>
Result<std::optional<T>> ifThere(Result<T> found)
{
    if (found)
        return std::optional<T>(*std::move(found));
    if (found.error().code == ErrorCode::NotFound)
        return std::optional<T>();
    return tl::unexpected(found.error());
}

/// Gathers what the watching needs to know beside the log, each case and each user once.
class FactFinder
{
public:
    FactFinder(const store::Reader &reader, const Viewer &viewer) : m_reader(reader), m_viewer(viewer) {}

    [[nodiscard]] Result<AuditFacts> find(const QList<store::AuditEntry> &entries, const QList<store::User> &users)
    {
        for (const store::User &user : users) {
            m_facts.users.insert(user.id, matching::foldedWords(user.name));
            if (Done found = findHomes(user); !found)
                return tl::unexpected(found.error());
        }
        for (const store::AuditEntry &entry : entries) {
            const auto id = CaseId::parse(entry.objectId);
            if (entry.action != store::Action::ReadCase || !id || m_facts.cases.contains(entry.objectId))
                continue;
            if (Done found = findCase(*id); !found)
                return tl::unexpected(found.error());
        }
        return m_facts;
    }

private:
    /// Addresses of persons in the vault who are called as @p user is.
    [[nodiscard]] Done findHomes(const store::User &user)
    {
        store::PersonQuery query;
        query.nameKeys = m_facts.users.value(user.id);
        if (query.nameKeys.size() < 2)
            return {}; // one word is nobody in particular
        const auto found = m_reader.lookUp(m_viewer, query);
        if (!found)
            return tl::unexpected(found.error());
        for (const store::PersonRow &row : *found) {
            if (QStringList words = matching::foldedWords(row.person.name.full());
                sorted(words) != sorted(query.nameKeys))
                continue;
            for (const Address &address : row.addresses)
                remember(m_facts.homes[user.id], address);
        }
        return {};
    }
    [[nodiscard]] Done findCase(CaseId id)
    {
        AuditFacts::Case &facts = m_facts.cases[id.toString()];
        const auto file = ifThere(m_reader.caseFile(m_viewer, id));
        if (!file)
            return tl::unexpected(file.error());
        if (!*file)
            return {};
        const auto homes = m_reader.addressesOfHousehold(m_viewer, (*file)->household);
        const auto members = m_reader.memberships(m_viewer, (*file)->household);
        if (!homes || !members)
            return tl::unexpected(homes ? members.error() : homes.error());
        for (const Address &address : *homes)
            remember(facts.addresses, address);
        QList<PersonId> ids;
        for (const Membership &member : *members)
            ids.append(member.person);
        const auto persons = m_reader.persons(m_viewer, ids);
        if (!persons)
            return tl::unexpected(persons.error());
        for (const store::PersonRow &row : *persons) {
            facts.surnames.append(matching::foldedWords(row.person.name.surname));
            for (const Address &address : row.addresses)
                remember(facts.addresses, address);
        }
        return {};
    }
    static void remember(QSet<QString> &into, const Address &address)
    {
        if (const QString key = addressKey(address); !key.isEmpty())
            into.insert(key);
    }
    static QStringList sorted(QStringList words)
    {
        words.sort();
        return words;
    }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    AuditFacts m_facts;
};

/// The households of the cases among @p query's objects go with them.
Result<store::AuditQuery> withHouseholds(const store::Reader &reader, const Viewer &viewer, store::AuditQuery query)
{
    const QStringList asked = query.objects;
    for (const QString &object : asked) {
        const auto id = CaseId::parse(object);
        const auto file = id ? ifThere(reader.caseFile(viewer, *id)) : Result<std::optional<CaseFile>>(std::nullopt);
        if (!file)
            return tl::unexpected(file.error());
        if (*file && !query.objects.contains((*file)->household.toString()))
            query.objects.append((*file)->household.toString());
    }
    return query;
}

Result<AuditView> readView(store::Database &database, const Viewer &viewer, const store::AuditQuery &asked)
{
    const store::Reader reader(database);
    auto query = withHouseholds(reader, viewer, asked);
    if (!query)
        return tl::unexpected(query.error());
    ++query->limit; // one more tells whether there are earlier ones
    AuditView view;
    auto entries = store::AuditReader(database).entries(viewer, *query);
    auto users = reader.users(viewer);
    if (!entries || !users)
        return tl::unexpected(entries ? users.error() : entries.error());
    view.more = entries->size() == query->limit;
    if (view.more)
        entries->removeLast();
    view.entries = *std::move(entries);
    view.users = *std::move(users);
    const auto facts = FactFinder(reader, viewer).find(view.entries, view.users);
    if (!facts)
        return tl::unexpected(facts.error());
    view.findings = findingsIn(view.entries, *facts);
    return view;
}

} // namespace

QFuture<Result<AuditView>> AuditDesk::look(const store::AuditQuery &query)
{
    const auto promise = casebook::promised<Result<AuditView>>();
    if (!privacy::may(m_vault.viewer().role(), privacy::Duty::ReadLog)) {
        m_vault.refused(store::Action::Search, {QStringLiteral("log"), m_vault.id().toString(), {}});
        casebook::keep(*promise, Result<AuditView>(fail(ErrorCode::NoRight, QStringLiteral("the log"))));
        return promise->future();
    }
    store::AuditQuery asked = query;
    asked.before = std::min(asked.before, m_vault.head().seq + 1);
    const auto read = [promise, asked, viewer = m_vault.viewer().beforeTheLog()](
                          store::Database &database) { casebook::keep(*promise, readView(database, viewer, asked)); };
    const auto about = [id = m_vault.id().toString()](store::Transaction &transaction) {
        transaction.about(QStringLiteral("log"), id);
        return Done();
    };
    m_vault.writeLater(m_vault.viewer(), store::Action::Search, {}, about,
        [promise, read, &vault = m_vault](const Result<ActionId> &looked) {
            if (looked)
                vault.checkOnWorker(read);
            else
                casebook::keep(*promise, Result<AuditView>(tl::unexpected(looked.error())));
        });
    return promise->future();
}

} // namespace regie
