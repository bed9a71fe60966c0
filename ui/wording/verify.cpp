#include "ui/wording/verify.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::wording {

namespace {

struct VerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(VerifyWords)
};

QString placeless(const store::Finding &finding)
{
    switch (finding.kind) {
    case store::Finding::Kind::Pages:
        return VerifyWords::tr("A page of the file cannot be read, or does not fit the others.");
    case store::Finding::Kind::Schema:
        return VerifyWords::tr("The table, index or rule %1 is missing, changed or not ours.").arg(finding.object);
    case store::Finding::Kind::Chain:
        return VerifyWords::tr("The log is broken: an action was changed, taken away or put in between.");
    case store::Finding::Kind::Items:
        return VerifyWords::tr("What an action says that it wrote, is not what it wrote.");
    case store::Finding::Kind::Row:
        return VerifyWords::tr("A row of %1 is not as its last action left it.").arg(finding.object);
    case store::Finding::Kind::RowMissing:
        return VerifyWords::tr("A row of %1 is gone, and no action took it away.").arg(finding.object);
    case store::Finding::Kind::RowUnknown:
        return VerifyWords::tr("A row of %1 was written by no action.").arg(finding.object);
    case store::Finding::Kind::LookUp:
        return VerifyWords::tr("The words by which a person is looked up are not those of her name.");
    case store::Finding::Kind::Anchor:
        return VerifyWords::tr("The log is shorter than what is remembered outside the file, or another one.");
    }
    return {};
}

} // namespace

QString text(const store::Finding &finding)
{
    QString out = placeless(finding);
    if (finding.row > 0)
        out += QLatin1Char(' ') + VerifyWords::tr("Row %1.").arg(QLocale().toString(finding.row));
    if (finding.seq > 0)
        out += QLatin1Char(' ') + VerifyWords::tr("Action %1.").arg(QLocale().toString(finding.seq));
    return out;
}

QString verifyText(const store::VerifyReport &report)
{
    const QLocale locale;
    if (report.isSound())
        return VerifyWords::tr("All of it fits: %1 rows and %2 actions. Compared with %n memory(s) outside the file.",
            nullptr, static_cast<int>(report.compared.size()))
            .arg(locale.toString(report.rows), locale.toString(report.head.seq));
    const QString many = VerifyWords::tr("%n thing(s) do not fit. The first:", nullptr, static_cast<int>(report.bad));
    return report.findings.isEmpty() ? many : many + QLatin1Char(' ') + text(report.findings.constFirst());
}

} // namespace regie::wording
