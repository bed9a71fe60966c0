#include "ui/help/helpwindow.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextDocument>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize helpSize(980, 720);
constexpr int contentsWidth = 300;
constexpr int besideEachOtherFrom = 760; ///< pixels of width, at the normal text size
constexpr int widestPicture = 620;
constexpr int printedPicture = 460;

QString idOf(const QTreeWidgetItem *item)
{
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

bool askWhichPrinter(QPrinter &printer, QWidget *parent)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

HelpWindow::HelpWindow(HelpBook book, QWidget *parent)
    : QDialog(parent), m_book(std::move(book)),
      m_askPrinter([this](QPrinter &printer) { return askWhichPrinter(printer, this); })
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Handbook"));
    setAccessibleName(windowTitle());
    m_panes = new QSplitter;
    m_panes->setObjectName(u"helpPanes"_s);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(makeContents());
    m_panes->addWidget(makeReading());
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({contentsWidth, helpSize.width() - contentsWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(m_panes);
    resize(helpSize);
    fillContents();
    showSection({});
}

QWidget *HelpWindow::makeContents()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    m_found = makeMuted({}, TextRole::Small, true);
    m_found->setObjectName(u"helpFound"_s);
    m_contents = new QTreeWidget;
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setTabKeyNavigation(false);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { chosen(item); });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_contents, 1);
    m_found->hide();
    return side;
}

QWidget *HelpWindow::makeReading()
{
    m_text = new QTextEdit;
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Text of the handbook"));
    m_text->setReadOnly(true);
    m_text->setProperty("focusRing", true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    auto *chapter = makeButton(tr("Print this chapter…"), u"helpPrintChapter"_s);
    auto *all = makeButton(tr("Print everything…"), u"helpPrintAll"_s);
    auto *close = makeButton(tr("Close  Esc"), u"helpClose"_s);
    connect(chapter, &QPushButton::clicked, this, [this] { print(m_book.chapterOf(m_chapter)); });
    connect(all, &QPushButton::clicked, this, [this] { print(m_book.sections()); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    for (QPushButton *button : {chapter, all, close})
        button->setAutoDefault(false); // Enter belongs to the contents
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(chapter);
    row->addWidget(all);
    row->addStretch(1);
    row->addWidget(close);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    return side;
}

void HelpWindow::fillContents()
{
    QTreeWidgetItem *chapter = nullptr;
    for (const HelpSection &section : m_book.sections()) {
        QTreeWidgetItem *item = nullptr;
        if (section.chapter)
            item = chapter = new QTreeWidgetItem(m_contents);
        else
            item = new QTreeWidgetItem(chapter);
        item->setText(0, section.title);
        item->setToolTip(0, section.title.toHtmlEscaped());
        item->setData(0, Qt::UserRole, section.id);
    }
}

/// What does not hold all the words is hidden; a chapter stays while one of its sections does.
void HelpWindow::search(const QString &words)
{
    const QStringList hits = m_book.find(words);
    const bool all = words.trimmed().isEmpty();
    for (int place = 0; place < m_contents->topLevelItemCount(); ++place) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(place);
        bool shown = hits.contains(idOf(chapter));
        for (int child = 0; child < chapter->childCount(); ++child) {
            const bool hit = hits.contains(idOf(chapter->child(child)));
            chapter->child(child)->setHidden(!hit);
            shown = shown || hit;
        }
        chapter->setHidden(!shown);
        chapter->setExpanded(shown && !all);
    }
    m_found->setText(hits.isEmpty() ? tr("Nothing found. Try another word.")
                                    : tr("Found in %n paragraph(s).", "", static_cast<int>(hits.size())));
    m_found->setVisible(!all);
    markHits();
}

void HelpWindow::chosen(const QTreeWidgetItem *item)
{
    const QString id = idOf(item);
    if (id.isEmpty() || id == m_section)
        return;
    m_section = id;
    showChapter();
    scrollTo(id);
}

void HelpWindow::showSection(const QString &id)
{
    const HelpSection *wanted = m_book.section(id);
    if (wanted == nullptr && !m_book.sections().isEmpty())
        wanted = &m_book.sections().first();
    if (wanted == nullptr)
        return;
    m_search->clear();
    m_section = wanted->id;
    showChapter();
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator each(m_contents); *each != nullptr; ++each) {
        if (idOf(*each) == m_section) {
            m_contents->setCurrentItem(*each);
            m_contents->scrollToItem(*each);
        }
    }
    scrollTo(m_section);
}

void HelpWindow::showChapter()
{
    const QList<HelpSection> sections = m_book.chapterOf(m_section);
    if (sections.isEmpty() || sections.first().id == m_chapter)
        return;
    m_chapter = sections.first().id;
    m_anchors = writeHelp(*m_text->document(), sections, widestPicture);
    m_text->document()->setDocumentMargin(space::l);
    markHits();
}

void HelpWindow::scrollTo(const QString &id)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_anchors.value(id));
    m_text->setTextCursor(cursor);
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(m_anchors.value(id) == 0 ? 0 : bar->value() + m_text->cursorRect(cursor).top() - space::s);
}

void HelpWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(colour(Token::YellowSoft));
            mark.format.setForeground(colour(Token::Text));
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::print(const QList<HelpSection> &sections)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Handbook"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_askPrinter(printer))
        return;
    QTextDocument document;
    writeHelp(document, sections, printedPicture);
    document.print(&printer);
}

/// Below each other when the window is narrow or the text large.
void HelpWindow::arrange()
{
    const double scale = fontMetrics().height() / 18.0;
    const bool beside = width() >= besideEachOtherFrom * std::max(1.0, scale);
    m_panes->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

void HelpWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
    scrollTo(m_section);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    const bool look = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange;
    if (!look || m_text == nullptr)
        return;
    m_chapter.clear();
    showChapter();
    arrange();
}

} // namespace regie::ui
