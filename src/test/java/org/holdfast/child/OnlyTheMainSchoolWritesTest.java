package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Matrix;
import org.holdfast.testing.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kind of an enrolment decides: main writes, the others read. Source: safeguards 6. */
@HoldfastTest
class OnlyTheMainSchoolWritesTest {
    @Inject
    World world;

    @Inject
    Matrix matrix;

    @Inject
    ReadChild readChild;

    private static Set<String> open(Map<Class<?>, Boolean> writable) {
        return writable.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(entry -> entry.getKey().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(names = "MAIN", mode = EnumSource.Mode.EXCLUDE)
    void every_other_school_reads_and_is_sent_to_it(Enrolment.Kind kind) {
        LocalAuthority authority = world.anAuthority();
        School main = world.aSchool(authority);
        School other = world.aSchool(authority);
        Child child = world.aChild()
                .onRollAt(main)
                .alsoAt(other, kind)
                .lookedAfterBy(authority)
                .make();
        Actor guest = world.designatedTeacher(other);
        assertEquals(
                child.id(),
                world.as(guest, () -> readChild.run(child.id())).child().id());
        assertEquals(Set.of(), open(matrix.writable(guest, child.id())));
        assertTrue(
                open(matrix.writable(world.designatedTeacher(main), child.id())).size() > 20);
    }

    @ParameterizedTest
    @EnumSource(names = "MAIN", mode = EnumSource.Mode.EXCLUDE)
    void where_there_is_no_main_school_the_only_one_goes_on(Enrolment.Kind kind) {
        School only = world.aSchool(world.anAuthority());
        Child child = world.aChild().alsoAt(only, kind).make();
        assertTrue(
                open(matrix.writable(world.designatedTeacher(only), child.id())).size() > 20);
    }
}
