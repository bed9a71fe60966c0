// Any bytes as an intake: what is read is written and read alike.
#include "core/exchange/intakejson.h"
#include "tests/fuzz/must.h"

using namespace regie;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    SeededIds ids(1);
    const auto intake = exchange::intakeFromJson(text, ids);
    if (!intake) {
        must(!intake.error().detail.isEmpty() || !intake.error().where.isEmpty());
        return 0;
    }
    const QByteArray written = exchange::intakeToJson(*intake);
    SeededIds others(2);
    const auto again = exchange::intakeFromJson(written, others);
    must(again && exchange::intakeToJson(*again) == written);
    return 0;
}
