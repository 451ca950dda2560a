package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.PlanRule;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/** What the social worker agreed to before a parent is invited: the parents' part, for one venue. */
@Embeddable
public class Agreement {
    @Column(name = "parents_part")
    private String parentsPart;

    @Column(name = "agreed_with")
    private String agreedWith;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_venue")
    private String agreedVenue;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /**
     * @param part in words: "first ten minutes, by telephone"
     * @param with name of the social worker
     * @throws Refused at the field that is missing, or for a day to come
     */
    Agreement(String part, String with, @Nullable LocalDate on, String venue, LocalDate today) {
        parentsPart = PlainText.needed(part, 1000, MeetingRule.AGREEMENT_IS_WHOLE, "parentsPart");
        agreedWith = PlainText.needed(with, 200, MeetingRule.AGREEMENT_IS_WHOLE, "agreedWith");
        if (on == null) {
            throw new Refused(MeetingRule.AGREEMENT_IS_WHOLE, MeetingRule.AGREEMENT_IS_WHOLE.sentence(), "agreedOn");
        }
        if (on.isAfter(today)) {
            throw new Refused(PlanRule.NOT_IN_FUTURE, PlanRule.NOT_IN_FUTURE.sentence(), "agreedOn");
        }
        agreedOn = on;
        agreedVenue = venue;
    }

    public String parentsPart() {
        return parentsPart;
    }

    public String with() {
        return agreedWith;
    }

    public LocalDate on() {
        return agreedOn;
    }

    /** Another venue has to be agreed anew. */
    boolean covers(String venue) {
        return agreedVenue.equals(venue);
    }
}
