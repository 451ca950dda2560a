package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.access.Actor;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Characteristics;
import org.holdfast.child.Child;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.kernel.AsAt;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ethnicity and who came alone, from the Header file of the return. */
@HoldfastTest(alwaysOnMySql = true)
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

    private ImportRun sentWithDuc(String flag, String alone) {
        return sending.send(
                manager,
                List.of(
                        Sending.file("c.csv", "CHILD,SEX,DOB,DUC\n" + alone + "\n"),
                        Sending.file("a.csv", COLUMNS + "5901,1,14/02/2010,,,,," + flag + "\n"),
                        Sending.file("b.csv", Sending.EPISODES + EPISODE)));
    }

    private @Nullable String alone(LocalDate day) {
        return known(day).get(Kind.UNACCOMPANIED);
    }

    @Test
    void is_unaccompanied_until_the_day_that_the_uasc_file_gives() {
        LocalDate until = world.today().minusDays(40);
        ImportRun run = sentWithDuc("1", "5901,1,14/02/2010," + until);
        assertEquals("c.csv", run.fileNames().substring(run.fileNames().length() - 5), "in the order of the return");
        assertTrue(sending.load(manager, run));
        assertEquals("Y", alone(until.minusDays(1)));
        assertEquals("N", alone(until), "from that day no longer");
        assertEquals("N", alone(world.today()));
        assertEquals(
                0,
                sending.counts(manager, sentWithDuc("1", "5901,1,14/02/2010," + until))
                        .toLoad(),
                "the same again is nothing");
        assertEquals(
                0,
                sending.counts(manager, sent("5901,1,14/02/2010,,,,,1")).toLoad(),
                "the flag of the year does not make the child unaccompanied again");
    }

    @Test
    void goes_on_to_be_unaccompanied_where_no_day_is_given_and_a_day_may_be_corrected() {
        load("5901,1,14/02/2010,,,,,0");
        AsAt before = new AsAt(world.today(), world.now());
        world.after(Duration.ofHours(1), () -> {
            ImportRun alone =
                    sending.send(manager, List.of(Sending.file("c.csv", "CHILD,SEX,DOB,DUC\n5901,1,14/02/2010,\n")));
            assertEquals(1, sending.counts(manager, alone).toLoad(), "by itself, of a child who is known");
            assertTrue(sending.load(manager, alone));
            assertEquals("Y", alone(world.today()));
            Child child = sending.child(authority, "5901").orElseThrow();
            assertEquals(
                    "N",
                    world.inTransaction(() -> characteristics
                            .asAt(List.of(child.id()), before)
                            .getOrDefault(child.id(), Map.of())
                            .get(Kind.UNACCOMPANIED)),
                    "as it was known an hour ago");
            LocalDate wrong = world.today().minusDays(40);
            LocalDate right = world.today().plusDays(40);
            assertTrue(sending.load(manager, sentWithDuc("1", "5901,1,14/02/2010," + wrong)));
            assertTrue(sending.load(manager, sentWithDuc("1", "5901,1,14/02/2010," + right)));
            assertEquals("Y", alone(world.today()));
            assertEquals("N", alone(right), "a day to come");
            return true;
        });
    }

    @Test
    void holds_a_child_back_whose_uasc_row_is_wrong() {
        for (String row :
                List.of("5901,1,15/02/2010,", "5901,1,14/02/2010,31/02/2025", "5901,1,14/02/2010,01/01/2009")) {
            ImportRun run = sentWithDuc("1", row);
            assertEquals(0, sending.counts(manager, run).toLoad());
            ImportReview review = sending.look(manager, run, ImportView.INVALID);
            assertTrue(review.failed().contains(Ssda903Kind.UASC), row);
            assertTrue(
                    review.lines().stream()
                            .anyMatch(line ->
                                    line.row().reason().equals("Held back with row 2 of UASC of the same child")),
                    row);
        }
    }

    @Test
    void says_what_the_sample_says() {
        ImportRun run = sending.send(
                manager,
                List.of(
                        Sending.file("Header.csv", Sending.sampleHeader()),
                        Sending.file("Episodes.csv", Sending.sample("Episodes.csv")),
                        Sending.file("UASC.csv", Sending.sample("UASC.csv"))));
        List<String> wrong = sending.look(manager, run, ImportView.INVALID).lines().stream()
                .map(ImportReview.Line::row)
                .filter(row -> row.kind() == Ssda903Kind.UASC)
                .map(row -> row.field() + " " + row.socialCareId())
                .toList();
        assertEquals(List.of("DOB 4803", "DUC 4804"), wrong);
    }
}
