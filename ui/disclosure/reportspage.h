#pragma once

#include "core/casebook/copyregister.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace regie::ui {

class CellFilter;
class CellModel;
class CellTable;
class FactList;
class MessageBar;
class Panel;
class TextLabel;

/// Rapporten: a report about a case or about the figures is begun here, and below stands the register of copies: who
/// received which copy of what, when, why, on which basis. From here every copy of one version is found, a copy is
/// asked back or put right by letter, and what left about one person is listed.
class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsPage(Casebook &casebook, QWidget *parent = nullptr);

    /// The cases that a report is begun about with one key: those opened last, the latest first.
    void setRecent(const QList<store::CaseRow> &cases);
    /// Asks for the reason that goes into a letter; nothing when no letter is to be written. Replaced in tests.
    void setAskReason(std::function<std::optional<QString>(CopyLetter)> ask) { m_askReason = std::move(ask); }

Q_SIGNALS:
    /// A report about the case @p id is to be looked at.
    void reportWanted(regie::CaseId id);
    /// Another case is to be chosen first.
    void casesWanted();
    /// The figures are to be looked at, with their report for the stuurgroep.
    void figuresWanted();
    /// The list that was asked for stands there, or why it does not.
    void settled();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTitle(QVBoxLayout *into);
    void buildTop(QVBoxLayout *into);
    void buildDetail(QVBoxLayout *into);
    void buildBottom(QVBoxLayout *into);
    /// Where not every column fits, the chosen copy is told below the list.
    void arrange();
    void showAll();
    void showSameVersion();
    void showAbout(const Addressable &person);
    void fillAboutMenu();
    void write(CopyLetter kind);
    void take(const QString &heading, QFuture<Result<QList<CopyView>>> copies);
    void fill(const QString &heading, const Result<QList<CopyView>> &copies);
    void chosenChanged();
    [[nodiscard]] const CopyView *chosen() const;

    Casebook &m_casebook;
    std::function<std::optional<QString>(CopyLetter)> m_askReason;
    QList<CopyView> m_copies = {};
    bool m_stale = false; ///< out of sight since they were read
    int m_asked = 0;      ///< what comes for an earlier question is passed over
    QMenu *m_recent = nullptr;
    TextLabel *m_heading = nullptr;
    QLineEdit *m_filterLine = nullptr;
    MessageBar *m_message = nullptr;
    CellModel *m_model = nullptr;
    CellFilter *m_filter = nullptr;
    CellTable *m_table = nullptr;
    Panel *m_detailPanel = nullptr;
    FactList *m_detail = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_about = nullptr;
    QMenu *m_aboutMenu = nullptr;
    QPushButton *m_recall = nullptr;
    QPushButton *m_correct = nullptr;
};

} // namespace regie::ui
