#pragma once

#include "ui/help/helpdocument.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPrinter;
class QSplitter;
class QTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace regie::ui {

class TextLabel;

/// The handbook: contents and search at the left, a chapter at the right, print. Beside the work, never in its way; Esc
/// closes it.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(HelpBook book, QWidget *parent = nullptr);

    /// Shows the chapter of @p id from that section on; the first chapter when there is no such section.
    void showSection(const QString &id);
    /// The section that was asked for last.
    [[nodiscard]] QString section() const { return m_section; }
    /// Asks which printer; tests answer themselves.
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContents();
    QWidget *makeReading();
    void fillContents();
    void search(const QString &words);
    void chosen(const QTreeWidgetItem *item);
    void showChapter();
    void scrollTo(const QString &id);
    void markHits();
    void arrange();
    void print(const QList<HelpSection> &sections);

    HelpBook m_book;
    QString m_section;
    QString m_chapter; ///< what is written in the text now
    HelpAnchors m_anchors;
    std::function<bool(QPrinter &)> m_askPrinter;
    QSplitter *m_panes = nullptr;
    QLineEdit *m_search = nullptr;
    TextLabel *m_found = nullptr;
    QTreeWidget *m_contents = nullptr;
    QTextEdit *m_text = nullptr;
};

} // namespace regie::ui
