#include "core/casebook/auditwatch.h"

#include "core/base/civil.h"

#include <algorithm>
#include <deque>

namespace regie {

namespace {

constexpr qint64 hourMs = 60 * 60 * 1000;

bool isLook(const store::AuditEntry &entry)
{
    return entry.action == store::Action::ReadCase && entry.outcome == Outcome::Succeeded &&
           entry.objectKind == QLatin1String("case");
}

/// What happened to one user and one case, or to one user.
class Gathering
{
public:
    void add(AuditSignal signal, const store::AuditEntry &entry, bool ofCase)
    {
        const QString key = ofCase ? entry.objectId : QString();
        AuditFinding &one = m_found[{static_cast<int>(signal), entry.user.toString() + key}];
        if (one.actions++ == 0) {
            one = {signal, entry.user, entry.userName, key, ofCase ? entry.objectNumber : QString(), entry.at, entry.at,
                1};
            return;
        }
        one.first = std::min(one.first, entry.at);
        one.last = std::max(one.last, entry.at);
    }
    void add(const AuditFinding &finding) { m_more.append(finding); }
    [[nodiscard]] QList<AuditFinding> take() const
    {
        QList<AuditFinding> out = m_more;
        for (const AuditFinding &one : m_found)
            out.append(one);
        std::sort(out.begin(), out.end(), [](const AuditFinding &a, const AuditFinding &b) {
            return a.last != b.last ? a.last > b.last : a.caseNumber < b.caseNumber;
        });
        return out;
    }

private:
    QHash<std::pair<int, QString>, AuditFinding> m_found;
    QList<AuditFinding> m_more;
};

/// Whether all words of @p surname stand in @p name.
bool bears(const QStringList &name, const QStringList &surname)
{
    return !surname.isEmpty() &&
           std::all_of(surname.cbegin(), surname.cend(), [&name](const QString &word) { return name.contains(word); });
}

void watchPeople(Gathering &out, const store::AuditEntry &entry, const AuditFacts &facts)
{
    const auto known = facts.cases.constFind(entry.objectId);
    if (known == facts.cases.constEnd())
        return;
    const QStringList name = facts.users.value(entry.user);
    const bool own = std::any_of(known->surnames.cbegin(), known->surnames.cend(),
        [&name](const QStringList &surname) { return bears(name, surname); });
    if (own)
        out.add(AuditSignal::OwnName, entry, true);
    if (known->addresses.intersects(facts.homes.value(entry.user)))
        out.add(AuditSignal::OwnAddress, entry, true);
}

void watchClock(Gathering &out, const store::AuditEntry &entry, const AuditRules &rules)
{
    const QTime time = LocalDateTime::fromUtc(entry.at).time;
    if (time < rules.dayFrom || time >= rules.dayUntil)
        out.add(AuditSignal::OddHours, entry, false);
}

/// Each stretch in which somebody looked at too many cases within an hour, once.
void watchSpeed(Gathering &out, const QList<store::AuditEntry> &looks, const AuditRules &rules)
{
    std::deque<const store::AuditEntry *> hour;
    std::optional<AuditFinding> running;
    for (const store::AuditEntry &look : looks) {
        while (!hour.empty() && hour.front()->at.msecsTo(look.at) >= hourMs)
            hour.pop_front();
        hour.push_back(&look);
        QSet<QString> cases;
        for (const store::AuditEntry *one : hour)
            cases.insert(one->objectId);
        const bool many = cases.size() > rules.casesAnHour;
        if (many && !running)
            running = AuditFinding{AuditSignal::ManyLookUps, look.user, look.userName, {}, {}, hour.front()->at,
                look.at, static_cast<int>(hour.size())};
        else if (many) {
            running->last = look.at;
            ++running->actions;
        } else if (running) {
            out.add(*running);
            running.reset();
        }
    }
    if (running)
        out.add(*running);
}

/// Looks at cases by one user, the earliest first.
QHash<UserId, QList<store::AuditEntry>> looksByUser(const QList<store::AuditEntry> &entries)
{
    QHash<UserId, QList<store::AuditEntry>> out;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (isLook(*entry))
            out[entry->user].append(*entry);
    }
    return out;
}

void watchIdle(Gathering &out, const QList<store::AuditEntry> &entries, const AuditRules &rules)
{
    QHash<QString, QList<store::AuditEntry>> looks;
    QSet<QString> worked;
    for (const store::AuditEntry &entry : entries) {
        const QString key = entry.user.toString() + entry.objectId;
        if (isLook(entry))
            looks[key].append(entry);
        else if (entry.rowsChanged > 0)
            worked.insert(key);
    }
    for (auto found = looks.cbegin(); found != looks.cend(); ++found) {
        if (found->size() <= rules.looksWithoutWork || worked.contains(found.key()))
            continue;
        for (const store::AuditEntry &look : *found)
            out.add(AuditSignal::OnlyLooked, look, true);
    }
}

} // namespace

QList<AuditFinding> findingsIn(
    const QList<store::AuditEntry> &entries, const AuditFacts &facts, const AuditRules &rules)
{
    Gathering out;
    for (const store::AuditEntry &entry : entries) {
        if (entry.action == store::Action::AskAccess)
            out.add(AuditSignal::OutsideOwnWork, entry, entry.objectKind == QLatin1String("case"));
        if (!isLook(entry))
            continue;
        watchPeople(out, entry, facts);
        watchClock(out, entry, rules);
    }
    const auto byUser = looksByUser(entries);
    for (const QList<store::AuditEntry> &looks : byUser)
        watchSpeed(out, looks, rules);
    watchIdle(out, entries, rules);
    return out.take();
}

} // namespace regie
