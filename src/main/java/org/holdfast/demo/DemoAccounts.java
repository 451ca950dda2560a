package org.holdfast.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.holdfast.access.Account;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiToken;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.access.Secrets;
import org.holdfast.kernel.Period;
import org.holdfast.school.StaffMember;

/** The accounts that the sign-in page offers, and the case system's token. All share one password. */
final class DemoAccounts {
    static final String PASSWORD = "holdfast-demo";
    static final String TOKEN = "holdfast-demo-token";
    private static final String CLIENT = "demo-lcs";

    private final DemoRows rows;
    private final LocalDate today;
    private final LocalDate since;

    /** Reckoned once: it is slow on purpose. */
    private final String hash = Secrets.hash(PASSWORD);

    DemoAccounts(DemoRows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
        this.since = today.minusYears(2);
    }

    /** @param where name of the school or authority */
    void open(String user, StaffMember member, Role role, String where) {
        open(user, member, where);
        appoint(member, role);
    }

    /** A sign-in; its posts follow. */
    void open(String user, StaffMember member, String where) {
        String note = member.name() + ", " + member.jobTitle().toLowerCase(Locale.ROOT) + ", " + where;
        rows.keep(new Account(member.id(), user, member.name(), hash)
                .reachedAt(Objects.requireNonNullElse(member.email(), ""))
                .forDemo(note));
    }

    /** A post with an end. */
    void appoint(StaffMember member, Role role, Period period) {
        PostHeld post = new PostHeld(
                member.id(),
                new Post(role, member.organisationId()),
                period.from(),
                Place.written(period.from(), today));
        period.end().ifPresent(post::end);
        rows.keep(post);
    }

    /** A post without an account: the school's page can name who holds it. */
    void appoint(StaffMember member, Role role) {
        rows.keep(
                new PostHeld(member.id(), new Post(role, member.organisationId()), since, Place.written(since, today)));
    }

    void token(String authorityId) {
        ApiClient client = new ApiClient(authorityId, CLIENT, Scope.all(), "demo", Place.written(since, today));
        rows.keep(client);
        rows.keep(new ApiToken(TOKEN, client));
    }
}
