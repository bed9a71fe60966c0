#pragma once

#include "core/casebook/analysis.h"
#include "ui/analysis/analysisrows.h"
#include "ui/casefile/entryform.h"

class QPushButton;

namespace regie::ui {

class Segmented;

/// Says something more in the analysis of a case, or answers an item of its checklist.
class AnalysisForm : public Panel
{
    Q_OBJECT
public:
    explicit AnalysisForm(const Clock &clock, QWidget *parent = nullptr);

    void setAbout(const AnalysisAbout &about);
    /// Turns to the topic of somebody, or to an item of the checklist.
    void begin(PersonId person, AnalysisTopic topic);
    void begin(const QString &item);
    void accept();
    void refuse(const QList<AnalysisRefusal> &refusals);
    void setBusy(bool busy);
    [[nodiscard]] EntryForm *entries() const { return m_entries; }

Q_SIGNALS:
    void submitted(const regie::AnalysisSaying &saying);

private:
    [[nodiscard]] bool answers() const;
    [[nodiscard]] QList<Entry> asked() const;
    [[nodiscard]] AnalysisSaying saying() const;
    void turn();
    void preset();
    void submit();

    const Clock &m_clock;
    AnalysisAbout m_about;
    Segmented *m_what;
    EntryForm *m_entries;
    QPushButton *m_record;
};

} // namespace regie::ui
