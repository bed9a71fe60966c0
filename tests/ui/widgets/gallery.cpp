#include "tests/ui/widgets/gallery.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/countcard.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/practiceband.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/thvclock.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace regie::test {

using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(const QString &text, const QString &name)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    return edit;
}

void addField(QGridLayout *grid, int row, int column, const QString &label, QWidget *edit)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addWidget(makeFieldLabel(label, edit));
    box->addWidget(edit);
    box->addStretch(1);
    grid->addLayout(box, row, column);
}

Panel *buttons()
{
    auto *panel = new Panel(u"Knoppen"_s);
    QVBoxLayout *block = panel->addBlock();
    auto *first = new QHBoxLayout;
    first->addWidget(makeButton(u"Sluiten"_s, u"plain"_s));
    QPushButton *off = makeButton(u"Sluiten"_s, u"off"_s);
    off->setEnabled(false);
    off->setToolTip(u"Kies eerst een persoon"_s);
    first->addWidget(off);
    QPushButton *flat = makeButton(u"Afdrukken"_s, u"flat"_s, ButtonKind::Flat);
    flat->setIcon(signIcon(Sign::Print));
    first->addWidget(flat);
    first->addWidget(makeButton(u"Toon alle"_s, u"link"_s, ButtonKind::Link));
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addWidget(makeButton(u"Akkoord"_s, u"primary"_s, ButtonKind::Primary, u"Ctrl+Return"_s));
    auto *group = new QButtonGroup(panel);
    for (const QString &word : {u"Lijn"_s, u"Lijst"_s}) {
        auto *segment = new QToolButton;
        segment->setText(word);
        segment->setObjectName(u"segment"_s + word);
        segment->setCheckable(true);
        segment->setFocusPolicy(Qt::StrongFocus);
        segment->setProperty("segment", true);
        segment->setAccessibleName(word);
        group->addButton(segment);
        segment->setChecked(word == u"Lijn");
        second->addWidget(segment);
    }
    second->addStretch(1);
    block->addLayout(first);
    block->addSpacing(space::s);
    block->addLayout(second);
    return panel;
}

Panel *fields()
{
    auto *panel = new Panel(u"Velden"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    panel->addBlock()->addLayout(grid);
    addField(grid, 0, 0, u"Rust"_s, field(u"Kwelderpad 14"_s, u"fieldPlain"_s));
    auto *combo = new QComboBox;
    combo->setObjectName(u"combo"_s);
    combo->addItems({u"Rijswijk"_s, u"Delft"_s});
    addField(grid, 0, 1, u"Keuze"_s, combo);
    QLineEdit *wrong = field(u"31-02-2026"_s, u"fieldWrong"_s);
    addField(grid, 1, 0, u"Fout"_s, wrong);
    QLineEdit *fixed = field(u"RK-2026-0003"_s, u"fieldFixed"_s);
    fixed->setReadOnly(true);
    addField(grid, 1, 1, u"Alleen lezen"_s, fixed);
    auto *error = new FieldError(wrong);
    error->refuse(u"Deze datum bestaat niet. Kies een dag tot en met 28."_s);
    grid->addWidget(error, 2, 0);
    QLineEdit *off = field(u"niet van toepassing"_s, u"fieldOff"_s);
    off->setEnabled(false);
    addField(grid, 3, 0, u"Uit"_s, off);
    auto *choices = new QVBoxLayout;
    auto *check = new QCheckBox(u"Kinderen aanwezig"_s);
    check->setObjectName(u"check"_s);
    check->setChecked(true);
    auto *yes = new QRadioButton(u"Ja"_s);
    yes->setObjectName(u"yes"_s);
    auto *unknown = new QRadioButton(u"Nog onbekend"_s);
    unknown->setObjectName(u"unknown"_s);
    unknown->setChecked(true);
    choices->addWidget(check);
    choices->addWidget(yes);
    choices->addWidget(unknown);
    grid->addLayout(choices, 3, 1);
    return panel;
}

Panel *steps()
{
    auto *panel = new Panel(u"Tabbladen en stappen"_s);
    QVBoxLayout *block = panel->addBlock();
    auto *tabs = new QTabBar;
    tabs->setObjectName(u"tabs"_s);
    tabs->setAccessibleName(u"Tabbladen"_s);
    for (const QString &name : {u"Gekozen"_s, u"Rust"_s, u"Ook rust"_s})
        tabs->addTab(name);
    auto *bar = new StepBar;
    bar->setSteps({u"Klaar"_s, u"Nu"_s, u"Straks"_s, u"Fout"_s});
    bar->setState(0, StepBar::State::Done);
    bar->setState(3, StepBar::State::Wrong);
    bar->setCurrent(1);
    block->addWidget(tabs);
    block->addSpacing(space::s);
    block->addWidget(bar);
    return panel;
}

Panel *chips()
{
    auto *panel = new Panel(u"Merken"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s);
    panel->addBlock()->addLayout(grid);
    const QList<Chip *> all = {new Chip(u"ICM"_s, ChipKind::Icm, Sign::Icm),
        new Chip(u"MDA++"_s, ChipKind::Mda, Sign::Mda), new Chip(u"Fase 1"_s, ChipKind::Phase1),
        new Chip(u"Fase 2"_s, ChipKind::Phase2), new Chip(u"Fase 3"_s, ChipKind::Phase3),
        new Chip(u"Rode vlag"_s, ChipKind::RedFlag, Sign::RedFlag),
        new Chip(u"Streefdatum"_s, ChipKind::Target, Sign::Target),
        new Chip(u"Bevestigd"_s, ChipKind::Confirmed, Sign::Met),
        new Chip(u"Geheim adres"_s, ChipKind::Plain, Sign::Shielded), new Chip(u"Concept bewaard om 09:31"_s)};
    for (int i = 0; i < all.size(); ++i)
        grid->addWidget(all[i], i / 5, i % 5, Qt::AlignLeft);
    grid->setColumnStretch(5, 1);
    return panel;
}

Panel *rows()
{
    auto *panel = new Panel(u"Rij in een lijst"_s);
    auto *model = new QStandardItemModel(panel);
    const auto add = [model](Sign sign, const QString &word, const QString &what, bool enabled = true) {
        auto *first = new QStandardItem(word);
        first->setData(static_cast<int>(sign), SignRole);
        auto *second = new QStandardItem(what);
        first->setEnabled(enabled);
        second->setEnabled(enabled);
        model->appendRow({first, second});
    };
    model->setHorizontalHeaderLabels({u"Stand"_s, u"Wat"_s});
    add(Sign::OnTime, u"Op tijd"_s, u"Rust"_s);
    add(Sign::New, u"Nieuw"_s, u"Gekozen"_s);
    add(Sign::OnTime, u"Op tijd"_s, u"Uit: geen toegang"_s, false);
    add(Sign::Paused, u"Opgeschort"_s, u"Tot di 01-12-2026"_s);
    auto *view = new QTreeView;
    view->setObjectName(u"rows"_s);
    view->setAccessibleName(u"Rijen"_s);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setMouseTracking(true);
    view->setItemDelegate(new WorkRowDelegate(view));
    view->setCurrentIndex(model->index(1, 0));
    view->setColumnWidth(0, 140);
    panel->body()->addWidget(view);
    return panel;
}

Panel *signs()
{
    auto *panel = new Panel(u"Tekens: altijd met woord"_s);
    auto *grid = new QGridLayout;
    panel->addBlock()->addLayout(grid);
    const QList<std::pair<Sign, QString>> all = {{Sign::New, u"Nieuw"_s}, {Sign::Target, u"Streefdatum"_s},
        {Sign::Latest, u"Uiterste datum"_s}, {Sign::OnTime, u"Op tijd"_s}, {Sign::Waiting, u"Wacht"_s},
        {Sign::Woken, u"Gewekt"_s}, {Sign::Paused, u"Opgeschort"_s}, {Sign::Met, u"Voldaan, telt"_s},
        {Sign::NotMet, u"Niet, telt niet"_s}, {Sign::Unknown, u"Onbekend"_s}, {Sign::RedFlag, u"Rode vlag"_s},
        {Sign::Shielded, u"Geheim adres"_s}, {Sign::Relapse, u"Terugval"_s}, {Sign::ScaleUp, u"Opschalen"_s},
        {Sign::ScaleDown, u"Afschalen"_s}, {Sign::MatchStrong, u"Zeer waarschijnlijk"_s},
        {Sign::MatchPossible, u"Mogelijk"_s}, {Sign::MatchWeak, u"Lijkt"_s}, {Sign::EffortLow, u"Inzet laag"_s},
        {Sign::EffortNormal, u"Inzet gewoon"_s}, {Sign::EffortHigh, u"Inzet hoog"_s}, {Sign::Order, u"Huisverbod"_s},
        {Sign::Note, u"Toelichting"_s}, {Sign::Concept, u"Concept"_s}, {Sign::Print, u"Afdrukken"_s},
        {Sign::Lock, u"Vergrendelen"_s}, {Sign::Search, u"Zoeken"_s}, {Sign::Today, u"Vandaag"_s},
        {Sign::Intake, u"Intake"_s}, {Sign::Cases, u"Casussen"_s}, {Sign::Compass, u"Regiekompas"_s}};
    for (int i = 0; i < all.size(); ++i) {
        auto *cell = new QHBoxLayout;
        cell->addWidget(new SignLabel(all[i].first));
        cell->addWidget(makeLabel(all[i].second), 1);
        grid->addLayout(cell, i / 2, i % 2);
    }
    return panel;
}

Panel *messages()
{
    auto *panel = new Panel(u"Meldingen: wat, wat is veilig, wat nu"_s);
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::s);
    auto *error = new MessageBar;
    error->say(MessageBar::Kind::Error, u"De reservekopie is niet gemaakt."_s,
        u"De schijf is vol. Uw casussen zijn veilig bewaard. Kies een andere map."_s, u"Andere map…"_s);
    error->action()->setObjectName(u"otherFolder"_s);
    auto *warning = new MessageBar;
    warning->say(MessageBar::Kind::Warning, u"De kluis vergrendelt over 58 seconden."_s,
        u"Uw werk is bewaard; u komt op dezelfde plek terug."_s, u"Blijf werken"_s);
    warning->action()->setObjectName(u"keepWorking"_s);
    auto *done = new MessageBar;
    done->say(MessageBar::Kind::Done, u"Gekoppeld aan Lotte van der Helmgras."_s, u"Dit is nu het 2e huisverbod."_s);
    block->addWidget(error);
    block->addWidget(warning);
    block->addWidget(done);
    return panel;
}

Panel *clock()
{
    auto *panel = new Panel(u"Klok en voortgang"_s);
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::m);
    caseflow::ThvTerm term;
    term.imposedAt = {QDate(2026, 11, 23), QTime(2, 10)};
    term.firstEnd = term.imposedAt.addDays(10);
    term.end = term.firstEnd;
    term.latestEnd = term.imposedAt.addDays(28);
    term.extensionAdvice = term.imposedAt.addDays(8);
    auto *thv = new ThvClock;
    thv->setTerm(term, {QDate(2026, 11, 25), QTime(9, 12)});
    block->addWidget(thv);
    auto *progress = new QProgressBar;
    progress->setAccessibleName(u"Bestand inlezen"_s);
    progress->setTextVisible(false);
    progress->setValue(40);
    block->addWidget(progress);
    auto *reason = new QPlainTextEdit(u"Ouders hebben vandaag zelf"_s);
    reason->setObjectName(u"reason"_s);
    reason->setTabChangesFocus(true);
    reason->setMaximumHeight(60);
    block->addWidget(makeFieldLabel(u"Reden, verplicht"_s, reason));
    block->addWidget(reason);
    return panel;
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, space::l);
    page->setSpacing(space::m);
    page->addWidget(new PracticeBand);
    auto *cards = new QHBoxLayout;
    cards->setContentsMargins(space::l, 0, space::l, 0);
    cards->setSpacing(space::s);
    const QList<std::tuple<QString, Sign, int, QString>> counts = {
        {u"Nieuw huisverbod"_s, Sign::New, 2, u"te toetsen"_s}, {u"Te laat"_s, Sign::Latest, 3, u"oudste 3 dagen"_s},
        {u"Komende 7 dagen"_s, Sign::Target, 4, u"vandaag 2"_s}, {u"Concept"_s, Sign::Concept, 2, u"oudste 2 dagen"_s}};
    for (const auto &[word, sign, count, second] : counts) {
        auto *card = new CountCard(word, sign);
        card->setObjectName(u"card"_s + word);
        card->setCount(count, second);
        card->setChecked(count == 3);
        cards->addWidget(card);
    }
    page->addLayout(cards);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(space::l, 0, space::l, 0);
    columns->setSpacing(space::m);
    const auto column = [columns](std::initializer_list<Panel *> panels, int stretch) {
        auto *box = new QVBoxLayout;
        box->setSpacing(space::m);
        for (Panel *panel : panels)
            box->addWidget(panel);
        box->addStretch(1);
        columns->addLayout(box, stretch);
    };
    column({buttons(), fields(), steps(), chips()}, 5);
    column({rows(), signs()}, 4);
    column({messages(), clock()}, 5);
    page->addLayout(columns, 1);
}

} // namespace regie::test
