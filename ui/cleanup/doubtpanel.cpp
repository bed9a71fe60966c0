#include "ui/cleanup/doubtpanel.h"

#include "ui/wording/identity.h"
#include "ui/wording/matching.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace regie::ui {

DoubtPanel::DoubtPanel(QWidget *parent)
    : Panel(tr("Side by side"), parent), m_model(new SideBySideModel(this)), m_table(makeSideBySide(m_model)),
      m_most(makeLabel({}, TextRole::Body, true)), m_surer(makeLabel({}, TextRole::Body, true)),
      m_effects(makeLabel({}, TextRole::Strong, true)),
      m_nothing(makeMuted(tr("Choose a row to see the two side by side."), TextRole::Body, true))
{
    headingRow()->insertWidget(1, makeMuted(tr("differences are underlined")));
    m_nothing->setContentsMargins(space::m, space::m, space::m, space::m);
    m_table->setMinimumHeight(7 * heightFor(height::row) + 4); // its heading and six rows
    body()->addWidget(m_table, 1);
    body()->addWidget(m_nothing, 1, Qt::AlignTop);
    m_words = makeWords();
    body()->addWidget(m_words);
    m_decide = new QWidget;
    auto *column = new QVBoxLayout(m_decide);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeReason());
    column->addWidget(makeButtons());
    body()->addWidget(m_decide);
    setDoubt(nullptr);
}

QWidget *DoubtPanel::makeWords()
{
    auto *words = new QWidget;
    auto *grid = new QGridLayout(words);
    grid->setContentsMargins(space::m, space::s, space::m, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(0, 104);
    grid->setColumnStretch(1, 1);
    const QList<std::pair<QString, TextLabel *>> rows = {
        {tr("Weighs most"), m_most}, {tr("Surer with"), m_surer}, {tr("If they are the same"), m_effects}};
    for (int i = 0; i < rows.size(); ++i) {
        QWidget *name = makeMuted(rows.at(i).first);
        grid->addWidget(name, i, 0, Qt::AlignTop);
        grid->addWidget(rows.at(i).second, i, 1);
        if (rows.at(i).second != m_effects)
            m_personWords.append({name, rows.at(i).second});
    }
    m_effects->setObjectName(QStringLiteral("doubtEffects"));
    return words;
}

QWidget *DoubtPanel::makeReason()
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("doubtReason"));
    m_reason->setMaxLength(400);
    m_reasonWanted = makeMuted({}, TextRole::Small, true);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeFieldLabel(tr("&Reason"), m_reason));
    column->addWidget(m_reason);
    column->addWidget(m_reasonWanted);
    return box;
}

QWidget *DoubtPanel::makeButtons()
{
    m_same =
        makeButton(tr("The same"), QStringLiteral("doubtSame"), ButtonKind::Primary, QStringLiteral("Ctrl+Return"));
    m_different = makeButton(tr("Not the same"), QStringLiteral("doubtDifferent"));
    m_notSure = makeButton(tr("Not sure yet"), QStringLiteral("doubtNotSure"));
    connect(m_same, &QPushButton::clicked, this, &DoubtPanel::same);
    connect(m_different, &QPushButton::clicked, this, &DoubtPanel::different);
    connect(m_notSure, &QPushButton::clicked, this, &DoubtPanel::notSure);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_same);
    row->addWidget(m_different);
    row->addWidget(m_notSure);
    row->addStretch(1);
    return bar;
}

void DoubtPanel::setDoubt(const Doubt *doubt)
{
    m_shown = doubt != nullptr;
    for (QWidget *part : {static_cast<QWidget *>(m_table), m_words, m_decide})
        part->setVisible(m_shown);
    m_nothing->setVisible(!m_shown);
    m_reason->clear();
    if (!m_shown) {
        m_model->clear();
        return;
    }
    const bool link = doubt->what == Doubt::What::Link;
    const bool households = doubt->what == Doubt::What::Households;
    if (households)
        showHouseholds(*doubt);
    else
        showPersons(*doubt);
    for (QWidget *word : m_personWords)
        word->setVisible(!households);
    m_effects->setText(wording::effectsText(doubt->effects));
    m_reasonWanted->setText(link ? tr("May stay empty.") : tr("Needed when they are the same."));
    m_notSure->setVisible(!link);
    setBusy(false);
}

void DoubtPanel::showPersons(const Doubt &doubt)
{
    const bool pair = doubt.what == Doubt::What::Persons;
    m_model->setHeadings(pair ? tr("First person") : tr("As the source wrote it"),
        pair ? tr("Second person") : tr("Known in the vault"));
    m_model->compare(doubt.here, doubt.companions, doubt.there);
    m_most->setText(wording::weighsMost(doubt.there.candidate.comparisons));
    m_surer->setText(wording::surerWith(doubt.there.candidate.comparisons));
}

void DoubtPanel::showHouseholds(const Doubt &doubt)
{
    m_model->setHeadings(tr("First household"), tr("Second household"));
    m_model->compare(doubt.gonePlace, doubt.keptPlace, doubt.inCommon);
}

void DoubtPanel::setBusy(bool busy)
{
    for (QPushButton *button : {m_same, m_different, m_notSure})
        button->setEnabled(!busy && m_shown);
}

QString DoubtPanel::reason() const
{
    return m_reason->text().trimmed();
}

void DoubtPanel::askReason()
{
    m_reasonWanted->setText(tr("Write down why they are the same."));
    m_reason->setFocus();
}

} // namespace regie::ui
