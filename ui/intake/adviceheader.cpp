#include "ui/intake/adviceheader.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/routelook.h"
#include "ui/widgets/signs.h"
#include "ui/wording/rules.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

AdviceHeader::AdviceHeader(const routing::Region &region, QWidget *parent)
    : QWidget(parent), m_region(region), m_state(makeMuted({})), m_title(makeLabel({}, TextRole::Advice, true)),
      m_executor(makeLabel({}, TextRole::Body, true)), m_decides(makeLabel({}, TextRole::Body, true)),
      m_chip(new Chip({}, ChipKind::Neutral))
{
    m_title->setObjectName(u"adviceTitle"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_state);
    words->addWidget(m_title);
    words->addWidget(m_executor);
    words->addWidget(m_decides);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, space::s, space::m, space::m);
    row->addLayout(words, 1);
    row->addWidget(m_chip, 0, Qt::AlignTop);
}

void AdviceHeader::present(const IntakePicture &picture, bool decided)
{
    const routing::Advice &advice = picture.advice;
    const QDate on = picture.input.referenceDate;
    m_route = advice.route;
    m_state->setText(decided ? tr("Advice, decided") : tr("Advice, provisional"));
    m_title->setText(wording::adviceTitle(advice.route, advice.preferred));
    m_executor->setText(wording::executorText(advice, m_region, on));
    m_executor->setVisible(!m_executor->text().isEmpty());
    m_decides->setText(wording::decidedByText(advice, m_region, on));
    const RouteLook look = lookOf(advice.route);
    m_chip->set(wording::text(advice.route), look.chip, look.sign);
    update();
}

void AdviceHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, 6, height()), colour(lookOf(m_route).bar));
}

ReasonList::ReasonList(QWidget *parent) : QWidget(parent), m_for(new QVBoxLayout), m_against(new QVBoxLayout)
{
    m_forTitle = makeMuted({});
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::m, space::s, space::m, space::s);
    columns->setSpacing(space::m);
    for (const auto &[list, title] :
        {std::pair{m_for, m_forTitle}, std::pair{m_against, makeMuted(tr("Reasons against, take care"))}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        list->setSpacing(2);
        column->addWidget(title);
        column->addLayout(list);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
}

void ReasonList::setReasons(AdviceRoute route, const QList<routing::Reason> &reasons)
{
    m_forTitle->setText(tr("Reasons for %1").arg(wording::text(route)));
    clearLayout(m_for);
    clearLayout(m_against);
    const auto addLine = [](QVBoxLayout *to, Sign sign, const QString &text, bool muted) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(new SignLabel(sign), 0, Qt::AlignTop);
        row->addWidget(muted ? makeMuted(text, TextRole::Body, true) : makeLabel(text, TextRole::Body, true), 1);
        to->addWidget(line);
    };
    for (const routing::Reason &reason : reasons) {
        const bool flag = reason.kind == routing::ReasonKind::RedFlag;
        addLine(reason.inFavour ? m_for : m_against,
            flag              ? Sign::RedFlag
            : reason.inFavour ? Sign::Plus
                              : Sign::Minus,
            wording::text(reason), false);
    }
    if (m_for->isEmpty())
        addLine(m_for, Sign::None, tr("none yet"), true);
    if (m_against->isEmpty())
        addLine(m_against, Sign::None, tr("none"), true);
}

} // namespace regie::ui
