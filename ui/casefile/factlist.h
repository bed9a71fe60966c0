#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace regie::ui {

/// Topic and sentence beside each other, line under line: the briefing, the details of an event. Plain text only.
class FactList : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString topic = {};
        QString text = {};
        bool strong = false;
        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit FactList(const QString &name, QWidget *parent = nullptr);

    /// Shows @p lines; what has no text is left out.
    void setLines(const QList<Line> &lines);
    /// What is shown, as text: "Wie: Dirk …" line by line, for a screen reader.
    [[nodiscard]] QString asText() const;

private:
    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace regie::ui
