package org.holdfast.plan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is, and who chairs it.
 *
 * @param minutes that it lasts
 */
public record MeetingTerms(
        @Nullable LocalDate on, @Nullable LocalTime at, int minutes, String venue, @Nullable Mode mode, String chair) {
    /** Minutes of a meeting unless said otherwise. Source: F11. */
    public static final int USUAL = 20;

    public enum Mode {
        IN_PERSON,
        PHONE,
        VIDEO;

        /** Key of its words in the message bundle. */
        public String key() {
            return "plan.meeting.mode." + name();
        }
    }

    /** @throws Refused at the field that is missing, or that lies in the past */
    MeetingTerms checked(LocalDate today) {
        if (on == null || at == null || mode == null) {
            throw new Refused(
                    MeetingRule.TERMS_ARE_WHOLE,
                    MeetingRule.TERMS_ARE_WHOLE.sentence(),
                    on == null ? "on" : at == null ? "at" : "mode");
        }
        if (on.isBefore(today)) {
            throw new Refused(MeetingRule.LIES_AHEAD, MeetingRule.LIES_AHEAD.sentence(), "on");
        }
        if (minutes < 5 || minutes > 240) {
            throw new Refused(MeetingRule.LASTS, MeetingRule.LASTS.sentence(), "minutes");
        }
        return new MeetingTerms(
                on,
                at,
                minutes,
                PlainText.needed(venue, 300, MeetingRule.TERMS_ARE_WHOLE, "venue"),
                mode,
                PlainText.needed(chair, 200, MeetingRule.TERMS_ARE_WHOLE, "chair"));
    }
}
