#include "ui/wording/genogram.h"

#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::wording {

using namespace report;

namespace {

struct GenogramWords
{
    Q_DECLARE_TR_FUNCTIONS(GenogramWords)
};

QString plainDay(QDate day)
{
    return day.toString(QStringLiteral("dd-MM-yyyy"));
}

/// Since and until as far as known, for the end of a line; empty when neither is.
QString timeSpanText(QDate since, QDate until)
{
    if (since.isValid() && until.isValid())
        return GenogramWords::tr("from %1 to %2").arg(plainDay(since), plainDay(until));
    if (until.isValid())
        return GenogramWords::tr("until %1").arg(plainDay(until));
    return since.isValid() ? GenogramWords::tr("since %1").arg(plainDay(since)) : QString();
}

QString withSpan(const QString &text, QDate since, QDate until)
{
    const QString span = timeSpanText(since, until);
    return span.isEmpty() ? text : GenogramWords::tr("%1, %2").arg(text, span);
}

QString inSentence(QString text)
{
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

} // namespace

QString memberName(const FamilyMember &member)
{
    if (!member.person.name.isEmpty())
        return member.person.name.full();
    return member.life.unborn ? GenogramWords::tr("unborn child") : GenogramWords::tr("name unknown");
}

QString yearsText(const FamilyMember &member)
{
    const PartialDate &born = member.person.birthDate;
    if (member.life.unborn) {
        return member.life.expected.isUnknown() ? GenogramWords::tr("expected")
                                                : GenogramWords::tr("expected %1").arg(member.life.expected.year());
    }
    QString year = born.isUnknown() ? QString() : QString::number(born.year());
    if (born.isApproximate())
        year = GenogramWords::tr("about %1").arg(year);
    if (!member.life.deceased)
        return year;
    const QString died =
        member.life.died.isUnknown() ? GenogramWords::tr("deceased") : QString::number(member.life.died.year());
    return QStringLiteral("%1–%2").arg(year.isEmpty() ? QStringLiteral("?") : year, died);
}

QString text(TieKind kind)
{
    switch (kind) {
    case TieKind::Married:
        return GenogramWords::tr("married");
    case TieKind::Adopted:
        return GenogramWords::tr("adopted");
    case TieKind::Twin:
        return GenogramWords::tr("twin");
    case TieKind::IdenticalTwin:
        return GenogramWords::tr("identical twin");
    case TieKind::Violence:
        return GenogramWords::tr("violence");
    case TieKind::Care:
        return GenogramWords::tr("care");
    case TieKind::Coalition:
        return GenogramWords::tr("coalition");
    case TieKind::Broken:
        return GenogramWords::tr("broken contact");
    }
    return {};
}

QString text(CoupleLine line)
{
    switch (line) {
    case CoupleLine::Married:
        return GenogramWords::tr("married");
    case CoupleLine::Together:
        return GenogramWords::tr("together");
    case CoupleLine::Apart:
        return GenogramWords::tr("apart");
    case CoupleLine::ParentsOnly:
        return GenogramWords::tr("parents, relation unknown");
    }
    return {};
}

QString text(Bond bond)
{
    switch (bond) {
    case Bond::Birth:
        return GenogramWords::tr("child by birth");
    case Bond::Presumed:
        return GenogramWords::tr("presumably");
    case Bond::Adopted:
        return GenogramWords::tr("adopted");
    case Bond::Foster:
        return GenogramWords::tr("foster child");
    case Bond::Step:
        return GenogramWords::tr("stepchild");
    }
    return {};
}

QString patternLabel(const FamilyTie &tie, QDate on)
{
    QStringList parts;
    if (tie.orders > 0)
        parts.append(ordersText(tie.orders));
    if (tie.orders > 0 && tie.latestOrder.isValid())
        parts.append(GenogramWords::tr("latest %1").arg(plainDay(tie.latestOrder)));
    if (tie.until.isValid() && tie.until < on)
        parts.append(GenogramWords::tr("until %1").arg(tie.until.year()));
    if (!tie.note.isEmpty())
        parts.append(tie.note);
    return parts.join(QStringLiteral(", "));
}

QString generationText(int generation)
{
    return GenogramWords::tr("Generation %1").arg(generation);
}

QString homeText(const FamilyHousehold &household)
{
    if (household.secret)
        return GenogramWords::tr("secret address");
    return household.place.isEmpty() ? household.name
                                     : GenogramWords::tr("%1, %2").arg(household.name, household.place);
}

QString repeatText(const GenogramRepeat &repeat)
{
    QStringList numbers;
    for (const int generation : repeat.generations)
        numbers.append(QString::number(generation));
    return GenogramWords::tr("%1 in generations %2").arg(text(repeat.kind), QLocale().createSeparatedList(numbers));
}

QString standText(const FamilyMember &member, const GenogramStand &stand)
{
    const QString sex = inSentence(text(member.person.sex));
    if (stand.unborn)
        return GenogramWords::tr("unborn");
    if (stand.deceased)
        return member.life.died.isUnknown()
                   ? GenogramWords::tr("%1, deceased").arg(sex)
                   : GenogramWords::tr("%1, deceased in %2").arg(sex).arg(member.life.died.year());
    return stand.age ? GenogramWords::tr("%1, %n year(s) old", nullptr, *stand.age).arg(sex) : sex;
}

namespace {

/// Gathers the lines of one person.
class KinTeller
{
public:
    KinTeller(const Genogram &genogram, const GenogramMoment &moment, int person)
        : m_genogram(genogram), m_moment(moment), m_person(person)
    {
    }

    QList<KinLine> lines()
    {
        addPatterns();
        addCouples();
        addDescents();
        addSiblings();
        addHomes();
        addOthers();
        return m_lines;
    }

private:
    [[nodiscard]] QString nameOf(int person) const { return memberName(m_genogram.family.persons.at(person)); }

    void add(KinLine::Kind kind, const QString &text) { m_lines.append({.kind = kind, .text = text}); }

    void addPatterns()
    {
        for (const GenogramPattern &pattern : m_moment.patterns) {
            if (pattern.from != m_person && pattern.to != m_person)
                continue;
            const FamilyTie &tie = m_genogram.family.ties.at(pattern.tie);
            QString words = tieText(
                tie.kind, pattern.from == m_person, nameOf(pattern.from == m_person ? pattern.to : pattern.from));
            words = withSpan(words, tie.since, tie.until);
            FamilyTie rest = tie;
            rest.until = {};
            const QString label = patternLabel(rest, m_moment.on);
            if (!label.isEmpty())
                words = GenogramWords::tr("%1 (%2)").arg(words, label);
            m_lines.append({.kind = KinLine::Kind::Tie, .tie = tie.kind, .text = words});
        }
    }

    [[nodiscard]] static QString tieText(TieKind kind, bool own, const QString &other)
    {
        switch (kind) {
        case TieKind::Violence:
            return own ? GenogramWords::tr("violence against %1").arg(other)
                       : GenogramWords::tr("violence by %1").arg(other);
        case TieKind::Care:
            return own ? GenogramWords::tr("cares for %1").arg(other)
                       : GenogramWords::tr("is cared for by %1").arg(other);
        case TieKind::Coalition:
            return GenogramWords::tr("coalition with %1").arg(other);
        case TieKind::Broken:
            return GenogramWords::tr("contact with %1 is broken off").arg(other);
        case TieKind::Married:
        case TieKind::Adopted:
        case TieKind::Twin:
        case TieKind::IdenticalTwin:
            return {};
        }
        return {};
    }

    void addCouples()
    {
        for (qsizetype i = 0; i < m_genogram.unions.size(); ++i) {
            const GenogramUnion &one = m_genogram.unions.at(i);
            const std::optional<CoupleLine> line = m_moment.unions.at(i);
            const int other = one.a == m_person ? one.b : one.b == m_person ? one.a : -1;
            if (!line || other < 0 || one.unknownOther)
                continue;
            const Couple couple = one.couple < 0 ? Couple() : m_genogram.kin.couples.at(one.couple);
            m_lines.append({.kind = KinLine::Kind::Couple, .couple = line, .text = coupleText(*line, couple, other)});
        }
    }

    [[nodiscard]] QString coupleText(CoupleLine line, const Couple &couple, int other) const
    {
        switch (line) {
        case CoupleLine::Married:
            return withSpan(GenogramWords::tr("married to %1").arg(nameOf(other)), couple.since, {});
        case CoupleLine::Together:
            return withSpan(GenogramWords::tr("together with %1").arg(nameOf(other)), couple.since, {});
        case CoupleLine::Apart:
            return withSpan(GenogramWords::tr("apart from %1").arg(nameOf(other)), couple.apartSince, {});
        case CoupleLine::ParentsOnly:
            return GenogramWords::tr("has a child with %1").arg(nameOf(other));
        }
        return {};
    }

    void addDescents()
    {
        for (const Descent &descent : m_genogram.kin.descents) {
            const int other = descent.child == m_person ? descent.parent : descent.child;
            if ((descent.child != m_person && descent.parent != m_person) || !m_moment.persons.at(other).there)
                continue;
            const bool up = descent.child == m_person;
            add(up ? KinLine::Kind::Parent : KinLine::Kind::Child,
                withSpan(descentText(descent.bond, up, nameOf(other)), descent.since, descent.until));
        }
        for (const GenogramUnion &one : m_genogram.unions) {
            if (one.unknownOther && one.children.contains(m_person))
                add(KinLine::Kind::Parent, GenogramWords::tr("other parent not known"));
        }
    }

    [[nodiscard]] static QString descentText(Bond bond, bool up, const QString &other)
    {
        switch (bond) {
        case Bond::Birth:
        case Bond::Presumed:
            return up ? GenogramWords::tr("child of %1").arg(other) : GenogramWords::tr("parent of %1").arg(other);
        case Bond::Adopted:
            return up ? GenogramWords::tr("adopted child of %1").arg(other)
                      : GenogramWords::tr("adoptive parent of %1").arg(other);
        case Bond::Foster:
            return up ? GenogramWords::tr("foster child of %1").arg(other)
                      : GenogramWords::tr("foster parent of %1").arg(other);
        case Bond::Step:
            return up ? GenogramWords::tr("stepchild of %1").arg(other)
                      : GenogramWords::tr("step-parent of %1").arg(other);
        }
        return {};
    }

    void addSiblings()
    {
        for (const TwinPair &pair : m_genogram.kin.twins) {
            if (pair.a == m_person || pair.b == m_person) {
                const QString other = nameOf(pair.a == m_person ? pair.b : pair.a);
                add(KinLine::Kind::Sibling, pair.identical ? GenogramWords::tr("identical twin of %1").arg(other)
                                                           : GenogramWords::tr("twin of %1").arg(other));
            }
        }
        for (const auto &[a, b] : m_genogram.kin.siblings) {
            if (a == m_person || b == m_person)
                add(KinLine::Kind::Sibling,
                    GenogramWords::tr("brother or sister of %1").arg(nameOf(a == m_person ? b : a)));
        }
        for (const auto &[elder, child] : m_genogram.kin.grandparents) {
            if (elder == m_person)
                add(KinLine::Kind::Other, GenogramWords::tr("grandparent of %1").arg(nameOf(child)));
            else if (child == m_person)
                add(KinLine::Kind::Other, GenogramWords::tr("grandchild of %1").arg(nameOf(elder)));
        }
    }

    void addHomes()
    {
        for (const GenogramHome &home : m_moment.homes) {
            if (!home.persons.contains(m_person))
                continue;
            QStringList others;
            for (const int person : home.persons) {
                if (person != m_person)
                    others.append(nameOf(person));
            }
            const QString where = homeText(m_genogram.family.households.at(home.household));
            add(KinLine::Kind::Home,
                others.isEmpty()
                    ? GenogramWords::tr("lives alone, %1").arg(where)
                    : GenogramWords::tr("lives with %1, %2").arg(QLocale().createSeparatedList(others), where));
        }
    }

    void addOthers()
    {
        const PersonId id = m_genogram.family.persons.at(m_person).person.id;
        for (const Relation &relation : m_genogram.family.relations) {
            if (relation.kind != RelationKind::Other || (relation.from != id && relation.to != id))
                continue;
            const int other = m_genogram.indexOf(relation.from == id ? relation.to : relation.from);
            add(KinLine::Kind::Other, GenogramWords::tr("other relation with %1").arg(nameOf(other)));
        }
    }

    const Genogram &m_genogram;
    const GenogramMoment &m_moment;
    int m_person;
    QList<KinLine> m_lines;
};

} // namespace

QList<KinLine> kinLines(const Genogram &genogram, const GenogramMoment &moment, int person)
{
    return KinTeller(genogram, moment, person).lines();
}

} // namespace regie::wording
