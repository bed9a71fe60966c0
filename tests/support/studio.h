#pragma once

#include "core/caseflow/meeting.h"
#include "core/domain/family.h"
#include "core/exchange/dossier.h"
#include "tests/core/casebook/practicevault.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace regie::ui {
class Desk;
class JoinDialog;
class MainWindow;
} // namespace regie::ui

namespace regie {
class Casebook;
}

namespace regie::test {

/// The whole program on a practice vault, at 23 November 2026, 09:12: every screen can take its pose in turn, for
/// pictures and for tests that look at all of them. The application must speak and have its theme already.
class Studio
{
public:
    /// One screen: what it is called in file names, and what brings it before the camera.
    struct Screen
    {
        QString name = {};
        std::function<QWidget *()> pose = {}; ///< the window to look at, shown
    };

    /// Fills a vault with @p households families of seed 1; `failure` says what went wrong.
    explicit Studio(int households);
    ~Studio();

    [[nodiscard]] QString failure() const;
    [[nodiscard]] QList<Screen> screens();
    /// Names that stand in the vault: they may never come into a title.
    [[nodiscard]] QStringList canaries() const;

private:
    [[nodiscard]] QWidget *startPage(QWidget *page);
    [[nodiscard]] QWidget *intakeAt(int step);
    [[nodiscard]] QWidget *listed();
    [[nodiscard]] QWidget *today(bool filtered);
    [[nodiscard]] QWidget *calendarAs(int view);
    [[nodiscard]] QWidget *figures(bool all);
    [[nodiscard]] QWidget *cleanUp();
    [[nodiscard]] QWidget *intakeSum();
    void showSum(bool shown);
    /// The case of the pictures, or @p file, at the tab of this objectName.
    [[nodiscard]] QWidget *caseAt(const QString &tab, CaseId file = {});
    /// Its papers, with two copies that left.
    [[nodiscard]] QWidget *papers();
    [[nodiscard]] QWidget *membersOf();
    [[nodiscard]] QWidget *whereaboutsOf();
    /// The tab Fasen turned to @p part, at the step @p code when it is not empty.
    [[nodiscard]] QWidget *phasesAt(const QString &part, const QString &code = {}, CaseId file = {});
    /// The first open case whose route stands at @p state.
    [[nodiscard]] CaseId caseStandingAt(const QString &state);
    [[nodiscard]] QWidget *listAt(bool looked);
    [[nodiscard]] QWidget *listOut();
    /// The dossier of the case on its way to another vault, that of another vault on its way in, and what waits after.
    [[nodiscard]] QWidget *dossierOut();
    [[nodiscard]] QWidget *dossierIn();
    [[nodiscard]] QWidget *openValues();
    [[nodiscard]] QWidget *genogramOf(const Family &family);
    /// A plan and two meetings in the case of the pictures, as people agree on them.
    void planAhead();
    [[nodiscard]] QWidget *meetingAt(int view);
    [[nodiscard]] QWidget *roomScreen();
    [[nodiscard]] QWidget *partners();
    [[nodiscard]] QWidget *previewOf(CaseId id);
    [[nodiscard]] QWidget *steering(const QString &remarks);
    [[nodiscard]] QWidget *steeringChoices();
    [[nodiscard]] QString nameOfSomebody();
    [[nodiscard]] QWidget *registered();
    /// Instellingen at @p tab; its first one from the top or from the bottom.
    [[nodiscard]] QWidget *settingsAt(int tab, bool atBottom = false);
    /// Something of a family that was taken away by mistake.
    void throwAway();
    [[nodiscard]] QWidget *recycled();
    [[nodiscard]] QWidget *packageToOpen();
    [[nodiscard]] QWidget *reportsOfMany();
    /// What the search field finds for @p text, as a list of its own.
    [[nodiscard]] QWidget *found(const QString &text);
    [[nodiscard]] QWidget *guidedAt(int step);
    [[nodiscard]] QWidget *handbookAt(const QString &section);

    PracticeVault m_practice;
    QString m_failure;
    CaseId m_case;
    MeetingId m_meeting;
    IntakeId m_draft;
    bool m_threwAway = false;
    bool m_gaveOut = false; ///< copies of the case of the pictures
    std::unique_ptr<ui::MainWindow> m_start;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<QWidget> m_other;
};

/// What another vault might know of the household of @p file: two people and an order told otherwise, and one order
/// more.
[[nodiscard]] exchange::Dossier dossierFromElsewhere(Casebook &book, CaseId file);
/// Takes the first answer to every question of @p dialog, as somebody would who trusts the best candidate.
void decideAll(ui::JoinDialog &dialog);

} // namespace regie::test
