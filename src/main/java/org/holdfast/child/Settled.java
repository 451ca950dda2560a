package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a question about who is meant was answered, by whom and why. */
@Embeddable
public class Settled {
    /** What a person says of two that may be one child, or why nobody needs to say it any more. */
    public enum Answer {
        SAME,
        ANOTHER,
        /** the source said something else since, of which there is no doubt */
        OVERTAKEN
    }

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "settled_by")
    private @Nullable String by;

    @Column(name = "settled_why")
    private @Nullable String why;

    @Column(name = "settled_at")
    private @Nullable Instant at;

    protected Settled() {}

    private Settled(Answer answer, @Nullable String by, @Nullable String why, Instant at) {
        this.answer = answer;
        this.by = by;
        this.why = why;
        this.at = at;
    }

    public boolean done() {
        return at != null;
    }

    /** @param by name of the person who decided */
    public static Settled by(String by, boolean same, String why, Instant at) {
        return new Settled(same ? Answer.SAME : Answer.ANOTHER, by, why, at);
    }

    public static Settled overtaken(Instant at) {
        return new Settled(Answer.OVERTAKEN, null, null, at);
    }
}
