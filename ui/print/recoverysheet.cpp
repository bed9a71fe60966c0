#include "ui/print/recoverysheet.h"

#include "ui/print/sheet.h"
#include "ui/wording/dates.h"

#include <QCoreApplication>

namespace regie::print {

namespace {

constexpr int groupsInARow = 5;

struct RecoverySheet
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

/// Writes down the page from the top.
class Writer
{
public:
    void gap(qreal height) { m_y += height; }
    void text(const QString &words, Type type, Weight weight = Weight::Regular, qreal left = 0)
    {
        const TextBlock block({{words, weight, ink::text}}, type, bodyWidth - left);
        for (int i = 0; i < block.lines(); ++i) {
            const QRectF box(bodyLeft + left, m_y, bodyWidth - left, block.lineHeight());
            m_page.marks.append(TextMark{block.layout(), i, box});
            m_y += block.lineHeight();
        }
    }
    void step(int number, const QString &words)
    {
        const qreal top = m_y;
        text(QStringLiteral("%1.").arg(number), Type::Body, Weight::Strong);
        m_y = top;
        text(words, Type::Body, Weight::Regular, mm(7));
        gap(mm(1.2));
    }
    void brand()
    {
        const qreal side = mm(6);
        m_page.marks.append(BrandMark{QRectF(bodyLeft, m_y, side, side)});
        text(QStringLiteral("Regiekompas"), Type::Heading, Weight::Strong, side + mm(2));
    }
    /// The groups in a frame, five in a row.
    void key(const QString &printed)
    {
        const QStringList groups = printed.split(QLatin1Char('-'), Qt::SkipEmptyParts);
        const qreal top = m_y;
        gap(mm(4));
        for (qsizetype i = 0; i < groups.size(); i += groupsInARow)
            text(groups.mid(i, groupsInARow).join(QStringLiteral("   ")), Type::BoxTitle, Weight::Strong, mm(5));
        gap(mm(4));
        RectMark frame;
        frame.rect = QRectF(bodyLeft, top, bodyWidth, m_y - top);
        frame.frame = ink::borderStrong;
        frame.width = thin;
        m_page.marks.append(frame);
    }
    void foot(const QString &words)
    {
        m_page.marks.append(RuleMark{QLineF(bodyLeft, footLine, bodyRight, footLine), ink::border, thin});
        m_y = footLine + mm(1);
        text(words, Type::Footer);
    }
    [[nodiscard]] Page page() const { return m_page; }

private:
    Page m_page;
    qreal m_y = firstTop + mm(6);
};

} // namespace

Paper recoverySheet(const Recovery &recovery)
{
    Writer to;
    to.brand();
    to.gap(mm(6));
    to.text(RecoverySheet::tr("Recovery key"), Type::Title, Weight::Strong);
    to.gap(mm(2));
    to.text(RecoverySheet::tr("Of the vault \"%1\", made on %2.")
                .arg(printable(recovery.vault), wording::longDay(recovery.made)),
        Type::Heading);
    to.gap(mm(4));
    to.text(
        RecoverySheet::tr("Whoever has this page can open the vault and read everything in it, without the password."),
        Type::Heading, Weight::Strong);
    to.gap(mm(5));
    to.key(recovery.key);
    to.gap(mm(7));
    to.text(RecoverySheet::tr("When you need it"), Type::BoxTitle, Weight::Strong);
    to.gap(mm(2));
    to.step(1, RecoverySheet::tr("Start Regiekompas and choose the vault, or put back a backup."));
    to.step(2, RecoverySheet::tr("Press \"Use the recovery key\"."));
    to.step(3, RecoverySheet::tr("Type the key, group by group. Spaces, hyphens and capitals make no difference."));
    to.gap(mm(5));
    to.text(RecoverySheet::tr("How you keep it"), Type::BoxTitle, Weight::Strong);
    to.gap(mm(2));
    to.step(1, RecoverySheet::tr("Put this page in a safe of your organisation, apart from the computer."));
    to.step(2, RecoverySheet::tr("Make no photograph or copy of it, and do not send it."));
    to.step(3, RecoverySheet::tr("Is it lost, or did somebody see it who should not? Say so at once: the key must be "
                                 "replaced."));
    to.foot(RecoverySheet::tr("Confidential. Page 1 of 1."));
    Paper paper;
    paper.title = RecoverySheet::tr("Recovery key"); // the queue of the printer shows it: not the vault's name
    paper.pages.append(to.page());
    return paper;
}

} // namespace regie::print
