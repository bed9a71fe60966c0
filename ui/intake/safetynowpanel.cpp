#include "ui/intake/safetynowpanel.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/signs.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include "core/domain/codes.h"

#include <QCheckBox>

namespace regie::ui {

using namespace Qt::StringLiterals;

SafetyNowPanel::SafetyNowPanel(Intake &draft, QWidget *parent)
    : Panel(tr("Safety now"), parent), m_draft(draft), m_danger(new Segmented(u"acuteDanger"_s)),
      m_none(new QCheckBox(tr("&Asked: none of these was heard")))
{
    m_danger->setChoices({{wording::text(Answer::Yes), static_cast<int>(Answer::Yes)},
        {wording::text(Answer::No), static_cast<int>(Answer::No)},
        {wording::text(Answer::Unknown), static_cast<int>(Answer::Unknown)}});
    connect(m_danger, &Segmented::picked, this, [this](int value) {
        at(m_draft.facts, Fact::AcuteDanger).answer = static_cast<Answer>(value);
        showBanners();
        Q_EMIT edited();
    });
    m_none->setObjectName(u"noRedFlags"_s);
    m_none->setAccessibleName(tr("Asked: none of these was heard"));
    connect(m_none, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.redFlagsAsked = on || !m_draft.redFlags.isEmpty();
        fill();
        Q_EMIT edited();
    });
    auto *danger = new Banner(Banner::Kind::Danger, Sign::Latest, this);
    danger->setObjectName(u"dangerBanner"_s);
    danger->say(tr("Police, CIT or Veilig Thuis first."), tr("The intake can wait; the draft is kept."));
    m_dangerBanner = danger;
    auto *flags = new Banner(Banner::Kind::Danger, Sign::RedFlag, this);
    flags->setObjectName(u"flagBanner"_s);
    flags->say(
        tr("Consult the police and Veilig Thuis at once."), tr("One red flag is enough; they are not added up."));
    m_flagBanner = flags;

    QVBoxLayout *block = addBlock();
    block->setSpacing(space::m);
    block->addWidget(new Field(tr("Is there acute &danger now?"), m_danger));
    block->addWidget(m_dangerBanner);
    block->addWidget(makeRule());
    block->addWidget(makeLabel(tr("Red flags"), TextRole::Strong));
    block->addWidget(m_flagBanner);
    block->addWidget(makeFlags());
    block->addWidget(makeRule());
    block->addWidget(m_none);
    body()->addStretch(1);
    fill();
}

QWidget *SafetyNowPanel::makeFlags()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Code<RedFlag> &code : codesOf<RedFlag>()) {
        auto *box = new QCheckBox(wording::text(code.value));
        box->setObjectName(u"redFlag_"_s + QLatin1String(code.text));
        box->setAccessibleName(tr("Red flag: %1").arg(box->text()));
        connect(box, &QCheckBox::clicked, this, [this, flag = code.value](bool on) { takeFlag(flag, on); });
        column->addWidget(box);
        m_flags.append(box);
    }
    return list;
}

void SafetyNowPanel::takeFlag(RedFlag flag, bool on)
{
    if (on)
        m_draft.redFlags.insert(flag);
    else
        m_draft.redFlags.remove(flag);
    m_draft.redFlagsAsked = true;
    fill();
    Q_EMIT edited();
}

void SafetyNowPanel::fill()
{
    m_danger->setValue(static_cast<int>(at(m_draft.facts, Fact::AcuteDanger).answer));
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        m_flags.at(i)->setChecked(m_draft.redFlags.contains(static_cast<RedFlag>(i)));
    m_none->setChecked(m_draft.redFlagsAsked && m_draft.redFlags.isEmpty());
    m_none->setEnabled(m_draft.redFlags.isEmpty());
    m_none->setToolTip(m_none->isEnabled() ? QString() : tr("At least one red flag was heard."));
    showBanners();
}

void SafetyNowPanel::showBanners()
{
    m_dangerBanner->setVisible(at(m_draft.facts, Fact::AcuteDanger).answer == Answer::Yes);
    m_flagBanner->setVisible(!m_draft.redFlags.isEmpty());
}

QWidget *SafetyNowPanel::firstField() const
{
    return m_danger;
}

} // namespace regie::ui
