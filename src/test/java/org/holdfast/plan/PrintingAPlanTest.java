package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.contact.AddContact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.Period;
import org.holdfast.plan.form.Edition;
import org.holdfast.school.StaffMember;
import org.holdfast.support.AgreeSafePlace;
import org.holdfast.support.NameKeyPerson;
import org.holdfast.support.SafePlace;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.holdfast.web.PdfPress;
import org.junit.jupiter.api.Test;

/** What leads to a person is in no frozen text; and what an edition shows of it is decided on the day of print. */
@HoldfastTest
class PrintingAPlanTest {
    private static final String PHONE = "01632 960 118";
    private static final String EMAIL = "joan@example.org";
    private static final String ADDRESS = "7 Heron Way, Northmere ZZ9 9ZZ";
    private static final List<String> LEADS = List.of(PHONE, EMAIL, "Heron Way", "ZZ9 9ZZ");

    @Inject
    World world;

    private String upn = "";

    private APlan approved() {
        APlan plan = APlan.inCare(world).started().whole();
        upn = world.aUpn();
        Period always = new Period(world.today().minusYears(1), null);
        world.inTransaction(() -> {
            ChildFacts facts = APlan.bean(ChildFacts.class);
            facts.record(new ChildIdentifier(
                    plan.child.id(), ChildIdentifier.Kind.UPN, upn, null, always, java.time.Instant.EPOCH));
            return true;
        });
        StaffMember key = world.anAdult("Dele Adeyemi", "Head of Year 9", plan.school.id());
        world.doAs(plan.teacher, () -> {
            APlan.bean(AddContact.class)
                    .run(
                            plan.child.id(),
                            new ContactDetails(
                                    "Joan Wilmot",
                                    Relation.FOSTER_CARER,
                                    "",
                                    false,
                                    "",
                                    "",
                                    true,
                                    PHONE,
                                    EMAIL,
                                    ADDRESS,
                                    false),
                            world.today(),
                            true);
            APlan.bean(AddContact.class)
                    .run(
                            plan.child.id(),
                            new ContactDetails(
                                    "Priya Nandakumar",
                                    Relation.SOCIAL_WORKER,
                                    "Northmere",
                                    false,
                                    "",
                                    "",
                                    false,
                                    "01632 960 402",
                                    "",
                                    "",
                                    false),
                            world.today(),
                            true);
            APlan.bean(NameKeyPerson.class).run(plan.child.id(), key.id(), world.today(), "Training is booked");
            APlan.bean(AgreeSafePlace.class)
                    .run(
                            plan.child.id(),
                            new SafePlace.Agreed(
                                    "The Nook", "By the hall", "Blue card", "Ms Lindqvist, 01632 960 777", "", ""),
                            world.today());
        });
        plan.approvedBy(plan.head);
        return plan;
    }

    private String text(APlan plan, Edition edition) {
        byte[] pdf = world.as(plan.teacher, () -> APlan.bean(PrintVersion.class).run(plan.child.id(), 1, edition))
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                String where = edition + " page " + page;
                assertTrue(text.contains(plan.child.name()), where);
                assertTrue(text.contains(plan.child.mark()), where);
                assertTrue(text.contains(edition.title()), where);
                assertTrue(text.contains("version 1"), where);
                assertTrue(text.contains("official–sensitive"), where);
                assertTrue(text.contains("Page " + page + " of " + document.getNumberOfPages()), where);
            }
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked(), "tagged");
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            PDFTextStripper whole = new PDFTextStripper();
            return whole.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leaves_what_leads_to_a_person_out_of_the_frozen_text() {
        APlan plan = approved();
        VersionRead read = world.as(
                        plan.teacher, () -> APlan.bean(ReadVersion.class).run(plan.child.id(), Optional.empty()))
                .orElseThrow();
        String frozen = read.version().document();
        LEADS.forEach(lead -> assertFalse(frozen.contains(lead), lead));
        assertFalse(frozen.contains("Joan Wilmot"));
        assertFalse(frozen.contains("01632"));
        assertFalse(frozen.contains(upn));
        assertTrue(frozen.contains("Dele Adeyemi"));
        assertTrue(frozen.contains("The Nook"));
        assertEquals(2, read.sheet().contacts().size());
    }

    @Test
    void shows_professionals_whom_to_call_and_never_a_upn() {
        APlan plan = approved();
        for (Edition edition : List.of(Edition.SCHOOL, Edition.SOCIAL_CARE)) {
            String text = text(plan, edition);
            assertTrue(text.contains("Joan Wilmot"), edition.title());
            assertTrue(text.contains(PHONE), edition.title());
            assertFalse(text.contains(upn), edition.title());
            assertTrue(text.contains("Care and home"), edition.title());
            assertTrue(text.contains("I like the library desk."), edition.title());
        }
    }

    @Test
    void holds_no_other_persons_details_in_the_parents_edition() {
        APlan plan = approved();
        String text = text(plan, Edition.PARENT);
        LEADS.forEach(lead -> assertFalse(text.contains(lead), lead));
        assertFalse(text.contains("01632"));
        assertFalse(text.contains("Joan Wilmot"));
        assertFalse(text.contains("Care and home"));
        assertFalse(text.contains("Views of carers"));
        assertFalse(text.contains(upn));
    }

    @Test
    void keeps_care_matters_out_of_the_carers_edition() {
        APlan plan = approved();
        String text = text(plan, Edition.CARER);
        assertFalse(text.contains("Care and home"));
        assertFalse(text.contains("Heron Way"));
        assertFalse(text.contains(upn));
    }

    @Test
    void numbers_every_copy_of_an_edition() {
        APlan plan = approved();
        assertTrue(text(plan, Edition.SCHOOL).contains("copy 1"));
        assertTrue(text(plan, Edition.SCHOOL).contains("copy 2"));
        assertTrue(text(plan, Edition.CARER).contains("copy 1"));
    }

    @Test
    void prints_welsh_letters() throws IOException {
        byte[] pdf = APlan.bean(PdfPress.class)
                .pdf(
                        "<html lang=\"cy\"><head><title>t</title><meta name=\"description\" content=\"t\"/><style>html,body"
                                + "{font-family:'Atkinson Hyperlegible Next'}</style></head><body><p>ŵ ŷ Ŵ Ŷ ô – “”</p></body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("ŵ ŷ Ŵ Ŷ ô – “”"));
        }
    }
}
