package org.holdfast.child;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/**
 * Says that the actor has a form of a child open, and asks who else has; a delegate learns of their own form alone, for who
 * else works with the child tells of care. No line of the trail: opening the page is one.
 */
@UseCase
public class ShowPresence {
    @Inject
    Children children;

    @Inject
    Presences presences;

    @Inject
    Acting acting;

    /** @param place what was just opened, in words; empty where it only stays open */
    @Allowed(Task.KEEP_DRAFT)
    public List<Presence> run(ChildId id, String form, String place) {
        Child child = children.present(id);
        acting.goesOn();
        if (place.isEmpty()) {
            presences.stay(child, form);
        } else {
            presences.come(child, form, place);
        }
        return child.sight().shows(Field.PLAN) ? presences.others(child) : presences.othersIn(child, form);
    }
}
