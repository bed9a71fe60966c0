#include "ui/report/reportsource.h"

#include "core/casebook/figures.h"

namespace regie::ui {

namespace {

/// Looks in the vault for who could be recognised in a document about no case.
auto searchAmongFigures(Casebook &casebook)
{
    return [&casebook](const report::Document &document) { return FigureDesk(casebook).searchLater(document); };
}

} // namespace

Result<ReportSource> ReportSource::ofCase(Casebook &casebook, CaseId id)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const ReportDesk desk(casebook);
    const auto members = desk.members(id);
    if (!members)
        return tl::unexpected(members.error());
    const auto partners = desk.partners(id);
    if (!partners)
        return tl::unexpected(partners.error());
    ReportSource source;
    source.choices = {ReportDesk::kinds(), profiles->all(), *members, *partners};
    source.compose = [&casebook, id](const ReportOrder &order) { return ReportDesk(casebook).compose(id, order); };
    source.registerCopy = [&casebook, id](
                              const report::Document &document) { return casebook.registerCopy(id, document, {}); };
    return source;
}

Result<ReportSource> ReportSource::ofFigures(Casebook &casebook, const insight::SteeringReport &figures)
{
    const QString kind = QStringLiteral("stuurgroep");
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto profile = profiles->forReport(kind, kind);
    if (!profile)
        return tl::unexpected(profile.error());
    ReportSource source;
    source.choices.kinds = {kind};
    source.choices.profiles = {*profile};
    source.composeLater = [&casebook, figures](
                              const ReportOrder &) { return FigureDesk(casebook).composeLater(figures); };
    source.searchLater = searchAmongFigures(casebook);
    source.registerCopy = [&casebook](
                              const report::Document &document) { return casebook.registerCopy({}, document, {}); };
    return source;
}

ReportSource ReportSource::ofLetter(Casebook &casebook, CaseId id, const ComposedReport &letter)
{
    ReportSource source;
    source.choices.kinds = {letter.document.kind};
    const Addressable whom{letter.document.recipient, letter.document.recipientName};
    source.choices.members = {whom};
    source.choices.partners = {whom};
    if (const auto profiles = privacy::Profiles::builtIn()) {
        const auto profile = profiles->forReport(letter.document.profile, letter.document.kind);
        if (profile)
            source.choices.profiles = {*profile};
    }
    source.compose = [letter](const ReportOrder &) -> Result<ComposedReport> { return letter; };
    if (id.isNull())
        source.searchLater = searchAmongFigures(casebook);
    source.registerCopy = [&casebook, id](
                              const report::Document &document) { return casebook.registerCopy(id, document, {}); };
    return source;
}

} // namespace regie::ui
