package org.holdfast.access;

/** A client's role may do the task, but none of its scopes opens it. The API answers 403 and names the scopes that would. */
public class OutOfScope extends Denied {
    private final Task task;

    OutOfScope(Task task) {
        super(task);
        this.task = task;
    }

    /** Any one of them would do; with blanks between. */
    public String scopes() {
        return Scope.words(Scope.opening(task));
    }
}
