package org.holdfast.monitoring.measure;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The pair that a page's address says. What cannot be read is said, and shows the figures of now. */
@Dependent
public class MeasureAddress implements Serializable {
    @Inject
    transient Clock clock;

    private @Nullable String on;
    private @Nullable String known;
    private transient @Nullable AsAt at;

    AsAt at() {
        if (at == null) {
            at = read();
        }
        return at;
    }

    private AsAt read() {
        try {
            return PairAsked.of(on, known, clock);
        } catch (Refused refused) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    refused.whatToDo(),
                                    refused.rule().source()));
            return PairAsked.of(null, null, clock);
        }
    }

    /** Whether it is a day gone by, or what was known before today. */
    boolean past() {
        LocalDate today = LocalDate.now(clock);
        return at().on().isBefore(today) || knownOn().isBefore(today);
    }

    LocalDate knownOn() {
        return LocalDate.ofInstant(at().known(), clock.getZone());
    }

    /** What an address says of this very pair, so that it gives the same figures whenever it is opened. */
    static String query(AsAt at) {
        return "on=" + at.on() + "&known=" + at.known();
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String day) {
        on = day;
    }

    public @Nullable String getKnown() {
        return known;
    }

    public void setKnown(@Nullable String moment) {
        known = moment;
    }
}
