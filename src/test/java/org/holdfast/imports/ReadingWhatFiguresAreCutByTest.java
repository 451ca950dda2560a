package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Actor;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Characteristics;
import org.holdfast.child.Child;
import org.holdfast.kernel.AsAt;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ethnicity and who came alone, from the Header file of the return. */
@HoldfastTest
class ReadingWhatFiguresAreCutByTest {
    private static final String COLUMNS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,UASC\n";
    private static final String EPISODE = "5901,03/09/2025,S,V2,N8,U4,PR1,,,,,,\n";

    @Inject
    World world;

    @Inject
    Characteristics characteristics;

    private final Sending sending = new Sending();
    private LocalAuthority authority;
    private Actor manager;

    @BeforeEach
    void an_authority() {
        authority = world.anAuthority();
        manager = sending.dataManager(authority);
    }

    private ImportRun sent(String row) {
        return sending.send(
                manager,
                List.of(
                        Sending.file("a.csv", COLUMNS + row + "\n"),
                        Sending.file("b.csv", Sending.EPISODES + EPISODE)));
    }

    private void load(String row) {
        assertTrue(sending.load(manager, sent(row)));
    }

    private Map<Kind, String> known(LocalDate day) {
        Child child = sending.child(authority, "5901").orElseThrow();
        return world.inTransaction(() -> new TreeMap<>(characteristics
                .asAt(List.of(child.id()), new AsAt(day, world.now()))
                .getOrDefault(child.id(), Map.of())));
    }

    @Test
    void is_kept_from_birth_and_told_of_any_day() {
        load("5901,1,14/02/2010,bafr,,,,1");
        assertEquals(Map.of(Kind.ETHNICITY, "BAFR", Kind.UNACCOMPANIED, "Y"), known(world.today()));
        assertEquals(known(world.today()), known(LocalDate.of(2025, 9, 3)));
    }

    @Test
    void changes_nothing_when_it_says_the_same_or_nothing() {
        load("5901,1,14/02/2010,BAFR,,,,Y");
        assertEquals(
                0, sending.counts(manager, sent("5901,1,14/02/2010,BAFR,,,,1")).toLoad());
        assertEquals(0, sending.counts(manager, sent("5901,1,14/02/2010,,,,,")).toLoad());
        assertEquals(
                0, sending.counts(manager, sent("5901,1,14/02/2010,REFU,,,,")).toLoad());
    }

    @Test
    void says_otherwise_from_the_day_it_came() {
        load("5901,1,14/02/2010,BAFR,,,,0");
        load("5901,1,14/02/2010,BOTH,,,,0");
        assertEquals("BOTH", known(world.today()).get(Kind.ETHNICITY));
        assertEquals("BAFR", known(world.today().minusDays(1)).get(Kind.ETHNICITY));
        assertEquals("N", known(world.today()).get(Kind.UNACCOMPANIED));
    }

    @Test
    void leaves_aside_a_code_that_is_none_and_loads_the_rest() {
        load("5901,1,14/02/2010,MARS,,,,1");
        assertEquals(Map.of(Kind.UNACCOMPANIED, "Y"), known(world.today()));
    }
}
