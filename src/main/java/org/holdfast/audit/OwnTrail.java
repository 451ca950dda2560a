package org.holdfast.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The trail of some authorities, as SQL. An entry about a child is theirs if they answered for the child on its day, or, where no
 * authority did, if the child's school lay in their area. An entry about no child, or about one for whom nobody answered, is theirs if
 * whoever acted holds or held a post with them or at a school of their area, or is a case system of theirs; what nobody known
 * tried is told to all. Entries about a sealed record are nobody's: they would join it to what came before. Source:
 * safeguards 1 and 2.
 */
final class OwnTrail {
    private static final String COLUMNS =
            "select e.id, e.happened_at, e.actor_name, e.roles, e.task, e.child_id, c.mark,"
                    + " e.subject, e.row_count, e.address, e.outcome, a.name from audit_entry e"
                    + " left join child c on c.id = e.child_id left join sharing_agreement a on a.id = e.agreement_id";
    private static final String THEN = "%1$s.child_id = e.child_id and %1$s.superseded_at is null"
            + " and %1$s.valid_from <= cast(e.happened_at as date)"
            + " and (%1$s.valid_to is null or %1$s.valid_to > cast(e.happened_at as date))";
    private static final String ANSWERED =
            "exists (select 1 from care_status s where s.authority_id %s and " + THEN.formatted("s") + ")";
    private static final String AT_SCHOOL = "exists (select 1 from enrolment n join school h on h.id = n.school_id"
            + " where h.authority_id %s and " + THEN.formatted("n") + ")";
    private static final String ACTED = "(e.actor_id in (select p.person_id from post_held p left join school h"
            + " on h.id = p.organisation_id where p.organisation_id %1$s or h.authority_id %1$s)"
            + " or e.actor_id in (select k.id from api_client k where k.authority_id %1$s)"
            + " or e.actor_id in (select t.id from api_token t where t.authority_id %1$s)"
            + " or (e.actor_kind = 'NOBODY' and e.actor_id = ''))";
    private static final String SOMEBODYS = "is not null";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private OwnTrail() {}

    static OwnTrail of(Collection<String> authorityIds) {
        OwnTrail own = new OwnTrail();
        String nobody = "not " + ANSWERED.formatted(SOMEBODYS);
        own.and("c.sealed_on is null")
                .and("(" + ANSWERED.formatted(own.in(authorityIds)))
                .or("(" + nobody + " and " + AT_SCHOOL.formatted(own.in(authorityIds)) + ")")
                .or("((e.child_id is null or (" + nobody + " and not " + AT_SCHOOL.formatted(SOMEBODYS) + ")) and "
                        + own.acted(authorityIds) + "))");
        return own;
    }

    private String acted(Collection<String> authorityIds) {
        String text = ACTED;
        while (text.contains("%1$s")) {
            text = text.replaceFirst("%1\\$s", in(authorityIds));
        }
        return text;
    }

    private String in(Collection<String> ids) {
        values.addAll(ids);
        return "in (" + String.join(",", Collections.nCopies(ids.size(), "?")) + ")";
    }

    private OwnTrail and(String condition, Object... facts) {
        where.append(where.isEmpty() ? " where " : " and ").append(condition);
        Collections.addAll(values, facts);
        return this;
    }

    private OwnTrail or(String condition) {
        where.append(" or ").append(condition);
        return this;
    }

    OwnTrail narrowed(TrailFilter filter, ZoneId zone) {
        if (!filter.person().isBlank()) {
            String part = literal(filter.person().strip().toLowerCase(Locale.ROOT));
            and("lower(e.actor_name) like ? escape '!'", "%" + part + "%");
        }
        filter.child().ifPresent(child -> and("e.child_id = ?", child.id()));
        filter.outcome().ifPresent(outcome -> and("e.outcome = ?", outcome.name()));
        filter.day()
                .ifPresent(day -> and(
                        "e.happened_at >= ? and e.happened_at < ?",
                        utc(day.atStartOfDay(zone).toInstant()),
                        utc(day.plusDays(1).atStartOfDay(zone).toInstant())));
        return this;
    }

    OwnTrail before(String id) {
        return and("e.id < ?", id);
    }

    /** Newest first; takes {@link #values}, from the parameter 1 on. */
    String sql() {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (String piece : (COLUMNS + where + " order by e.id desc").split("\\?", -1)) {
            numbered.append(number == 0 ? "" : "?" + number).append(piece);
            number++;
        }
        return numbered.toString();
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String literal(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
