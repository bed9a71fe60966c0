#pragma once

#include "core/exchange/guessmap.h"
#include "ui/import/importjob.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace regie::ui {

class CellFilter;
class CellModel;
class CellTable;
class ColumnForm;
class DifferencesPanel;
class Field;
class MessageBar;
class PathField;
class TextLabel;

/// A list from elsewhere into the vault: choose the file, say what its columns hold, look what every row would become,
/// record it. Nothing is written before that, and what was written can be taken back as one. What the list says
/// otherwise of a known event a person can take over, value by value, apart from the list.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(Casebook &casebook, QWidget *parent = nullptr);

    /// Reads @p file and proposes what its columns hold.
    void openList(const QString &file);
    /// Asks for a list, and where to save the rows; empty when nothing was chosen. Replaced in tests.
    void setAskFile(std::function<QString()> ask) { m_askFile = std::move(ask); }
    void setAskSave(std::function<QString()> ask) { m_askSave = std::move(ask); }
    [[nodiscard]] const ImportJob &job() const { return m_job; }

Q_SIGNALS:
    void settled(); ///< a list was looked at, recorded or taken back, a value was taken over, or that failed

public Q_SLOTS:
    void reject() override;

private:
    [[nodiscard]] QWidget *makeListPage();
    [[nodiscard]] QWidget *makeResultPage();
    [[nodiscard]] QWidget *makeRows();
    void connectJob();
    [[nodiscard]] QWidget *makeButtons();
    void chooseFile();
    /// Reads the file anew: other delimiter, other encoding, other kind.
    void readList();
    void showColumns(const exchange::ColumnMap &map);
    /// The columns as they were for this source the last time, when the list has them.
    void recallMap();
    void look();
    void showResult();
    void filterRows();
    void fillRows();
    /// The rows anew, with the one in view that was.
    void showRows();
    void showDifferences();
    void takeOver(const QList<RowDifference> &values);
    void sayTaken(const QList<Effect> &effects);
    void sayNotTaken(const Error &error);
    void record();
    void undo();
    void saveRows();
    void say(const Error &error);
    void refresh();
    [[nodiscard]] exchange::ListKind kind() const;
    [[nodiscard]] exchange::ColumnMap chosenMap() const;
    [[nodiscard]] exchange::CsvHints hints() const;

    Casebook &m_casebook;
    ImportJob m_job;
    QString m_file;
    std::optional<exchange::CsvText> m_list = std::nullopt;
    std::function<QString()> m_askFile;
    std::function<QString()> m_askSave;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    PathField *m_path = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_source = nullptr;
    Field *m_sourceField = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    TextLabel *m_format = nullptr;
    ColumnForm *m_columns = nullptr;
    QComboBox *m_only = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_cut = nullptr; ///< says that there are more rows than shown
    CellModel *m_rows = nullptr;
    CellFilter *m_filter = nullptr;
    CellTable *m_table = nullptr;
    DifferencesPanel *m_differences = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace regie::ui
