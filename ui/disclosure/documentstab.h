#pragma once

#include "core/casebook/copyregister.h"
#include "ui/casefile/tabcolumns.h"

class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class FactList;
class MessageBar;
class Panel;
class TextLabel;

/// The papers of one case: the reports that can be made of it, and the register of the copies that left: who got which
/// copy of what, when, and made by whom. The register is read when the tab is seen.
class DocumentsTab : public TabColumns
{
    Q_OBJECT
public:
    explicit DocumentsTab(QWidget *parent = nullptr);

    /// Where the register is read; without it the tab shows what it is given.
    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view);
    void setCopies(const QList<CopyView> &copies);
    /// Something may have left since.
    void readAgain();
    [[nodiscard]] CellTable *reports() const { return m_reports; }
    [[nodiscard]] CellTable *copies() const { return m_table; }

Q_SIGNALS:
    /// A report of the kind @p kind (CLI.md) is to be looked at.
    void reportWanted(const QString &kind);
    /// The whole register is wanted, where letters about a copy are written.
    void registerWanted();
    /// The copies stand there, or the message says why not.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReports();
    [[nodiscard]] QWidget *makeCopies();
    [[nodiscard]] QWidget *makeChosen();
    void read();
    void showChosen();
    void makeChosenReport();

    Casebook *m_casebook = nullptr;
    CaseId m_id = {};
    bool m_wanted = false; ///< the register of the case is still to be read
    QList<CopyView> m_copies;
    MessageBar *m_message;
    CellModel *m_reportModel;
    CellTable *m_reports;
    QPushButton *m_make;
    CellModel *m_model;
    CellTable *m_table;
    TextLabel *m_count;
    TextLabel *m_none;
    ui::Panel *m_copy = nullptr;
    FactList *m_facts;
};

} // namespace regie::ui
