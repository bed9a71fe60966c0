#include "ui/import/columnform.h"

#include "core/exchange/listdate.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/panel.h"
#include "ui/wording/imports.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace regie::ui {

namespace {

using exchange::ListField;

constexpr int sampleRows = 3;
constexpr int mostColumns = 200;
constexpr int sampleLetters = 28;

QString cut(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > sampleLetters ? line.left(sampleLetters - 1) + QChar(0x2026) : line;
}

bool forKind(ListField field, exchange::ListKind kind)
{
    const bool orders = kind == exchange::ListKind::Orders;
    switch (field) {
    case ListField::ImposedAt:
    case ListField::EndsAt:
    case ListField::ExtendedUntil:
        return orders;
    case ListField::ReceivedOn:
    case ListField::NewIncident:
    case ListField::Incident:
        return !orders;
    case ListField::Region:
    case ListField::BirthPlace:
    case ListField::Occupation:
    case ListField::Email:
        return false; // compared by linking lists, not kept
    case ListField::Id:
    case ListField::GivenName:
    case ListField::Surname:
    case ListField::FullName:
    case ListField::BirthDate:
    case ListField::Sex:
    case ListField::Street:
    case ListField::HouseNumber:
    case ListField::Postcode:
    case ListField::Town:
    case ListField::NationalId:
    case ListField::Phone:
    case ListField::Source:
    case ListField::Event:
    case ListField::EventDate:
    case ListField::Role:
    case ListField::Household:
    case ListField::Municipality:
    case ListField::Kind:
    case ListField::Status:
    case ListField::Verified:
        return true;
    }
    return false;
}

} // namespace

ColumnForm::ColumnForm(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void ColumnForm::clear()
{
    m_entries.clear();
    m_samples.clear();
    m_header.clear();
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(space::m, space::s, space::m, space::s);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(2, 1);
    setWidget(inner); // the old one goes
}

void ColumnForm::setList(const exchange::CsvText &list, const exchange::ColumnMap &map, exchange::ListKind kind)
{
    clear();
    m_kind = kind;
    m_given = map;
    exchange::CsvReader reader = list.rows();
    exchange::CsvRow row;
    if (!reader.next(row))
        return;
    m_header = row.texts().mid(0, mostColumns);
    m_samples = QList<QStringList>(m_header.size());
    for (int i = 0; i < sampleRows && reader.next(row); ++i) {
        for (qsizetype column = 0; column < m_header.size(); ++column)
            m_samples[column].append(row.text(column));
    }
    for (int place = 0; place < m_header.size(); ++place)
        addColumn(place, m_samples.at(place));
    m_grid->setRowStretch(static_cast<int>(2 * m_header.size()), 1);
    check();
}

void ColumnForm::addColumn(int place, const QStringList &samples)
{
    const QString name = m_header.at(place).isEmpty() ? tr("Column %1").arg(place + 1) : m_header.at(place);
    Entry entry;
    entry.choice = new QComboBox;
    entry.choice->setObjectName(QStringLiteral("column%1").arg(place + 1));
    entry.choice->setAccessibleName(tr("What column %1 holds").arg(name));
    entry.choice->addItem(tr("Not used"), -1);
    for (int i = 0; i < exchange::listFieldCount; ++i) {
        const auto field = static_cast<ListField>(i);
        if (!forKind(field, m_kind))
            continue;
        entry.choice->addItem(wording::fieldName(field), i);
        if (m_given.columns.value(field).column == m_header.at(place) && !m_header.at(place).isEmpty())
            entry.choice->setCurrentIndex(entry.choice->count() - 1);
    }
    QStringList shown;
    for (const QString &sample : samples) {
        if (!sample.isEmpty())
            shown.append(cut(sample));
    }
    const QString text = shown.join(QStringLiteral("  ·  "));
    entry.sample = new ElidedLabel(text, TextRole::Small);
    entry.sample->setMuted(true);
    entry.choice->setAccessibleDescription(
        text.isEmpty() ? tr("The first rows are empty") : tr("First rows: %1").arg(text));
    entry.note = new FieldError(entry.choice);
    m_grid->addWidget(makeLabel(name, TextRole::Strong), 2 * place, 0);
    m_grid->addWidget(entry.choice, 2 * place, 1);
    m_grid->addWidget(entry.sample, 2 * place, 2);
    m_grid->addWidget(entry.note, 2 * place + 1, 1, 1, 2);
    m_entries.append(entry);
    connect(entry.choice, &QComboBox::currentIndexChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
}

std::optional<ListField> ColumnForm::chosen(int place) const
{
    const int field = m_entries.at(place).choice->currentData().toInt();
    return field < 0 ? std::nullopt : std::optional(static_cast<ListField>(field));
}

QString ColumnForm::problemAt(int place) const
{
    const auto field = chosen(place);
    if (!field)
        return {};
    if (m_header.at(place).isEmpty() || m_header.count(m_header.at(place)) > 1)
        return tr("This name stands above more than one column, or above none.");
    for (int other = 0; other < place; ++other) {
        if (chosen(other) == field)
            return tr("Chosen for column %1 already.").arg(m_header.at(other));
    }
    return {};
}

void ColumnForm::check()
{
    for (int place = 0; place < m_entries.size(); ++place) {
        const Entry &entry = m_entries.at(place);
        const auto field = chosen(place);
        const QString problem = problemAt(place);
        const QStringList &samples = m_samples.at(place);
        const QString format = field ? m_given.columns.value(*field).format : QString();
        const bool unread = field && exchange::isDate(*field) &&
                            std::any_of(samples.cbegin(), samples.cend(), [&format](const QString &sample) {
                                return !exchange::readListDate(sample, format, 2099);
                            });
        if (!problem.isEmpty())
            entry.note->refuse(problem);
        else if (unread)
            entry.note->warn(tr("Not every value here reads as a date."));
        else
            entry.note->clear();
    }
}

exchange::ColumnMap ColumnForm::map() const
{
    exchange::ColumnMap map;
    map.hints = m_given.hints;
    for (auto one = m_given.columns.constBegin(); one != m_given.columns.constEnd(); ++one) {
        if (one->fixed)
            map.columns.insert(one.key(), *one);
    }
    for (int place = 0; place < m_entries.size(); ++place) {
        const auto field = chosen(place);
        if (!field || !problemAt(place).isEmpty())
            continue;
        exchange::MappedColumn column = m_given.columns.value(*field);
        column.fixed.reset();
        column.column = m_header.at(place);
        map.columns.insert(*field, column);
    }
    return map;
}

bool ColumnForm::isUsable() const
{
    const exchange::ColumnMap made = map();
    const ListField own = m_kind == exchange::ListKind::Orders ? ListField::ImposedAt : ListField::ReceivedOn;
    for (int place = 0; place < m_entries.size(); ++place) {
        if (!problemAt(place).isEmpty())
            return false;
    }
    return made.columns.contains(own) || made.columns.contains(ListField::EventDate);
}

} // namespace regie::ui
