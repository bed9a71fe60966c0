#include "ui/casefile/partiesfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

namespace {

constexpr int leastOrganisationLetters = 9;

} // namespace

QComboBox *makeOrganisationBox(const QString &objectName, const QList<OrganisationChoice> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastOrganisationLetters);
    for (const OrganisationChoice &choice : choices)
        box->addItem(choice.name, choice.id);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setCurrentIndex(-1);
    box->clearEditText();
    return box;
}

QString organisationIn(const QComboBox &box)
{
    const QString typed = box.currentText().simplified();
    const int found = box.findText(typed, Qt::MatchFixedString);
    return found < 0 || typed.isEmpty() ? typed : box.itemData(found).toString();
}

void setOrganisation(QComboBox &box, const QString &idOrName)
{
    const int found = box.findData(idOrName);
    box.setCurrentIndex(found);
    if (found < 0)
        box.setEditText(idOrName);
}

void setOrganisationText(QComboBox &box, const QString &typed)
{
    box.setCurrentIndex(box.findText(typed, Qt::MatchFixedString));
    if (box.currentText() != typed)
        box.setEditText(typed);
}

PartiesField::PartiesField(const QString &name, const QString &objectName, int persons,
    const QList<OrganisationChoice> &organisations, const QStringList &knownNames, QWidget *parent)
    : Field(name, new QWidget, parent), m_objectName(objectName), m_organisations(organisations),
      m_knownNames(knownNames), m_column(new QVBoxLayout(control()))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    for (int row = 0; row < persons; ++row)
        addRow();
    control()->setFocusProxy(m_rows.constFirst().name);
    if (persons < 2)
        return;
    m_more = makeButton(tr("Somebody else"), objectName + QStringLiteral("More"));
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.constLast().name->setFocus(Qt::OtherFocusReason);
    });
}

void PartiesField::addRow()
{
    const auto number = static_cast<int>(m_rows.size()) + 1;
    Row row;
    row.widget = new QWidget;
    row.name = new QLineEdit;
    row.name->setObjectName(m_objectName + QStringLiteral("Name%1").arg(number));
    row.name->setAccessibleName(tr("%1, name %2").arg(control()->accessibleName(), QString::number(number)));
    row.name->setPlaceholderText(tr("Name"));
    auto *completer = new QCompleter(m_knownNames, row.name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    row.name->setCompleter(completer);
    row.organisation =
        makeOrganisationBox(m_objectName + QStringLiteral("Organisation%1").arg(number), m_organisations);
    row.organisation->setAccessibleName(
        tr("%1, organisation %2").arg(control()->accessibleName(), QString::number(number)));
    row.organisation->lineEdit()->setPlaceholderText(tr("Organisation"));
    connect(row.name, &QLineEdit::textChanged, this, &PartiesField::changed);
    connect(row.organisation, &QComboBox::currentTextChanged, this, &PartiesField::changed);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(row.name, 1);
    line->addWidget(row.organisation, 1);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.widget);
    if (m_more != nullptr) {
        // A layout shows what is new only when the event loop comes round; until then it could not take the keyboard.
        row.widget->show();
        setTabOrder(m_rows.constLast().organisation, row.name);
        setTabOrder(row.name, row.organisation);
        setTabOrder(row.organisation, m_more);
    }
    m_rows.append(row);
}

QList<caseflow::Party> PartiesField::parties() const
{
    QList<caseflow::Party> parties;
    for (const Row &row : m_rows) {
        const QString name = row.name->text().simplified();
        // An organisation that was filled in beforehand is nobody yet.
        if (!name.isEmpty() || (m_rows.size() > 1 && !row.organisation->currentText().trimmed().isEmpty()))
            parties.append({name, organisationIn(*row.organisation), {}});
    }
    return parties;
}

QJsonArray PartiesField::rows() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(QJsonObject{{QStringLiteral("name"), row.name->text()},
            {QStringLiteral("organisation"), row.organisation->currentText()}});
    while (!rows.isEmpty() &&
           rows.last() == QJsonObject{{QStringLiteral("name"), QString()}, {QStringLiteral("organisation"), QString()}})
        rows.removeLast();
    return rows;
}

void PartiesField::setRows(const QJsonArray &rows)
{
    for (int index = 0; index < rows.size(); ++index) {
        if (index == m_rows.size() && m_more == nullptr)
            return;
        if (index == m_rows.size())
            addRow();
        const QJsonObject row = rows.at(index).toObject();
        m_rows.at(index).name->setText(row.value(QStringLiteral("name")).toString());
        setOrganisationText(*m_rows.at(index).organisation, row.value(QStringLiteral("organisation")).toString());
    }
    for (auto index = rows.size(); index < m_rows.size(); ++index) {
        m_rows.at(index).name->clear();
        setOrganisationText(*m_rows.at(index).organisation, {});
    }
}

void PartiesField::setOrganisation(const QString &id)
{
    ui::setOrganisation(*m_rows.constFirst().organisation, id);
}

} // namespace regie::ui
