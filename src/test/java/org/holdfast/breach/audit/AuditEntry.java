package org.holdfast.breach.audit;

/** A line of the trail that can be changed. */
class AuditEntry {
    private String subject = "";

    void rewrite(String text) {
        subject = text;
    }

    String subject() {
        return subject;
    }
}
