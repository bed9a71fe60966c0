#pragma once

#include "core/insight/steering.h"
#include "ui/insight/figuretables.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace regie::ui {

/// The report for the stuurgroep: which figures, a heading and remarks, small numbers suppressed. It hands nothing out:
/// that does the preview, as of every report, so that each copy is registered.
class SteeringDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SteeringDialog(const FigureSource &source, QWidget *parent = nullptr);

    /// What would be looked at now.
    [[nodiscard]] insight::SteeringReport report() const;

Q_SIGNALS:
    /// The report is to be looked at.
    void wanted(const regie::insight::SteeringReport &report);

private:
    void showReady();

    FigureSource m_source;
    QListWidget *m_choices = nullptr;
    QLineEdit *m_heading = nullptr;
    QPlainTextEdit *m_remarks = nullptr;
    QPushButton *m_preview = nullptr;
};

} // namespace regie::ui
