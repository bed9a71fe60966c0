// What stands before the cipher: key slots, and the front of a backup or
// package with what follows it. Nothing opens, nothing falls over.
#include "core/exchange/envelope.h"
#include "core/store/slotsjson.h"
#include "tests/fuzz/must.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace regie;

namespace {

void readSlots(const QByteArray &text)
{
    const auto file = store::slotsjson::read(text);
    if (!file) {
        must(!store::Slots::fromJson(text));
        return;
    }
    must(!file->list.isEmpty());
    const auto again = store::slotsjson::read(store::slotsjson::write(*file));
    must(again && store::slotsjson::write(*again) == store::slotsjson::write(*file));
    if (const auto keys = store::Slots::fromJson(text))
        must(keys->list().size() == file->list.size());
}

void readEnvelope(const QByteArray &bytes)
{
    static const QString path = QStringLiteral("/dev/shm/regie-fuzz-%1").arg(::getpid());
    const int target = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_TRUNC, 0600);
    must(target >= 0 && ::write(target, bytes.constData(), size_t(bytes.size())) == bytes.size());
    ::close(target);
    auto reader = exchange::EnvelopeReader::open(path);
    ::unlink(QFile::encodeName(path).constData());
    if (!reader)
        return must(!reader.error().detail.isEmpty());
    std::ignore = reader->unlock(store::PracticeKey{});
    if (reader->unlockWith(store::Secret(32)))
        must(!reader->readAll(1 << 20)); // nobody made it with that key
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (data[0] % 2 == 0)
        readSlots(text);
    else
        readEnvelope(text);
    return 0;
}
