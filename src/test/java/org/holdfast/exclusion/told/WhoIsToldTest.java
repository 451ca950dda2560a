package org.holdfast.exclusion.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Disclosure;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: safeguards 7, facts B2. */
@HoldfastTest
class WhoIsToldTest extends ToldScene {
    private static final Period SINCE_SUMMER = new Period(LocalDate.of(2026, 7, 1), null);

    @BeforeEach
    void scene() {
        set();
    }

    private List<ToldRule> notTold(String exclusionId) {
        return sheet(teacher, exclusionId).notTold().stream()
                .map(ToldSheet.NotTold::why)
                .toList();
    }

    @Test
    void of_a_child_in_care_the_looking_after_virtual_school_the_social_worker_and_the_area_of_the_school() {
        String id = suspended();
        assertEquals(
                List.of(
                        "LOCAL_AUTHORITY 0 Ines Roy",
                        "SOCIAL_WORKER 0 Priya Nandakumar",
                        "VIRTUAL_SCHOOL 0 Marian Teague"),
                told(id));
        assertEquals(List.of(), notTold(id));
    }

    @Test
    void of_a_child_in_need_the_social_worker_and_no_virtual_school() {
        maya = world.aChild()
                .onRollAt(school)
                .is(CareKind.CHILD_IN_NEED, authority, SINCE_SUMMER)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        String id = suspended();
        assertEquals(List.of("LOCAL_AUTHORITY 0 Ines Roy", "SOCIAL_WORKER 0 Priya Nandakumar"), told(id));
        assertEquals(List.of(ToldRule.NOT_IN_CARE), notTold(id));
    }

    @Test
    void the_child_is_open_through_the_post_that_was_told_and_no_other() {
        String id = suspended();
        assertEquals(id, sheetAs(inclusion, id));
        Actor moved = holding(new Post(Role.INCLUSION_OFFICER, authority.id()));
        assertThrows(NotFound.class, () -> sheetAs(moved, id), "the same post in another authority");
        Actor risen = holding(new Post(Role.SERVICE_MANAGER, area.id()));
        assertThrows(NotFound.class, () -> sheetAs(risen, id), "another post in the same authority");
        assertEquals(id, sheetAs(inclusion, id));
    }

    private String sheetAs(Actor reader, String exclusionId) {
        sheet(reader, exclusionId);
        return exclusionId;
    }

    /** Ines Roy, who was told as inclusion officer of the area, in a post of today. */
    private Actor holding(Post post) {
        return new Actor(Actor.Kind.PERSON, inclusion.id(), inclusion.name(), List.of(post));
    }

    @Test
    void of_a_child_who_left_care_nobody_but_the_area_and_it_reads_as_of_any_other_child() {
        maya = world.aChild()
                .onRollAt(school)
                .is(CareKind.SPECIAL_GUARDIANSHIP, authority, SINCE_SUMMER)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        String left = suspended();
        assertEquals(List.of("LOCAL_AUTHORITY 0 Ines Roy"), told(left));
        List<ToldRule> why = notTold(left);
        maya = world.aChild().onRollAt(school).make();
        assertEquals(notTold(suspended()), why);
    }

    @Test
    void of_a_child_who_left_care_the_advising_virtual_school_with_consent_alone() {
        Actor adviser = inPost("Rhys Cole", Role.VIRTUAL_SCHOOL_HEAD, area);
        maya = world.aChild()
                .onRollAt(school)
                .is(CareKind.RETURNED_HOME, authority, SINCE_SUMMER)
                .make();
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildAccess(
                            maya.id(), ChildAccess.Kind.ADVICE, area.id(), "test", SINCE_SUMMER, world.now()));
            return true;
        });
        assertEquals(List.of("LOCAL_AUTHORITY 0 Ines Roy"), told(suspended()));
        world.inTransaction(() -> {
            world.em()
                    .persist(new Disclosure(
                            maya.id(),
                            Disclosure.GivenBy.PARENTAL_RESPONSIBILITY,
                            "Leanne Voss",
                            "test",
                            SINCE_SUMMER,
                            world.now()));
            return true;
        });
        String second = record(suspended(MONDAY.plusDays(3), MONDAY.plusDays(3)));
        assertEquals(List.of("LOCAL_AUTHORITY 0 Ines Roy", "VIRTUAL_SCHOOL 0 Rhys Cole"), told(second));
        assertTrue(sheet(adviser, second).mine());
    }

    @Test
    void of_a_grown_up_who_has_not_agreed_nobody_of_care() {
        maya = world.aChild()
                .onRollAt(school)
                .bornOn(MONDAY.minusYears(18))
                .lookedAfterBy(authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        String id = suspended();
        assertEquals(List.of("LOCAL_AUTHORITY 0 Ines Roy"), told(id));
        assertEquals(List.of(ToldRule.DECIDES_ALONE, ToldRule.DECIDES_ALONE), notTold(id));
    }

    @Test
    void a_post_that_nobody_holds_is_passed_over_at_once_and_kept() {
        leaves(head);
        leaves(inclusion);
        leaves(areaManager);
        maya = world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(teamManager, ChildAccess.Kind.TEAM_MANAGER)
                .make();
        String id = suspended();
        assertEquals(
                List.of(
                        "LOCAL_AUTHORITY 0 nobody",
                        "LOCAL_AUTHORITY 1 nobody",
                        "SOCIAL_WORKER 0 nobody",
                        "SOCIAL_WORKER 1 Farah Quill",
                        "VIRTUAL_SCHOOL 0 nobody",
                        "VIRTUAL_SCHOOL 1 Owen Hale"),
                told(id));
        assertEquals(
                Recipient.LOCAL_AUTHORITY,
                sheet(teacher, id).nobody().orElseThrow().recipient(),
                "nobody takes it for known");
    }

    @Test
    void who_is_only_told_reaches_the_child_from_then_on_for_thirty_days_and_sees_their_own_ladder_alone() {
        assertThrows(NotFound.class, () -> sheet(inclusion, "00000000-0000-7000-8000-000000000000"));
        String id = suspended();
        assertEquals(
                List.of(Recipient.LOCAL_AUTHORITY),
                sheet(inclusion, id).notices().stream()
                        .map(ExclusionNotice::recipient)
                        .toList());
        assertEquals(List.of(), sheet(inclusion, id).notTold());
        assertEquals(List.of(), sheet(inclusion, id).letters());
        assertThrows(NotFound.class, () -> sheet(areaManager, id), "not told yet");
        world.after(Duration.ofDays(30), () -> assertThrows(NotFound.class, () -> sheet(inclusion, id)));
    }

    @Test
    void being_told_twice_lengthens_what_is_open_and_does_not_double_it() {
        suspended();
        world.after(Duration.ofDays(7), () -> record(suspended(MONDAY.plusDays(7), MONDAY.plusDays(7))));
        List<?> open = world.inTransaction(() -> world.em()
                .createQuery("select a.validTo from ChildAccess a where a.childId = :child and a.holderId = :holder"
                        + " and a.supersededAt is null")
                .setParameter("child", maya.id().id())
                .setParameter("holder", inclusion.id())
                .getResultList());
        assertEquals(List.of(MONDAY.plusDays(37)), open);
    }

    @Test
    void the_service_manager_learns_from_it_of_whom_and_not_of_care() {
        String id = suspended();
        looksAfter(Duration.ofHours(3));
        looksAfter(Duration.ofDays(1));
        world.after(Duration.ofHours(25), () -> {
            ToldSheet seen = sheet(manager, id);
            assertTrue(seen.onlyTold() && seen.mine());
            assertFalse(seen.notices().isEmpty());
            assertTrue(seen.notices().stream().allMatch(one -> one.role() == Role.SERVICE_MANAGER));
            return true;
        });
    }

    @Test
    void what_came_in_a_file_and_was_no_news_tells_nobody_when_it_is_cancelled() {
        String id = suspended();
        world.inTransaction(() -> {
            world.em()
                    .createNativeQuery("update exclusion set source = 'file' where exclusion_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            return world.em()
                    .createNativeQuery("delete from exclusion_notice where exclusion_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        });
        cancelled(id);
        assertEquals(0, told(id).size());
    }

    @Test
    void what_came_in_a_file_as_news_tells_those_who_were_told_that_it_is_cancelled() {
        String id = suspended();
        world.inTransaction(() -> world.em()
                .createNativeQuery("update exclusion set source = 'file' where exclusion_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        cancelled(id);
        assertEquals(6, told(id).size(), "of the row and of the cancellation");
    }
}
