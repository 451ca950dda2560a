package org.holdfast.child.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Identities;
import org.holdfast.child.NewChild;
import org.holdfast.child.OpenRecord;
import org.holdfast.child.ReadChild;
import org.holdfast.child.identity.ListQuestions;
import org.holdfast.child.identity.Question;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.ChildBuilder;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one child become one by a person, and two again. Source: safeguards 5; F67. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class MergingRecordsTest {
    private static final String WHY = "The school and the social worker say so";

    @Inject
    World world;

    @Inject
    MergeRecords mergeRecords;

    @Inject
    UndoMerge undoMerge;

    @Inject
    ListMerges listMerges;

    @Inject
    ReadPair readPair;

    @Inject
    ListQuestions listQuestions;

    @Inject
    OpenRecord openRecord;

    @Inject
    ReadChild readChild;

    @Inject
    ChildFacts facts;

    @Inject
    Identities identities;

    private LocalAuthority ours;
    private School school;
    private Actor manager;
    private Actor head;
    private String name;
    private LocalDate born;

    @BeforeEach
    void an_authority() {
        ours = world.anAuthority();
        school = world.aSchool(ours);
        manager = world.person("Ines Duarte", Role.DATA_MANAGER, ours.id());
        head = world.virtualSchoolHead(ours);
        name = "Quill" + Ids.next();
        born = world.today().minusYears(11).minusDays(world.aUpn().hashCode() & 0x3ff);
    }

    @Test
    void all_is_read_at_the_record_that_is_kept_and_the_other_is_not_there_for_anybody() {
        ChildId kept = ours().withUpn(world.aUpn()).make().id();
        ChildId gone = ours().onRollAt(school).make().id();
        Actor teacher = world.designatedTeacher(school);

        merge(kept, gone);

        assertEquals(kept, as(teacher, () -> readChild.run(kept)).child().id());
        for (Actor reader : List.of(teacher, head)) {
            assertThrows(NotFound.class, () -> as(reader, () -> readChild.run(gone)));
        }
        assertEquals(1, statuses(kept).size(), "what both say on one day is believed once");
        assertThrows(NotFound.class, () -> as(manager, () -> readPair.run(kept, gone)));
    }

    @Test
    void undoing_makes_two_of_them_again() {
        ChildId kept = ours().make().id();
        ChildId gone = ours().onRollAt(school).make().id();
        Actor teacher = world.designatedTeacher(school);
        String merge = merge(kept, gone);

        undo(merge, false);

        assertEquals(gone, as(teacher, () -> readChild.run(gone)).child().id());
        assertThrows(NotFound.class, () -> as(teacher, () -> readChild.run(kept)));
        assertEquals(
                List.of(1, 1), List.of(statuses(kept).size(), statuses(gone).size()));
        assertTrue(as(manager, listMerges::run).get(0).undoneAt().isPresent());
        assertEquals(MergeRule.UNDONE_ONCE, refused(() -> undo(merge, true)));
    }

    @Test
    void the_other_upn_still_finds_the_child() {
        String first = world.aUpn();
        String second = world.aUpn();
        ChildId kept = ours().withUpn(first).make().id();
        ChildId gone = ours().withUpn(second).make().id();

        String merge = merge(kept, gone);
        assertEquals(Set.of("UPN " + first, "FORMER_UPN " + second), numbers(kept));

        undo(merge, false);
        assertEquals(Set.of("UPN " + first), numbers(kept));
        assertEquals(Set.of("UPN " + second), numbers(gone));
    }

    @Test
    void needs_a_reason_and_another_word_where_names_or_birth_dates_differ() {
        ChildId one = ours().make().id();
        ChildId twin = world.aChild()
                .named("Iris", name)
                .bornOn(born)
                .lookedAfterBy(ours)
                .make()
                .id();

        assertEquals(MergeRule.ALIKE_OR_SURE, refused(() -> merge(one, twin)));
        assertEquals(MergeRule.SAYS_WHY, refused(() -> as(manager, () -> mergeRecords.run(one, twin, " ", true))));
        assertTrue(as(manager, () -> readPair.run(one, twin)).differ());
        as(manager, () -> mergeRecords.run(one, twin, WHY, true));
    }

    @Test
    void what_cannot_be_one_is_said_and_refused() {
        ChildId here = ours().onRollAt(school).make().id();
        ChildId there = ours().onRollAt(world.aSchool(ours)).make().id();

        assertEquals(MergeRule.ONE_MAIN_SCHOOL, refused(() -> merge(here, there)));
        assertEquals(
                List.of(MergeRule.ONE_MAIN_SCHOOL),
                as(manager, () -> readPair.run(here, there)).hindrances());
        assertEquals(MergeRule.TWO_RECORDS, refused(() -> merge(here, here)));

        ChildId planned = ours().make().id();
        ChildId alsoPlanned = ours().make().id();
        plan(planned);
        plan(alsoPlanned);
        assertEquals(MergeRule.ONE_PLAN, refused(() -> merge(planned, alsoPlanned)));
    }

    @Test
    void only_who_answers_for_both_makes_them_one() {
        ChildId mine = ours().make().id();
        ChildId foreign = world.aChild()
                .named("Rosa", name)
                .bornOn(born)
                .lookedAfterBy(world.anAuthority())
                .make()
                .id();
        Actor stranger =
                world.person("Ben Osei", Role.DATA_MANAGER, world.anAuthority().id());
        ChildId second = ours().make().id();

        assertThrows(NotFound.class, () -> merge(mine, foreign));
        assertThrows(NotFound.class, () -> as(stranger, () -> mergeRecords.run(mine, second, WHY, true)));
        String merge = as(head, () -> mergeRecords.run(mine, second, WHY, false));
        assertThrows(
                NotFound.class,
                () -> as(stranger, () -> {
                    undoMerge.run(merge, WHY, true);
                    return true;
                }));
        assertEquals(List.of(), as(stranger, listMerges::run));
    }

    @Test
    void a_record_that_a_school_opened_is_joined_where_it_is_asked_about() {
        ChildId known = ours().make().id();
        School far = world.aSchool(world.anAuthority());
        NewChild said = new NewChild("Rosa", name, born, "F", "", far.id(), world.today());
        Actor teacher = world.designatedTeacher(far);
        ChildId opened = as(teacher, () -> openRecord.run(said).id());
        ChildId unasked = world.aChild()
                .named("Rosa", name)
                .bornOn(born)
                .onRollAt(far)
                .make()
                .id();
        Question question = as(manager, listQuestions::run).get(0);
        assertEquals(new Question.Pair(known, opened), question.pair().orElseThrow());

        assertFalse(as(manager, () -> readPair.run(known, opened)).other().shown());
        assertThrows(NotFound.class, () -> merge(known, unasked));
        String merge = merge(known, opened);

        assertEquals(List.of(), as(manager, listQuestions::run));
        assertEquals(known, as(teacher, () -> readChild.run(known)).child().id());
        undo(merge, false);
        assertEquals(1, as(manager, listQuestions::run).size(), "the question stands again");
    }

    @Test
    void the_last_merge_is_undone_first() {
        ChildId kept = ours().make().id();
        ChildId second = ours().make().id();
        String first = merge(kept, second);
        String last = merge(kept, ours().make().id());

        assertEquals(MergeRule.LAST_FIRST, refused(() -> undo(first, true)));
        undo(last, false);
        undo(first, false);
    }

    @Test
    void what_was_changed_since_is_asked_about() {
        ChildId kept = world.aChild().named("Rosa", name).bornOn(born).make().id();
        numbered(kept);
        ChildId gone = ours().onRollAt(school).make().id();
        String merge = merge(kept, gone);
        world.inTransaction(() -> {
            facts.enrolments(world.load(kept)).forEach(place -> facts.end(place, world.today()));
            return true;
        });

        assertEquals(MergeRule.CHANGED_SINCE, refused(() -> undo(merge, false)));
        undo(merge, true);
        assertEquals(1, enrolments(kept), "what was written since stays");
        assertEquals(0, enrolments(gone));
    }

    @Test
    void a_name_finds_the_empty_record_no_more() {
        ChildId kept = ours().make().id();
        ChildId gone = ours().make().id();
        merge(kept, gone);
        Actor teacher = world.designatedTeacher(school);
        NewChild said = new NewChild("Rosa", name, born, "F", "", school.id(), world.today());

        as(teacher, () -> openRecord.run(said));

        assertEquals(1, as(manager, listQuestions::run).size());
    }

    @Test
    void both_are_touched() {
        ChildId kept = ours().make().id();
        ChildId gone = ours().make().id();
        List<String> before = List.of(token(kept), token(gone));

        String merge = merge(kept, gone);
        List<String> merged = List.of(token(kept), token(gone));
        undo(merge, false);

        assertTrue(before.stream().noneMatch(merged::contains));
        assertTrue(merged.stream().noneMatch(List.of(token(kept), token(gone))::contains));
    }

    private ChildBuilder ours() {
        return world.aChild().named("Rosa", name).bornOn(born).lookedAfterBy(ours);
    }

    /** Own by its number alone. */
    private void numbered(ChildId child) {
        world.inTransaction(() -> {
            facts.record(new org.holdfast.child.ChildIdentifier(
                    child,
                    org.holdfast.child.ChildIdentifier.Kind.SOCIAL_CARE_ID,
                    "LCS-1",
                    ours.id(),
                    new org.holdfast.kernel.Period(world.today(), null),
                    world.now()));
            return true;
        });
    }

    private String merge(ChildId kept, ChildId gone) {
        return as(manager, () -> mergeRecords.run(kept, gone, WHY, false));
    }

    private void undo(String merge, boolean seen) {
        as(manager, () -> {
            undoMerge.run(merge, "Twins after all", seen);
            return true;
        });
    }

    private Rule refused(Runnable act) {
        return assertThrows(Refused.class, act::run).rule();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return world.as(actor, work::get);
    }

    private void plan(ChildId child) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("insert into plan (id, child_id, number, status, started_on, version, term_number)"
                        + " values (?1, ?2, 1, 'DRAFT', '2026-09-01', 0, 1)")
                .setParameter(1, Ids.next())
                .setParameter(2, child.id())
                .executeUpdate());
    }

    private List<CareStatus> statuses(ChildId child) {
        return world.inTransaction(() -> facts.careStatuses(world.load(child)));
    }

    private int enrolments(ChildId child) {
        return world.inTransaction(() -> facts.enrolments(world.load(child)).size());
    }

    private String token(ChildId child) {
        return world.inTransaction(() -> String.valueOf(world.em()
                .createNativeQuery("select token from touch where subject = ?1")
                .setParameter(1, child.id())
                .getSingleResult()));
    }

    private Set<String> numbers(ChildId id) {
        Child child = world.load(id);
        return world.inTransaction(() -> facts.identifiers(child).stream()
                .map(number -> number.kind() + " " + number.text())
                .collect(Collectors.toSet()));
    }
}
