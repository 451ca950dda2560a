package org.holdfast.journey;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.holdfast.access.Scope;
import org.holdfast.access.Secrets;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.kernel.Ids;

/**
 * What the running server's tables hold, asked in SQL of its own: who reaches which child is worked out here a second
 * time, so that the product is not measured by itself.
 */
public final class Scene {
    /** A child as seen from an account. */
    public enum Whose {
        /** reached by one of the account's posts */
        OWN,
        /** of the account's own authority, and not reached */
        NEIGHBOUR,
        /** of another authority, and not reached */
        STRANGER
    }

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/London"));

    private static final String NOW =
            "%1$s.superseded_at is null and %1$s.valid_from <= ? and" + " (%1$s.valid_to is null or %1$s.valid_to > ?)";

    private static final String REACHED =
            " exists (select 1 from post_held p, enrolment e where p.person_id = ? and p.valid_to is null"
                    + " and p.role in ('DESIGNATED_TEACHER', 'DEPUTY', 'ACTING_DESIGNATED_TEACHER', 'RECEPTION')"
                    + " and e.school_id = p.organisation_id and e.child_id = c.id and " + NOW.formatted("e")
                    + ") or exists (select 1 from post_held p, enrolment e, child_access a where p.person_id = ? and p.valid_to is null"
                    + " and p.role = 'STAFF' and e.school_id = p.organisation_id and e.child_id = c.id and a.child_id = c.id"
                    + " and a.holder_id = p.person_id and a.kind in ('STAFF', 'KEY_PERSON') and " + NOW.formatted("e")
                    + " and " + NOW.formatted("a")
                    + ") or exists (select 1 from post_held p, enrolment e, plan_delegation a where p.person_id = ? and p.valid_to > ?"
                    + " and p.role = 'DELEGATE' and e.school_id = p.organisation_id and e.child_id = c.id and a.child_id = c.id"
                    + " and a.delegate_id = p.person_id and " + NOW.formatted("e") + " and " + NOW.formatted("a")
                    + ") or exists (select 1 from post_held p, care_status s where p.person_id = ? and p.valid_to is null"
                    + " and p.role in ('VIRTUAL_SCHOOL_HEAD', 'VIRTUAL_SCHOOL_OFFICER') and s.child_id = c.id"
                    + " and s.authority_id = p.organisation_id and s.kind = 'LOOKED_AFTER' and " + NOW.formatted("s")
                    + ") or exists (select 1 from post_held p, child_access a, care_status s where p.person_id = ? and p.valid_to is null"
                    + " and a.holder_id = p.person_id and a.kind = p.role and a.child_id = c.id and s.child_id = c.id"
                    + " and s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CHILD_IN_NEED', 'EDGE_OF_CARE') and "
                    + NOW.formatted("a") + " and " + NOW.formatted("s") + ")";

    /** Any link of the past or the future disqualifies a stranger, so that dates cannot blur the picture. */
    private static final String LINKED = " exists (select 1 from post_held p, enrolment e where p.person_id = ?"
            + " and e.school_id = p.organisation_id and e.child_id = c.id)"
            + " or exists (select 1 from post_held p, child_access a where p.person_id = ? and a.child_id = c.id"
            + " and a.holder_id in (p.person_id, p.organisation_id))"
            + " or exists (select 1 from post_held p, care_status s where p.person_id = ? and s.child_id = c.id"
            + " and p.role like 'VIRTUAL%' and s.authority_id = p.organisation_id and s.kind = 'LOOKED_AFTER')";

    private static final String HOME = "select coalesce(o.authority_id, p.organisation_id) from post_held p"
            + " left join school o on o.id = p.organisation_id where p.person_id = ?";

    private static final String UNDER_CARE_OF =
            " exists (select 1 from care_status h where h.child_id = c.id" + " and h.authority_id %s (" + HOME + "))";

    private final Database database;
    private final Map<String, Optional<String>> kept = new ConcurrentHashMap<>();

    Scene(Database database) {
        this.database = database;
    }

    public boolean hasAccount(String user) {
        return !texts("select id from account where user_name = ?", List.of(user))
                .isEmpty();
    }

    /**
     * A child that stands so to an account, asked once for each class of tests: it takes up to half a second, and many
     * cells of a matrix ask the same. Empty where the data holds none.
     */
    public Optional<String> child(String user, Whose whose) {
        return kept.computeIfAbsent(user + " " + whose, key -> {
            List<String> ids = texts("select id from account where user_name = ?", List.of(user));
            return ids.isEmpty() ? Optional.empty() : childOf(ids.get(0), whose);
        });
    }

    private Optional<String> childOf(String person, Whose whose) {
        StringBuilder sql = new StringBuilder(
                "select c.id from child c where c.sealed_on is null and c.died_on is null" + " and c.born_on > ? and ");
        List<Object> values = new ArrayList<>();
        values.add(Date.valueOf(today().minusYears(17)));
        if (whose == Whose.OWN) {
            sql.append("(").append(REACHED).append(")");
            bindReached(values, person);
        } else {
            sql.append("not (").append(LINKED).append(") and ");
            values.addAll(List.of(person, person, person));
            sql.append(UNDER_CARE_OF.formatted(whose == Whose.NEIGHBOUR ? "in" : "not in"));
            values.add(person);
        }
        // One with approved versions, so that their pages have something to show.
        sql.append(" order by (select count(*) from plan_version v where v.child_id = c.id) desc, c.id limit 1");
        return texts(sql.toString(), values).stream().findFirst();
    }

    /** First column of the first row of a query of a test's own; empty where there is none. */
    public Optional<String> ask(String sql, Object... values) {
        return texts(sql, List.of(values)).stream().findFirst();
    }

    /** Changes rows past every rule, to set a scene that would take long to play; and says so, as an operator must. */
    void put(String sql, Object... values) {
        change(sql, List.of(values));
        change(
                "insert into touch (subject, token, pending) values ('everybody', uuid(), 1)"
                        + " on duplicate key update token = uuid(), pending = 1",
                List.of());
    }

    /** As if something of a child's record had been written. */
    void touch(String child) {
        change(
                "insert into touch (subject, token, pending) values (?, ?, 1) on duplicate key update pending = 1",
                List.of(child, Ids.next()));
    }

    /** First column of a query of a test's own. */
    public List<String> all(String sql, Object... values) {
        return texts(sql, List.of(values));
    }

    /** Opens an account without any post, for tests that spoil it. */
    public String anAccount(String password) {
        String user = "t" + Ids.next().substring(28);
        change(
                "insert into account (id, user_name, name, password_hash, failed_tries, version) values (?,?,?,?,0,0)",
                List.of(Ids.next(), user, "Test Person", Secrets.hash(password)));
        return user;
    }

    /** Gives an account a post from today on. */
    public void appoint(String user, String role, String organisationId) {
        String person = ask("select id from account where user_name = ?", user).orElseThrow();
        change(
                "insert into post_held (id, person_id, role, organisation_id, valid_from, recorded_at)"
                        + " values (?,?,?,?,?,?)",
                List.of(
                        Ids.next(),
                        person,
                        role,
                        organisationId,
                        Date.valueOf(today()),
                        Timestamp.valueOf(LocalDateTime.now(CLOCK))));
    }

    /** A case system's key to the bridge, for one authority, under an agreement on everything. */
    public String aToken(String authorityId) {
        return anAgreedToken(authorityId, EnumSet.allOf(Part.class));
    }

    /** A case system's key to the bridge, under an agreement of its own on some parts; under none where there are none. */
    String anAgreedToken(String authorityId, Set<Part> parts) {
        String token = "t" + Ids.next();
        String client = Ids.next();
        change(
                "insert into api_client (id, authority_id, name, scopes, created_by, created_at, failed_tries)"
                        + " values (?,?,?,?,'test',?,0)",
                List.of(client, authorityId, "another-lcs", Scope.words(Scope.all()), now()));
        change(
                "insert into api_token (id, token_hash, client_name, authority_id, client_id) values (?,?,?,?,?)",
                List.of(Ids.next(), Secrets.sha256(token), "another-lcs", authorityId, client));
        if (!parts.isEmpty()) {
            agree(authorityId, client, parts);
        }
        return token;
    }

    private void agree(String authorityId, String client, Set<Part> parts) {
        String agreement = Ids.next();
        change(
                "insert into sharing_agreement (id, authority_id, partner, name, purpose, lawful_basis,"
                        + " special_condition, controllers, kept_at, valid_from, parts, all_clients, created_at,"
                        + " created_by, created_by_name) values (?,?,'A partner','Agreed','Tests','PUBLIC_TASK',"
                        + "'NONE','JOINT','Nowhere',?,?,0,?,'test','Test')",
                List.of(
                        agreement,
                        authorityId,
                        Date.valueOf(today()),
                        parts.stream().map(Part::name).collect(Collectors.joining(" ")),
                        now()));
        change(
                "insert into sharing_agreement_client (agreement_id, client_id) values (?,?)",
                List.of(agreement, client));
    }

    /** As an administrator would, of all that a token's client is party to by itself. */
    void revokeAgreements(String token) {
        change(
                "update sharing_agreement set revoked_at = ?, revoked_by = 'test', revoked_by_name = 'Test',"
                        + " revoked_because = 'A test' where id in (select c.agreement_id from sharing_agreement_client c"
                        + " join api_token t on t.client_id = c.client_id where t.token_hash = ?)",
                List.of(now(), Secrets.sha256(token)));
    }

    /** Another agreement for the client of a token, on what it is party to by itself. */
    void agreeAgain(String token, Set<Part> parts) {
        String hash = Secrets.sha256(token);
        agree(
                ask("select authority_id from api_token where token_hash = ?", hash)
                        .orElseThrow(),
                ask("select client_id from api_token where token_hash = ?", hash)
                        .orElseThrow(),
                parts);
    }

    private static Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.now(CLOCK.withZone(ZoneOffset.UTC)));
    }

    /** As the other, with some scopes alone; their words with blanks between. */
    public String aToken(String authorityId, String scopes) {
        String token = aToken(authorityId);
        change("update api_token set scopes = ? where token_hash = ?", List.of(scopes, Secrets.sha256(token)));
        return token;
    }

    /** Ends every post of an account today. */
    public void endPosts(String user) {
        change(
                "update post_held set valid_to = ? where person_id in (select id from account where user_name = ?)",
                List.of(Date.valueOf(today()), user));
    }

    private static void bindReached(List<Object> values, String person) {
        for (int dates : new int[] {2, 4, 5, 2, 4}) {
            values.add(person);
            for (int i = 0; i < dates; i++) {
                values.add(Date.valueOf(today()));
            }
        }
    }

    /** As the product has it: in its zone, whatever that of the machine. */
    static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    List<String> texts(String sql, List<?> values) {
        try (Connection connection = database.open();
                PreparedStatement query = prepare(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql, List<?> values) {
        try (Connection connection = database.open();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
