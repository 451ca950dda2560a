package org.holdfast.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.holdfast.access.Acted;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ReadChild;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ReadingTheTrailTest {
    @Inject
    World world;

    @Inject
    ReadTrail readTrail;

    @Inject
    ReadChild readChild;

    private Actor officer() {
        return world.person(
                "Desmond Iyer", Role.INFORMATION_GOVERNANCE, world.anAuthority().id());
    }

    private List<TrailLine> lines(TrailFilter filter) {
        return world.as(officer(), () -> readTrail.run(filter, null)).lines();
    }

    private static TrailFilter of(Child child) {
        return new TrailFilter("", Optional.of(child.id()), Optional.empty(), Optional.empty());
    }

    private Child lookedAt(String reader, int times) {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Child child = world.aChild().onRollAt(school).make();
        Actor teacher = world.person(reader, Role.DESIGNATED_TEACHER, school.id());
        for (int i = 0; i < times; i++) {
            world.as(teacher, () -> readChild.run(child.id()));
        }
        return child;
    }

    @Test
    void shows_who_did_what_about_which_child_by_the_mark_alone() {
        Child child = lookedAt("Helen Prior", 1);
        TrailLine line = lines(of(child)).get(0);
        assertEquals("Helen Prior", line.name());
        assertEquals("DESIGNATED_TEACHER", line.roles());
        assertEquals(Task.READ_CHILD.name(), line.task());
        assertEquals(child.mark(), line.mark());
        assertEquals("127.0.0.1", line.address());
        assertEquals("DONE", line.outcome());
    }

    @Test
    void shows_what_was_not_found_too_though_its_act_left_nothing() {
        Child child = lookedAt("Helen Prior", 0);
        Actor stranger = world.designatedTeacher(world.aSchool(world.anAuthority()));
        try {
            world.as(stranger, () -> readChild.run(child.id()));
        } catch (NotFound expected) {
            assertEquals("NOT_FOUND", lines(of(child)).get(0).outcome());
            return;
        }
        throw new AssertionError("the stranger saw the child");
    }

    @Test
    void narrows_to_a_part_of_a_name_an_outcome_and_a_day() {
        Child child = lookedAt("Ulrika Zander_%", 1);
        assertEquals(
                1,
                lines(new TrailFilter("zander_%", Optional.empty(), Optional.empty(), Optional.empty()))
                        .size());
        assertTrue(lines(new TrailFilter("zander__", Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty());
        TrailFilter today = new TrailFilter(
                "zander", Optional.of(child.id()), Optional.of(Acted.Outcome.DONE), Optional.of(world.today()));
        assertEquals(1, lines(today).size());
        assertTrue(lines(new TrailFilter(
                        "zander",
                        Optional.of(child.id()),
                        Optional.of(Acted.Outcome.DONE),
                        Optional.of(world.today().plusDays(1))))
                .isEmpty());
        assertTrue(lines(new TrailFilter(
                        "zander", Optional.of(child.id()), Optional.of(Acted.Outcome.REFUSED), Optional.empty()))
                .isEmpty());
    }

    @Test
    void goes_back_a_page_at_a_time_newest_first_in_few_statements() {
        Child child = lookedAt("Helen Prior", ReadTrail.PAGE + 2);
        Actor officer = officer();
        ReadTrail.Page first = world.as(officer, () -> readTrail.run(of(child), null));
        assertEquals(ReadTrail.PAGE, first.lines().size());
        ReadTrail.Page second = world.as(officer, () -> readTrail.run(of(child), first.older()));
        assertTrue(first.lines().get(0).id().compareTo(second.lines().get(0).id()) > 0);
        // Reading is itself an entry about the child and stands before what was read.
        assertTrue(second.lines().size() >= 2);
        Child seenOnce = lookedAt("Helen Prior", 1);
        int few = StatementCount.of(() -> world.as(officer, () -> readTrail.run(of(seenOnce), null)));
        int statements = StatementCount.of(() -> world.as(officer, () -> readTrail.run(of(child), null)));
        assertTrue(statements <= few, statements + " and not " + few);
        assertTrue(statements <= 2, "statements " + statements);
    }

    @Test
    void has_words_for_every_task_and_outcome() {
        ResourceBundle words = ResourceBundle.getBundle("org.holdfast.audit.messages");
        Arrays.stream(Task.values()).forEach(task -> assertTrue(words.containsKey("audit.task." + task), "" + task));
        Arrays.stream(Acted.Outcome.values())
                .forEach(outcome -> assertTrue(words.containsKey("audit.outcome." + outcome), "" + outcome));
    }
}
