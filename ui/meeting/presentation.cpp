#include "ui/meeting/presentation.h"

#include "ui/widgets/panel.h"
#include "ui/wording/dates.h"
#include "ui/wording/plans.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double bodyFactor = 2.0;
constexpr double headingFactor = 2.6;

/// Words that can be read across a room.
QLabel *makeLarge(const QString &text, double factor, bool strong)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(text);
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setBold(strong);
    label->setFont(font);
    return label;
}

} // namespace

Presentation::Presentation(const MeetingView &view, const routing::Region &region, QDate today, QWidget *parent)
    : QDialog(parent), m_kind(tr("%1, %2").arg(wording::text(view.meeting.kind), wording::moment(view.meeting.at))),
      m_scroll(new QScrollArea)
{
    setObjectName(u"presentation"_s);
    setWindowTitle(tr("Presentation"));
    setSizeGripEnabled(true);
    resize(1280, 800);
    for (const MeetingCase &one : view.cases)
        m_cases.append(presented(view, one, region, today));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_scroll->setObjectName(u"presentationPage"_s);
    m_scroll->setAccessibleName(tr("Case in large type"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the whole screen is one stop, so that no ring stands in the room
    column->addWidget(m_scroll, 1);
    column->addWidget(makeMuted(tr("PageDown next case · PageUp case before · Esc ends"), TextRole::Small));
    setFocusPolicy(Qt::StrongFocus);
    turnTo(0);
}

void Presentation::addPart(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_column->addSpacing(space::m);
    m_column->addWidget(makeLarge(heading, bodyFactor, true));
    for (const QString &line : lines)
        m_column->addWidget(makeLarge(line, bodyFactor, false));
}

void Presentation::turnTo(int place)
{
    if (place < 0 || place >= m_cases.size())
        return;
    m_place = place;
    const PresentedCase &one = m_cases.at(place);
    m_ground = new QWidget;
    m_ground->setBackgroundRole(QPalette::Base);
    m_ground->setAutoFillBackground(true);
    m_column = new QVBoxLayout(m_ground);
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::s);
    m_column->addWidget(makeLarge(
        tr("%1 · case %2 of %3").arg(m_kind, QString::number(place + 1), QString::number(m_cases.size())), 1.4, false));
    m_column->addWidget(makeLarge(one.title, headingFactor, true));
    if (!one.question.isEmpty())
        m_column->addWidget(makeLarge(one.question, bodyFactor, false));
    addPart(tr("Open actions of last time"), one.open);
    addPart(tr("Forming the picture"), one.picture);
    addPart(tr("Forming the judgement"), one.judgement);
    addPart(tr("Decision"), one.decision);
    addPart(tr("Agreed now"), one.made);
    if (one.keptBack > 0)
        m_column->addWidget(
            makeMuted(tr("%n line(s) with an address or a telephone number are not shown.", nullptr, one.keptBack),
                TextRole::Body, true));
    m_column->addStretch(1);
    m_scroll->setWidget(m_ground);
}

QString Presentation::words() const
{
    QStringList words;
    const QList<QLabel *> labels = m_ground->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    return words.join(u'\n');
}

bool Presentation::turns(int key)
{
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Space:
        turnTo(m_place + 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        turnTo(m_place - 1);
        return true;
    default:
        return false;
    }
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_Down)
        bar->setValue(bar->value() + bar->pageStep() / 2);
    else if (event->key() == Qt::Key_Up)
        bar->setValue(bar->value() - bar->pageStep() / 2);
    else if (!turns(event->key()))
        QDialog::keyPressEvent(event);
}

} // namespace regie::ui
