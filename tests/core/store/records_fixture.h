#pragma once

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace regie::store {

/// A fresh data.db with its first user, and a short way to write into it.
class Store
{
public:
    Store() : m_key(Secret::random(32)), m_chain(Secret::random(32)), m_ids(4711)
    {
        m_db = opened(Database::Mode::Create);
        must(migrate(*m_db, Layout::Data, [] { return Done(); }));
        m_user = User{id<UserId>(), QStringLiteral("Coördinator"), QStringLiteral("THV-coördinator"), {}};
        must(act([&](Transaction &tx) { return tx.save(m_user); }, Action::CreateVault));
    }

    [[nodiscard]] std::unique_ptr<Database> opened(Database::Mode mode) const
    {
        auto database = Database::open(file(), m_key, mode);
        if (!database)
            qFatal("cannot open: %s", qPrintable(database.error().detail));
        return std::move(*database);
    }
    void reopen()
    {
        m_db.reset();
        m_db = opened(Database::Mode::ReadWrite);
    }
    Result<AuditHead> act(
        const std::function<Done(Transaction &)> &work, Action action = Action::SaveIntake, const QString &reason = {})
    {
        m_now = m_now.addSecs(60);
        return Transaction::perform(*m_db, m_chain, viewer(), {id<ActionId>(), action, reason, m_now}, work);
    }
    /// The same under an identity, which is what undoing asks for.
    void mustAct(ActionId action, const std::function<Done(Transaction &)> &work, Action kind = Action::SaveIntake)
    {
        m_now = m_now.addSecs(60);
        must(Transaction::perform(*m_db, m_chain, viewer(), {action, kind, {}, m_now}, work));
    }
    ActionId mustAct(const std::function<Done(Transaction &)> &work, Action kind = Action::SaveIntake)
    {
        const auto action = id<ActionId>();
        mustAct(action, work, kind);
        return action;
    }
    Result<Undone> undo(ActionId action, UndoMode mode = UndoMode::Whole)
    {
        Undone out;
        const auto done = act(
            [&](Transaction &tx) -> Done {
                const auto undone = tx.undo(action, mode);
                if (!undone)
                    return tl::unexpected(undone.error());
                out = *undone;
                return {};
            },
            Action::Undo);
        return done ? Result<Undone>(out) : tl::unexpected(done.error());
    }
    Undone mustUndo(ActionId action, UndoMode mode = UndoMode::Whole)
    {
        const auto undone = undo(action, mode);
        must(undone);
        return *undone;
    }
    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("must work: %s", qPrintable(result.error().detail));
    }
    template <typename AnyId>
    [[nodiscard]] AnyId id()
    {
        return AnyId::create(m_ids);
    }
    /// One number of the database, for counting.
    [[nodiscard]] qint64 number(const char *sql) const
    {
        auto query = m_db->run(QLatin1String(sql));
        must(query);
        return query->next() ? query->value(0).toLongLong() : -1;
    }
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("data.db")); }
    [[nodiscard]] Database &db() { return *m_db; }
    [[nodiscard]] AuditChain &chain() { return m_chain; }
    [[nodiscard]] Reader reader() { return Reader(*m_db); }
    [[nodiscard]] Viewer viewer() const { return Viewer(m_user.id); }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const Secret &key() const { return m_key; }
    void close() { m_db.reset(); }

    // Small made-up people and things, each with an identity of its own.
    Person person(const QString &name)
    {
        Person person;
        person.id = id<PersonId>();
        person.name = PersonName::split(name);
        return person;
    }
    Household household(const QString &name) { return {id<HouseholdId>(), name, QStringLiteral("GM0603"), 0}; }
    Mention mention(const QString &name, EventRole role)
    {
        Mention mention;
        mention.id = id<MentionId>();
        mention.role = role;
        mention.asWritten = name;
        mention.name = PersonName::split(name);
        return mention;
    }
    BarringOrder order(const QString &day)
    {
        BarringOrder order;
        order.id = id<BarringOrderId>();
        order.imposedAt = *LocalDateTime::parse(day);
        return order;
    }
    VtReport report(const QString &day)
    {
        VtReport report;
        report.id = id<VtReportId>();
        report.receivedOn = *parseIsoDate(day);
        return report;
    }
    Link link(const Mention &mention, const Person &person, LinkState state)
    {
        return {id<LinkId>(), mention.id, person.id, state, m_user.id, m_now, {}, {}};
    }
    CaseFile caseFile(const QString &number, const Household &household)
    {
        CaseFile file;
        file.id = id<CaseId>();
        file.number = number;
        file.household = household.id;
        file.openedAt = m_now;
        return file;
    }

private:
    /// In memory where there is such a file system: a sync of a busy disk takes longer than all the rest.
    QTemporaryDir m_dir{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/regie-XXXXXX")};
    Secret m_key;
    AuditChain m_chain;
    SeededIds m_ids;
    User m_user;
    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC);
    std::unique_ptr<Database> m_db;
};

} // namespace regie::store
