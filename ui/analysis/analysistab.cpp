#include "ui/analysis/analysistab.h"

#include "core/base/whendone.h"
#include "ui/analysis/analysisform.h"
#include "ui/casefile/formkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/analysis.h"

#include <QBoxLayout>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int analysisShare = 7;
constexpr int analysisFormShare = 4;
constexpr int leastTopics = 6;

} // namespace

AnalysisTab::AnalysisTab(const Clock &clock, QWidget *parent)
    : TabColumns(u"caseAnalysis"_s, tr("Analysis"), parent), m_message(new MessageBar),
      m_topics(new CellModel(topicHeadings(), this)),
      m_topicTable(
          new CellTable(u"analysisTopics"_s, tr("Analysis of the whole and of each member"), height::twoLines)),
      m_chosenPanel(new ui::Panel(tr("Chosen topic"))), m_said(makeLabel({}, TextRole::Body, true)),
      m_checklist(new CellModel(checklistHeadings(), this)),
      m_checklistTable(new CellTable(u"analysisChecklist"_s, tr("What came before"), height::twoLines)),
      m_form(new AnalysisForm(clock)), m_keeper(new FormKeeper(u"analysis"_s, m_form->entries()))
{
    QBoxLayout *left = addColumn(analysisShare);
    left->addWidget(m_message);
    auto *topics = new ui::Panel(tr("Analysis of the whole and of each member"));
    m_topicTable->setModel(m_topics);
    m_topicTable->setShares({3, 3, 5});
    m_topicTable->setLeastRows(leastTopics);
    topics->body()->addWidget(m_topicTable);
    left->addWidget(topics, 1);
    m_said->setObjectName(u"analysisSaid"_s);
    m_chosenPanel->addBlock()->addWidget(m_said);
    left->addWidget(m_chosenPanel);
    auto *before = new ui::Panel(tr("What came before"));
    m_checklistTable->setModel(m_checklist);
    m_checklistTable->setShares({4, 0, 4});
    m_checklistTable->setFitsRows(true);
    before->body()->addWidget(m_checklistTable);
    left->addWidget(before);
    addColumn(analysisFormShare)->addWidget(m_form);

    // never lower than it asks: columns under each other are given the least that they can do with
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_topicTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnalysisTab::showChosen);
    connect(m_topicTable, &QAbstractItemView::activated, this, [this] {
        if (const auto what = chosen())
            m_form->begin(what->first, what->second);
    });
    connect(m_checklistTable, &QAbstractItemView::activated, this,
        [this](const QModelIndex &row) { m_form->begin(row.data(CellModel::IdRole).toString()); });
    connect(m_form, &AnalysisForm::submitted, this, &AnalysisTab::say);
}

void AnalysisTab::setCasebook(Casebook *casebook)
{
    m_casebook = casebook;
    m_keeper->setCasebook(casebook);
}

void AnalysisTab::setCase(const CaseView &view, QDate today)
{
    const bool another = m_id != view.file.id;
    m_id = view.file.id;
    m_today = today;
    m_about = analysisAbout(view);
    if (another)
        m_keeper->close();
    m_form->setAbout(m_about);
    m_keeper->open(m_id.toBytes());
    if (another) {
        m_message->clear();
        setAnalysis({});
    }
    m_wanted = m_casebook != nullptr;
    if (m_wanted && isVisible())
        read();
}

void AnalysisTab::showEvent(QShowEvent *event)
{
    TabColumns::showEvent(event);
    if (m_wanted)
        read();
}

void AnalysisTab::read()
{
    m_wanted = false;
    whenDone(AnalysisDesk(*m_casebook).readLater(m_id), this, [this, id = m_id](const Result<CaseAnalysis> &analysis) {
        if (id != m_id)
            return;
        if (analysis)
            setAnalysis(*analysis);
        else
            m_message->say(analysis.error());
        Q_EMIT settled();
    });
}

void AnalysisTab::setAnalysis(const CaseAnalysis &analysis)
{
    m_analysis = analysis;
    const int row = std::max(0, m_topicTable->currentIndex().row());
    m_topics->setRows(topicRows(analysis, m_about));
    m_checklist->setRows(checklistRows(analysis, m_today));
    m_checklistTable->updateGeometry();
    m_topicTable->setCurrentIndex(m_topics->index(std::min(row, m_topics->rowCount() - 1), 0));
    showChosen();
}

std::optional<std::pair<PersonId, AnalysisTopic>> AnalysisTab::chosen() const
{
    const QStringList id = m_topics->idAt(m_topicTable->currentIndex().row()).split(u' ');
    const auto person = PersonId::parse(id.value(0));
    const auto topic = fromCode<AnalysisTopic>(id.value(1));
    if (!person || !topic)
        return std::nullopt;
    return std::pair(*person, *topic);
}

void AnalysisTab::showChosen()
{
    const auto what = chosen();
    const QString said = what ? topicText(m_analysis, what->first, what->second) : QString();
    m_chosenPanel->setVisible(!said.isEmpty());
    if (said.isEmpty())
        return;
    const auto about = std::find_if(m_about.cbegin(), m_about.cend(),
        [&what](const std::pair<PersonId, QString> &one) { return one.first == what->first; });
    //: %1 is a topic of the analysis, %2 whom it is about
    m_chosenPanel->setHeading(
        tr("%1: %2").arg(wording::text(what->second), about == m_about.cend() ? QString() : about->second));
    m_said->setText(said);
}

void AnalysisTab::say(const AnalysisSaying &saying)
{
    if (m_casebook == nullptr)
        return;
    m_form->setBusy(true);
    whenDone(AnalysisDesk(*m_casebook).sayLater(m_id, saying), this,
        [this, id = m_id, variant = m_form->entries()->variant()](const Result<QList<AnalysisRefusal>> &refusals) {
            m_form->setBusy(false);
            if (id != m_id) {
                if (refusals && refusals->isEmpty())
                    m_keeper->recorded(id.toBytes(), variant);
                return;
            }
            if (!refusals) {
                m_message->say(refusals.error());
            } else if (!refusals->isEmpty()) {
                m_message->clear();
                m_form->refuse(*refusals);
            } else {
                m_form->accept();
                m_message->say(MessageBar::Kind::Done, tr("Recorded."));
                read();
                Q_EMIT recorded();
                return;
            }
            Q_EMIT settled();
        });
}

} // namespace regie::ui
