#include "ui/insight/figurecards.h"

#include "ui/widgets/panel.h"
#include "ui/wording/figures.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

constexpr int cardCount = 5;
constexpr int leastCard = 200;

} // namespace

FigureCards::FigureCards(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"figureCards"_s);
    setProperty("panel", true);
    m_grid->setContentsMargins(space::m, space::s, space::m, space::s);
    m_grid->setHorizontalSpacing(space::m);
    for (int i = 0; i < cardCount; ++i) {
        Card card;
        card.box = new QWidget;
        auto *column = new QVBoxLayout(card.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *row = new QHBoxLayout;
        card.number = makeButton({}, u"figureCard%1"_s.arg(i + 1), ButtonKind::Link);
        card.number->setFont(fontOf(TextRole::Title));
        card.number->setEnabled(false); // until it is counted
        card.unit = makeLabel({});
        row->addWidget(card.number);
        row->addWidget(card.unit, 1, Qt::AlignBottom);
        card.word = makeLabel({}, TextRole::Strong, true);
        card.second = makeMuted({}, TextRole::Small, true);
        column->addLayout(row);
        column->addWidget(card.word);
        column->addWidget(card.second);
        column->addStretch(1);
        connect(card.number, &QPushButton::clicked, this, [this, i] { Q_EMIT wanted(m_cards.at(i).wish); });
        m_cards.append(card);
    }
    arrange();
}

void FigureCards::set(
    int place, const ListWish &wish, const QString &number, const QString &unit, const QString &second)
{
    Card &card = m_cards[place];
    card.wish = wish;
    card.number->setEnabled(true);
    card.number->setText(number);
    card.unit->setText(unit);
    card.word->setText(wish.title);
    card.second->setText(second);
    card.number->setAccessibleName(tr("%1: %2 %3. %4").arg(wish.title, number, unit, second));
    card.number->setToolTip(wording::indicatorDefinition(wish.indicator).toHtmlEscaped());
}

void FigureCards::showFigures(const FigureSource &source)
{
    const auto count = [](const ListWish &wish) { return static_cast<int>(wish.items.size()); };
    const auto ofRoute = [&](const QString &id, const QString &route) {
        return count(source.part(id, Split::Route, route));
    };
    const ListWish inflow = source.wish(u"inflow"_s);
    FigureSource before = source;
    const qint64 days = source.scope.from.daysTo(source.scope.to) + 1;
    before.scope.from = source.scope.from.addDays(-days);
    before.scope.to = source.scope.from.addDays(-1);
    set(0, inflow, QString::number(count(inflow)), {},
        tr("as many days before: %1").arg(count(before.wish(u"inflow"_s))));
    const ListWish open = source.wish(u"open-cases"_s);
    set(1, open, QString::number(count(open)), {},
        tr("ICM %1, MDA++ %2").arg(ofRoute(u"open-cases"_s, u"icm"_s)).arg(ofRoute(u"open-cases"_s, u"mda"_s)));
    const ListWish visit = source.wish(u"order-to-first-visit"_s);
    set(2, visit, wording::figureText(Unit::Hours, figureOf(Unit::Hours, visit.items).value), {},
        tr("median of %n first visit(s); aim 24 hours", nullptr, count(visit)));
    const ListWish relapse = source.wish(u"relapse"_s);
    set(3, relapse, QString::number(count(relapse)), {},
        tr("in the period; %n case(s) at work now", nullptr, count(source.wish(u"caseload"_s))));
    const ListWish safe = source.wish(u"still-safe"_s);
    set(4, safe, wording::figureText(Unit::Survival, figureOf(Unit::Survival, safe.items).value), {},
        tr("%n household(s)", nullptr, count(safe)));
}

void FigureCards::arrange()
{
    const int across = std::clamp(width() / (isLargeText() ? 2 * leastCard : leastCard), 1, cardCount);
    if (across == m_across)
        return;
    m_across = across;
    for (int i = 0; i < cardCount; ++i)
        m_grid->addWidget(m_cards.at(i).box, i / across, i % across);
}

void FigureCards::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void FigureCards::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        for (const Card &card : std::as_const(m_cards))
            card.number->setFont(fontOf(TextRole::Title));
        arrange();
    }
}

} // namespace regie::ui
