#pragma once

#include "core/casebook/casebook.h"
#include "core/privacy/profile.h"
#include "core/report/document.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListWidget;
class QPrinter;
class QPushButton;
class QVBoxLayout;

namespace regie::ui {

class MessageBar;
class PageView;
class Panel;
class TextLabel;

/// Where a preview gets its report and where it registers a copy; the casebook, or a test.
struct ReportSource
{
    QList<privacy::Profile> profiles = {};
    std::function<Result<report::Document>(const QString &profile)> compose = {};
    std::function<Result<int>(const report::Document &document)> registerCopy = {};

    /// The intakeadvies of case @p id. RegionDataInvalid when the recipient profiles cannot be read.
    [[nodiscard]] static Result<ReportSource> intakeAdvice(Casebook &casebook, CaseId id);
};

/// A report before it leaves: the pages as they will be, and beside them what is not on paper and why. The recipient
/// has to be chosen; nothing is handed out before the copy is registered.
class ReportPreview : public QDialog
{
    Q_OBJECT
public:
    explicit ReportPreview(ReportSource source, QWidget *parent = nullptr);

    /// Composes for @p profile and shows it.
    void choose(const QString &profile);
    /// Asks where to and gives a path, empty when nothing is to be saved. Replaced in tests.
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }
    /// Asks for the printer; false when nothing is to be printed. Replaced in tests.
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }

private:
    void buildTop(QVBoxLayout *into);
    void buildMiddle(QVBoxLayout *into);
    void buildBottom(QVBoxLayout *into);
    void recipientChosen();
    void showDocument();
    void showLeftOut();
    void clearDocument();
    void step(int direction);
    void save();
    void print();
    /// Registers a copy and lays the document out with its number; false when that failed (said).
    [[nodiscard]] bool registered();

    ReportSource m_source;
    std::optional<report::Document> m_document = std::nullopt;
    std::function<QString(const QString &)> m_askPath;
    std::function<bool(QPrinter &)> m_askPrinter;
    QComboBox *m_recipient = nullptr;
    QComboBox *m_zoom = nullptr;
    TextLabel *m_purpose = nullptr;
    MessageBar *m_message = nullptr;
    PageView *m_pages = nullptr;
    Panel *m_leftOutPanel = nullptr;
    QListWidget *m_leftOut = nullptr;
    TextLabel *m_leftOutNote = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace regie::ui
