#include "ui/casefile/phasebar.h"

#include "core/casebook/flowvalues.h"
#include "ui/widgets/access.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"
#include "ui/wording/flow.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <array>

namespace regie::ui {

namespace {

constexpr qsizetype phaseCount = 3;
constexpr qsizetype staysShown = 2; // of one phase: the latest, the others stand in the timeline
constexpr int besideFrom = 900;     ///< pixels; narrower, they stand two by two
constexpr int nowLine = 4;

QString phaseDay(QDate date, QDate today)
{
    return date.toString(date.year() == today.year() ? QStringLiteral("dd-MM") : QStringLiteral("dd-MM-yyyy"));
}

QString stayText(const caseflow::PhaseStay &stay, QDate today)
{
    const QString from = phaseDay(stay.from.date, today);
    if (stay.until) {
        const QString until = phaseDay(stay.until->date, today);
        return stay.relapse ? PhaseBar::tr("relapse %1 to %2").arg(from, until)
                            : PhaseBar::tr("%1 to %2").arg(from, until);
    }
    const QString days = PhaseBar::tr("%n day(s)", nullptr, static_cast<int>(stay.from.date.daysTo(today)));
    return (stay.relapse ? PhaseBar::tr("relapse since %1 · %2") : PhaseBar::tr("since %1 · %2")).arg(from, days);
}

PhaseWords wordsOfPhase(const QList<caseflow::PhaseStay> &all, caseflow::SafetyPhase phase, QDate today)
{
    PhaseWords words;
    QStringList stays;
    for (const caseflow::PhaseStay &stay : all) {
        if (stay.phase != phase)
            continue;
        stays.append(stayText(stay, today));
        words.stand = stay.until ? PhaseWords::Stand::Past : PhaseWords::Stand::Now;
        if (stay.relapse)
            words.reason = stay.reason;
    }
    words.when = stays.isEmpty() ? PhaseBar::tr("not begun yet")
                                 : stays.mid(std::max<qsizetype>(0, stays.size() - staysShown)).join(u" · ");
    words.latest = stays.isEmpty() ? QString() : stays.constLast();
    words.name = QString::number(static_cast<int>(phase) + 1) + u' ' + wording::text(phase);
    words.title = words.stand == PhaseWords::Stand::Now ? PhaseBar::tr("%1, now").arg(words.name) : words.name;
    return words;
}

/// What comes after the phases: it is watched throughout, and reached when the route is closed.
PhaseWords wordsOfStability(const caseflow::FlowRun &route, QDate today)
{
    PhaseWords words{.name = PhaseBar::tr("Stable safety")};
    words.title = words.name;
    const QString since = phaseDay(route.since().date, today);
    if (route.standing == caseflow::Standing::Resting) {
        words.stand = PhaseWords::Stand::Now;
        words.title = PhaseBar::tr("%1, now").arg(words.title);
        words.when = PhaseBar::tr("aftercare since %1").arg(since);
        words.latest = words.when;
    } else if (route.standing == caseflow::Standing::Ended) {
        words.stand = PhaseWords::Stand::Past;
        words.when = PhaseBar::tr("route ended on %1").arg(since);
    } else {
        words.when =
            route.flow == u"icm" ? PhaseBar::tr("closing, then aftercare") : PhaseBar::tr("evaluate and close");
    }
    return words;
}

struct PhaseGround
{
    Token ground;
    Token ink;
};

constexpr std::array<PhaseGround, phaseCount> phaseGrounds{
    {{Token::Phase1, Token::OnPhase1}, {Token::Phase2, Token::OnPhase2}, {Token::Phase3, Token::OnPhase3}}};

} // namespace

QList<PhaseWords> phaseWords(const CaseFlow &flow, QDate today)
{
    const caseflow::FlowRun *route = flow.state.lastRoute();
    if (route == nullptr)
        return {};
    QList<PhaseWords> all;
    for (const auto phase : {caseflow::SafetyPhase::ImmediateSafety, caseflow::SafetyPhase::RiskDrivenCare,
             caseflow::SafetyPhase::Recovery})
        all.append(wordsOfPhase(flow.state.phases, phase, today));
    all.append(wordsOfStability(*route, today));
    return all;
}

/// A phase: its ground says which, words say the rest.
class PhaseBar::Cell : public QWidget
{
public:
    Cell(int index, QWidget *parent) : QWidget(parent), m_index(index)
    {
        setAccessRole(this, QAccessible::StaticText);
        setObjectName(QStringLiteral("phase%1").arg(index + 1));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    void say(const PhaseWords &words)
    {
        m_words = words;
        const QString whole = words.title + QStringLiteral(": ") + words.when;
        setAccessibleName(whole);
        setAccessibleDescription(words.reason);
        setToolTip(words.reason.isEmpty() ? whole : whole + u'\n' + words.reason.left(600));
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int lines =
            QFontMetrics(fontOf(TextRole::Strong)).height() + QFontMetrics(fontOf(TextRole::Small)).height();
        return {200, std::max(height::twoLines, lines + 2 * space::xs + nowLine)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool begun = m_words.stand != PhaseWords::Stand::NotYet;
        const bool phase = m_index < phaseCount;
        const auto place = static_cast<std::size_t>(std::min<qsizetype>(m_index, phaseCount - 1));
        const Token ground = begun && phase ? phaseGrounds[place].ground : Token::Surface;
        const Token ink = begun && phase ? phaseGrounds[place].ink : Token::Text;
        QPainter painter(this);
        painter.setPen(colour(Token::BorderStrong));
        painter.setBrush(colour(ground));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        const bool now = m_words.stand == PhaseWords::Stand::Now;
        if (now)
            painter.fillRect(QRect(0, height() - nowLine, width(), nowLine), colour(Token::Accent));
        const QRect text = rect().adjusted(space::m, space::xs, -space::s, -space::xs);
        const QFontMetrics strong(fontOf(TextRole::Strong));
        const QFontMetrics small(fontOf(TextRole::Small));
        painter.setPen(colour(ink));
        painter.setFont(fontOf(TextRole::Strong));
        painter.drawText(QRect(text.topLeft(), QSize(text.width(), strong.height())), Qt::AlignLeft | Qt::AlignVCenter,
            strong.elidedText(m_words.title, Qt::ElideRight, text.width()));
        painter.setFont(fontOf(TextRole::Small));
        if (!begun)
            painter.setPen(colour(Token::Muted));
        painter.drawText(QRect(text.left(), text.top() + strong.height(), text.width(), small.height()),
            Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(m_words.when, Qt::ElideRight, text.width()));
    }

private:
    int m_index;
    PhaseWords m_words;
};

PhaseBar::PhaseBar(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("phaseBar"));
    setAccessibleName(tr("Phases of the case"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (int index = 0; index <= phaseCount; ++index)
        m_cells.append(new Cell(index, this));
    arrange();
}

void PhaseBar::setCase(const CaseView &view, QDate today)
{
    const QList<PhaseWords> words = view.flow ? phaseWords(*view.flow, today) : QList<PhaseWords>();
    for (qsizetype index = 0; index < words.size(); ++index)
        m_cells.at(index)->say(words.at(index));
    setVisible(!words.isEmpty());
}

void PhaseBar::arrange()
{
    const int columns = width() < besideFrom || isLargeText() ? 2 : static_cast<int>(m_cells.size());
    for (int index = 0; index < m_cells.size(); ++index) {
        m_grid->removeWidget(m_cells.at(index));
        m_grid->addWidget(m_cells.at(index), index / columns, index % columns);
    }
    for (int column = 0; column < m_cells.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void PhaseBar::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void PhaseBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

} // namespace regie::ui
