#include "ui/print/archive.h"

#include "ui/print/archivemodule.h"

#ifdef Q_OS_UNIX
#include <dlfcn.h>
#endif

namespace regie::print {

namespace {

using namespace Qt::StringLiterals;

/// Where the program was told to look when it was linked: beside it in the build, in its own folder once installed.
ArchiveFunction loadedArchive()
{
#ifdef Q_OS_UNIX
    void *module = dlopen(archiveModule, RTLD_NOW | RTLD_LOCAL);
    return module != nullptr ? reinterpret_cast<ArchiveFunction>(dlsym(module, archiveFunction)) : nullptr;
#else
    return &finishArchive;
#endif
}

} // namespace

Result<QByteArray> archived(const QByteArray &pdf, const Archive &archive)
{
    static const ArchiveFunction finish = loadedArchive();
    if (finish == nullptr)
        return fail(ErrorCode::IoError, u"the part of the program that finishes a PDF is not there"_s);
    QByteArray finished;
    if (!finish(pdf, archive, finished))
        return fail(ErrorCode::MalformedInput, u"the PDF could not be finished"_s);
    return finished;
}

} // namespace regie::print
