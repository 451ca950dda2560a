package org.holdfast.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** Who acts in this request, what they are doing, and the caseload that this task gives them. */
@RequestScoped
public class Acting {
    @Inject
    Clock clock;

    @Inject
    Event<Acted> acted;

    private Actor actor = Actor.NOBODY;
    private String address = "";
    private @Nullable String agreement;
    private Act act = new Act(null);
    private boolean refusalKept;

    public Actor actor() {
        return actor;
    }

    /** Set once by whoever authenticated the request, and by jobs for themselves. */
    public void as(Actor someone, String from) {
        actor = someone;
        address = from;
        agreement = null;
    }

    /** Says which agreement on sharing lets a case system through; for the audit trail. */
    public void under(String agreementId) {
        agreement = agreementId;
    }

    /** Whence the actor asked; empty for the server itself. */
    public String address() {
        return address;
    }

    /** Children reachable through the posts that allow the present task; through all posts outside a use case. */
    public Caseload caseload() {
        Task task = act.task;
        return Caseload.of(actor, post -> task == null || task.allows(post.role()), LocalDate.now(clock));
    }

    /** Whether the main school alone may do what is being done. */
    public boolean byMainSchoolAlone() {
        return act.task != null && act.task.byMainSchoolAlone();
    }

    /** @throws Denied if the actor may not do another task, on which the running act leads */
    public void check(Task task) {
        actor.check(task);
    }

    /** Says whom the running act concerns; for the audit trail. */
    public void concerns(ChildId child) {
        act.childId = child.id();
    }

    /** Says what of the child the running act is about, e.g. {@code "version 3, carer edition"}; never content. */
    public void about(String subject) {
        act.subject = subject;
    }

    /** Says how many children or rows the running act showed or wrote. */
    public void rows(int count) {
        act.rows = count;
    }

    /**
     * Puts a line of its own into the trail for one of the many children that the running act changes, as an import does.
     *
     * @param subject as in {@link #about}
     */
    public void changed(ChildId child, String subject) {
        acted.fire(new Acted(actor, act.task, child.id(), subject, 1, address, agreement, Acted.Outcome.DONE));
    }

    /** Says that the running act only goes on with one that the trail has a line of already, as typing on does. */
    public void goesOn() {
        act.goesOn = true;
    }

    /**
     * Puts a page that was refused into the trail, unless the act that refused it is there already: a page may turn people
     * away before any act begins.
     *
     * @param page its address, without what was asked of it
     */
    public void turnedAway(String page) {
        if (!refusalKept) {
            refusalKept = true;
            acted.fire(new Acted(actor, act.task, act.childId, page, 0, address, agreement, Acted.Outcome.NOT_FOUND));
        }
    }

    Act begin(Task task) {
        Act outer = act;
        act = new Act(task);
        return outer;
    }

    void end(Act outer) {
        act = outer;
    }

    /** Whether the trail gets a line of the running act. */
    boolean tells() {
        return !act.goesOn;
    }

    Acted outcome(Acted.Outcome outcome) {
        refusalKept |= outcome == Acted.Outcome.DENIED || outcome == Acted.Outcome.NOT_FOUND;
        return new Acted(actor, act.task, act.childId, act.subject, act.rows, address, agreement, outcome);
    }
}
