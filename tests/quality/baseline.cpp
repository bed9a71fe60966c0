#include "tests/quality/baseline.h"

#include "core/matching/matching.h"

#include <QMultiHash>

namespace regie::quality {

std::vector<Weighted> plainMatches(const DutchList &list)
{
    QMultiHash<QString, int> keys;
    std::vector<Weighted> edges;
    for (int place = 0; place < list.lines.size(); ++place) {
        const ListLine &line = list.lines.at(place);
        const QStringList words = matching::foldedWords(line.surname);
        if (line.birthDate.isEmpty() || words.isEmpty())
            continue;
        const QString key = line.birthDate + words.last();
        const auto others = keys.values(key);
        for (const int other : others) {
            if (list.lines.at(other).event != line.event)
                edges.push_back({other, place, list.lines.at(other).givenName == line.givenName ? 10.0 : 5.0});
        }
        keys.insert(key, place);
    }
    return edges;
}

} // namespace regie::quality
