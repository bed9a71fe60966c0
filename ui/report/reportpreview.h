#pragma once

#include "ui/report/reportsource.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPrinter;
class QPushButton;
class QVBoxLayout;

namespace regie::ui {

class LeakPanel;
class MessageBar;
class PageView;
class Panel;
class TextLabel;

/// A report before it leaves: the pages as they will be, and beside them what is not on paper and why, and what must
/// not leave. The recipient has to be chosen; nothing is handed out while something shielded stands in it, nor before
/// the copy is registered.
class ReportPreview : public QDialog
{
    Q_OBJECT
public:
    explicit ReportPreview(ReportSource source, QWidget *parent = nullptr);

    /// Composes for @p profile and shows it, when nothing else has to be chosen.
    void choose(const QString &profile);
    /// Begins with the list of decisions, held to what was decided and agreed in @p meeting.
    void holdTo(MeetingId meeting);
    [[nodiscard]] ReportChooser *chooser() const { return m_chooser; }
    [[nodiscard]] LeakPanel *leakPanel() const { return m_leaks; }
    /// Asks where to and gives a path, empty when nothing is to be saved. Replaced in tests.
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }
    /// Asks for the printer; false when nothing is to be printed. Replaced in tests.
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }

private:
    void buildTop(QVBoxLayout *into);
    void buildMiddle(QVBoxLayout *into);
    void buildBottom(QVBoxLayout *into);
    void buildOwnWords(QVBoxLayout *into);
    void compose();
    void composed(Result<ComposedReport> report);
    void showDocument();
    void showComposed();
    /// Nothing leaves while something shielded would be read, nor before that is known.
    void searchLeaks();
    void searched(const Result<SearchedReport> &report);
    void refuse(const Error &error);
    void showLeaks(const QList<privacy::Leak> &leaks);
    void letLeave(bool may);
    void changedByHand(const report::Document &document);
    void showLeftOut();
    void clearDocument();
    void step(int direction);
    void save();
    /// The same for a screen reader, braille or large letters: one HTML page, registered as a copy like every other.
    void saveAccessible();
    /// Asks for a path, registers and lets @p write put it there; says what came of it.
    void saveAs(const QString &suggestion, const std::function<Done(const QString &path)> &write);
    void print();
    /// Registers a copy and lays the document out with its number; false when that failed (said).
    [[nodiscard]] bool registered();

    ReportSource m_source;
    MeetingId m_meeting = {}; ///< that a list of decisions is held to; null: none
    std::optional<report::Document> m_document = std::nullopt;
    privacy::LeakGuard m_guard = {};
    int m_asked = 0; ///< counts what the worker was asked: an older answer is none
    std::function<QString(const QString &)> m_askPath;
    std::function<bool(QPrinter &)> m_askPrinter;
    ReportChooser *m_chooser = nullptr;
    LeakPanel *m_leaks = nullptr;
    Panel *m_ownWordsPanel = nullptr;
    QPlainTextEdit *m_ownWords = nullptr;
    QComboBox *m_zoom = nullptr;
    TextLabel *m_purpose = nullptr;
    MessageBar *m_message = nullptr;
    PageView *m_pages = nullptr;
    Panel *m_leftOutPanel = nullptr;
    QListWidget *m_leftOut = nullptr;
    TextLabel *m_leftOutNote = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAccessible = nullptr;
};

} // namespace regie::ui
