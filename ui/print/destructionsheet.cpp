#include "ui/print/destructionsheet.h"

#include "ui/print/sheet.h"
#include "ui/wording/dates.h"
#include "ui/wording/destruction.h"

#include <QCoreApplication>

namespace regie::print {

namespace {

struct DestructionSheet
{
    Q_DECLARE_TR_FUNCTIONS(DestructionSheet)
};

/// Writes the certificate from the top of its page down.
class CertificateWriter
{
public:
    void gap(qreal height) { m_y += height; }
    void text(const QString &words, Type type, Weight weight = Weight::Regular)
    {
        const TextBlock block({{printable(words), weight, ink::text}}, type, bodyWidth);
        for (int i = 0; i < block.lines(); ++i) {
            const QRectF box(bodyLeft, m_y, bodyWidth, block.lineHeight());
            m_page.marks.append(TextMark{block.layout(), i, box});
            m_y += block.lineHeight();
        }
    }
    void part(const QString &heading, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        gap(mm(5));
        text(heading, Type::BoxTitle, Weight::Strong);
        gap(mm(1.5));
        for (const QString &line : lines) {
            text(line, Type::Body);
            gap(mm(1));
        }
    }
    [[nodiscard]] Page page() const { return m_page; }

private:
    Page m_page;
    qreal m_y = firstTop + mm(6);
};

} // namespace

Paper destructionSheet(const store::DestructionRecord &record, const QStringList &terms, bool practice)
{
    CertificateWriter to;
    to.text(DestructionSheet::tr("Certificate of destruction"), Type::Title, Weight::Strong);
    to.gap(mm(2));
    to.text(DestructionSheet::tr("List of %1, destroyed on %2.")
                .arg(record.year)
                .arg(wording::moment(LocalDateTime::fromUtc(record.decidedAt))),
        Type::Heading);
    if (practice)
        to.text(DestructionSheet::tr("Practice: everybody in this vault is invented."), Type::Heading, Weight::Strong);
    to.part(DestructionSheet::tr("What was destroyed"), wording::destroyedLines(record));
    to.part(DestructionSheet::tr("On which terms"), terms);
    to.part(DestructionSheet::tr("Who decided"), {wording::decidedBy(record)});
    to.part(DestructionSheet::tr("What this does not reach"),
        {DestructionSheet::tr(
             "Backups and exports that were made before still hold it. Destroy them when their own term "
             "is over, or make a new backup now and destroy the old ones."),
            DestructionSheet::tr("Copies that were given to others are kept by them, under their own terms."),
            DestructionSheet::tr(
                "The figures keep counts, places and days of what was destroyed, of nobody by name.")});
    to.gap(mm(14));
    to.text(DestructionSheet::tr("Signature of the first person:"), Type::Body);
    to.gap(mm(14));
    to.text(DestructionSheet::tr("Signature of the second person:"), Type::Body);
    Paper paper;
    paper.title = DestructionSheet::tr("Certificate of destruction");
    paper.pages.append(to.page());
    return paper;
}

} // namespace regie::print
