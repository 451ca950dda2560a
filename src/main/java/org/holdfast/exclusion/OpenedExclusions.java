package org.holdfast.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.Settings;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** Opens a child's exclusions for whoever acts, if they reach the child through the present task. */
@ApplicationScoped
public class OpenedExclusions {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Exclusions exclusions;

    @Inject
    Schools schools;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @throws NotFound for a child out of reach, or known only from a later day */
    public InHand open(ChildId id) {
        return of(children.present(id));
    }

    /** As {@link #open}, and nobody else writes until this act ends. */
    InHand toChange(ChildId id) {
        Child child = children.present(id);
        exclusions.lock(child);
        return of(child);
    }

    private InHand of(Child child) {
        LocalDate today = LocalDate.now(clock);
        List<Exclusion> all = exclusions.of(child);
        List<Enrolment> enrolments = facts.enrolments(child);
        Set<String> ids = new HashSet<>();
        all.forEach(one -> ids.add(one.schoolId()));
        enrolments.forEach(place -> ids.add(place.schoolId()));
        Map<String, School> known = schools.byIds(List.copyOf(ids));
        Optional<CareStatus> care = ChildFacts.on(facts.careStatuses(child), today)
                .filter(status -> status.kind() == CareKind.LOOKED_AFTER);
        String authority = care.flatMap(CareStatus::authorityId)
                .or(() -> ChildFacts.schoolOn(enrolments, today)
                        .flatMap(place -> Optional.ofNullable(known.get(place.schoolId())))
                        .map(School::authorityId))
                .orElse("");
        return new InHand(
                child,
                today,
                all,
                enrolments,
                known,
                calendars(known),
                authority,
                care.isPresent(),
                settings.of(authority, today));
    }

    private Map<String, Terms.Calendar> calendars(Map<String, School> known) {
        Map<TermPlace, Terms.Calendar> places =
                terms.ofPlaces(known.values().stream().map(TermPlace::of).toList());
        Map<String, Terms.Calendar> calendars = new HashMap<>();
        known.values().forEach(school -> {
            Terms.Calendar calendar = places.get(TermPlace.of(school));
            if (calendar != null) {
                calendars.put(school.id(), calendar);
            }
        });
        return calendars;
    }
}
