#include "ui/report/leakpanel.h"

#include "core/report/passages.h"
#include "ui/widgets/type.h"
#include "ui/wording/leaks.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie::ui {

namespace {

constexpr qsizetype around = 40; // letters of the passage on either side

std::optional<QString> askWords(QWidget *parent, const QString &passage)
{
    bool agreed = false;
    const QString text = QInputDialog::getMultiLineText(parent, LeakPanel::tr("In other words"),
        LeakPanel::tr("This is changed on paper only, not in the file."), passage, &agreed);
    return agreed ? std::optional(text) : std::nullopt;
}

} // namespace

LeakPanel::LeakPanel(QWidget *parent) : Panel(tr("This must not leave"), parent)
{
    m_askWords = [this](const QString &passage) { return askWords(this, passage); };
    setObjectName(QStringLiteral("leakPanel"));
    m_note = makeMuted({}, TextRole::Small, true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("leaks"));
    m_list->setAccessibleName(tr("Places where something shielded would be read"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(space::xs / 2);
    m_takeOut = makeButton(tr("&Take out"), QStringLiteral("takeOut"));
    m_takeOut->setToolTip(tr("The whole sentence goes; nothing shows that it was there"));
    m_reword = makeButton(tr("Re&word…"), QStringLiteral("reword"));
    m_takeAllOut = makeButton(tr("Take &all out"), QStringLiteral("takeAllOut"));
    for (QPushButton *button : {m_takeOut, m_reword, m_takeAllOut})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_takeOut);
    row->addWidget(m_reword);
    row->addStretch(1);
    QVBoxLayout *block = addBlock();
    block->addWidget(m_note);
    block->addWidget(m_list);
    block->addLayout(row);
    block->addWidget(m_takeAllOut);
    connect(m_takeOut, &QPushButton::clicked, this, [this] { takeOut(false); });
    connect(m_takeAllOut, &QPushButton::clicked, this, [this] { takeOut(true); });
    connect(m_reword, &QPushButton::clicked, this, &LeakPanel::reword);
    connect(m_list, &QListWidget::currentRowChanged, this, &LeakPanel::showChosen);
    hide();
}

void LeakPanel::showLeaks(const report::Document &document, const QList<privacy::Leak> &leaks)
{
    m_document = document;
    m_leaks = leaks;
    m_passages.clear();
    for (const report::Passage &passage : report::passagesOf(document))
        m_passages.append(passage.text);
    m_list->clear();
    for (const privacy::Leak &leak : std::as_const(m_leaks))
        m_list->addItem(lineOf(leak));
    m_note->setText(tr("%n place(s) would tell something that is shielded from this recipient. Take them out or put "
                       "them in other words; until then nothing can be printed or saved.",
        nullptr, count()));
    setVisible(!m_leaks.isEmpty());
    m_list->setCurrentRow(0);
    showChosen();
}

QString LeakPanel::lineOf(const privacy::Leak &leak) const
{
    const QString &text = m_passages.at(leak.passage);
    qsizetype from = qMax<qsizetype>(0, leak.from - around);
    qsizetype end = qMin(text.size(), leak.from + leak.length + around);
    while (from > 0 && from < leak.from && !text.at(from - 1).isSpace()) // whole words
        ++from;
    while (end < text.size() && end > leak.from + leak.length && !text.at(end).isSpace())
        --end;
    QString words = text.mid(from, end - from).simplified();
    if (from > 0)
        words.prepend(u'…');
    if (end < text.size())
        words.append(u'…');
    return tr("%1\n“%2”", "what and why, the words").arg(wording::text(leak), words);
}

int LeakPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < count() ? row : -1;
}

void LeakPanel::showChosen()
{
    m_takeOut->setEnabled(chosen() >= 0);
    m_reword->setEnabled(chosen() >= 0);
}

void LeakPanel::takeOut(bool all)
{
    if (!m_document || (!all && chosen() < 0))
        return;
    const QList<privacy::Leak> leaks = all ? m_leaks : QList<privacy::Leak>{m_leaks.at(chosen())};
    Q_EMIT changed(report::withoutLeaks(*m_document, leaks));
}

void LeakPanel::reword()
{
    if (!m_document || chosen() < 0)
        return;
    const int passage = m_leaks.at(chosen()).passage;
    if (const std::optional<QString> words = m_askWords(m_passages.at(passage)))
        Q_EMIT changed(report::reworded(*m_document, passage, *words));
}

} // namespace regie::ui
