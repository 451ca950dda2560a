package org.holdfast.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.child.ChildStrip;
import org.holdfast.support.SupportGap.Missing;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Says why a key person, a backup or a safe place is missing, who sees to it and by when. */
@Named
@ViewScoped
public class GapPage implements Serializable {
    @Inject
    transient RecordSupportGap recordGap;

    @Inject
    transient SupportCard card;

    @Inject
    transient Clock clock;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private Missing missing = Missing.KEY_PERSON;
    private String reason = "";
    private String owner = "";
    private @Nullable LocalDate by;

    /** Whether something is missing that the form could tell of. */
    public boolean open(Missing what) {
        SupportView known = card.view();
        return switch (what) {
            case KEY_PERSON -> known.keyPerson().isEmpty();
            case BACKUP -> known.backup().isEmpty();
            case SAFE_PLACE -> known.safePlace().isEmpty();
        };
    }

    public boolean any() {
        return Stream.of(Missing.values()).anyMatch(this::open);
    }

    /** What is missing now. */
    public List<Missing> choices() {
        return Stream.of(Missing.values()).filter(this::open).toList();
    }

    public String title(Missing what) {
        return Text.say("support.gap." + what.name());
    }

    public String save() {
        LocalDate day = by == null ? LocalDate.now(clock) : by;
        recordGap.run(strip.id(), missing, new SupportGap.Promise(reason, owner, day));
        return Told.on(
                "/support/support?child=" + strip.childId(),
                Text.say("support.gap.recorded", owner, show.longDate(day)));
    }

    public Missing getMissing() {
        return missing;
    }

    public void setMissing(Missing what) {
        missing = what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String name) {
        owner = name;
    }

    public @Nullable LocalDate getBy() {
        return by;
    }

    public void setBy(@Nullable LocalDate day) {
        by = day;
    }
}
