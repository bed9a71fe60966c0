#pragma once

#include "ui/intake/candidatelist.h"
#include "ui/widgets/panel.h"

class QListView;

namespace regie::ui {

/// "Kent u deze persoon al?": the candidates, and how many were found.
class CandidatePanel : public Panel
{
    Q_OBJECT
public:
    explicit CandidatePanel(QWidget *parent = nullptr);
    /// Keeps the chosen row where it can; the first one that was not rejected is chosen otherwise.
    void setCandidates(const QList<CandidateView> &candidates, const QString &typed, const QStringList &housemates);
    /// Nothing typed yet, or the store could not be read: a sentence instead of the list.
    void showEmpty(const QString &strong, const QString &rest);
    [[nodiscard]] const CandidateView *chosen() const;
    void choose(PersonId person);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosenChanged();

private:
    CandidateModel *m_model = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_count = nullptr;
    QWidget *m_empty = nullptr;
    TextLabel *m_emptyStrong = nullptr;
    TextLabel *m_emptyRest = nullptr;
};

} // namespace regie::ui
