#include "tests/ui/casefile/keyboard.h"

#include "core/store/reader.h"
#include "tests/support/grab.h"
#include "tests/support/typing.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/celltable.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

constexpr int mostStops = 60;

LocalDateTime at(const QString &text)
{
    return LocalDateTime::parse(text).value();
}

/// A button that its key presses goes down first, and does its work a moment later.
void pressSteps()
{
    press(Qt::Key_M, Qt::ControlModifier);
    (void)QTest::qWaitFor([] { return stop() != nullptr && stop()->objectName() == u"caseMovesFind"; });
}

} // namespace

CaseAtKeyboard::CaseAtKeyboard()
{
    m_failure = m_practice.failure;
    if (!m_failure.isEmpty())
        return;
    m_casebook = std::make_unique<Casebook>(*m_practice.vault, m_practice.region);
    m_page = std::make_unique<ui::CasePage>(*m_casebook);
    m_page->resize(1240, 840);
    if (!activate(*m_page))
        m_failure = u"no window"_s;
}

CaseAtKeyboard::~CaseAtKeyboard() = default;

void CaseAtKeyboard::setNow(const QString &when)
{
    m_practice.clock.set(at(when));
}

QString CaseAtKeyboard::begin(const Call &call)
{
    setNow(u"2026-11-23T03:10"_s);
    if (const QString wrong = takeCall(*m_casebook, call, m_case); !wrong.isEmpty())
        return u"the call: "_s + wrong;
    if (!activate(*m_page))
        return u"no window for the case"_s;
    QSignalSpy settled(m_page.get(), &ui::CasePage::settled);
    m_page->open(m_case);
    if (settled.isEmpty() && !settled.wait())
        return u"the case does not open"_s;
    // From the tabs, which have the keyboard now, to Fasen, and there to the steps.
    for (int tab = 0; tab < 10 && m_page->sheet()->tabs()->currentWidget()->objectName() != u"casePhases"; ++tab)
        press(Qt::Key_Right);
    pressSteps();
    const QString focus = stop() != nullptr ? stop()->objectName() : u"nothing"_s;
    const QString tab = m_page->sheet()->tabs()->currentWidget()->objectName();
    return focus == u"caseMovesFind" ? QString() : u"no way to the steps: %1 has the keyboard in %2"_s.arg(focus, tab);
}

QString CaseAtKeyboard::fill(const QList<Typed> &fields)
{
    for (const Typed &field : fields) {
        if (const QString lost = tabTo(field.field); !lost.isEmpty())
            return lost;
        if (const QString wrong = typeHere(field.text); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString CaseAtKeyboard::find(const QString &name)
{
    if (const QString lost = tabTo(u"caseMovesFind"_s); !lost.isEmpty())
        return lost;
    (void)typeHere(name);
    const auto *list = m_page->findChild<ui::CellTable *>(u"caseMoves"_s);
    // Several may hold the words: down to the one that is called so.
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() != name)
            continue;
        press(Qt::Key_Down);
        for (int step = 0; step < mostStops && list->currentIndex().row() != row; ++step)
            press(list->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        press(Qt::Key_Return);
        return {};
    }
    return u"“%1” is not in the list"_s.arg(name);
}

QString CaseAtKeyboard::record()
{
    QSignalSpy settled(m_page.get(), &ui::CasePage::settled);
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString focus = stop() != nullptr ? stop()->objectName() : u"nothing"_s;
    if (!settled.wait())
        return u"nothing happened from %1: %2"_s.arg(focus, errorsShown());
    return {};
}

QString CaseAtKeyboard::errorsShown() const
{
    QStringList lines;
    const QList<ui::FieldError *> errors = m_page->findChildren<ui::FieldError *>();
    for (const ui::FieldError *error : errors) {
        if (error->isVisible() && !error->text().isEmpty())
            lines.append(error->field()->accessibleName() + u": "_s + error->text());
    }
    return lines.join(u'\n');
}

QString CaseAtKeyboard::act(const QString &name, const QString &when, const QList<Typed> &fields)
{
    setNow(when);
    if (const QString lost = find(name); !lost.isEmpty())
        return lost;
    const QList<Typed> moment = {{u"moveAtDate"_s, at(when).date.toString(u"dd-MM-yyyy"_s)},
        {u"moveAtTime"_s, at(when).time.toString(u"HH:mm"_s)}};
    if (const QString wrong = fill(moment + fields); !wrong.isEmpty())
        return name + u": "_s + wrong;
    return again({});
}

QString CaseAtKeyboard::again(const QList<Typed> &fields)
{
    const int before = flow().state.lastSeq;
    if (const QString wrong = fill(fields); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = record(); !wrong.isEmpty())
        return wrong + u' ' + errorsShown();
    if (flow().state.lastSeq <= before)
        return u"not recorded: "_s + errorsShown();
    return {};
}

QString CaseAtKeyboard::refused(
    const QString &name, const QString &when, const QList<Typed> &fields, const QString &field, const QString &why)
{
    const CaseFlow before = flow();
    if (const QString lost = find(name); !lost.isEmpty())
        return lost;
    const QList<Typed> moment = {{u"moveAtDate"_s, at(when).date.toString(u"dd-MM-yyyy"_s)},
        {u"moveAtTime"_s, at(when).time.toString(u"HH:mm"_s)}};
    if (const QString wrong = fill(moment + fields); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = record(); !wrong.isEmpty())
        return wrong;
    if (flow().events != before.events || flow().terms != before.terms)
        return u"something was written"_s;
    const QString said = errorsShown();
    if (!said.contains(field + u": "_s) || !said.contains(why))
        return u"said “%1”, not “%2: … %3”"_s.arg(said, field, why);
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? QString() : u"the keyboard is nowhere"_s;
}

QString CaseAtKeyboard::notYet(const QString &name, const QString &why)
{
    if (const QString lost = find(name); !lost.isEmpty())
        return lost;
    const auto *lacks = m_page->findChild<QWidget *>(u"moveLacks"_s);
    if (!lacks->isVisible() || !lacks->accessibleName().contains(why))
        return u"%1 says “%2”"_s.arg(name, lacks->accessibleName());
    return m_page->findChild<QPushButton *>(u"moveRecord"_s)->isVisible() ? u"it can be recorded"_s : QString();
}

QString CaseAtKeyboard::safety(const QString &kind, const QList<Typed> &fields)
{
    if (const QString lost = tabTo(u"phasesSteps"_s); !lost.isEmpty())
        return lost;
    press(Qt::Key_Right); // what is shown is one stop, along which the arrows go
    const CaseFlow before = flow();
    if (const QString lost = fill(QList<Typed>{{u"safetyKind"_s, kind}} + fields); !lost.isEmpty())
        return lost;
    if (const QString wrong = record(); !wrong.isEmpty())
        return wrong;
    if (flow().safety == before.safety)
        return u"not recorded: "_s + errorsShown();
    pressSteps();
    return {};
}

QString CaseAtKeyboard::takeBack(const QString &reason, const QString &why)
{
    QTabWidget *tabs = m_page->sheet()->tabs();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->objectName() == u"caseHistoryOfEvents")
            tabs->setCurrentIndex(tab);
    }
    tabs->tabBar()->setFocus();
    if (const QString lost = tabTo(u"takeBackReason"_s); !lost.isEmpty())
        return lost;
    (void)typeHere(reason);
    if (const QString lost = tabTo(u"takeBack"_s); !lost.isEmpty())
        return lost;
    QSignalSpy settled(m_page.get(), &ui::CasePage::settled);
    press(Qt::Key_Space);
    if (settled.isEmpty() && !settled.wait())
        return u"nothing happened"_s;
    const QString said = errorsShown();
    const bool right = why.isEmpty() ? said.isEmpty() : said.contains(why);
    return right ? QString() : u"said “%1”"_s.arg(said);
}

CaseFlow CaseAtKeyboard::flow() const
{
    return CaseDesk(*m_casebook).look(m_case).value();
}

CaseFile CaseAtKeyboard::file() const
{
    return m_practice.vault->read().caseFile(m_practice.vault->viewer(), m_case).value();
}

} // namespace regie::test
