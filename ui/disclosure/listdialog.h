#pragma once

#include "core/casebook/listdesk.h"
#include "ui/widgets/aside.h"
#include "ui/widgets/printing.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace regie::print {
struct PlainSheet;
} // namespace regie::print

namespace regie::ui {

class MessageBar;
class NewPassword;
class ListReasonPanel;
class Panel;
class TextLabel;

/// A list of the screen before it leaves: for whom, as what, what stays out and why, and what must not leave. A package
/// with a password comes first. Nothing is written before the copies are registered, nor while something shielded
/// stands in it, nor, of cases outside her own work, before she said what she needs them for.
class ListDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Format { PackedXlsx, PackedCsv, Xlsx, Csv };

    ListDialog(Casebook &casebook, ScreenList list, QWidget *parent = nullptr);
    /// A printing that nothing was sent of ends with it.
    ~ListDialog() override;

    /// Composes for @p profile, and for @p partner where the profile leaves it open.
    void choose(const QString &profile, const QString &partner = {});
    void chooseFormat(Format format);
    /// Asks where to and gives a path, empty when nothing is to be saved. Replaced in tests.
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }
    /// Asks which printer; tests answer themselves.
    void setAskPrinter(AskPrinter ask) { m_askPrinter = std::move(ask); }
    /// What a password costs to try; only for tests.
    void setCost(store::KdfCost cost) { m_cost = cost; }

Q_SIGNALS:
    /// The list is composed, or the message says why not.
    void settled();
    void saved();   ///< the file is there, or the message says why not
    void printed(); ///< it was sent to a printer, or the message says why not

protected:
    bool event(QEvent *event) override;

private:
    void buildTop(QVBoxLayout *into);
    void buildPanels(QVBoxLayout *into);
    void buildBottom(QVBoxLayout *into);
    void fillRecipients();
    void fillPartners();
    void compose();
    void composeOn();
    void composedSome(const Done &done);
    void stop();
    void showComposed();
    void showLeaks();
    void formatChanged();
    void showReady();
    void save();
    struct Printing;
    void print();
    void printBeside(const std::shared_ptr<Printing> &job);
    void registerPrinted(const std::shared_ptr<Printing> &job);
    void stopPrinting();
    void endedPrinting(const std::shared_ptr<Printing> &job, const Done &sent);
    [[nodiscard]] print::PlainSheet sheet() const;
    [[nodiscard]] bool mayLeave() const;
    /// Where what left is kept.
    [[nodiscard]] static QString left(int copies);
    void begin(); ///< something that takes a while
    struct Leaving;
    void registerCopies(const std::shared_ptr<Leaving> &leaving);
    void write(const std::shared_ptr<Leaving> &leaving, int copies);
    void ended(const Done &written, int copies);
    [[nodiscard]] Format format() const;
    [[nodiscard]] bool packs() const;

    Casebook &m_casebook;
    ScreenList m_list;
    std::optional<ListComposer> m_composer = std::nullopt;
    std::optional<ComposedList> m_composed = std::nullopt;
    std::function<QString(const QString &)> m_askPath;
    AskPrinter m_askPrinter;
    store::KdfCost m_cost = store::KdfCost::standard();
    int m_asked = 0;                           ///< what comes for an earlier choice is passed over
    bool m_saving = false;                     ///< a file is being made
    std::shared_ptr<Printing> m_printing = {}; ///< what is laid out now
    Aside m_aside;                             ///< it is made beside the window
    TextLabel *m_about = nullptr;
    QComboBox *m_recipient = nullptr;
    QComboBox *m_partner = nullptr;
    QWidget *m_partnerRow = nullptr;
    QComboBox *m_format = nullptr;
    TextLabel *m_formatNote = nullptr;
    NewPassword *m_password = nullptr;
    MessageBar *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    Panel *m_leakPanel = nullptr;
    QListWidget *m_leaks = nullptr;
    TextLabel *m_leftOutNote = nullptr;
    QListWidget *m_leftOut = nullptr;
    ListReasonPanel *m_reason = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_stopPrinting = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace regie::ui
