#include "core/casebook/casefilter.h"

namespace regie::casebook {

using namespace Qt::StringLiterals;

namespace {

void takeFilter(CaseFilter &filter, const QString &key, const QString &value, const routing::Region &region)
{
    if (key == u"gemeente"_s) {
        const routing::Municipality *place = region.municipalityNamed(value);
        if (place == nullptr) // "den-haag": a blank would end the filter
            place = region.municipalityNamed(QString(value).replace(u'-', u' '));
        filter.municipality = place == nullptr ? QString() : place->code;
        filter.impossible = filter.impossible || place == nullptr;
    } else if (key == u"route"_s) {
        const bool mda = value == u"mda"_s || value == u"mda++"_s;
        filter.impossible = filter.impossible || (!mda && value != u"icm"_s);
        filter.route = mda ? AdviceRoute::Mda : AdviceRoute::Icm;
    } else {
        const int phase = value.toInt();
        filter.impossible = filter.impossible || phase < 1 || phase > caseflow::safetyPhaseCount;
        filter.phase = static_cast<caseflow::SafetyPhase>(qBound(1, phase, caseflow::safetyPhaseCount) - 1);
    }
}

} // namespace

CaseFilter CaseFilter::of(const QString &text, const routing::Region &region)
{
    static const QStringList keys{u"gemeente"_s, u"route"_s, u"fase"_s};
    CaseFilter filter;
    QStringList rest;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString key = word.section(u':', 0, 0).toLower();
        const QString value = word.section(u':', 1).toLower();
        if (word.contains(u':') && keys.contains(key))
            takeFilter(filter, key, value, region);
        else
            rest.append(word);
    }
    filter.rest = rest.join(u' ');
    return filter;
}

bool CaseFilter::holds(const CaseFile &file, std::optional<caseflow::SafetyPhase> now) const
{
    return (municipality.isEmpty() || file.municipality == municipality) && (!route || file.route == *route) &&
           (!phase || now == phase);
}

} // namespace regie::casebook
