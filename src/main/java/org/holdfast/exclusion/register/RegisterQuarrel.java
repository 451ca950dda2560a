package org.holdfast.exclusion.register;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.Slot;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;

/**
 * Marks that contradict what is recorded of exclusions; never mended by itself.
 *
 * @param sessions in order of time
 */
public record RegisterQuarrel(ChildId child, Kind kind, List<Slot> sessions) {
    /** How register and record contradict each other. */
    public enum Kind implements Rule {
        ATTENDS_WHILE_SUSPENDED(
                "A child who is suspended does not attend until education elsewhere begins.",
                "Facts A2, code E; general knowledge"),
        E_WITHOUT_SUSPENSION(
                "E stands only for a child who is suspended or excluded: anything else is an exclusion without a record.",
                "Facts A2, code E; facts B2, informal exclusion"),
        E_DESPITE_PROVISION(
                "E stands only where no education is provided: from its first day B, K or D is marked.",
                "Facts A2, codes B, D, E and K");

        private final String sentence;
        private final String source;

        Kind(String sentence, String source) {
            this.sentence = sentence;
            this.source = source;
        }

        @Override
        public String sentence() {
            return sentence;
        }

        @Override
        public String source() {
            return source;
        }
    }

    public LocalDate from() {
        return sessions.get(0).day();
    }

    public LocalDate to() {
        return sessions.get(sessions.size() - 1).day();
    }

    public String title() {
        return Text.say("exclusion.register." + kind);
    }

    /** Whether a record is missing. */
    public boolean unrecorded() {
        return kind == Kind.E_WITHOUT_SUSPENSION;
    }

    /** The marks of the first week of it. */
    public String marksHref() {
        return "/attendance/enter-week?child=" + child.id() + "&day=" + from();
    }

    /** Where the suspension is recorded, ended or its provision named. */
    public String recordHref() {
        return kind == Kind.E_WITHOUT_SUSPENSION
                ? "/exclusion/record?child=" + child.id()
                : "/exclusion/exclusions?child=" + child.id();
    }
}
