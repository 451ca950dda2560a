package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.AccountNews;
import org.holdfast.access.Accounts;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;
import org.holdfast.child.identity.Questions;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.platform.Stored;
import org.holdfast.web.Text;

/**
 * What waits for data managers, administrators and information governance: files to review, posts that nobody holds, mail
 * that failed for good, acts refused again and again. Asked of the tables as they stand, so that an alert ends by itself;
 * therefore always all of them: one left out would be taken for over.
 */
@ApplicationScoped
class Alerts {
    /** Acts of one person on one day that were refused or found nothing. Source: Holdfast, to be tuned in use. */
    static final int REFUSED_OFTEN = 20;

    private static final Duration RECENT = Duration.ofDays(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final String HELD = "p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)";
    private static final String FILES =
            "select r.id, r.authority_id, r.uploader_name, r.uploaded_at, 'attendance-review'"
                    + " from attendance_run r where r.state = 'READ' and r.uploaded_at > ?"
                    + " union all select i.id, i.authority_id, i.uploader_name, i.read_at, case when i.subject = 'EXCLUSIONS'"
                    + " then 'exclusions-review' else 'review' end from import_run i"
                    + " where i.state = 'READ' and i.read_at > ?";
    private static final String POSTS = "select s.id, s.name, s.authority_id, (select max(l.valid_to) from post_held l"
            + " where l.organisation_id = s.id and l.role in ('DESIGNATED_TEACHER', 'ACTING_DESIGNATED_TEACHER'))"
            + " from school s where exists (select 1 from enrolment e where e.school_id = s.id and e.kind = 'MAIN'"
            + " and e.superseded_at is null and e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?))"
            + " and not exists (select 1 from post_held p where p.organisation_id = s.id"
            + " and p.role in ('DESIGNATED_TEACHER', 'ACTING_DESIGNATED_TEACHER') and " + HELD + ")";
    private static final String LADDERS = "select n.organisation_id, n.organisation_name, max(n.id)"
            + " from exclusion_notice n where n.vacant = true and n.last_step = true and n.sent_at > ?"
            + " and n.organisation_id is not null and not exists (select 1 from post_held p"
            + " where p.organisation_id = n.organisation_id and p.role = n.role and " + HELD + ")"
            + " group by n.organisation_id, n.organisation_name";
    private static final String REFUSALS = "select x.actor_id, x.actor_name, x.acts, p.organisation_id, s.authority_id"
            + " from (select e.actor_id as actor_id, max(e.actor_name) as actor_name, count(*) as acts from audit_entry e"
            + " where e.happened_at >= ? and e.happened_at < ? and e.actor_kind = 'PERSON'"
            + " and e.outcome in ('DENIED', 'NOT_FOUND') group by e.actor_id having count(*) >= ?) x"
            + " join post_held p on p.person_id = x.actor_id and " + HELD
            + " left join school s on s.id = p.organisation_id";
    private static final String PLACES = "select p.organisation_id, s.authority_id from post_held p"
            + " left join school s on s.id = p.organisation_id where p.person_id = ? and " + HELD;

    @Inject
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Questions questions;

    @Inject
    Clock clock;

    List<Alert> all() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        files(),
                        questions(),
                        posts(today),
                        ladders(today),
                        mail(today),
                        refusals(today.minusDays(1), today),
                        refusals(today, today))
                .flatMap(List::stream)
                .toList();
    }

    private List<Alert> files() {
        Timestamp since = stored(clock.instant().minus(RECENT));
        return rows(FILES, List.of(since, since)).stream()
                .map(row -> alert(
                        TaskKind.REVIEW_IMPORT,
                        Role.DATA_MANAGER,
                        (String) row[1],
                        Text.say("notice.cause.file", row[2], day(row[3])),
                        "/imports/" + row[4] + "?run=" + row[0],
                        "file:" + row[0],
                        ""))
                .toList();
    }

    /** One for each authority, again with each question that comes when it was thought done. */
    private List<Alert> questions() {
        return questions.waiting().stream()
                .map(one -> alert(
                        TaskKind.SAY_WHO_IS_MEANT,
                        Role.DATA_MANAGER,
                        one.authorityId(),
                        Text.say("notice.cause.identity"),
                        "/child/identity",
                        "identity:" + one.authorityId(),
                        one.newest()))
                .toList();
    }

    private List<Alert> posts(LocalDate today) {
        Date day = Date.valueOf(today);
        return rows(POSTS, List.of(day, day, day, day)).stream()
                .map(row -> alert(
                        TaskKind.FILL_POST,
                        Role.ADMINISTRATOR,
                        (String) row[2],
                        Text.say("notice.cause.post", row[1]),
                        "/school/accounts",
                        "post:" + row[0],
                        row[3] == null ? "never" : row[3].toString()))
                .toList();
    }

    /** A suspension was passed on until nobody was left to tell. */
    private List<Alert> ladders(LocalDate today) {
        Date day = Date.valueOf(today);
        return rows(LADDERS, List.of(stored(clock.instant().minus(RECENT)), day, day)).stream()
                .map(row -> alert(
                        TaskKind.FILL_POST,
                        Role.ADMINISTRATOR,
                        (String) row[0],
                        Text.say("notice.cause.ladder", row[1]),
                        "/school/accounts",
                        "ladder:" + row[0],
                        String.valueOf(row[2])))
                .toList();
    }

    /** One for each person, of the last time. */
    private List<Alert> mail(LocalDate today) {
        List<Alert> alerts = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (Object[] row : em.createQuery(
                        "select o, d.setAsideAt from OutboxEntry o, Delivery d where d.entryId = o.id"
                                + " and d.reader = 'mail' and d.setAsideAt > :since order by d.setAsideAt desc",
                        Object[].class)
                .setParameter("since", clock.instant().minus(RECENT))
                .getResultList()) {
            String person = toldTo((OutboxEntry) row[0]);
            LocalDate failed = LocalDate.ofInstant((Instant) row[1], clock.getZone());
            if (said.add(person)) {
                accounts.byId(person).filter(account -> account.open()).ifPresent(account -> places(person, today)
                        .forEach(place -> alerts.add(alert(
                                TaskKind.MEND_MAIL,
                                Role.ADMINISTRATOR,
                                place,
                                Text.say("notice.cause.mail", account.name(), DAY.format(failed)),
                                "/school/accounts?person=" + person,
                                "mail:" + person,
                                failed.toString()))));
            }
        }
        return alerts;
    }

    private static String toldTo(OutboxEntry mail) {
        if (mail.is(AccountNews.class)) {
            return mail.as(AccountNews.class).personId();
        }
        return mail.is(DigestDue.class)
                ? mail.as(DigestDue.class).personId()
                : mail.as(MailDue.class).personId();
    }

    private List<Alert> refusals(LocalDate day, LocalDate today) {
        Date held = Date.valueOf(today);
        List<Object> values = List.of(
                stored(day.atStartOfDay(clock.getZone()).toInstant()),
                stored(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()),
                REFUSED_OFTEN,
                held,
                held);
        return rows(REFUSALS, values).stream()
                .map(row -> alert(
                        TaskKind.LOOK_INTO_REFUSALS,
                        Role.INFORMATION_GOVERNANCE,
                        row[4] == null ? (String) row[3] : (String) row[4],
                        Text.say("notice.cause.refusals", row[1], row[2], DAY.format(day)),
                        "/audit/trail?day=" + day,
                        "refused:" + row[0] + ":" + day,
                        ""))
                .distinct()
                .toList();
    }

    /** Authorities that administer somebody's posts. */
    private Set<String> places(String person, LocalDate today) {
        Set<String> places = new LinkedHashSet<>();
        Date day = Date.valueOf(today);
        rows(PLACES, List.of(person, day, day))
                .forEach(row -> places.add(row[1] == null ? (String) row[0] : (String) row[1]));
        return places;
    }

    private static Alert alert(
            TaskKind kind, Role role, String place, String sentence, String href, String about, String occasion) {
        String subject = Alert.ABOUT + about;
        return new Alert(kind, role, place, sentence, href, subject, subject + ":" + place + ":" + occasion);
    }

    private List<Object[]> rows(String sql, List<Object> values) {
        List<?> rows = Reach.query(em, sql, values).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private String day(Object moment) {
        return DAY.format(Stored.moment(moment).atZone(clock.getZone()));
    }

    private static Timestamp stored(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
