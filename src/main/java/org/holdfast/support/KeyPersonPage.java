package org.holdfast.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.ListAdults;
import org.holdfast.child.NamingRule;
import org.holdfast.school.StaffMember;
import org.holdfast.training.StaffDuty;
import org.holdfast.training.Standing;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Names a child's key person or backup, or says from when there is none. */
@Named
@ViewScoped
public class KeyPersonPage implements Serializable {
    @Inject
    transient NameKeyPerson nameKeyPerson;

    @Inject
    transient NameBackup nameBackup;

    @Inject
    transient EndKeyPerson endKeyPerson;

    @Inject
    transient ListAdults listAdults;

    @Inject
    transient CheckTraining checkTraining;

    @Inject
    transient SupportCard card;

    @Inject
    transient Clock clock;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private Duty duty = Duty.KEY_PERSON;
    private String person = "";
    private String why = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private transient @Nullable List<StaffMember> staff;
    private transient @Nullable Standing standing;

    /** Asks for the list first, so that whoever may not name anybody finds no form. */
    public void open() {
        staff();
        if (from == null) {
            from = LocalDate.now(clock);
            until = from;
        }
    }

    public String answer() {
        return Text.say(backup() ? "support.backup.answer" : "support.keyPerson.answer", strip.forename());
    }

    public boolean backup() {
        return duty == Duty.BACKUP;
    }

    /** Whether somebody is named whose part could end. */
    public boolean named() {
        SupportView known = card.view();
        return backup()
                ? known.backup().isPresent()
                : known.keyPerson().or(known::gone).isPresent();
    }

    public List<StaffMember> staff() {
        if (staff == null) {
            staff = listAdults.run(strip.id());
        }
        return staff;
    }

    public String save() {
        LocalDate day = from == null ? LocalDate.now(clock) : from;
        if (backup()) {
            nameBackup.run(strip.id(), person, day, why);
        } else {
            nameKeyPerson.run(strip.id(), person, day, why);
        }
        String key = backup() ? "support.backup.named" : "support.keyPerson.named";
        return Told.on(
                "/support/support?child=" + strip.childId(),
                Text.say(key, name(), strip.forename(), show.longDate(day)));
    }

    public String end() {
        LocalDate day = until == null ? LocalDate.now(clock) : until;
        endKeyPerson.run(strip.id(), duty, day);
        String key = backup() ? "support.backup.ended" : "support.keyPerson.ended";
        return Told.on(
                "/support/support?child=" + strip.childId(), Text.say(key, strip.forename(), show.longDate(day)));
    }

    /** What is missing of the chosen adult's training; empty where it is in date or nobody is chosen. */
    public String warning() {
        if (person.isEmpty()) {
            return "";
        }
        if (standing == null) {
            standing = checkTraining.run(strip.id(), person, from == null ? LocalDate.now(clock) : from);
        }
        return standing.inDate(StaffDuty.IN_CONTACT) ? "" : standing.words(StaffDuty.IN_CONTACT);
    }

    public NamingRule rule() {
        return NamingRule.UNTRAINED_NEEDS_A_REASON;
    }

    private String name() {
        return staff().stream()
                .filter(adult -> adult.id().equals(person))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
    }

    public String getDuty() {
        return duty.name();
    }

    /** From the address; anything else than the backup is the key person. */
    public void setDuty(@Nullable String name) {
        duty = Duty.BACKUP.name().equals(name) ? Duty.BACKUP : Duty.KEY_PERSON;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String id) {
        person = id == null ? "" : id;
        standing = null;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed == null ? "" : typed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
        standing = null;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate day) {
        until = day;
    }
}
