package org.holdfast.support;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;

/**
 * Asks the tables what {@link SupportRecord} says of one child, for all children in reach at once: named and holding
 * today, at a school to which the child goes today.
 */
final class SupportChecks {
    private static final String TODAY =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?)";
    private static final String AT_A_SCHOOL_OF_THE_CHILD =
            " and exists (select 1 from enrolment e where e.child_id = x.child_id and e.school_id = %s and {e})";
    /** What stands in braces holds by {@link When}. */
    private static final String PEOPLE = "select x.child_id, x.duty, m.name, x.valid_from, x.verified_on"
            + " from key_person x join staff_member m on m.id = x.staff_id where {x}"
            + " and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)"
            + AT_A_SCHOOL_OF_THE_CHILD.formatted("m.organisation_id")
            + " and x.child_id in (select r.child_id from (%s) r)";

    private static final String PLACES = "select x.child_id, 'SAFE_PLACE', x.room, x.valid_from, x.verified_on"
            + " from safe_place x where {x}" + AT_A_SCHOOL_OF_THE_CHILD.formatted("x.school_id")
            + " and x.child_id in (select r.child_id from (%s) r)";
    private static final String GAPS = "select x.id from support_gap x where " + TODAY.formatted("x")
            + " and x.child_id in (select r.child_id from (%s) r)";

    private SupportChecks() {}

    /** By what a fact holds: today as believed now, or as at a pair. */
    private record When(UnaryOperator<String> holds, List<Object> values, Date day) {
        static When today(Reach reach) {
            Date today = Date.valueOf(reach.today());
            return new When(TODAY::formatted, List.of(today, today), today);
        }

        static When past(AsAt at) {
            return new When(Held::sql, Held.values(at), Date.valueOf(at.on()));
        }

        String text(String select, Reach reach) {
            return select.replace("{x}", holds.apply("x"))
                    .replace("{e}", holds.apply("e"))
                    .formatted(reach.sql());
        }
    }

    static Map<ChildId, SupportCheck> of(EntityManager em, Reach reach) {
        return of(em, reach, When.today(reach));
    }

    /** The same as at a pair; adults are as known now, since when they worked is not kept twice. */
    static Map<ChildId, SupportCheck> of(EntityManager em, Reach reach, AsAt at) {
        return of(em, reach, When.past(at));
    }

    private static Map<ChildId, SupportCheck> of(EntityManager em, Reach reach, When when) {
        List<Object> values = new ArrayList<>(when.values());
        values.addAll(List.of(when.day(), when.day()));
        values.addAll(when.values());
        values.addAll(reach.values());
        values.addAll(when.values());
        values.addAll(when.values());
        values.addAll(reach.values());
        String text = when.text(PEOPLE, reach) + " union all " + when.text(PLACES, reach);
        Map<ChildId, SupportCheck> checks = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, text, values).getResultList()) {
            Object[] cells = (Object[]) row;
            checks.merge(new ChildId((String) cells[0]), check(cells), SupportChecks::join);
        }
        return checks;
    }

    static List<String> gapIds(EntityManager em, Reach reach) {
        List<Object> values = new ArrayList<>();
        values.addAll(When.today(reach).values());
        values.addAll(reach.values());
        List<?> rows = Reach.query(em, GAPS.formatted(reach.sql()), values).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static SupportCheck check(Object[] cells) {
        Optional<String> name = Optional.of((String) cells[2]);
        Optional<LocalDate> since = Optional.of(((Date) cells[3]).toLocalDate());
        Optional<LocalDate> verified = Optional.of(((Date) cells[4]).toLocalDate());
        SupportCheck none = SupportCheck.NOTHING;
        return switch ((String) cells[1]) {
            case "KEY_PERSON" ->
                new SupportCheck(name, since, verified, none.backup(), none.safePlace(), none.safePlaceVerified());
            case "BACKUP" ->
                new SupportCheck(
                        none.keyPerson(),
                        none.keyPersonSince(),
                        none.keyPersonVerified(),
                        name,
                        Optional.empty(),
                        Optional.empty());
            default ->
                new SupportCheck(
                        none.keyPerson(),
                        none.keyPersonSince(),
                        none.keyPersonVerified(),
                        none.backup(),
                        name,
                        verified);
        };
    }

    private static SupportCheck join(SupportCheck a, SupportCheck b) {
        return new SupportCheck(
                a.keyPerson().or(b::keyPerson),
                a.keyPersonSince().or(b::keyPersonSince),
                a.keyPersonVerified().or(b::keyPersonVerified),
                a.backup().or(b::backup),
                a.safePlace().or(b::safePlace),
                a.safePlaceVerified().or(b::safePlaceVerified));
    }
}
