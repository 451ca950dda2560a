package org.holdfast.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.holdfast.access.Account;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiToken;
import org.holdfast.access.DemoAccount;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.access.Secrets;
import org.holdfast.bridge.agreement.AgreementTerms;
import org.holdfast.bridge.agreement.Controllers;
import org.holdfast.bridge.agreement.LawfulBasis;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.SharingAgreement;
import org.holdfast.bridge.agreement.SpecialCondition;
import org.holdfast.kernel.Period;
import org.holdfast.school.StaffMember;
import org.jspecify.annotations.Nullable;

/** The accounts that the sign-in page offers, and the case system's token. All share one password. */
final class DemoAccounts {
    static final String PASSWORD = "holdfast-demo";
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
        rows.keep(new ApiToken(DemoAccount.TOKEN, client));
        Actor by = Actor.system("demo");
        rows.keepAfter(new SharingAgreement(
                authorityId, terms("Pilot", since, today.minusYears(1), client), by, Place.written(since, today)));
        LocalDate from = today.minusYears(1).plusDays(1);
        rows.keepAfter(new SharingAgreement(
                authorityId,
                terms("Education plans in the case system", from, null, client),
                by,
                Place.written(from, today)));
    }

    private static AgreementTerms terms(String name, LocalDate from, @Nullable LocalDate lastDay, ApiClient client) {
        return new AgreementTerms(
                "Children’s social care of Northmere",
                name,
                "Social workers read a child’s education plan in the case system, and it tells the virtual school of"
                        + " placements, statuses and workers.",
                LawfulBasis.PUBLIC_TASK,
                SpecialCondition.SUBSTANTIAL_PUBLIC_INTEREST,
                Controllers.JOINT,
                "Information governance register, entry 114",
                from,
                lastDay,
                EnumSet.allOf(Part.class),
                false,
                Set.of(client.id()));
    }
}
