#pragma once

#include "core/base/clock.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"

#include <QWidget>

namespace regie::ui {

/// What every page of the wizard may look at: the time, the region, and a source of ids for what is new.
struct PageContext
{
    const Clock &clock;
    const routing::Region &region;
    IdSource &ids;
};

/// One step of the intake wizard. It edits the draft and nothing else, and shows the picture that follows from it. It
/// stores nothing and asks nothing of the store.
class IntakePage : public QWidget
{
    Q_OBJECT
public:
    /// @p draft and what @p context names must outlive the page.
    IntakePage(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    /// Shows the draft as it stands, for instance when a draft is opened again.
    virtual void fill() = 0;
    /// Shows what follows from the draft.
    virtual void present(const IntakePicture &picture) = 0;
    /// What was typed here and cannot be kept in the draft (a date that does not exist); refused at the end.
    [[nodiscard]] virtual QList<FieldProblem> problems() const { return {}; }
    /// Puts the cursor in the field of @p where ("orders[0].order.imposedAt"); false when it is not on this page.
    virtual bool focusProblem(const QString & /*where*/) { return false; }
    /// Where the cursor goes when the page opens.
    virtual void focusFirst() = 0;
    /// One widget for each pane, for F6.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {}; }
    /// Ctrl+Enter: does what the page's main button does; false when there is nothing to do here but go on.
    virtual bool confirm() { return false; }
    /// Ins: adds what the page is a list of; false when it is no list.
    virtual bool insert() { return false; }
    /// Esc: closes what is open inside the page; false when nothing is.
    virtual bool dismiss() { return false; }
    /// The coordinator leaves the page: nothing half-typed may stay behind in the widgets.
    virtual void leave() {}

Q_SIGNALS:
    /// The draft was changed by this page.
    void edited();

protected:
    [[nodiscard]] Intake &draft() { return m_draft; }
    [[nodiscard]] const Intake &draft() const { return m_draft; }
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    Intake &m_draft;
    PageContext m_context;
};

/// Whether @p where is @p place or lies inside it.
[[nodiscard]] bool isWithin(const QString &where, const QString &place);

} // namespace regie::ui
