#pragma once

#include "core/casebook/flow.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/ui/casefile/callkeyboard.h"
#include "ui/casefile/casepage.h"

#include <QTest>

#include <memory>

namespace regie::test {

/// One field of a form and what is typed or chosen in it.
struct Typed
{
    QString field = {}; ///< objectName: "moveReason"
    QString text = {};
};

/// A case that is played on its page with the keyboard alone: steps are found by typing their name, fields are reached
/// with Tab, and Ctrl+Enter records. Every call gives what went wrong, empty when nothing did.
class CaseAtKeyboard
{
public:
    CaseAtKeyboard();
    ~CaseAtKeyboard();

    [[nodiscard]] QString failure() const { return m_failure; }
    /// Takes @p call in the wizard and opens the case that came of it at its steps.
    [[nodiscard]] QString begin(const Call &call);

    /// Finds the step @p name, fills in @p fields, and records it at @p when, which is then also now.
    [[nodiscard]] QString act(const QString &name, const QString &when, const QList<Typed> &fields = {});
    /// The same, which must be refused under @p field with a sentence that holds @p why, and must write nothing. What
    /// was typed stays; `again` goes on from there.
    [[nodiscard]] QString refused(
        const QString &name, const QString &when, const QList<Typed> &fields, const QString &field, const QString &why);
    /// Corrects @p fields of the form that was refused and records it.
    [[nodiscard]] QString again(const QList<Typed> &fields);
    /// Finds the step @p name, which must say why it is not possible with words that hold @p why.
    [[nodiscard]] QString notYet(const QString &name, const QString &why);

    /// Turns to Veiligheid, chooses @p kind, fills in @p fields and records; then back to the steps.
    [[nodiscard]] QString safety(const QString &kind, const QList<Typed> &fields);

    /// Goes to the step @p name without filling anything in.
    [[nodiscard]] QString show(const QString &name) { return find(name); }
    /// Takes the last thing recorded back for @p reason; with @p why it must be refused with words that hold it.
    [[nodiscard]] QString takeBack(const QString &reason, const QString &why);

    [[nodiscard]] CaseFlow flow() const;
    [[nodiscard]] CaseFile file() const;
    [[nodiscard]] ui::CasePage &page() const { return *m_page; }
    void setNow(const QString &when);

private:
    [[nodiscard]] QString find(const QString &name);
    [[nodiscard]] QString fill(const QList<Typed> &fields);
    /// Presses Ctrl+Enter and waits until the page has settled.
    [[nodiscard]] QString record();
    [[nodiscard]] QString errorsShown() const;

    QString m_failure;
    PracticeVault m_practice;
    std::unique_ptr<Casebook> m_casebook;
    std::unique_ptr<ui::CasePage> m_page;
    CaseId m_case;
};

} // namespace regie::test

/// Fails the test with what a step at the keyboard says.
#define REGIE_PLAY(step)                                                                                               \
    do {                                                                                                               \
        const QString said_ = (step);                                                                                  \
        QVERIFY2(said_.isEmpty(), qPrintable(said_));                                                                  \
    } while (false)
