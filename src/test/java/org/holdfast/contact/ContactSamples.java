package org.holdfast.contact;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of this package's use cases. */
public class ContactSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadContacts.class, (read, child) -> read.run(child))
                .ofChild(AddContact.class, (add, child) -> add.run(child, details(), today(), true))
                .ofChild(ChangeContact.class, (change, child) -> {
                    Contact contact = contact(child);
                    change.run(child, contact.contactId(), contact.id(), details(), false);
                    return contact;
                })
                .ofChild(VerifyContact.class, (verify, child) -> {
                    Contact contact = contact(child);
                    verify.run(child, contact.contactId(), contact.id());
                    return contact;
                })
                .ofChild(EndContact.class, (end, child) -> {
                    Contact contact = contact(child);
                    end.run(child, contact.contactId(), today(), "Moved away");
                    return contact;
                })
                .ofChild(MoveContact.class, (move, child) -> {
                    Contact contact = contact(child);
                    move.run(child, contact.contactId(), true);
                    return contact;
                })
                .ofChild(SetProtection.class, (set, child) -> {
                    set.run(child, home());
                    return child;
                })
                .ofChild(ClearProtection.class, (clear, child) -> {
                    Protection protection = planted(new Protection(child, home(), "somebody", Instant.EPOCH));
                    clear.run(child, protection.id(), "The order ended");
                    return child;
                })
                .ofChild(OpenAddress.class, (open, child) -> {
                    Contact contact = contact(child);
                    open.run(child, contact.contactId(), "She agreed");
                    return contact;
                })
                .ofChild(
                        PushContact.class,
                        (push, child) -> push.run(child, PushingContactsTest.event("K1"), Optional.of(said())))
                .ofChild(
                        PushProfessional.class,
                        (push, child) -> push.run(child, PushingContactsTest.event("A1"), Optional.of(worker())))
                .general(ReadReleaseList.class, list -> list.run(""));
    }

    private static ContactSaid said() {
        return PushingContactsTest.carer("Joan Wilmot");
    }

    private static ProfessionalSaid worker() {
        return PushingContactsTest.worker("W1");
    }

    private static ContactDetails details() {
        return ContactDetails.of("Joan Wilmot", Relation.FOSTER_CARER);
    }

    private static ProtectionTerms home() {
        return new ProtectionTerms(
                Protection.Kind.RESTRICTED_ADDRESS,
                null,
                "Court order",
                "Priya Nandakumar",
                "Social worker",
                "Northmere Council",
                new Period(today(), null));
    }

    private static Contact contact(ChildId child) {
        return planted(new Contact(child, details(), 1, new Period(today().minusDays(9), null), Instant.EPOCH));
    }

    private static <T extends DatedFact> T planted(T fact) {
        World world = world();
        world.inTransaction(() -> {
            world.em().persist(fact);
            return fact;
        });
        return fact;
    }

    private static LocalDate today() {
        return world().today();
    }

    private static World world() {
        return CDI.current().select(World.class).get();
    }
}
