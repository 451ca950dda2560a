package org.holdfast.attendance;

/** Half a school day, each with its own mark. */
public enum Session {
    MORNING("morning"),
    AFTERNOON("afternoon");

    private final String word;

    Session(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
