#pragma once

#include "core/domain/ids.h"

#include <QLineEdit>

#include <functional>

class QStandardItemModel;

namespace regie::ui {

/// One find of the search field.
struct SearchHit
{
    CaseId caseFile = {};
    QString number = {};
    QString name = {}; ///< household, or the person it was found by
    QString more = {}; ///< why it was found, when that is not the name
};

/// The search field of the menu row: finds while typing, arrow keys choose, Enter opens.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    using Source = std::function<QList<SearchHit>(const QString &text)>;
    explicit SearchField(QWidget *parent = nullptr);
    /// Where finds come from; without one the field stays hidden.
    void setSource(Source source);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(regie::CaseId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void choose(const QModelIndex &index);

    Source m_source;
    QStandardItemModel *m_hits = nullptr;
    QTimer *m_pause = nullptr;
};

} // namespace regie::ui
