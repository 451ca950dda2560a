package org.holdfast.monitoring.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.audit.AuditEntries;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.monitoring.sample.ChildBundle.Flagged;
import org.holdfast.plan.APlan;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child whose plan was approved twice, and others of the same authority. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class TakingADipSampleTest {
    @Inject
    World world;

    @Inject
    ListSamples listSamples;

    @Inject
    DrawSample drawSample;

    @Inject
    ReadSample readSample;

    @Inject
    ReadSampledChild readSampledChild;

    @Inject
    PrintSample printSample;

    @Inject
    AuditEntries entries;

    @Inject
    ChildFacts facts;

    private APlan plan;
    private Actor head;

    @BeforeEach
    void an_authority() {
        plan = APlan.inCare(world).started().whole();
        plan.approvedBy(plan.head);
        plan.begunAgain().answers(plan.teacher, "support.helps", "A quiet word first.");
        world.after(Duration.ofMinutes(90), () -> plan.approvedBy(plan.head));
        head = plan.head;
    }

    private List<Child> more(int number) {
        List<Child> more = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            more.add(world.aChild()
                    .named("Child", "Number " + i)
                    .onRollAt(plan.school)
                    .lookedAfterBy(plan.authority)
                    .make());
        }
        return more;
    }

    private String later(SampleTerms terms) {
        return world.after(Duration.ofHours(3), () -> world.as(head, () -> drawSample.run(terms)));
    }

    private String ofMaya() {
        return later(SampleTerms.chosen(List.of(plan.child.id().id()), "Second day"));
    }

    private ChildBundle bundle(String sample) {
        return world.as(head, () -> readSampledChild.run(plan.child.id(), sample))
                .bundle();
    }

    @Test
    void keeps_seed_size_and_purpose_of_a_draw_and_draws_the_same_again() {
        more(9);
        String id = later(SampleTerms.drawn(4, "Second day"));
        OpenedSample opened = world.as(head, () -> readSample.run(id));
        assertEquals(10, opened.sample().drawnFrom());
        assertEquals(4, opened.children().size());
        assertEquals("Second day", opened.sample().purpose());
        long seed = opened.sample().seed().orElseThrow();
        List<ChildId> all = world.as(head, listSamples::run).children().stream()
                .map(row -> row.id())
                .toList();
        assertEquals(opened.children().stream().map(Child::id).toList(), Draw.of(seed, all, 4));
    }

    @Test
    void asks_what_for_and_a_number_that_can_be() {
        assertEquals("purpose", refusal(SampleTerms.drawn(1, "  ")));
        assertEquals("chosenPurpose", refusal(SampleTerms.chosen(List.of("x"), "  ")));
        assertEquals("size", refusal(SampleTerms.drawn(0, "x")));
        assertEquals("size", refusal(SampleTerms.drawn(31, "x")));
        assertEquals("size", refusal(SampleTerms.drawn(2, "x")));
        assertEquals("chosen", refusal(SampleTerms.chosen(List.of(), "x")));
    }

    private String refusal(SampleTerms terms) {
        return assertThrows(Refused.class, () -> later(terms)).field().orElse("");
    }

    @Test
    void shows_versions_with_what_changed_and_what_followed_from_the_childs_words() {
        ChildBundle bundle = bundle(ofMaya());
        assertEquals(
                List.of(1, 2),
                bundle.versions().stream()
                        .map(edition -> edition.version().number())
                        .toList());
        assertTrue(bundle.versions().get(0).change().isEmpty());
        assertEquals(
                List.of("What helps"),
                bundle.versions().get(1).change().orElseThrow().changes().stream()
                        .map(change -> change.label())
                        .toList());
        ChildBundle.Voice voice = bundle.views().get(0);
        assertEquals("I like the library desk.", voice.said().words());
        assertEquals(1, voice.answered().orElseThrow().version().number());
        assertTrue(bundle.chronology().stream().anyMatch(moment -> moment.look().equals("is-plan")));
        assertTrue(bundle.looked().isPresent());
    }

    /** Submitted at 10:30, approved 90 minutes later: the office was open for all of them. */
    @Test
    void counts_the_minutes_from_flag_to_action() {
        signalled();
        Flagged flagged = bundle(ofMaya()).signals().stream()
                .filter(one -> one.signal().why().equals("Say who acts"))
                .findFirst()
                .orElseThrow();
        assertEquals(Duration.ofMinutes(90), flagged.waited().orElseThrow());
        assertEquals(Duration.ofMinutes(90), flagged.worked().orElseThrow());
        assertEquals(Optional.of(0L), flagged.days());
        assertEquals("Helen Prior", flagged.signal().ended().orElseThrow().by());
    }

    private void signalled() {
        RaisedTask.on(world, plan.child, "Say who acts");
        world.after(Duration.ofMinutes(90), () -> {
            RaisedTask.done(world, plan.child, "Helen Prior");
            return true;
        });
    }

    @Test
    void leaves_out_what_came_after_the_draw() {
        String id = world.as(
                head,
                () -> drawSample.run(SampleTerms.chosen(List.of(plan.child.id().id()), "First hour")));
        RaisedTask.on(world, plan.child, "Say who acts");
        world.after(Duration.ofMinutes(90), () -> {
            RaisedTask.done(world, plan.child, "Helen Prior");
            return true;
        });
        ChildBundle bundle = bundle(id);
        assertEquals(1, bundle.versions().size());
        Flagged flagged = bundle.signals().stream()
                .filter(one -> one.signal().why().equals("Say who acts"))
                .findFirst()
                .orElseThrow();
        assertTrue(flagged.signal().ended().isEmpty());
        assertTrue(flagged.waited().isEmpty());
    }

    @Test
    void lets_a_child_go_who_is_not_theirs_any_more() {
        String id = ofMaya();
        world.inTransaction(() -> {
            facts.careStatuses(plan.child).forEach(status -> {
                world.em().merge(status).supersede(world.now());
            });
            return true;
        });
        OpenedSample opened = world.as(head, () -> readSample.run(id));
        assertEquals(List.of(), opened.children());
        assertEquals(1, opened.gone());
        assertThrows(NotFound.class, () -> bundle(id));
        assertFalse(text(world.as(head, () -> printSample.run(id))).get(0).contains(plan.child.name()));
    }

    @Test
    void is_nobodys_but_the_authoritys() {
        String id = ofMaya();
        Actor stranger = world.virtualSchoolHead(world.anAuthority());
        assertThrows(NotFound.class, () -> world.as(stranger, () -> readSample.run(id)));
        assertThrows(NotFound.class, () -> world.as(stranger, () -> printSample.run(id)));
        assertThrows(NotFound.class, () -> world.as(stranger, () -> readSampledChild.run(plan.child.id(), id)));
        assertThrows(Denied.class, () -> world.as(plan.teacher, () -> readSample.run(id)));
        Child other = more(1).get(0);
        assertThrows(NotFound.class, () -> world.as(head, () -> readSampledChild.run(other.id(), id)));
        Child theirs = world.aChild().lookedAfterBy(world.anAuthority()).make();
        assertThrows(
                NotFound.class,
                () -> later(SampleTerms.chosen(List.of(theirs.id().id()), "Second day")));
    }

    @Test
    void does_not_tell_an_officer_who_looked() {
        String id = ofMaya();
        Actor officer = world.person("Omar Hale", Role.VIRTUAL_SCHOOL_OFFICER, plan.authority.id());
        assertTrue(world.as(officer, () -> readSampledChild.run(plan.child.id(), id))
                .bundle()
                .looked()
                .isEmpty());
    }

    @Test
    void bears_name_and_mark_on_every_page_and_the_number_of_pages() {
        Child second = more(1).get(0);
        String id = later(
                SampleTerms.chosen(List.of(plan.child.id().id(), second.id().id()), "Second day"));
        List<String> pages = text(world.as(head, () -> printSample.run(id)));
        assertTrue(pages.size() >= 3, () -> pages.size() + " pages");
        int at = 0;
        for (String page : pages) {
            at++;
            assertTrue(page.contains("OFFICIAL-SENSITIVE"), page);
            assertTrue(page.contains("Page " + at + " of " + pages.size()), page);
            if (at > 1) {
                Child whose = at == pages.size() ? second : plan.child;
                assertTrue(page.contains(whose.name() + " · " + whose.mark() + " · Dip sample of"), page);
            }
        }
    }

    private static List<String> text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leaves_a_line_a_child_in_the_trail_for_draw_look_and_print() {
        String id = ofMaya();
        world.as(head, () -> readSample.run(id));
        world.as(head, () -> printSample.run(id));
        bundle(id);
        Set<String> told = world.inTransaction(() -> entries.ofChild(plan.child.id(), "~", 200)).stream()
                .filter(line -> "SAMPLE_CHILDREN".equals(line.task()))
                .map(line -> String.valueOf(line.subject()))
                .collect(Collectors.toSet());
        assertEquals(Set.of("chosen", "listed", "printed", "dip sample " + id + ", bundle"), told);
    }

    @Test
    void opens_in_the_same_number_of_statements_for_one_child_or_many() {
        String one = ofMaya();
        String many = later(SampleTerms.chosen(
                more(8).stream().map(child -> child.id().id()).toList(), "Second day"));
        int few = StatementCount.of(() -> world.as(head, () -> readSample.run(one)));
        int most = StatementCount.of(() -> world.as(head, () -> readSample.run(many)));
        assertTrue(most - few <= 7, () -> few + " and " + most + " statements: more than a line of the trail a child");
    }
}
