#pragma once

#include "core/privacy/profile.h"
#include "core/report/facts.h"
#include "core/routing/region.h"

#include <QHash>

namespace regie::test {

/// An intakeadvies of which every field that can hold text holds a token of its own.
struct Canaries
{
    report::IntakeAdviceFacts facts = {};
    /// Token to the field it was planted in.
    QHash<QString, privacy::Field> tokens = {};
};

[[nodiscard]] Canaries canaries();

/// A small region made by hand: one municipality, one executor, the sentences that the criteria name.
[[nodiscard]] routing::Region canaryRegion();

/// The recipient profiles of the shipped file.
[[nodiscard]] privacy::Profiles shippedProfiles();
/// Whether @p kind is made of the facts of a case alone: not the advice of its intake, not figures, a list or a dossier.
[[nodiscard]] bool isOfCase(const QString &kind);

} // namespace regie::test
