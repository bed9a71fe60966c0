#pragma once

#include "core/casebook/destructiondesk.h"
#include "ui/print/layout.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLineEdit;
class QPrinter;
class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class Field;
class MessageBar;
class Panel;
class TextLabel;

/// Bewaren: what is past its term this year, what is decided about it, its destruction by two persons, and the register
/// of what was destroyed.
class RetentionTab : public QWidget
{
    Q_OBJECT
public:
    /// @p casebook and @p message must outlive it.
    RetentionTab(Casebook &casebook, MessageBar *message, QWidget *parent = nullptr);

    /// Reads the list anew.
    void look();
    void show(const RetentionList &list);
    [[nodiscard]] const RetentionList &list() const { return m_list; }
    /// Asks for a printer; false: none. Tests answer themselves.
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }
    /// The certificate of the chosen destruction; nothing when none is chosen.
    [[nodiscard]] std::optional<print::Paper> certificate() const;

Q_SIGNALS:
    void looked(); ///< the answer stands there, or the message says why not

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Panel *makeList();
    [[nodiscard]] Panel *makeDecision();
    [[nodiscard]] Panel *makeDestruction();
    [[nodiscard]] Panel *makeRegister();
    void arrange();
    void chooseAll();
    void showChosen();
    [[nodiscard]] QList<RetentionLine> chosenLines() const;
    [[nodiscard]] store::DestroyOrder chosenOrder() const;
    [[nodiscard]] QDate dayTyped() const;
    void hold();
    void keep();
    void lift();
    void destroy();
    void propose();
    void approve();
    void drop();
    void settle(QFuture<Result<RetentionOutcome>> asked, const QString &done);
    void settled(const Result<RetentionOutcome> &outcome, const QString &done);
    void printCertificate();
    void setBusy(bool busy);

    Casebook &m_casebook;
    DestructionDesk m_desk;
    MessageBar *m_message;
    RetentionList m_list;
    bool m_busy = false;
    bool m_asked = false;
    QBoxLayout *m_beside = nullptr; ///< what is decided, and what is destroyed
    CellModel *m_model = nullptr;
    CellTable *m_table = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_chosen = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_until = nullptr;
    QLineEdit *m_second = nullptr;
    QLineEdit *m_lines = nullptr;
    QLineEdit *m_day = nullptr;
    Field *m_reasonField = nullptr;
    Field *m_untilField = nullptr;
    Field *m_secondField = nullptr;
    Field *m_linesField = nullptr;
    Field *m_dayField = nullptr;
    TextLabel *m_waiting = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_destroy = nullptr;
    QPushButton *m_propose = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_drop = nullptr;
    CellModel *m_register = nullptr;
    CellTable *m_registerTable = nullptr;
    QPushButton *m_print = nullptr;
    QList<QPushButton *> m_decisions;
    std::function<bool(QPrinter &)> m_askPrinter;
};

} // namespace regie::ui
