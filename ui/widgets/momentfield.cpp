#include "ui/widgets/momentfield.h"

#include "ui/widgets/typeddate.h"

#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

DateField::DateField(const QString &name, const QString &objectName, const Clock &clock, QWidget *parent)
    : Field(name, new QLineEdit, parent), m_clock(clock), m_edit(qobject_cast<QLineEdit *>(control()))
{
    m_edit->setObjectName(objectName);
    m_edit->setPlaceholderText(tr("dd-mm-yyyy"));
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        read(text);
        // Half a date is no mistake while it is being typed.
        setError({});
        Q_EMIT changed(m_date);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::judge);
}

void DateField::judge()
{
    if (m_date.isValid())
        m_edit->setText(typedDate(m_date));
    setError(m_wrong ? typedDateProblem(m_edit->text(), *m_wrong) : QString());
}

void DateField::setUnread(const QString &text)
{
    if (text.isEmpty() && !m_wrong)
        return;
    if (m_edit->text() != text)
        m_edit->setText(text);
    read(text);
    judge();
}

void DateField::setDate(QDate date)
{
    if (!date.isValid() && m_wrong)
        return;
    m_date = date;
    m_wrong.reset();
    setError({});
    if (!m_edit->hasFocus() || date.isValid() != !m_edit->text().isEmpty())
        m_edit->setText(date.isValid() ? typedDate(date) : QString());
}

void DateField::read(const QString &text)
{
    m_date = {};
    m_wrong.reset();
    if (text.trimmed().isEmpty())
        return;
    if (const auto date = readTypedDate(text, m_clock.today()))
        m_date = *date;
    else
        m_wrong = date.error().code;
}

MomentField::MomentField(const QString &name, const QString &objectName, const Clock &clock, QWidget *parent)
    : Field(name, new QWidget, parent), m_clock(clock), m_date(new QLineEdit), m_time(new QLineEdit)
{
    m_date->setObjectName(objectName + u"Date"_s);
    m_date->setPlaceholderText(tr("dd-mm-yyyy"));
    m_date->setAccessibleName(tr("%1: date").arg(control()->accessibleName()));
    m_time->setObjectName(objectName + u"Time"_s);
    m_time->setPlaceholderText(tr("hh:mm"));
    m_time->setAccessibleName(tr("%1: time").arg(control()->accessibleName()));
    QPushButton *now = makeButton(tr("Now"), objectName + u"Now"_s);
    now->setAccessibleName(tr("%1: now").arg(control()->accessibleName()));
    auto *row = new QHBoxLayout(control());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_date, 3);
    row->addWidget(m_time, 2);
    row->addWidget(now);
    control()->setFocusProxy(m_date);
    for (QLineEdit *edit : {m_date, m_time}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            read();
            setError({});
            Q_EMIT changed();
        });
        connect(edit, &QLineEdit::editingFinished, this, &MomentField::judge);
    }
    connect(now, &QPushButton::clicked, this, &MomentField::takeNow);
}

void MomentField::judge()
{
    if (m_moment.date.isValid())
        m_date->setText(typedDate(m_moment.date));
    if (m_timeKnown)
        m_time->setText(typedTime(m_moment.time));
    setMark(m_date, "error", m_wrong && !m_timeWrong);
    setMark(m_time, "error", m_timeWrong);
    setError(!m_wrong      ? QString()
             : m_timeWrong ? tr("Write the time as 02:10.")
                           : typedDateProblem(m_date->text(), *m_wrong));
}

QString MomentField::unread() const
{
    return m_wrong ? m_date->text() + u'\n' + m_time->text() : QString();
}

void MomentField::setUnread(const QString &text)
{
    if (text.isEmpty() && !m_wrong)
        return;
    if (unread() != text) {
        m_date->setText(text.section(u'\n', 0, 0));
        m_time->setText(text.section(u'\n', 1));
    }
    read();
    judge();
}

void MomentField::setMoment(LocalDateTime moment, bool timeKnown)
{
    if (!moment.date.isValid() && m_wrong)
        return;
    m_moment = moment;
    m_timeKnown = timeKnown && moment.date.isValid();
    m_wrong.reset();
    m_timeWrong = false;
    setError({});
    if (!m_date->hasFocus())
        m_date->setText(moment.date.isValid() ? typedDate(moment.date) : QString());
    if (!m_time->hasFocus())
        m_time->setText(m_timeKnown ? typedTime(moment.time) : QString());
}

void MomentField::focusWrong()
{
    (m_timeWrong ? m_time : m_date)->setFocus(Qt::OtherFocusReason);
}

void MomentField::read()
{
    m_moment = {};
    m_wrong.reset();
    m_timeKnown = m_timeWrong = false;
    const QString dateText = m_date->text();
    const QString timeText = m_time->text();
    if (!dateText.trimmed().isEmpty()) {
        if (const auto date = readTypedDate(dateText, m_clock.today()))
            m_moment.date = *date;
        else
            m_wrong = date.error().code;
    }
    if (timeText.trimmed().isEmpty())
        return;
    if (const auto time = readTypedTime(timeText)) {
        m_moment.time = *time;
        m_timeKnown = m_moment.date.isValid();
    } else if (!m_wrong) {
        m_timeWrong = true;
        m_wrong = time.error().code;
    }
}

void MomentField::takeNow()
{
    const LocalDateTime now = m_clock.now();
    m_moment = {now.date, QTime(now.time.hour(), now.time.minute())};
    m_timeKnown = true;
    m_timeWrong = false;
    m_wrong.reset();
    m_date->setText(typedDate(m_moment.date));
    m_time->setText(typedTime(m_moment.time));
    setMark(m_date, "error", false);
    setMark(m_time, "error", false);
    setError({});
    Q_EMIT changed();
}

} // namespace regie::ui
