#include "ui/widgets/fielderror.h"

#include "ui/widgets/field.h"
#include "ui/widgets/signs.h"

#include <QBoxLayout>

namespace regie::ui {

FieldError::FieldError(QWidget *field, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    m_sign = new SignLabel(Sign::Latest, 14);
    m_text = makeLabel({}, TextRole::Small, true);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldError::refuse(const QString &sentence)
{
    m_sign->setSign(Sign::Latest);
    m_text->setText(sentence);
    mark(true);
    show();
}

void FieldError::warn(const QString &sentence)
{
    m_sign->setSign(Sign::Target);
    m_text->setText(sentence);
    mark(false);
    m_field->setAccessibleDescription(sentence);
    show();
}

void FieldError::clear()
{
    m_text->clear();
    mark(false);
    hide();
}

void FieldError::mark(bool wrong)
{
    m_field->setAccessibleDescription(wrong ? m_text->text() : QString());
    setMark(m_field, "error", wrong);
}

} // namespace regie::ui
