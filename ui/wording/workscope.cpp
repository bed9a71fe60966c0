#include "ui/wording/workscope.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct WorkScopes
{
    Q_DECLARE_TR_FUNCTIONS(WorkScopes)
};

} // namespace

QString text(WorkScope scope)
{
    switch (scope) {
    case WorkScope::All:
        return WorkScopes::tr("Everything");
    case WorkScope::Team:
        return WorkScopes::tr("My team");
    case WorkScope::Mine:
        return WorkScopes::tr("Mine");
    }
    return {};
}

} // namespace regie::wording
