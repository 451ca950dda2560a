package org.holdfast.school;

import jakarta.enterprise.event.Event;
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

/** Closes the account of a person who has left, and ends their posts; the name stays in the trail. */
@UseCase
public class CloseAccount {
    @Inject
    AdministeredPlaces places;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers staff;

    @Inject
    Event<StaffChanged> changed;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param sure whether the administrator has said that they mean it
     * @throws NotFound if the person is not of this authority
     * @throws Refused if they work for another authority too, or it is the administrator's own account
     */
    @Allowed(Task.MANAGE_PEOPLE)
    public void run(String personId, boolean sure) {
        if (!sure) {
            throw AdministeredPlaces.refused(SchoolRule.CLOSING_IS_MEANT, "sure");
        }
        places.checkNotOneself(personId);
        Account account = places.person(personId);
        LocalDate today = LocalDate.now(clock);
        List<String> ours = places.organisationIds();
        List<PostHeld> posts = accounts.postsOf(List.of(account.id()), today);
        if (posts.stream().anyMatch(post -> !ours.contains(post.post().organisation()))) {
            throw new Refused(SchoolRule.SERVES_ANOTHER_AUTHORITY_TOO);
        }
        posts.forEach(post -> post.end(today));
        account.close(clock.instant());
        staff.byId(account.id())
                .filter(member -> ours.contains(member.organisationId()) && member.worksOn(today))
                .ifPresent(member -> {
                    member.leave(today);
                    changed.fire(new StaffChanged(member.id()));
                });
        acting.about("account " + account.id());
    }
}
