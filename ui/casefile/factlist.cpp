#include "ui/casefile/factlist.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/type.h"

#include <QGridLayout>

namespace regie::ui {

FactList::FactList(const QString &name, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(space::m, space::m, space::m, space::m);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setLines(const QList<Line> &lines)
{
    m_lines.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : lines) {
        if (line.text.isEmpty())
            continue;
        const auto row = static_cast<int>(m_lines.size());
        m_lines.append(line);
        auto *topic = makeMuted(line.topic);
        auto *text = makeLabel(line.text, line.strong ? TextRole::Strong : TextRole::Body, true);
        text->setBuddy(nullptr);
        text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        m_grid->addWidget(topic, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1, Qt::AlignTop);
    }
    m_grid->setRowStretch(static_cast<int>(m_lines.size()), 1);
    setAccessibleDescription(asText());
}

QString FactList::asText() const
{
    QStringList all;
    for (const Line &line : m_lines)
        all.append(line.topic + QStringLiteral(": ") + line.text);
    return all.join(QLatin1Char('\n'));
}

} // namespace regie::ui
