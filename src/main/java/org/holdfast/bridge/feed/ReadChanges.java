package org.holdfast.bridge.feed;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Reads what has changed for the client's own authority. Whoever asks again and again for nothing leaves no line. */
@UseCase
public class ReadChanges {
    @Inject
    ChangeNumbers numbers;

    @Inject
    Acting acting;

    /**
     * @param after the last number that the client has dealt with; 0 from the beginning
     * @return in order, none of an earlier commit left out
     * @throws Refused if nothing has that number yet
     */
    @Allowed(Task.READ_CHANGES)
    public List<ChangeEntry> run(long after, int limit) {
        String authority = acting.actor().organisations(Role.CASE_SYSTEM).get(0);
        List<ChangeEntry> found = numbers.after(after, authority, limit);
        if (found.isEmpty() && after > numbers.last()) {
            throw new Refused(FeedRule.CURSOR_IS_KNOWN);
        }
        acting.rows(found.size());
        if (found.isEmpty()) {
            acting.goesOn();
        }
        return found;
    }
}
