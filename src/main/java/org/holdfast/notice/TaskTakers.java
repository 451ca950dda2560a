package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Caseload;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/**
 * Who may take a task from whom: colleagues on the same side who reach the child today, may do what it asks for, and can
 * sign in. Source: F74, safeguards 1.
 */
@ApplicationScoped
class TaskTakers {
    private static final String PEOPLE = "select a.id, a.name, p.role, p.organisation_id from account a"
            + " join post_held p on p.person_id = a.id where a.closed_at is null and p.valid_from <= ?"
            + " and (p.valid_to is null or p.valid_to > ?) and p.role in (%s) and %s order by a.name, a.id, p.role";
    private static final String CURRENT =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and" + " (%1$s.valid_to is null or %1$s.valid_to > ?)";
    private static final String AT_ITS_SCHOOL = "exists (select 1 from enrolment e where e.child_id = ?"
            + " and e.school_id = p.organisation_id and " + CURRENT.formatted("e") + ")";
    private static final String AT_ITS_AUTHORITY = "exists (select 1 from care_status s where s.child_id = ?"
            + " and s.kind = 'LOOKED_AFTER' and s.authority_id = p.organisation_id and " + CURRENT.formatted("s")
            + ")";
    private static final String GRANTED = "exists (select 1 from child_access g where g.child_id = ?"
            + " and g.holder_id = a.id and " + CURRENT.formatted("g") + ")";
    private static final int MOST = 100;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** By name; whom it waits for already is not among them. */
    List<Taker> of(AssignedTask task, Actor giver) {
        List<Role> roles = roles(task, giver);
        Map<String, Taker> takers = new LinkedHashMap<>();
        Stream.of(Role.Reach.values())
                .flatMap(reach -> found(
                        task,
                        roles.stream().filter(role -> role.reach() == reach).toList())
                        .stream())
                .sorted(java.util.Comparator.comparing(Taker::name))
                .filter(taker -> !task.owner().personId().equals(Optional.of(taker.personId())))
                .forEach(taker -> takers.putIfAbsent(taker.personId(), taker));
        return List.copyOf(takers.values());
    }

    private static List<Role> roles(AssignedTask task, Actor giver) {
        boolean ofAPlace = task.childId().isEmpty() && task.organisationId().isPresent();
        return Stream.of(Role.values())
                .filter(role -> ofAPlace
                        ? task.owner().role().map(role::equals).orElseGet(() -> giver.holds(role))
                        : task.kind().doneBy(role)
                                && giver.posts().stream().anyMatch(post -> side(post.role()) == side(role)))
                .toList();
    }

    /** Colleagues share a side: the school, the virtual school, social care. */
    private static Role side(Role role) {
        return switch (role) {
            case DEPUTY, ACTING_DESIGNATED_TEACHER, ACTING_AUTHOR, STAFF, DELEGATE -> Role.DESIGNATED_TEACHER;
            case VIRTUAL_SCHOOL_OFFICER -> Role.VIRTUAL_SCHOOL_HEAD;
            case TEAM_MANAGER, REVIEWING_OFFICER -> Role.SOCIAL_WORKER;
            default -> role;
        };
    }

    private List<Taker> found(AssignedTask task, List<Role> roles) {
        if (roles.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Date day = Date.valueOf(today);
        List<Object> values = new ArrayList<>(List.of(day, day));
        roles.forEach(role -> values.add(role.name()));
        task.childId()
                .ifPresentOrElse(
                        child -> values.addAll(List.of(child.id(), day, day)),
                        () -> values.add(task.organisationId().orElse("")));
        String sql = PEOPLE.formatted(
                String.join(", ", Collections.nCopies(roles.size(), "?")),
                task.childId().isPresent() ? reaches(roles.get(0)) : "p.organisation_id = ?");
        List<?> rows = Reach.query(em, sql, values).setMaxResults(MOST).getResultList();
        return rows.stream()
                .map(row -> taker((Object[]) row))
                .filter(taker -> task.childId()
                        .map(child -> reaches(taker, child, today))
                        .orElse(true))
                .toList();
    }

    private static Taker taker(Object[] cells) {
        return new Taker((String) cells[0], (String) cells[1], Role.valueOf((String) cells[2]), (String) cells[3]);
    }

    private static String reaches(Role role) {
        return switch (role.reach()) {
            case ROLL -> AT_ITS_SCHOOL;
            case LOOKED_AFTER, RESPONSIBLE -> AT_ITS_AUTHORITY;
            default -> GRANTED;
        };
    }

    /** By the one rule of reach, so that no task goes to somebody who would not find it. */
    private boolean reaches(Taker taker, ChildId child, LocalDate today) {
        Reach reach = Reach.of(
                new Caseload(today, taker.personId(), List.of(new Caseload.Way(taker.role(), taker.organisation()))),
                child);
        return !Reach.query(em, "select r.child_id from (" + reach.sql() + ") r where r.early = 0", reach.values())
                .getResultList()
                .isEmpty();
    }
}
