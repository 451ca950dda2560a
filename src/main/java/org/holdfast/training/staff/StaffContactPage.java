package org.holdfast.training.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Rule;
import org.holdfast.training.Trained;
import org.holdfast.training.TrainingRule;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Says of an adult that they are not in contact with the children, or are again. */
@Named
@ViewScoped
public class StaffContactPage implements Serializable {
    private static final String LIST = "/training/staff";

    @Inject
    transient ReadAdult readAdult;

    @Inject
    transient TakeOutOfContact takeOut;

    @Inject
    transient PutBackInContact putBack;

    @Inject
    transient Clock clock;

    private String staff = "";
    private String why = "";
    private @Nullable LocalDate from;
    private transient @Nullable Trained shown;

    public void open() {
        shown();
        if (from == null) {
            from = LocalDate.now(clock);
        }
    }

    public Trained shown() {
        if (shown == null) {
            shown = readAdult.run(Ids.checked("Person", staff));
        }
        return shown;
    }

    public Rule rule() {
        return TrainingRule.IN_CONTACT_UNTIL_SAID;
    }

    public String out() {
        String name = shown().adult().name();
        takeOut.run(staff, why, from == null ? LocalDate.now(clock) : from);
        return Told.on(LIST, Text.say("training.contact.out.saved", name));
    }

    public String back() {
        String name = shown().adult().name();
        putBack.run(staff);
        return Told.on(LIST, Text.say("training.contact.back.saved", name));
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(@Nullable String id) {
        staff = id == null ? "" : id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String text) {
        why = text == null ? "" : text;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }
}
