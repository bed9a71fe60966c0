#include "ui/shell/startframe.h"

#include "ui/widgets/signs.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QTimer>

namespace regie::ui {

namespace {

constexpr int panelWidth = 520;

} // namespace

StartFrame::StartFrame(const QString &title, const QString &lead, QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    scroll->setWidget(page);
    outer->addWidget(scroll);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    across->addStretch(1);
    across->addLayout(column);
    across->addStretch(1);

    auto *brand = new QHBoxLayout;
    brand->setSpacing(space::s);
    brand->addWidget(new SignLabel(Sign::Compass, 20));
    brand->addWidget(makeLabel(QStringLiteral("Regiekompas"), TextRole::DetailHeading), 1);
    m_message = new MessageBar;
    auto *panel = new Panel;
    panel->setFixedWidth(panelWidth * fontMetrics().height() / 18);
    m_content = panel->addBlock();
    m_content->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_content->setSpacing(space::m);
    m_content->addWidget(makeLabel(title, TextRole::Title, true));
    if (!lead.isEmpty())
        m_content->addWidget(makeMuted(lead, TextRole::Body, true));
    m_progress = new QWidget;
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    m_doing = makeMuted({}, TextRole::Body);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    progress->addWidget(m_doing);
    progress->addWidget(bar);
    m_progress->hide();

    column->addStretch(1);
    column->addLayout(brand);
    column->addWidget(m_message);
    column->addWidget(panel);
    column->addWidget(m_progress);
    column->addStretch(2);
    m_fields = panel;
}

void StartFrame::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_doing->setText(what);
    m_progress->hide();
    // Under a second there is nothing to see: a bar that moves costs more than opening a vault without a password.
    if (m_busy)
        QTimer::singleShot(1000, this, [this] { m_progress->setVisible(m_busy); });
    m_fields->setEnabled(!m_busy);
}

void StartFrame::addField(const QString &label, QWidget *field, QWidget *error)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addWidget(makeFieldLabel(label, field));
    box->addWidget(field);
    if (error != nullptr)
        box->addWidget(error);
    m_content->addLayout(box);
}

} // namespace regie::ui
