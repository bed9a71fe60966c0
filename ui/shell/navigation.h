#pragma once

#include "core/store/records.h"
#include "ui/shell/place.h"
#include "ui/widgets/signs.h"

#include <QWidget>

class QListView;
class QStandardItem;
class QStandardItemModel;

namespace regie::ui {

class TextLabel;

/// The navigation at the left: brand, pages with their counts, and who is at work. In a narrow window or with large
/// text only the signs stay, with their words as tooltip.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void addEntry(Page page, const QString &word, Sign sign);
    void clear();
    void setCount(Page page, int count);
    /// Marks @p page as the one shown; nothing is emitted.
    void setCurrent(Page page);
    void setUser(const store::User &user);
    void setNarrow(bool narrow);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(regie::ui::Page page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStandardItem *itemOf(Page page) const;
    void colourList();

    QStandardItemModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_brand = nullptr;
    QWidget *m_userBox = nullptr;
    TextLabel *m_userName = nullptr;
    TextLabel *m_userFunction = nullptr;
    bool m_narrow = false;
};

} // namespace regie::ui
