#include "core/routing/region.h"

#include "core/domain/codes.h"

namespace regie::routing {

namespace {

/// Letters and digits only, in lower case: "'s-Gravenhage" and "s Gravenhage" are one name.
QString folded(const QString &name)
{
    QString out;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            out.append(c.toLower());
    }
    return out;
}

template <typename T>
bool holdsOn(const T &item, QDate day)
{
    return (!item.from.isValid() || item.from <= day) && (!item.until.isValid() || day <= item.until);
}

} // namespace

const Municipality *Region::municipality(const QString &code) const
{
    for (const Municipality &one : municipalities) {
        if (one.code == code)
            return &one;
    }
    return nullptr;
}

const Municipality *Region::municipalityNamed(const QString &called) const
{
    const QString wanted = folded(called);
    if (wanted.isEmpty())
        return nullptr;
    for (const Municipality &one : municipalities) {
        if (folded(one.name) == wanted)
            return &one;
        for (const QString &byName : one.byNames) {
            if (folded(byName) == wanted)
                return &one;
        }
    }
    return nullptr;
}

const Organisation *Region::organisation(const QString &wanted, QDate on) const
{
    const Organisation *latest = nullptr;
    for (const Organisation &one : organisations) {
        if (one.id != wanted)
            continue;
        if (holdsOn(one, on))
            return &one;
        latest = &one;
    }
    return latest;
}

QString Region::organisationName(const QString &wanted, QDate on) const
{
    const Organisation *one = organisation(wanted, on);
    return one != nullptr ? one->name : wanted;
}

const TermSetting *Region::term(const QString &wanted, QDate on) const
{
    const TermSetting *latest = nullptr;
    for (const TermSetting &one : terms) {
        if (one.id == wanted && holdsOn(one, on) && (latest == nullptr || latest->from <= one.from))
            latest = &one;
    }
    return latest;
}

caseflow::ThvLengths Region::thvLengths(QDate on) const
{
    caseflow::ThvLengths lengths;
    const auto take = [&](DeadlineKind kind, int &days) {
        const TermSetting *setting = term(toCode(kind), on);
        for (const TermSetting &one : terms) {
            if (setting == nullptr && one.id == toCode(kind))
                setting = &one; // the first of the file
        }
        days = setting != nullptr ? setting->days : days;
    };
    take(DeadlineKind::OrderEnd, lengths.days);
    take(DeadlineKind::OrderEndExtended, lengths.maximumDays);
    take(DeadlineKind::ExtensionAdvice, lengths.extensionAdviceDay);
    return lengths;
}

} // namespace regie::routing
