#include "ui/timeline/timelinelegend.h"

#include "ui/timeline/timelinelook.h"
#include "ui/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace regie::ui {

using namespace report;

namespace {

constexpr int signWidth = 22;
constexpr int between = 20;

template <typename Mark, typename Wanted>
bool holds(const Timeline &timeline, Wanted &&wanted)
{
    return std::any_of(timeline.items.cbegin(), timeline.items.cend(), [&wanted](const TimelineItem &item) {
        const auto *mark = std::get_if<Mark>(&item.mark);
        return mark != nullptr && wanted(*mark);
    });
}

template <typename Mark>
bool holds(const Timeline &timeline)
{
    return holds<Mark>(timeline, [](const Mark &) { return true; });
}

OrderBar extendedOrder()
{
    OrderBar bar;
    bar.term.imposedAt = {QDate(2026, 1, 1), QTime(0, 0)};
    bar.term.firstEnd = bar.term.imposedAt.addDays(bar.term.days);
    bar.term.end = bar.term.imposedAt.addDays(bar.term.maximumDays);
    bar.term.extended = true;
    return bar;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineLegend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineLegend::setTimeline(const Timeline &timeline)
{
    m_entries.clear();
    const auto add = [this](bool there, const QList<TimelineMark> &marks, const QString &words) {
        if (there)
            m_entries.append({marks, words});
    };
    add(holds<OrderBar>(timeline), {extendedOrder()}, tr("order to day 10, extended"));
    add(holds<ReportMark>(timeline, [](const ReportMark &mark) { return mark.weight == rules::Weight::Counts; }),
        {ReportMark{{}, rules::Weight::Counts}}, tr("report counts"));
    add(holds<ReportMark>(timeline, [](const ReportMark &mark) { return mark.weight == rules::Weight::Possibly; }),
        {ReportMark{{}, rules::Weight::Possibly}}, tr("possibly"));
    add(holds<ReportMark>(timeline, [](const ReportMark &mark) { return mark.weight == rules::Weight::No; }),
        {ReportMark{{}, rules::Weight::No}}, tr("does not count"));
    add(holds<IncidentMark>(timeline), {IncidentMark{}}, tr("violence"));
    add(holds<PartnerBand>(timeline),
        {PartnerBand{.effort = PartnerEffort::Low}, PartnerBand{.effort = PartnerEffort::Middle},
            PartnerBand{.effort = PartnerEffort::High}},
        tr("low, middle, high"));
    add(holds<PartnerBand>(timeline, [](const PartnerBand &band) { return band.effort == PartnerEffort::Waiting; }),
        {PartnerBand{.effort = PartnerEffort::Waiting}}, tr("waiting"));
    add(holds<ActionMark>(timeline), {ActionMark{.stand = ActionStand::Done}}, tr("done"));
    add(holds<ActionMark>(timeline), {ActionMark{.stand = ActionStand::Open}}, tr("still to do"));
    QStringList all;
    for (const Entry &entry : std::as_const(m_entries))
        all.append(entry.words);
    setAccessibleName(tr("Legend: %1").arg(all.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QList<TimelineLegend::Placed> TimelineLegend::arrange(int width) const
{
    const QFontMetrics metrics(fontOf(TextRole::Small));
    const int line = heightFor(22, metrics);
    const int sign = signSide(signWidth);
    QList<Placed> out;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int signs = sign * static_cast<int>(entry.marks.size());
        const int words = metrics.horizontalAdvance(entry.words) + 1;
        if (x > 0 && x + signs + space::s + words > width) {
            x = 0;
            y += line;
        }
        out.append({QRect(x, y, signs, line), QRect(x + signs + space::s, y, words, line)});
        x += signs + space::s + words + between;
    }
    return out;
}

int TimelineLegend::heightForWidth(int width) const
{
    const QList<Placed> placed = arrange(width);
    return placed.isEmpty() ? 0 : placed.last().sign.bottom() + 1;
}

QSize TimelineLegend::sizeHint() const
{
    return {600, heightForWidth(std::max(1, width()))};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {100, heightFor(22)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const print::TimelineLook look = screenLook();
    const Timeline none;
    const print::TimelineLayout layout;
    const print::TimelineLabels labels;
    const print::TimelinePainter marks(painter, look, none, layout, labels);
    const QList<Placed> placed = arrange(width());
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const QRect room = placed.at(i).sign;
        const int side = room.width() / static_cast<int>(entry.marks.size());
        const int high = signSide(14);
        for (int mark = 0; mark < entry.marks.size(); ++mark)
            marks.sample(
                QRectF(room.left() + mark * side, room.center().y() - high / 2.0, side, high), entry.marks.at(mark));
        painter.setFont(fontOf(TextRole::Small));
        painter.setPen(look.muted);
        painter.drawText(placed.at(i).words, Qt::AlignVCenter | Qt::AlignLeft, entry.words);
    }
}

} // namespace regie::ui
