#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace regie {

class Casebook;

/// What the user is typing in a form and did not record, kept among the drafts. Each user has one draft of a form about
/// one thing, mostly a case; the payload is the form's own.
class FormDesk
{
public:
    explicit FormDesk(Casebook &book) : m_book(book) {}

    /// Of a form that is about no case.
    [[nodiscard]] static QByteArray aboutNoCase();
    /// What was kept of @p form about @p about (16 bytes); empty when nothing was.
    [[nodiscard]] Result<QByteArray> kept(const QString &form, const QByteArray &about) const;
    /// Keeps @p payload; an empty one leaves no draft.
    [[nodiscard]] Done keep(const QString &form, const QByteArray &about, const QByteArray &payload);

private:
    Casebook &m_book;
};

} // namespace regie
