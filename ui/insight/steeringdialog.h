#pragma once

#include "core/insight/steering.h"
#include "ui/insight/figuretables.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPrinter;

namespace regie::ui {

class MessageBar;

/// The report for the stuurgroep: which figures, a heading and remarks; printed or saved as PDF, small numbers
/// suppressed.
class SteeringDialog : public QDialog
{
    Q_OBJECT
public:
    SteeringDialog(const FigureSource &source, bool practice, QWidget *parent = nullptr);

    /// What would be printed now.
    [[nodiscard]] insight::SteeringReport report() const;
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }

private:
    void save();
    void print();

    FigureSource m_source;
    bool m_practice;
    std::function<QString(const QString &)> m_askPath;
    std::function<bool(QPrinter &)> m_askPrinter;
    MessageBar *m_message = nullptr;
    QListWidget *m_choices = nullptr;
    QLineEdit *m_heading = nullptr;
    QPlainTextEdit *m_remarks = nullptr;
};

} // namespace regie::ui
