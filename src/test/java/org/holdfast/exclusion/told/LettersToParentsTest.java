package org.holdfast.exclusion.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.access.Denied;
import org.holdfast.contact.Contact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Protection;
import org.holdfast.contact.ProtectionTerms;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: safeguards 4 and 7, facts B2. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
@SuppressWarnings("NullAway.Init")
class LettersToParentsTest extends ToldScene {
    private static final String STREET = "7 Harbour Lane";

    @Inject
    TakeLetterStep take;

    @Inject
    PrintLetter print;

    @Inject
    DecideLetter decide;

    private Contact mother;

    @BeforeEach
    void scene() {
        set();
        mother = contact("Leanne Voss", Relation.PARENT, true, false);
        contact("Pat Hollis", Relation.FOSTER_CARER, false, true);
        contact("Dr Sen", Relation.GP, false, false);
    }

    private Contact contact(String name, Relation relation, boolean responsible, boolean restricted) {
        return world.inTransaction(() -> {
            Contact contact = new Contact(
                    maya.id(),
                    new ContactDetails(
                            name, relation, "", responsible, "", "", false, "01632 960001", "", STREET, restricted),
                    1,
                    new Period(MONDAY.minusDays(9), null),
                    world.now());
            world.em().persist(contact);
            return contact;
        });
    }

    private void keptFrom(Contact contact) {
        world.inTransaction(() -> {
            world.em()
                    .persist(new Protection(
                            maya.id(),
                            new ProtectionTerms(
                                    Protection.Kind.DO_NOT_CONTACT,
                                    contact.contactId(),
                                    "Court order",
                                    "Priya Nandakumar",
                                    "social worker",
                                    "court",
                                    new Period(MONDAY.minusDays(1), null)),
                            "test",
                            world.now()));
            return true;
        });
    }

    private AddressedLetter letter(String exclusionId, String name) {
        return sheet(teacher, exclusionId).letters().stream()
                .filter(one -> one.adult().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private byte[] printed(String exclusionId, String name) {
        String letter = letter(exclusionId, name).letter().id();
        return world.as(teacher, () -> print.run(maya.id(), exclusionId, letter));
    }

    @Test
    void one_goes_to_each_parent_and_the_carer_and_to_nobody_else() {
        String id = suspended();
        assertEquals(
                List.of("Leanne Voss", "Pat Hollis"),
                sheet(teacher, id).letters().stream()
                        .map(one -> one.adult().name())
                        .sorted()
                        .toList());
    }

    @Test
    void it_names_the_child_and_the_reason_and_nobody_else_and_no_number_or_address() throws IOException {
        String id = suspended();
        try (PDDocument pdf = Loader.loadPDF(printed(id, "Leanne Voss"))) {
            String text = new PDFTextStripper().getText(pdf).toLowerCase(Locale.ROOT);
            for (String said : List.of("maya ellerby", "leanne voss", "disruptive", "governors", "copy 1")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
            for (String secret : List.of("pat hollis", "harbour", "01632", "care", "priya")) {
                assertFalse(text.contains(secret), secret + " in " + text);
            }
        }
    }

    @Test
    void each_copy_is_numbered_in_the_trail() {
        String id = suspended();
        printed(id, "Leanne Voss");
        printed(id, "Leanne Voss");
        assertEquals(1L, world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(a) from AuditEntry a where a.childId = :child"
                                + " and a.subject = 'letter of an exclusion, parent edition, copy 2'",
                        Long.class)
                .setParameter("child", maya.id().id())
                .getSingleResult()));
    }

    @Test
    void under_a_restricted_address_it_is_held_until_the_social_worker_releases_it() {
        String id = suspended();
        AddressedLetter held = letter(id, "Pat Hollis");
        assertTrue(held.waits());
        assertThrows(Refused.class, () -> printed(id, "Pat Hollis"));
        assertThrows(
                Refused.class,
                () -> world.doAs(
                        teacher, () -> take.run(maya.id(), id, held.letter().id(), LetterStep.POSTED)));
        assertThrows(
                Denied.class,
                () -> world.doAs(
                        teacher, () -> decide.run(maya.id(), id, held.letter().id(), true, "Agreed")));
        assertThrows(
                Refused.class,
                () -> world.doAs(
                        worker, () -> decide.run(maya.id(), id, held.letter().id(), true, " ")));
        world.doAs(worker, () -> decide.run(maya.id(), id, held.letter().id(), true, "By hand, at school"));
        assertTrue(printed(id, "Pat Hollis").length > 1000);
    }

    @Test
    void a_release_does_not_count_for_a_protection_that_came_later() {
        String id = suspended();
        printed(id, "Leanne Voss");
        keptFrom(mother);
        assertThrows(Refused.class, () -> printed(id, "Leanne Voss"), "asked anew each time");
        String carer = letter(id, "Pat Hollis").letter().id();
        world.doAs(worker, () -> decide.run(maya.id(), id, carer, true, "By hand"));
        sheet(teacher, id).letters().stream()
                .filter(one -> one.letter().id().equals(carer))
                .forEach(one -> assertFalse(one.waits()));
    }

    @Test
    void one_that_does_not_go_is_kept_with_the_reason() {
        keptFrom(mother);
        String id = suspended();
        String letter = letter(id, "Leanne Voss").letter().id();
        world.doAs(worker, () -> decide.run(maya.id(), id, letter, false, "Court order of 3 March"));
        assertEquals(
                "Court order of 3 March",
                letter(id, "Leanne Voss").letter().decision().orElseThrow().reason());
        assertThrows(Refused.class, () -> printed(id, "Leanne Voss"));
    }

    @Test
    void steps_are_written_down_once() {
        String id = suspended();
        String letter = letter(id, "Leanne Voss").letter().id();
        world.doAs(teacher, () -> take.run(maya.id(), id, letter, LetterStep.CALL_ANSWERED));
        world.doAs(head, () -> take.run(maya.id(), id, letter, LetterStep.CALL_ANSWERED));
        ParentLetter kept = letter(id, "Leanne Voss").letter();
        assertEquals("Helen Prior", kept.by(LetterStep.CALL_ANSWERED));
        assertTrue(kept.at(LetterStep.POSTED).isEmpty());
    }

    @Test
    void a_cancellation_is_told_by_letters_of_its_own() {
        String id = suspended();
        String first = letter(id, "Leanne Voss").letter().id();
        cancelled(id);
        AddressedLetter second = letter(id, "Leanne Voss");
        assertFalse(first.equals(second.letter().id()));
        assertEquals(ToldCause.CANCELLED, second.letter().cause());
    }
}
