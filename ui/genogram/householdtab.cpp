#include "ui/genogram/householdtab.h"

#include "core/casebook/familybook.h"
#include "ui/casefile/celltable.h"
#include "ui/genogram/dayslider.h"
#include "ui/genogram/genogramexport.h"
#include "ui/genogram/genogramlegend.h"
#include "ui/genogram/genogramview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/type.h"
#include "ui/wording/dates.h"
#include "ui/wording/genogram.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int drawingShare = 850;
constexpr int besideShare = 344;
constexpr int leastPersons = 8;
constexpr int stackGenogramBelow = 900;

Sign signOf(const report::GenogramStand &stand)
{
    return stand.deceased ? Sign::NotMet : Sign::Person;
}

} // namespace

HouseholdTab::HouseholdTab(QWidget *parent)
    : TabColumns(QStringLiteral("caseHousehold"), tr("Household"), parent), m_view(new GenogramView),
      m_model(new CellModel({tr("Name"), tr("On this day"), tr("Gen.")}, this)),
      m_list(new CellTable(QStringLiteral("genogramPersons"), tr("Persons and relations"), height::row)),
      m_days(new DaySlider), m_message(new MessageBar),
      m_empty(makeMuted(tr("Nobody is recorded in this household yet."), TextRole::Body, true))
{
    setStackBelow(stackGenogramBelow);
    QBoxLayout *left = addColumn(drawingShare);
    left->addWidget(m_message);
    left->addWidget(m_empty);
    m_drawing = new QWidget;
    auto *column = new QVBoxLayout(m_drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeTools());
    auto *panel = new ui::Panel;
    panel->body()->addWidget(m_view, 1);
    panel->addRule();
    QVBoxLayout *legend = panel->addBlock();
    legend->addWidget(makePatterns());
    legend->addWidget(new GenogramLegend);
    m_repeats = makeLabel({}, TextRole::Strong, true);
    legend->addWidget(m_repeats);
    panel->addRule();
    panel->addBlock()->addWidget(makeDays());
    column->addWidget(panel, 1);
    left->addWidget(m_drawing, 1);

    QBoxLayout *right = addColumn(besideShare);
    auto *persons = new ui::Panel(tr("Persons and relations"));
    m_count = makeMuted({});
    persons->headingRow()->addWidget(m_count);
    m_list->setModel(m_model);
    m_list->setShares({5, 4, 0});
    m_list->setLeastRows(leastPersons);
    persons->body()->addWidget(m_list);
    right->addWidget(persons, 1);
    auto *chosen = new ui::Panel(tr("Chosen person"));
    QVBoxLayout *words = chosen->addBlock();
    m_name = makeLabel({}, TextRole::DetailHeading, true);
    m_stand = makeMuted({}, TextRole::Small, true);
    m_lines = makeLabel({}, TextRole::Body, true);
    words->addWidget(m_name);
    words->addWidget(m_stand);
    words->addWidget(m_lines);
    right->addWidget(chosen);

    connect(m_view, &GenogramView::currentChanged, this, &HouseholdTab::tell);
    connect(m_view, &GenogramView::zoomChanged, this, &HouseholdTab::showZoom);
    connect(m_days, &DaySlider::dayChanged, this, &HouseholdTab::showDay);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        bool known = false;
        const int person = now.isValid() ? m_model->idAt(now.row()).toInt(&known) : -1;
        if (known)
            m_view->setCurrent(person);
    });
    m_askPath = [this] {
        return QFileDialog::getSaveFileName(this, tr("Save the drawing"),
            QDir::home().filePath(QStringLiteral("genogram.svg")), tr("SVG drawing (*.svg)"));
    };
    m_askPrinter = printDialogAbove(this);
    setFamily({}, {});
}

QWidget *HouseholdTab::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    QPushButton *out = makeButton(QStringLiteral("−"), QStringLiteral("genogramZoomOut"));
    out->setAccessibleName(tr("Smaller"));
    QPushButton *in = makeButton(QStringLiteral("+"), QStringLiteral("genogramZoomIn"));
    in->setAccessibleName(tr("Larger"));
    m_zoom = makeLabel({});
    QPushButton *fit = makeButton(tr("Whole"), QStringLiteral("genogramFit"));
    QPushButton *save = makeButton(tr("Save as SVG…"), QStringLiteral("genogramSave"));
    QPushButton *print = makeButton(tr("Print…"), QStringLiteral("genogramPrint"));
    print->setIcon(signIcon(Sign::Print));
    row->addWidget(out);
    row->addWidget(m_zoom);
    row->addWidget(in);
    row->addWidget(fit);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(print);
    connect(out, &QPushButton::clicked, m_view, &GenogramView::zoomOut);
    connect(in, &QPushButton::clicked, m_view, &GenogramView::zoomIn);
    connect(fit, &QPushButton::clicked, m_view, &GenogramView::fitWhole);
    connect(save, &QPushButton::clicked, this, &HouseholdTab::save);
    connect(print, &QPushButton::clicked, this, &HouseholdTab::print);
    return tools;
}

void HouseholdTab::addPattern(QBoxLayout *row, const QString &name, const QString &words, std::optional<TieKind> kind)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setChecked(true);
    row->addWidget(box);
    m_patterns.append({box, kind});
    connect(box, &QCheckBox::toggled, this, [this, kind](bool shown) {
        print::GenogramShown all = m_view->shown();
        if (!kind)
            all.homes = shown;
        else if (shown)
            all.patterns.insert(*kind);
        else
            all.patterns.remove(*kind);
        m_view->setShown(all);
    });
}

QWidget *HouseholdTab::makePatterns()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QHBoxLayout *row : {first, second}) {
        row->setSpacing(space::l);
        rows->addLayout(row);
    }
    addPattern(first, QStringLiteral("genogramViolence"), wording::text(TieKind::Violence), TieKind::Violence);
    addPattern(first, QStringLiteral("genogramCare"), wording::text(TieKind::Care), TieKind::Care);
    addPattern(first, QStringLiteral("genogramCoalition"), wording::text(TieKind::Coalition), TieKind::Coalition);
    addPattern(second, QStringLiteral("genogramBroken"), wording::text(TieKind::Broken), TieKind::Broken);
    addPattern(second, QStringLiteral("genogramHomes"), tr("household"), std::nullopt);
    first->addStretch(1);
    second->addStretch(1);
    takeIcons();
    return box;
}

/// The lines themselves stand beside their words; they follow the theme.
void HouseholdTab::takeIcons()
{
    for (const auto &[box, kind] : std::as_const(m_patterns)) {
        box->setIcon(genogramIcon(kind));
        box->setIconSize(QSize(signSide(30), signSide(16)));
    }
}

QWidget *HouseholdTab::makeDays()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeMuted(tr("As it was on")));
    m_day = makeLabel({}, TextRole::Strong);
    words->addWidget(m_day);
    m_before = makeButton({}, QStringLiteral("genogramBefore"));
    m_before->setIcon(signIcon(Sign::ChevronLeft));
    m_before->setAccessibleName(tr("To the change before"));
    m_after = makeButton({}, QStringLiteral("genogramAfter"));
    m_after->setIcon(signIcon(Sign::ChevronRight));
    m_after->setAccessibleName(tr("To the next change"));
    row->addLayout(words);
    row->addWidget(m_before);
    row->addWidget(m_days, 1);
    row->addWidget(m_after);
    connect(m_before, &QPushButton::clicked, m_days, [this] { m_days->goToChange(-1); });
    connect(m_after, &QPushButton::clicked, m_days, [this] { m_days->goToChange(1); });
    return box;
}

// --- what is shown ------------------------------------------------------------------------------------------------

void HouseholdTab::setCasebook(Casebook *casebook)
{
    m_casebook = casebook;
}

void HouseholdTab::setCase(const CaseView &view, QDate today)
{
    const bool another = m_file.id != view.file.id;
    m_file = view.file;
    m_today = today;
    m_wanted = m_casebook != nullptr;
    if (another || !m_casebook)
        setFamily(casebook::familyOf(view), today);
    if (m_wanted && isVisible())
        read();
}

void HouseholdTab::showEvent(QShowEvent *event)
{
    TabColumns::showEvent(event);
    if (m_wanted)
        read();
}

void HouseholdTab::read()
{
    m_wanted = false;
    casebook::familyLater(*m_casebook, m_file.household)
        .then(this, [this, id = m_file.id](const Result<Family> &family) {
            if (id != m_file.id)
                return;
            m_message->clear();
            if (family)
                setFamily(*family, m_today);
            else
                m_message->say(family.error());
            Q_EMIT settled();
        });
}

void HouseholdTab::setFamily(const Family &family, QDate today)
{
    m_family = family;
    m_today = today;
    m_days->setDays(report::changesOf(family), today);
    m_view->setFamily(family, today);
    m_empty->setVisible(family.isEmpty());
    m_drawing->setVisible(!family.isEmpty());
    m_count->setText(QString::number(family.persons.size()));
    showDay();
    showZoom();
}

void HouseholdTab::showDay()
{
    m_view->setDay(m_days->day());
    m_day->setText(wording::day(m_days->day()));
    m_before->setEnabled(m_days->hasChange(-1));
    m_after->setEnabled(m_days->hasChange(1));
    QStringList repeats;
    for (const report::GenogramRepeat &repeat : m_view->moment().repeats)
        repeats.append(wording::repeatText(repeat));
    m_repeats->setText(tr("Repeats: %1").arg(repeats.join(QStringLiteral("; "))));
    m_repeats->setVisible(!repeats.isEmpty());
    fillList();
    tell(m_view->current());
}

void HouseholdTab::fillList()
{
    const report::Genogram &genogram = m_view->genogram();
    QList<CellRow> rows;
    for (const report::GenogramBand &band : genogram.generations) {
        for (const int person : genogram.inGeneration(band.generation)) {
            const report::GenogramStand &stand = m_view->moment().persons.at(person);
            if (!stand.there)
                continue;
            const FamilyMember &member = genogram.family.persons.at(person);
            rows.append({QString::number(person),
                {{.text = wording::memberName(member), .sign = signOf(stand)},
                    {.text = wording::standText(member, stand), .tone = CellTone::Muted},
                    {.text = QString::number(band.generation), .key = band.generation, .tone = CellTone::Muted}}});
        }
    }
    m_model->setRows(rows);
}

/// Everything that is drawn of the chosen person, in words; the list follows.
void HouseholdTab::tell(int person)
{
    const report::Genogram &genogram = m_view->genogram();
    if (person < 0) {
        m_name->setText(tr("Nobody chosen"));
        m_stand->setText(
            tr("← → from person to person · ↑ ↓ from generation to generation · + − larger or smaller · 0 whole"));
        m_lines->clear();
        m_lines->hide();
        return;
    }
    const FamilyMember &member = genogram.family.persons.at(person);
    m_name->setText(wording::memberName(member));
    m_stand->setText(wording::standText(member, m_view->moment().persons.at(person)));
    QStringList lines;
    for (const wording::KinLine &line : wording::kinLines(genogram, m_view->moment(), person))
        lines.append(QStringLiteral("· ") + line.text);
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->idAt(row) == QString::number(person) && m_list->currentIndex().row() != row)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void HouseholdTab::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
}

void HouseholdTab::changeEvent(QEvent *event)
{
    TabColumns::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeIcons();
}

// --- out of the vault ---------------------------------------------------------------------------------------------

/// That a drawing leaves stands in the audit before it does.
bool HouseholdTab::recorded()
{
    if (!m_casebook)
        return true;
    const Done done = casebook::recordDrawing(*m_casebook, m_file);
    if (!done)
        m_message->say(done.error());
    return done.has_value();
}

void HouseholdTab::save()
{
    const QString path = m_askPath();
    if (path.isEmpty() || !recorded())
        return;
    const Done written = writeSvg({m_family, m_days->day(), m_view->shown(), m_file.number,
                                      m_casebook != nullptr && m_casebook->vault().isPractice()},
        path);
    if (written)
        m_message->say(MessageBar::Kind::Done, tr("The drawing is saved."),
            tr("The file is not encrypted: whoever has it can read it. Remove it when it is no longer needed."));
    else
        m_message->say(written.error());
}

void HouseholdTab::print()
{
    PrintJob job{QStringLiteral("genogram"), QPageLayout::Landscape, tr("Save the drawing instead.")};
    job.ready = [this] { return recorded(); };
    job.paint = [this](QPrinter &printer) {
        return printGenogram({m_family, m_days->day(), m_view->shown(), m_file.number,
                                 m_casebook != nullptr && m_casebook->vault().isPractice()},
            printer, printer.resolution());
    };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."));
}

} // namespace regie::ui
