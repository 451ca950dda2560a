package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Schools, homes and starts of care, for the list of what happened when. A stay in hospital or a holiday is no move. */
@ApplicationScoped
public class LifeEvents implements Happenings {
    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Override
    public List<Happening> happenings(Child child, LocalDate today) {
        List<Happening> all = new ArrayList<>(enrolments(child));
        List<CareStatus> statuses = child.sight().shows(Field.CARE_STATUS) ? facts.careStatuses(child) : List.of();
        List<Disclosure> disclosures = statuses.isEmpty() ? List.of() : facts.disclosures(child);
        if (!statuses.isEmpty() && new CareHistory(statuses).knownTo(child, disclosures, today)) {
            statuses.forEach(status -> care(statuses, status, all));
            facts.placements(child).stream()
                    .filter(Placement::movedHome)
                    .forEach(home -> all.add(Happening.of(
                            home.from(),
                            "is-home",
                            "child.happened.home",
                            CareCodes.placement(home.typeCode()).orElse("").strip())));
        }
        return all;
    }

    private List<Happening> enrolments(Child child) {
        List<Enrolment> enrolments = facts.enrolments(child);
        Map<String, School> names =
                schools.byIds(enrolments.stream().map(Enrolment::schoolId).collect(Collectors.toSet()));
        List<Happening> all = new ArrayList<>();
        for (Enrolment place : enrolments) {
            School school = names.get(place.schoolId());
            String name = school == null ? "" : school.name();
            all.add(Happening.of(place.from(), "is-school", "child.happened.school", name));
            place.period().end().ifPresent(end -> all.add(Happening.of(end, "is-school", "child.happened.left", name)));
        }
        return all;
    }

    /** A start of care is one only where no care ran on from the day before. */
    private static void care(List<CareStatus> statuses, CareStatus status, List<Happening> all) {
        boolean goesOn = statuses.stream()
                .anyMatch(before -> !before.id().equals(status.id())
                        && before.kind() == status.kind()
                        && before.period().end().map(status.from()::equals).orElse(false));
        if (!goesOn) {
            String key = status.kind() == CareKind.LOOKED_AFTER ? "child.happened.care" : "child.happened.status";
            all.add(Happening.of(status.from(), "is-home", key, status.kind().title()));
        }
    }
}
