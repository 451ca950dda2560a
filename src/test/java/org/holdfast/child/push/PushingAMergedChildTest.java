package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.foster;
import static org.holdfast.child.push.CaseSystemClient.inCare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.identity.ListQuestions;
import org.holdfast.child.identity.Question;
import org.holdfast.child.merge.MergeRecords;
import org.holdfast.child.merge.UndoMerge;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger of pushes follows when two records become one, and when they are two again. Source: F67. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingAMergedChildTest {
    @Inject
    World world;

    @Inject
    ChildFacts facts;

    @Inject
    ListQuestions listQuestions;

    @Inject
    MergeRecords mergeRecords;

    @Inject
    UndoMerge undoMerge;

    private CaseSystemClient system;
    private Actor manager;
    private String name;
    private LocalDate born;
    private LocalDate since;

    @BeforeEach
    void two_numbers_of_one_child() {
        LocalAuthority ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
        manager = world.person("Ines Duarte", Role.DATA_MANAGER, ours.id());
        name = "Quill" + Ids.next();
        since = world.today().minusYears(1);
        born = world.today().minusYears(11);
    }

    @Test
    void either_number_reaches_the_record_that_is_kept() {
        ChildId kept = pushed("LCS-1", "Rosa", null);
        ChildId gone = pushed("LCS-2", "Rose", null);
        system.home(gone, event("H1"), foster(since, "NM1 1AA"));

        merge(kept, gone);

        assertEquals(Optional.of(kept), push("LCS-1", "Rosa", null).child());
        assertEquals(Optional.of(kept), push("LCS-2", "Rose", null).child());
        system.home(kept, event("H1"), foster(since, "NM2 2BB"));
        assertEquals(List.of("NM22BB"), postcodes(kept));
        assertThrows(NotFound.class, () -> system.home(gone, event("H2"), foster(since, "NM3 3CC")));
    }

    @Test
    void what_was_pushed_of_a_number_goes_back_with_it() {
        ChildId kept = pushed("LCS-1", "Rosa", null);
        ChildId gone = pushed("LCS-2", "Rose", null);
        system.home(gone, event("H1"), foster(since, "NM1 1AA"));
        String merge = merge(kept, gone);
        system.home(kept, event("H1"), foster(since, "NM2 2BB"));

        world.as(manager, () -> {
            undoMerge.run(merge, "Twins after all", true);
            return true;
        });

        assertEquals(Optional.of(gone), push("LCS-2", "Rose", null).child());
        assertEquals(List.of("NM22BB"), postcodes(gone));
        assertEquals(List.of(), postcodes(kept));
        assertEquals(1, statuses(kept));
        assertEquals(1, statuses(gone));
    }

    @Test
    void what_waited_because_there_were_two_is_taken_in() {
        String upn = world.aUpn();
        ChildId numbered = pushed("LCS-1", "Ana", null);
        ChildId bearer = pushed("LCS-2", "Rosa", upn);
        assertEquals(Verdict.REVIEW, push("LCS-1", "Ana", upn).verdict());
        Question.Pair pair = world.as(manager, listQuestions::run).get(0).pair().orElseThrow();
        assertEquals(new Question.Pair(numbered, bearer), pair);

        merge(numbered, bearer);

        assertEquals(List.of(), world.as(manager, listQuestions::run));
        assertEquals(Optional.of(numbered), push("LCS-1", "Ana", upn).child());
    }

    @Test
    void each_has_its_own_name_again() {
        ChildId kept = pushed("LCS-1", "Rosa", null);
        ChildId gone = pushed("LCS-2", "Rose", null);
        String merge = merge(kept, gone);
        push("LCS-2", "Rosemary", null);
        assertEquals("Rosemary " + name, world.load(kept).legalName());

        world.as(manager, () -> {
            undoMerge.run(merge, "Twins after all", true);
            return true;
        });

        assertEquals("Rosa " + name, world.load(kept).legalName());
        assertEquals("Rosemary " + name, world.load(gone).legalName());
    }

    @Test
    void a_number_that_was_said_to_be_another_child_is_not_after_the_merge() {
        ChildId kept = pushed("LCS-1", "Rosa", null);
        assertEquals(Verdict.REVIEW, push("LCS-2", "Rosa", null).verdict());
        String question = world.as(manager, listQuestions::run).get(0).id();
        ChildId gone = world.as(manager, () -> CaseSystemClient.bean(SettlePushed.class)
                        .run(question, false, "The worker says so"))
                .child()
                .orElseThrow();

        merge(kept, gone);

        assertEquals(Optional.of(kept), push("LCS-2", "Rosa", null).child());
    }

    private String merge(ChildId kept, ChildId gone) {
        return world.as(manager, () -> mergeRecords.run(kept, gone, "One child", true));
    }

    private ChildId pushed(String number, String forename, @org.jspecify.annotations.Nullable String upn) {
        return push(number, forename, upn).child().orElseThrow();
    }

    private Pushed push(String number, String forename, @org.jspecify.annotations.Nullable String upn) {
        return system.child(
                event(number),
                new ChildSaid(
                        forename, name, born, "F", Optional.ofNullable(upn), List.of(), Optional.of(inCare(since))));
    }

    private List<String> postcodes(ChildId child) {
        return world.inTransaction(() -> facts.placements(world.load(child)).stream()
                .map(home -> home.postcode().orElse(""))
                .toList());
    }

    private int statuses(ChildId child) {
        return world.inTransaction(() -> facts.careStatuses(world.load(child)).size());
    }
}
