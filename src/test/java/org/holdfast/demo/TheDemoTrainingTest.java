package org.holdfast.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.monitoring.training.ListSchoolTraining;
import org.holdfast.monitoring.training.ReadSchoolTraining;
import org.holdfast.monitoring.training.SchoolLine;
import org.holdfast.monitoring.training.SchoolTraining;
import org.holdfast.testing.FreshDatabase;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the demo shows of staff training. */
@HoldfastTest
@Tag("once")
class TheDemoTrainingTest {
    @Inject
    DemoStart start;

    @Inject
    World world;

    @Inject
    ListSchoolTraining listTraining;

    @Inject
    ReadSchoolTraining readTraining;

    @Test
    void has_one_school_without_a_designated_teacher_some_untrained_and_saltmarsh_in_date() {
        FreshDatabase.with(() -> {
            world.as(Actor.system("demo"), () -> world.inTransaction(() -> start.fillIfEmpty(new Size(300, 1989))));
            List<SchoolLine> lines = world.as(actor(Role.VIRTUAL_SCHOOL_HEAD, "Northmere"), listTraining::run)
                    .lines();
            assertEquals(
                    List.of("Estuary Primary"),
                    lines.stream()
                            .filter(line -> line.teacher().name().isEmpty())
                            .map(line -> line.school().name())
                            .toList());
            long red = lines.stream().filter(SchoolLine::red).count();
            assertTrue(red > 1 && red * 2 < lines.size(), red + " of " + lines.size());
            SchoolTraining saltmarsh = world.as(
                    actor(Role.DESIGNATED_TEACHER, "Saltmarsh High"), () -> readTraining.run(Optional.empty()));
            assertTrue(saltmarsh.teacher().trained(), saltmarsh.teacher().why());
            assertFalse(saltmarsh.missing().isEmpty());
            return true;
        });
    }

    private Actor actor(Role role, String place) {
        String id = world.inTransaction(() -> (String) world.em()
                .createNativeQuery("select id from " + (role == Role.DESIGNATED_TEACHER ? "school" : "local_authority")
                        + " where name = ?1")
                .setParameter(1, place)
                .getSingleResult());
        return new Actor(Actor.Kind.PERSON, id, "Somebody", List.of(new Post(role, id)));
    }
}
