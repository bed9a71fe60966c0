#pragma once

#include "ui/widgets/field.h"

#include "core/base/clock.h"

#include <QLineEdit>

#include <optional>

namespace regie::ui {

/// A date that is typed ("23-11", "gisteren"). What cannot be a date stays in the field, with a sentence under it.
class DateField : public Field
{
    Q_OBJECT
public:
    DateField(const QString &name, const QString &objectName, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Shows @p date, unless the field holds a text that cannot be a date and @p date is invalid.
    void setDate(QDate date);
    /// The date typed; invalid when the field is empty or wrong.
    [[nodiscard]] QDate date() const { return m_date; }
    /// What is wrong with what is typed; nothing when it is a date or empty.
    [[nodiscard]] std::optional<ErrorCode> wrong() const { return m_wrong; }
    /// What was typed when it cannot be a date; else empty.
    [[nodiscard]] QString unread() const { return m_wrong ? m_edit->text() : QString(); }
    /// Shows @p text, kept from `unread`, with what is wrong with it. Empty: nothing was kept, and what this field could
    /// not read goes.
    void setUnread(const QString &text);

Q_SIGNALS:
    void changed(QDate date);

private:
    void read(const QString &text);
    void judge();

    const Clock &m_clock;
    QLineEdit *m_edit = nullptr;
    QDate m_date;
    std::optional<ErrorCode> m_wrong;
};

/// A date and a time, with "Nu". The time may stay empty: then only the day is known.
class MomentField : public Field
{
    Q_OBJECT
public:
    MomentField(const QString &name, const QString &objectName, const Clock &clock, QWidget *parent = nullptr);

    void setMoment(LocalDateTime moment, bool timeKnown);
    [[nodiscard]] LocalDateTime moment() const { return m_moment; }
    [[nodiscard]] bool timeKnown() const { return m_timeKnown; }
    [[nodiscard]] std::optional<ErrorCode> wrong() const { return m_wrong; }
    /// What was typed as date and time, a line each, when one of them cannot be read; else empty.
    [[nodiscard]] QString unread() const;
    /// Shows @p text, kept from `unread`, with what is wrong with it. Empty: nothing was kept, and what this field could
    /// not read goes.
    void setUnread(const QString &text);
    /// Moves the cursor to the part that is wrong, or to the date.
    void focusWrong();

Q_SIGNALS:
    void changed();

private:
    void read();
    void judge();
    void takeNow();

    const Clock &m_clock;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_time = nullptr;
    LocalDateTime m_moment;
    bool m_timeKnown = false;
    bool m_timeWrong = false;
    std::optional<ErrorCode> m_wrong;
};

} // namespace regie::ui
