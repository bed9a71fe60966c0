#pragma once

namespace regie {

/// What a field is, for who may see it and what may leave (ARCHITECTURE.md, "The store"; SECURITY.md T5).
enum class DataClass { Ordinary, Internal, Location, LocationDerivable, Reporter, Criminal, Special };

/// What a field is kept for.
enum class Purpose { Identification, Coordination, Eligibility, Contact, Accountability, Technical };

/// How long a field is kept: the term itself is region data.
enum class Retention { Event, CaseNotes, Person, Accountability, Vault, Draft };

} // namespace regie
