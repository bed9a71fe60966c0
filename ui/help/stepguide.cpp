#include "ui/help/stepguide.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int guideEdge = 4;
}

StepGuide::StepGuide(const HelpBook &book, QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, TextRole::Strong, true)), m_text(makeLabel({}, TextRole::Body, true))
{
    setObjectName(u"stepGuide"_s);
    setAccessibleName(tr("Explanation of this step"));
    for (const HelpSection &section : book.chapterOf(u"eerste-intake"_s)) {
        if (section.id.startsWith("eerste-intake-"_L1))
            m_notes.append(section);
    }
    auto *more = makeButton(tr("Read more  F1"), u"guideMore"_s, ButtonKind::Link);
    auto *close = makeButton(tr("Do not show this again"), u"guideClose"_s, ButtonKind::Link);
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT moreWanted(m_section); });
    connect(close, &QPushButton::clicked, this, [this] {
        Q_EMIT closed();
        deleteLater();
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_title, 1);
    head->addWidget(more);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m + guideEdge, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addWidget(m_text);
}

void StepGuide::setStep(int step)
{
    const bool known = step >= 1 && step <= m_notes.size();
    setVisible(known);
    if (!known)
        return;
    const HelpSection &note = m_notes.at(step - 1);
    m_section = note.id;
    m_title->setText(note.title);
    // The first paragraph: the handbook says the rest.
    m_text->setText(note.blocks.isEmpty() ? QString() : note.blocks.first().text);
}

void StepGuide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::AccentSoft));
    painter.fillRect(QRect(0, 0, guideEdge, height()), colour(Token::Accent));
}

} // namespace regie::ui
