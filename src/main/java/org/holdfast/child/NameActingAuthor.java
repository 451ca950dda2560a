package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;

/** Names who writes the plan of a child without a school place or designated teacher; the one before stops today. */
@UseCase
public class NameActingAuthor {
    @Inject
    Children children;

    @Inject
    ActingAuthors authors;

    @Inject
    Accounts accounts;

    @Inject
    UntrainedNamings untrained;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param why they are named though their training is not in date; empty where nothing is to be said
     * @throws Refused if a designated teacher is in post, another authority looks after the child, or the adult is not its own
     *     or is untrained without a reason
     */
    @Allowed(Task.NAME_ACTING_AUTHOR)
    public void run(ChildId id, String personId, String why) {
        Child child = children.present(id);
        acting.about("acting author " + personId);
        String authority = authors.namedBy(child).orElseThrow(() -> new Refused(ChildRule.ACTING_AUTHOR_FILLS_A_GAP));
        StaffMember author = authors.adults(authority).stream()
                .filter(adult -> adult.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ChildRule.ACTING_AUTHOR_WORKS_HERE, ChildRule.ACTING_AUTHOR_WORKS_HERE.sentence(), "author"));
        LocalDate today = LocalDate.now(clock);
        untrained.named(List.of(child), UntrainedNaming.Part.ACTING_AUTHOR, author, today, why);
        authors.present(child)
                .forEach(before -> children.withdraw(child, ChildAccess.Kind.ACTING_AUTHOR, before.holderId(), today));
        children.grant(child, ChildAccess.Kind.ACTING_AUTHOR, personId, today, "virtual school head");
        Post post = new Post(Role.ACTING_AUTHOR, authority);
        if (!accounts.holds(personId, post, today)) {
            accounts.appoint(new PostHeld(personId, post, today, clock.instant()));
        }
    }
}
