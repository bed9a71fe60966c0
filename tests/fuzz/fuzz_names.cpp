// The normaliser and the comparisons: any bytes as a record and another, and as a mention to look up.
#include "core/matching/compare.h"
#include "core/matching/fold.h"
#include "core/matching/linker.h"

#include <cstdlib>

using namespace regie;
using namespace regie::matching;

namespace {

/// Fields are separated by a line end, records by an empty line.
QList<Record> recordsOf(const QByteArray &bytes)
{
    QList<Record> records(1);
    QString *const none = nullptr;
    int field = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        Record &record = records.last();
        QString *const fields[] = {&record.surname, &record.givenName, none, &record.street, &record.houseNumber,
            &record.postcode, &record.town, &record.phone, &record.nationalId, &record.event, &record.fullName,
            &record.birthPlace, &record.occupation, &record.email, &record.role, &record.household};
        if (line.isEmpty() || field >= 16) {
            records.append(Record());
            field = 0;
            continue;
        }
        if (fields[field] == none)
            record.birthDate = {std::atoi(line.constData()), static_cast<int>(line.size()), line.at(0)};
        else
            *fields[field] = QString::fromUtf8(line);
        ++field;
    }
    return records.mid(0, 12);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 4096)
        return 0;
    QList<Record> records = recordsOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    Lexicon lexicon;
    std::vector<Prepared> prepared;
    for (const Record &record : std::as_const(records))
        prepared.push_back(lexicon.prepare(record));
    Comparer comparer(lexicon);
    for (const Prepared &a : prepared) {
        for (const Prepared &b : prepared) {
            if (comparer.compare(a, b) != comparer.compare(b, a))
                std::abort(); // comparing has no direction
        }
    }
    LinkOptions options;
    options.threads = 1;
    options.clusters = true;
    const LinkResult forward = link(records, {}, options);
    std::reverse(records.begin(), records.end());
    if (link(records, {}, options).pairs.size() != forward.pairs.size())
        std::abort(); // the order of the list does not show
    return 0;
}
