#pragma once

#include "ui/widgets/signs.h"

#include <QLineEdit>

#include <functional>

class QAbstractItemView;
class QStandardItemModel;

namespace regie::ui {

/// One find of the search field.
struct SearchHit
{
    QString code = {}; ///< what `chosen` says of it; with @p types what comes into the field instead
    QString text = {};
    QString more = {}; ///< beside it, muted: why it was found
    Sign sign = Sign::None;
    bool types = false; ///< chosen it is typed, to go on from there
};

/// Finds of one kind under a heading.
struct SearchGroup
{
    QString heading = {};
    QList<SearchHit> hits = {};
};

/// The search field of the menu row: finds while typing, arrow keys choose, Enter opens. Arrow down in the empty field,
/// and a search that finds nothing, show the filters there are.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    using Tell = std::function<void(const QList<SearchGroup> &)>;
    /// Looks for @p text and calls @p tell once, at once or later, on the interface thread.
    using Source = std::function<void(const QString &text, Tell tell)>;
    explicit SearchField(QWidget *parent = nullptr);
    /// Where finds come from, and the filters there are; without a source the field stays hidden.
    void setSource(Source source, const SearchGroup &filters = {});
    /// What was found for the words that stand in the field; no rows when none do.
    [[nodiscard]] const QAbstractItemView *hits() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void show(const QList<SearchGroup> &groups);
    void openHits();
    void addGroup(const SearchGroup &group);
    void choose(const QModelIndex &index);

    Source m_source;
    SearchGroup m_filters;
    QStandardItemModel *m_hits = nullptr;
    QTimer *m_pause = nullptr;
    int m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace regie::ui
