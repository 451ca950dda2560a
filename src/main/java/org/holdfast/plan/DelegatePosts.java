package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Accounts;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;

/** The post that goes with writing for somebody: held as long as anything is handed over, and not a day longer. */
@ApplicationScoped
class DelegatePosts {
    @Inject
    Accounts accounts;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    /** Makes a person's post fit what is handed over to them today. */
    void fit(String personId, String schoolId) {
        LocalDate today = LocalDate.now(clock);
        Post post = new Post(Role.DELEGATE, schoolId);
        accounts.postsOf(List.of(personId), today).stream()
                .filter(held -> held.post().equals(post))
                .forEach(held -> held.end(today));
        delegations.lastEnd(personId, schoolId, today).ifPresent(end -> {
            PostHeld held = new PostHeld(personId, post, today, clock.instant());
            held.end(end);
            accounts.appoint(held);
        });
    }
}
