#include "tests/bench/officerace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace regie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15 * 60 * 1000; // ms

/// The pages of a PDF as LibreOffice writes it: an object a page, not packed.
int pagesIn(const QString &path)
{
    static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<int>(QString::fromLatin1(file.readAll()).count(page));
}

/// Converts @p names in @p folder; empty when it did, otherwise why not.
QString converted(const QString &program, const QDir &folder, const QStringList &names)
{
    QProcess office;
    office.setWorkingDirectory(folder.path());
    QStringList arguments{u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
        u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.filePath(u"out"_s)};
    office.start(program, arguments + names);
    if (!office.waitForStarted())
        return u"soffice does not start"_s;
    if (!office.waitForFinished(patience)) {
        office.kill();
        office.waitForFinished();
        return u"soffice was not ready in time"_s;
    }
    return office.exitStatus() == QProcess::NormalExit && office.exitCode() == 0 ? QString() : u"soffice failed"_s;
}

} // namespace

OfficeRun officePdfs(const QByteArray &html, int copies)
{
    OfficeRun run;
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty()) {
        run.why = u"soffice is not installed"_s;
        return run;
    }
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    QStringList names;
    for (int i = 0; i <= copies; ++i) {
        names.append(u"report-%1.html"_s.arg(i));
        QFile file(dir.filePath(names.constLast()));
        if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size()) {
            run.why = u"no room for the pages"_s;
            return run;
        }
    }
    const QString first = names.takeFirst(); // makes the profile; not counted
    run.why = converted(program, dir, {first});
    if (!run.why.isEmpty())
        return run;
    QElapsedTimer clock;
    clock.start();
    run.why = converted(program, dir, names);
    run.seconds = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
    for (const QString &name : std::as_const(names))
        run.pages += pagesIn(dir.filePath(u"out/"_s + name.chopped(5) + u".pdf"_s));
    if (run.why.isEmpty() && run.pages < copies)
        run.why = u"soffice made %1 pages of %2 files"_s.arg(run.pages).arg(copies);
    return run;
}

} // namespace regie::bench
