package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Gives a person a further role from a day on. */
@UseCase
public class GivePost {
    @Inject
    AdministeredPlaces places;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if the person is not of this authority
     * @throws Refused if the post is not the administrator's to give, or it is their own account
     */
    @Allowed(Task.MANAGE_PEOPLE)
    public void run(String personId, Post post, LocalDate from) {
        places.checkNotOneself(personId);
        places.checkPost(post);
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today)) {
            throw new Refused(SchoolRule.POST_ENDS_FROM_TODAY, "Choose today or a later day.", "from");
        }
        Account account = places.person(personId);
        accounts.appoint(new PostHeld(account.id(), post, from, clock.instant()));
        acting.about("account " + account.id() + ", " + post.role());
    }
}
