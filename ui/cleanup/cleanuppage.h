#pragma once

#include "core/casebook/cleanup.h"
#include "ui/cleanup/doubtrows.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace regie::ui {

class CellModel;
class CellTable;
class DoubtPanel;
class OpenValuesPanel;
class MessageBar;
class TextLabel;

/// Opschonen: who may be double in the vault and which links wait, what changes most first, decided one by one; and
/// the merges that hold, each of which can be undone.
class CleanUpPage : public QWidget
{
    Q_OBJECT
public:
    /// @p casebook must outlive the page.
    explicit CleanUpPage(Casebook &casebook, QWidget *parent = nullptr);

    /// Shows @p doubts, as a search found them.
    void setDoubts(const QList<Doubt> &doubts);
    [[nodiscard]] CellTable *list() const { return m_list; }
    [[nodiscard]] OpenValuesPanel *openValues() const { return m_open; }
    [[nodiscard]] MessageBar *message() const { return m_message; }

Q_SIGNALS:
    /// Something was decided; it can be taken back.
    void decided();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTitle();
    [[nodiscard]] QWidget *makeDoubts();
    [[nodiscard]] QWidget *makeMerges();
    void search();
    void showProgress(int done, int of);
    void endSearch();
    void rowChosen();
    [[nodiscard]] const Doubt *chosen() const;
    void decide(const IdentityOrder &order);
    void taken(const Result<IdentityOutcome> &outcome);
    void loadMerges();
    void undoMerge();

    Casebook &m_casebook;
    CleanUp m_cleanUp;
    QList<Doubt> m_doubts;
    QList<MergeRow> m_mergeRows;
    bool m_searched = false;
    MessageBar *m_message = nullptr;
    TextLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QTabWidget *m_tabs = nullptr;
    OpenValuesPanel *m_open = nullptr;
    CellModel *m_model = nullptr;
    CellTable *m_list = nullptr;
    DoubtPanel *m_panel = nullptr;
    TextLabel *m_empty = nullptr;
    CellModel *m_mergeModel = nullptr;
    CellTable *m_mergeList = nullptr;
    TextLabel *m_noMerges = nullptr;
    QWidget *m_undoBox = nullptr;
    QLineEdit *m_undoReason = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace regie::ui
