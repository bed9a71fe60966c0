#include "ui/widgets/keptmenu.h"

#include <QCoreApplication>
#include <QSettings>

namespace regie::ui {

KeptMenu::KeptMenu(const QString &key, Words words, std::function<QString(const QString &code)> name,
    std::function<QString()> current, QWidget *parent)
    : QMenu(parent), m_key(key), m_words(std::move(words)), m_name(std::move(name)), m_current(std::move(current))
{
    connect(this, &QMenu::aboutToShow, this, &KeptMenu::fill);
}

QStringList KeptMenu::kept() const
{
    QStringList out;
    if (QCoreApplication::organizationName().isEmpty())
        return out;
    const QStringList codes = QSettings().value(m_key).toStringList();
    for (const QString &code : codes) {
        if (!out.contains(code) && !m_name(code).isEmpty())
            out.append(code);
    }
    return out;
}

void KeptMenu::keep(const QStringList &codes) const
{
    if (!QCoreApplication::organizationName().isEmpty())
        QSettings().setValue(m_key, codes);
}

void KeptMenu::fill()
{
    clear();
    const QStringList codes = kept();
    const QString now = m_current();
    for (const QString &code : codes) {
        QAction *action = addAction(m_name(code).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(code == now);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT chosen(code); });
    }
    if (codes.isEmpty())
        addAction(m_words.none)->setEnabled(false);
    addSeparator();
    QAction *add = addAction(m_words.keep);
    add->setEnabled(!codes.contains(now));
    connect(add, &QAction::triggered, this, [this, codes, now] { keep(codes + QStringList{now}); });
    QAction *forget = addAction(m_words.forget);
    forget->setEnabled(codes.contains(now));
    connect(forget, &QAction::triggered, this, [this, codes, now] {
        QStringList rest = codes;
        rest.removeAll(now);
        keep(rest);
    });
}

} // namespace regie::ui
