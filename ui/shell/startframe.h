#pragma once

#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"

class QProgressBar;
class QScrollArea;

namespace regie::ui {

/// The frame of the pages before a vault is open: brand, one panel in the middle, a message above it, and progress
/// while a key is being derived.
class StartFrame : public QWidget
{
    Q_OBJECT
public:
    StartFrame(const QString &title, const QString &lead, QWidget *parent = nullptr);

    [[nodiscard]] MessageBar *message() const { return m_message; }
    /// Where the page puts its fields.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Shows that something is going on, named @p what; empty = no more. Fields are off meanwhile.
    void setBusy(const QString &what);
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    /// A label, the field under it, and under that the line for its error.
    void addField(const QString &label, QWidget *field, QWidget *error = nullptr);

private:
    MessageBar *m_message = nullptr;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_fields = nullptr;
    QWidget *m_progress = nullptr;
    TextLabel *m_doing = nullptr;
    bool m_busy = false;
};

} // namespace regie::ui
