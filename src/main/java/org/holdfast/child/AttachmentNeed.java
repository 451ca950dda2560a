package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;

/**
 * Whether a child has attachment difficulties, and who says so. A school may record "may have", never diagnose.
 * Source: NG26 1.2.5 ("have or may have"), 1.3.6.
 */
@Entity
@Table(name = "attachment_need")
public class AttachmentNeed extends DatedFact {
    public enum Level {
        HAS("Has attachment difficulties"),
        MAY_HAVE("May have attachment difficulties"),
        NONE_KNOWN("None known");

        private final String title;

        Level(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_by_role")
    private String saidByRole;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentNeed() {}

    public AttachmentNeed(
            ChildId child, Level level, String saidBy, String saidByRole, Period period, Instant recordedAt) {
        super(child, period, recordedAt);
        this.level = level;
        this.saidBy = saidBy;
        this.saidByRole = saidByRole;
    }

    public Level level() {
        return level;
    }

    public String saidBy() {
        return saidBy;
    }

    public String saidByRole() {
        return saidByRole;
    }

    /**
     * What somebody says from a day on.
     *
     * @throws Refused if nobody is named, or a school says "has"
     */
    static AttachmentNeed said(ChildId child, Level level, Source source, LocalDate from, Instant now) {
        if (source.name().isBlank() || source.role().isBlank()) {
            throw new Refused(ChildRule.NEED_SAID_BY_SOMEBODY, ChildRule.NEED_SAID_BY_SOMEBODY.sentence(), "saidBy");
        }
        if (level == Level.HAS && source.side() == Side.SCHOOL) {
            throw new Refused(ChildRule.SCHOOL_NEVER_DIAGNOSES, ChildRule.SCHOOL_NEVER_DIAGNOSES.sentence(), "side");
        }
        String role = source.role().strip() + " (" + source.side().title() + ")";
        return new AttachmentNeed(child, level, source.name().strip(), role, new Period(from, null), now);
    }

    /** Where somebody who says so works. */
    public enum Side {
        SCHOOL("school"),
        HEALTH("health"),
        SOCIAL_CARE("social care");

        private final String title;

        Side(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Who says so: a name, what they are, and where they work. */
    public record Source(Side side, String name, String role) {}

    /** The same, over from a day on. */
    AttachmentNeed until(LocalDate day, Instant now) {
        return new AttachmentNeed(childId(), level, saidBy, saidByRole, new Period(from(), day), now);
    }
}
