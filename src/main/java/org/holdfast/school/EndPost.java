package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Ends a person's role: from that day on it opens nothing, with the next request. */
@UseCase
public class EndPost {
    @Inject
    AdministeredPlaces places;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param day first day without the post
     * @throws NotFound if the person holds no such post in this authority
     * @throws Refused if the day is past, or it is the administrator's own post
     */
    @Allowed(Task.MANAGE_PEOPLE)
    public void run(String personId, String postId, LocalDate day) {
        places.checkNotOneself(personId);
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw new Refused(SchoolRule.POST_ENDS_FROM_TODAY);
        }
        Account account = places.person(personId);
        List<String> ours = places.organisationIds();
        PostHeld held = accounts.postsOf(List.of(account.id()), today).stream()
                .filter(post ->
                        post.id().equals(postId) && ours.contains(post.post().organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Post"));
        held.end(day);
        acting.about("account " + account.id() + ", " + held.post().role());
    }
}
