package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.holdfast.access.AccessRule;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Secrets;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Adds a person to a school or authority, with a sign-in and a first post from today. */
@UseCase
public class OpenAccount {
    @Inject
    AdministeredPlaces places;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers staff;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The person's user name and first password, which works once and is kept nowhere, so it is shown only now. */
    public record Opened(String personId, String userName, String password) {}

    /** @throws Refused if the name is missing, the user name not plain or taken, or the post not the administrator's to give */
    @Allowed(Task.MANAGE_PEOPLE)
    public Opened run(String name, String job, String userName, Post post) {
        String user = userName.strip().toLowerCase(Locale.ROOT);
        check(name, job, user);
        places.checkPost(post);
        LocalDate today = LocalDate.now(clock);
        StaffMember member = new StaffMember(name.strip(), job.strip(), post.organisation(), today);
        staff.add(member);
        String password = Secrets.initialPassword();
        accounts.open(new Account(member.id(), user, member.name(), Secrets.hash(password))
                .withFirstPassword(clock.instant()));
        accounts.appoint(new PostHeld(member.id(), post, today, clock.instant()));
        acting.about("account " + member.id() + ", " + post.role());
        return new Opened(member.id(), user, password);
    }

    private void check(String name, String job, String user) {
        if (name.isBlank()) {
            throw AdministeredPlaces.refused(SchoolRule.NAMED, "name");
        }
        if (job.isBlank()) {
            throw new Refused(SchoolRule.NAMED, "Give the job, such as head of year.", "job");
        }
        if (!user.matches("[a-z][a-z0-9.-]{1,99}")) {
            throw AdministeredPlaces.refused(SchoolRule.USER_NAME_IS_PLAIN, "user");
        }
        if (accounts.taken(user)) {
            throw new Refused(AccessRule.USER_NAME_IS_FREE, AccessRule.USER_NAME_IS_FREE.sentence(), "user");
        }
    }
}
