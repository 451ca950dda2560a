package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;

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
}
