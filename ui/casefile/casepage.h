#pragma once

#include "core/domain/ids.h"

#include <QWidget>

namespace regie {
class Casebook;
}

namespace regie::ui {

class CaseSheet;
class MessageBar;

/// The page of one case. Opening is written in the audit by the casebook; the name of the household never goes into a
/// window title.
class CasePage : public QWidget
{
    Q_OBJECT
public:
    explicit CasePage(Casebook &casebook, QWidget *parent = nullptr);

    /// Reads and shows the case @p id; says so in the page when that fails.
    void open(CaseId id);
    [[nodiscard]] CaseId caseId() const { return m_id; }
    [[nodiscard]] CaseSheet *sheet() const { return m_sheet; }

Q_SIGNALS:
    void back();
    void printRequested(regie::CaseId id);

private:
    Casebook &m_casebook;
    CaseId m_id;
    MessageBar *m_message;
    CaseSheet *m_sheet;
};

} // namespace regie::ui
