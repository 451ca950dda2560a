package org.holdfast.access;

/** The actor has no role for the task. A page shows "not found", the API 403: that the page exists is no secret. */
public class Denied extends RuntimeException {
    Denied(Task task) {
        super("No role for " + task);
    }
}
