#pragma once

#include "ui/intake/intakepage.h"

#include <functional>

namespace regie::ui {

class CandidateModel;
class CandidatePanel;
class ComparePanel;
class PersonForm;
class PersonListPanel;
class Prompts;

/// Step 2, Personen: type a name and see who is known already, why, and side by side; a person confirms, rejects or
/// adds. Nothing is confirmed by itself.
class PersonsPage : public IntakePage
{
    Q_OBJECT
public:
    using Lookup = std::function<Result<QList<CandidateView>>(const Intake &, int)>;

    PersonsPage(Intake &draft, const PageContext &context, Lookup lookup, Prompts &prompts, QWidget *parent = nullptr);

    void fill() override;
    void present(const IntakePicture &picture) override;
    [[nodiscard]] QList<FieldProblem> problems() const override;
    bool focusProblem(const QString &where) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool confirm() override;
    bool insert() override;
    /// Asks anew who the person at hand may be: more is known by now.
    void lookUpAgain();

private:
    void connectParts();
    void open(int index);
    void changed();
    void lookUp();
    void showCompared();
    void accept();
    void reject();
    void postpone();
    void addNew();
    void release();
    void remove(int index);
    [[nodiscard]] IntakePerson *current();
    [[nodiscard]] QStringList companions() const;
    [[nodiscard]] QStringList confirmedHousemates() const;

    Lookup m_lookup;
    Prompts &m_prompts;
    QString m_lookedUp; ///< what the list on screen was made from
    PersonForm *m_form = nullptr;
    PersonListPanel *m_persons = nullptr;
    CandidatePanel *m_candidates = nullptr;
    ComparePanel *m_compare = nullptr;
};

} // namespace regie::ui
