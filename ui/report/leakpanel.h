#pragma once

#include "core/privacy/leakguard.h"
#include "core/report/document.h"
#include "ui/widgets/panel.h"

#include <functional>

class QListWidget;
class QPushButton;

namespace regie::ui {

/// The places in a report where something shielded would reach its reader. While one is left nothing leaves: each is
/// taken out, put in other words, or the report is not made.
class LeakPanel : public Panel
{
    Q_OBJECT
public:
    explicit LeakPanel(QWidget *parent = nullptr);

    /// Shows @p leaks, which were found in @p document (`passage`: of `report::passagesOf`); hidden when there are
    /// none.
    void showLeaks(const report::Document &document, const QList<privacy::Leak> &leaks);
    [[nodiscard]] int count() const { return static_cast<int>(m_leaks.size()); }
    /// Asks for other words for a passage; nothing when nothing is to change. Replaced in tests.
    void setAskWords(std::function<std::optional<QString>(const QString &passage)> ask) { m_askWords = std::move(ask); }

Q_SIGNALS:
    /// The report without those sentences, or in other words.
    void changed(const regie::report::Document &document);

private:
    void takeOut(bool all);
    void reword();
    void showChosen();
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QString lineOf(const privacy::Leak &leak) const;

    std::optional<report::Document> m_document = std::nullopt;
    QList<privacy::Leak> m_leaks = {};
    QStringList m_passages = {};
    std::function<std::optional<QString>(const QString &)> m_askWords;
    TextLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_takeOut;
    QPushButton *m_takeAllOut;
    QPushButton *m_reword;
};

} // namespace regie::ui
