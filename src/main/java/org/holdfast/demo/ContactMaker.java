package org.holdfast.demo;

import java.time.LocalDate;
import org.holdfast.contact.Contact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Protection;
import org.holdfast.contact.ProtectionTerms;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Puts people around each child: who cares for it, social care, family and health, some of them not to be contacted. */
final class ContactMaker {
    private final DemoRows rows;
    private final Dice dice;
    private final Times times;

    ContactMaker(DemoRows rows, Size size, Times times) {
        this.rows = rows;
        this.dice = new Dice(size.seed(), "contacts");
        this.times = times;
    }

    /** In the order to call. The first alone may be stale, and only where the sketch says so. */
    void write(Life life) {
        if (life.sketch().sealed()) {
            return;
        }
        boolean stale = life.has(KnownFault.STALE_CONTACT);
        int position = 1;
        carer(life, position++);
        if (life.worker().isPresent()) {
            add(
                    life,
                    ContactDetails.of(life.worker().get().name(), Relation.SOCIAL_WORKER)
                            .at(life.sketch().home().title + " Council")
                            .reachedAt(life.phone(1), life.worker().get().email() + "")
                            .deciding(false, "Everything else, for the council", "Everything in the plan"),
                    position++,
                    false);
        }
        if (stale || dice.percent(45)) {
            health(life, position++, stale);
        }
        if (life.sketch().inCare()) {
            parent(life, position);
        }
    }

    private void carer(Life life, int position) {
        boolean inCare = life.sketch().inCare();
        String name = inCare
                ? InventedNames.adult(dice)
                : InventedNames.adultOf(life.sketch().surname(), dice);
        boolean restricted = dice.percent(35);
        ContactDetails carer = ContactDetails.of(name, inCare ? Relation.FOSTER_CARER : Relation.PARENT)
                .reachedAt(life.phone(2), "")
                .living(
                        dice.between(1, 90) + " " + dice.pick("Orchard Row", "Mill Lane", "Harbour Walk", "Long Acre")
                                + ", " + life.place().home().title,
                        restricted)
                .deciding(!inCare, "Trips, day-to-day medical", "Everything in the plan")
                .collecting(true);
        add(life, carer, position, false);
        if (restricted) {
            protect(life, null, Protection.Kind.RESTRICTED_ADDRESS, "Risk assessment of the placement");
        }
    }

    private void health(Life life, int position, boolean stale) {
        Relation relation = dice.pick(Relation.MENTAL_HEALTH, Relation.GP, Relation.SCHOOL_NURSE);
        ContactDetails clinician = ContactDetails.of("Dr " + InventedNames.adult(dice), relation)
                .at(relation == Relation.MENTAL_HEALTH ? "Child and adolescent mental health" : "Harbour Surgery")
                .reachedAt(life.phone(3), "")
                .deciding(false, "", "What bears on health");
        add(life, clinician, position, stale);
    }

    /** A parent, under a court order in two of five cases. */
    private void parent(Life life, int position) {
        boolean maya = life.number() == 0;
        boolean barred = maya || (life.number() >= Saltmarsh.CHILDREN && dice.percent(38));
        String name =
                maya ? "Craig Ellerby" : InventedNames.adultOf(life.sketch().surname(), dice);
        Contact parent = add(
                life,
                ContactDetails.of(name, Relation.PARENT)
                        .reachedAt(life.phone(4), "")
                        .deciding(true, barred ? "" : "Long trips, with the council", barred ? "" : "School reports"),
                position,
                false);
        if (barred) {
            protect(life, parent.contactId(), Protection.Kind.DO_NOT_CONTACT, "Court order, no contact");
            protect(life, parent.contactId(), Protection.Kind.DO_NOT_RELEASE, "Court order, no contact");
        }
        if (maya || dice.percent(20)) {
            String family = life.sketch().surname();
            add(
                    life,
                    ContactDetails.of(
                                    maya ? "Irene Ellerby" : InventedNames.adultOf(family, dice), Relation.GRANDPARENT)
                            .reachedAt(life.phone(5), "")
                            .deciding(false, "", "Supervised contact only"),
                    position + 1,
                    false);
        }
    }

    private Contact add(Life life, ContactDetails details, int position, boolean stale) {
        LocalDate checked = stale ? times.stale(dice) : times.checked(dice, life.since());
        LocalDate from = life.since().isBefore(checked) ? life.since() : checked;
        Contact contact = new Contact(life.id(), details, position, new Period(from, null), times.written(from))
                .verified(checked, life.place().lead().name(), times.written(checked));
        rows.keep(contact);
        return contact;
    }

    private void protect(Life life, @Nullable String contactId, Protection.Kind kind, String basis) {
        String confirmer =
                life.worker().map(w -> w.name()).orElse(life.place().lead().name());
        String role = life.worker().isPresent() ? "Social worker" : "Designated teacher";
        LocalDate from = dice.day(life.since(), times.today());
        ProtectionTerms terms = new ProtectionTerms(
                kind,
                contactId,
                basis,
                confirmer,
                role,
                life.sketch().home().title + " Council",
                new Period(from, null));
        rows.keep(new Protection(life.id(), terms, confirmer, times.written(from)));
    }
}
