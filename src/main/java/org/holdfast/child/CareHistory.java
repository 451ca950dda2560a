package org.holdfast.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;

/** A child's time in care, as the care statuses tell it. Short breaks are none: they create no duty. */
public record CareHistory(List<CareStatus> statuses) {
    /** Whoever works with the child for social care now knows the past from there. */
    private static final Role[] SOCIAL_CARE = {
        Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER, Role.CASE_SYSTEM
    };

    /**
     * First day of the present period in care; a change of legal status within it does not begin a new one. Source:
     * SSDA903, an episode is not a period of care.
     */
    public Optional<LocalDate> inCareSince(LocalDate today) {
        Optional<LocalDate> since = Optional.empty();
        for (CareStatus status : newestFirst()) {
            if (since.isEmpty() ? status.holdsOn(today) : reaches(status, since.get())) {
                since = Optional.of(status.from());
            }
        }
        return since;
    }

    /** In care once and not now: whoever reads it needs a disclosure. */
    public boolean leftCare(LocalDate today) {
        boolean now = statuses.stream().anyMatch(s -> s.holdsOn(today) && s.kind() == CareKind.LOOKED_AFTER);
        return !now
                && statuses.stream()
                        .anyMatch(s -> s.from().isBefore(today)
                                && (s.kind() == CareKind.LOOKED_AFTER
                                        || s.kind().previouslyLookedAfter()));
    }

    /**
     * Whether a reader may know of the child's care at all: past statuses, placements and social care ids tell it as
     * plainly as today's status does. Source: safeguards 1 and 3.
     */
    public boolean knownTo(Child child, List<Disclosure> disclosures, LocalDate today) {
        return child.sight().shows(Field.CARE_STATUS)
                && (child.sight().has(SOCIAL_CARE)
                        || !leftCare(today)
                        || Disclosure.inForce(disclosures, child, today).isPresent());
    }

    private List<CareStatus> newestFirst() {
        return statuses.stream()
                .filter(status -> status.kind() == CareKind.LOOKED_AFTER)
                .sorted(Comparator.comparing(CareStatus::from).reversed())
                .toList();
    }

    private static boolean reaches(CareStatus earlier, LocalDate day) {
        return earlier.period().end().map(end -> !end.isBefore(day)).orElse(true);
    }
}
