package org.holdfast.training;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Refused;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Who attended what, and how adults stand with training on a day. Nothing is stored as "in date": it is worked out from
 * attendances and the months that the authority of a school's area sets, so that an expiry of today shows today.
 */
@ApplicationScoped
public class Trainings {
    private static final String ATTENDED = "select m.id, s.authorityId, m.organisationId, %s, t.heldOn"
            + " from StaffMember m left join School s on s.id = m.organisationId, TrainingAttendance a,"
            + " TrainingSession t, TrainingCourse c%s where a.staffId = m.id and t.id = a.sessionId"
            + " and c.id = t.courseId and t.heldOn <= :day and ";
    private static final String NOW =
            ATTENDED.formatted("c.said.areas", "") + "a.supersededAt is null and t.supersededAt is null and ";
    private static final String THEN = ATTENDED.formatted(
                    "coalesce(f.said.areas, c.said.areas)",
                    " left join FormerCourse f on f.courseId = c.id and f.recordedAt <= :known"
                            + " and f.supersededAt > :known")
            + "a.recordedAt <= :known and (a.supersededAt is null or a.supersededAt > :known)"
            + " and (t.supersededAt is null or t.supersededAt > :known) and ";

    @Inject
    EntityManager em;

    @Inject
    Settings settings;

    /** How some adults stand on a day as it is known now, each of them, in two statements. */
    public Map<String, Standing> of(Collection<String> staffIds, LocalDate day) {
        return ofStaff(staffIds, day, null);
    }

    /** The same as attendances, courses and the months set for the day were known at an instant. */
    public Map<String, Standing> of(Collection<String> staffIds, AsAt pair) {
        return ofStaff(staffIds, pair.on(), pair.known());
    }

    /** How everybody who works at some schools stands on a day, those who ever attended anything, in two statements. */
    public Map<String, Standing> at(Collection<String> schoolIds, LocalDate day) {
        return at(schoolIds, day, null);
    }

    /** @param known empty for what is known now */
    Map<String, Standing> at(Collection<String> schoolIds, LocalDate day, @Nullable Instant known) {
        return schoolIds.isEmpty() ? Map.of() : standings("m.organisationId in :ids", schoolIds, day, known);
    }

    /**
     * The designated teachers of some schools on a day, in three statements; a school without one has a record too. Where
     * two hold the post, it is who held it first; where none does, who acts as one.
     */
    public Map<String, TeacherRecord> teachers(Collection<String> schoolIds, LocalDate day) {
        if (schoolIds.isEmpty()) {
            return Map.of();
        }
        List<TeacherRecord.Post> posts = em.createQuery(
                        "select new org.holdfast.training.TeacherRecord$Post(p.organisationId, p.role, p.personId, m.name,"
                                + " p.validFrom) from PostHeld p join StaffMember m on m.id = p.personId"
                                + " where p.organisationId in :schools and p.role in :roles and p.validFrom <= :day"
                                + " and (p.validTo is null or p.validTo > :day) order by p.validFrom, p.id",
                        TeacherRecord.Post.class)
                .setParameter("schools", Set.copyOf(schoolIds))
                .setParameter("roles", TeacherRecord.ROLES)
                .setParameter("day", day)
                .getResultList();
        Map<String, Standing> standings =
                of(posts.stream().map(TeacherRecord.Post::personId).toList(), day);
        Map<String, TeacherRecord> records = new HashMap<>();
        schoolIds.forEach(id -> records.put(id, TeacherRecord.of(id, posts, standings, day)));
        return records;
    }

    private Map<String, Standing> ofStaff(Collection<String> staffIds, LocalDate day, @Nullable Instant known) {
        Map<String, Standing> all = new HashMap<>();
        staffIds.forEach(id -> all.put(id, Standing.none(day)));
        if (!all.isEmpty()) {
            all.putAll(standings("m.id in :ids", all.keySet(), day, known));
        }
        return all;
    }

    private Map<String, Standing> standings(
            String whose, Collection<String> ids, LocalDate day, @Nullable Instant known) {
        TypedQuery<Object[]> query = em.createQuery((known == null ? NOW : THEN) + whose, Object[].class)
                .setParameter("day", day)
                .setParameter("ids", Set.copyOf(ids));
        if (known != null) {
            query.setParameter("known", known);
        }
        Map<String, List<Standing.Attended>> attended = new HashMap<>();
        Map<String, String> authorities = new HashMap<>();
        for (Object[] row : query.getResultList()) {
            authorities.put((String) row[0], row[1] == null ? (String) row[2] : (String) row[1]);
            attended.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                    .add(new Standing.Attended(ContentArea.parted((String) row[3]), (LocalDate) row[4]));
        }
        Map<String, Integer> months = months(Set.copyOf(authorities.values()), day, known);
        Map<String, Standing> standings = new HashMap<>();
        authorities.forEach((id, authority) -> standings.put(
                id, Standing.of(day, attended.getOrDefault(id, List.of()), requireNonNull(months.get(authority)))));
        return standings;
    }

    /** Months for which a session counts on a day, by authority, in one statement. */
    private Map<String, Integer> months(Set<String> authorityIds, LocalDate day, @Nullable Instant known) {
        Map<String, Integer> months = new HashMap<>();
        (known == null ? settings.of(authorityIds, day) : settings.of(authorityIds, new AsAt(day, known)))
                .forEach((id, values) -> months.put(
                        id,
                        requireNonNull(values.get(Setting.TRAINING_VALID_MONTHS))
                                .number()));
        return months;
    }

    /**
     * Records that adults were at a session; those who are down for it already stay as they are.
     *
     * @param by name of whoever records it
     * @return how many are new
     * @throws Refused if the session is withdrawn
     */
    public int attend(TrainingSession session, Collection<String> staffIds, String by, Instant at) {
        if (session.withdrawn()) {
            throw TrainingRule.SESSION_STANDS.at("people");
        }
        Set<String> down = new HashSet<>(down(session));
        int fresh = 0;
        for (String id : staffIds) {
            if (down.add(id)) {
                em.persist(new TrainingAttendance(session, id, by, at));
                fresh++;
            }
        }
        return fresh;
    }

    /** Ids of whoever is down for a session. */
    public List<String> down(TrainingSession session) {
        return em.createQuery(
                        "select a.staffId from TrainingAttendance a where a.sessionId = :session"
                                + " and a.supersededAt is null",
                        String.class)
                .setParameter("session", session.id())
                .getResultList();
    }

    public Optional<TrainingAttendance> attendance(String id) {
        return Optional.ofNullable(em.find(TrainingAttendance.class, id));
    }

    /** Who was put down for some sessions, the withdrawn too, by the time of recording, in one statement. */
    public List<TrainingAttendance> attendances(Collection<String> sessionIds) {
        return sessionIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from TrainingAttendance a where a.sessionId in :sessions"
                                        + " order by a.recordedAt, a.id",
                                TrainingAttendance.class)
                        .setParameter("sessions", sessionIds)
                        .getResultList();
    }
}
