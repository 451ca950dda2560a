package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.inCare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.child.Match;
import org.holdfast.child.ReadChild;
import org.holdfast.child.ReadRecord;
import org.holdfast.child.identity.ListQuestions;
import org.holdfast.child.identity.Question;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NhsNumber;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An NHS number finds a child after all other numbers, and is told to nobody who reads a record. Source: safeguards 1 and 5. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingAnNhsNumberTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Inject
    World world;

    @Inject
    ChildFacts facts;

    @Inject
    ReadChild readChild;

    @Inject
    ReadRecord readRecord;

    @Inject
    ListQuestions listQuestions;

    @Inject
    PushedDoubts doubts;

    private LocalAuthority ours;
    private CaseSystemClient system;
    private Actor manager;
    private LocalDate born;

    @BeforeEach
    void a_case_system() {
        ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
        manager = world.person("Ines Duarte", Role.DATA_MANAGER, ours.id());
        born = world.today().minusYears(11);
    }

    @Test
    void finds_the_child_under_another_number_of_the_authority() {
        String nhs = nhs();
        ChildId child = pushed("LCS-1", "Rosa", nhs);

        assertEquals(Optional.of(child), push("LCS-2", "Rosamund", nhs).child());
        assertEquals(List.of(nhs), numbers(child));
    }

    @Test
    void what_the_source_says_later_counts_and_silence_takes_nothing_back() {
        String first = nhs();
        String then = nhs();
        ChildId child = pushed("LCS-1", "Rosa", first);
        push("LCS-1", "Rosa", then);
        push("LCS-1", "Rosa", "");

        assertEquals(List.of(then), numbers(child));
    }

    @Test
    void that_leads_elsewhere_than_the_other_numbers_is_a_question() {
        String nhs = nhs();
        ChildId other = pushed("LCS-1", "Ana", nhs);
        ChildId child = pushed("LCS-2", "Rosa", "");

        assertEquals(Verdict.REVIEW, push("LCS-2", "Rosa", nhs).verdict());
        Question question = world.as(manager, listQuestions::run).get(0);
        assertFalse(question.mayBeSame());
        assertEquals(Optional.of(new Question.Pair(child, other)), question.pair());
        assertEquals(nhs, question.said().nhsNumber());

        world.as(manager, () -> CaseSystemClient.bean(SettlePushed.class)
                .run(question.id(), false, "A slip of the pen"));

        assertEquals(Optional.of(child), push("LCS-2", "Rosa", nhs).child());
        assertEquals(List.of(), numbers(child), "a number that is another child’s is not written down twice");
    }

    @Test
    void of_a_record_elsewhere_is_a_question_that_shows_nothing() {
        String nhs = nhs();
        new CaseSystemClient(world, world.anAuthority()).child(event("FAR-1"), said("Ana", nhs));

        assertEquals(Verdict.REVIEW, push("LCS-1", "Rosa", nhs).verdict());

        assertEquals(
                List.of(Match.Why.OUTSIDE_NHS),
                world.inTransaction(() -> doubts.open(ours.id())).stream()
                        .map(PushedDoubt::why)
                        .toList());
        Question question = world.as(manager, listQuestions::run).get(0);
        assertFalse(question.held().orElseThrow().shown());
        assertEquals("", question.held().orElseThrow().nhsNumber());
    }

    @Test
    void nobody_who_reads_the_record_is_told() {
        String nhs = nhs();
        ChildId child = pushed("LCS-1", "Rosa", nhs);

        for (Actor reader : List.of(world.virtualSchoolHead(ours), system.actor())) {
            assertTrue(world.as(reader, () -> readChild.run(child)).identifiers().stream()
                    .noneMatch(number -> number.text().equals(nhs)));
        }
        assertFalse(world.as(world.virtualSchoolHead(ours), () -> readRecord.run(child))
                .toString()
                .contains(nhs));
    }

    private ChildId pushed(String number, String forename, String nhs) {
        return push(number, forename, nhs).child().orElseThrow();
    }

    private Pushed push(String number, String forename, String nhs) {
        return system.child(event(number), said(forename, nhs));
    }

    private ChildSaid said(String forename, String nhs) {
        return new ChildSaid(
                forename + Ids.next(),
                "Quill",
                born,
                "F",
                Optional.empty(),
                List.of(),
                Optional.of(inCare(world.today().minusYears(1))),
                Optional.of(nhs).filter(text -> !text.isEmpty()));
    }

    private List<String> numbers(ChildId child) {
        return world.inTransaction(() -> facts.identifiers(world.load(child)).stream()
                .filter(number -> number.kind() == Kind.NHS_NUMBER)
                .map(number -> number.text())
                .toList());
    }

    /** One that no other child has. */
    private static String nhs() {
        return IntStream.iterate(SERIAL.getAndAdd(20), serial -> serial + 1)
                .boxed()
                .flatMap(
                        serial -> IntStream.range(0, 10).mapToObj(check -> String.format("99900%04d%d", serial, check)))
                .flatMap(text -> NhsNumber.parse(text).stream())
                .map(NhsNumber::text)
                .findFirst()
                .orElseThrow();
    }
}
