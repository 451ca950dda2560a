package org.holdfast.imports;

import static org.holdfast.imports.AttendanceSending.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class TakingDroppedFilesTest {
    @Inject
    World world;

    @Inject
    DropFolder dropFolder;

    @Inject
    DroppedFiles dropped;

    @TempDir
    Path root;

    private final AttendanceSending sending = new AttendanceSending();
    private LocalAuthority ours;
    private Child child;
    private String row;

    @BeforeEach
    void a_child_and_an_export_of_one_mark() {
        ours = world.anAuthority();
        School school = world.aSchool(ours);
        String upn = world.aUpn();
        child = world.aChild().withUpn(upn).lookedAfterBy(ours).onRollAt(school).make();
        row = upn + ",,,," + school.urn() + "," + world.today().minusDays(7) + ",AM,";
    }

    private Path drop(String folder, String name, String content, Duration ago) throws IOException {
        Path file = Files.createDirectories(root.resolve(folder)).resolve(name);
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(world.now().minus(ago)));
        return file;
    }

    private void round() {
        world.doAs(Actor.system("drop folder"), () -> dropFolder.in(root).forEach(dropped::take));
        sending.work();
    }

    @Test
    void loads_an_export_without_anybody_and_puts_it_away() throws IOException {
        Path file = drop(ours.code(), "week.csv", HEADER + row + "/\n", Duration.ofHours(1));
        round();
        assertEquals(1, sending.marks(child).size());
        assertFalse(Files.exists(file));
        assertTrue(Files.exists(root.resolve(ours.code()).resolve("taken/week.csv")));
        Actor actor = sending.dataManager(ours);
        AttendanceRun run = world.as(actor, () -> AttendanceSending.bean(ListAttendanceFiles.class)
                        .run())
                .get(0);
        assertEquals(AttendanceRun.State.LOADED, run.state());
    }

    @Test
    void takes_the_time_of_the_file_for_the_time_it_was_said() throws IOException {
        drop(ours.code(), "b.csv", HEADER + row + "I\n", Duration.ofHours(1));
        round();
        drop(ours.code(), "a.csv", HEADER + row + "N\n", Duration.ofHours(5));
        round();
        assertTrue(sending.marks(child).get(0).endsWith("I"), "an older export arrived later");
    }

    @Test
    void takes_a_file_once_even_if_the_server_was_killed_before_putting_it_away() throws IOException {
        drop(ours.code(), "a.csv", HEADER + row + "I\n", Duration.ofHours(1));
        round();
        drop(ours.code(), "a.csv", HEADER + row + "I\n", Duration.ofHours(1));
        round();
        Actor actor = sending.dataManager(ours);
        assertEquals(
                1,
                world.as(actor, () -> AttendanceSending.bean(ListAttendanceFiles.class)
                                .run())
                        .size());
    }

    @Test
    void leaves_alone_what_is_still_written_to_hidden_or_a_link() throws IOException {
        drop(ours.code(), "now.csv", HEADER, Duration.ofSeconds(1));
        drop(ours.code(), ".hidden.csv", HEADER, Duration.ofHours(1));
        drop(ours.code(), "later.csv.part", HEADER, Duration.ofHours(1));
        Path outside = drop("..", "outside-" + ours.code() + ".csv", HEADER, Duration.ofHours(1));
        Files.createSymbolicLink(root.resolve(ours.code()).resolve("link.csv"), outside);
        assertEquals(List.of(), dropFolder.in(root));
        Files.delete(outside);
    }

    @Test
    void refuses_a_folder_of_no_authority_with_a_note_beside_the_file() throws IOException {
        drop("???", "week.csv", HEADER + row + "/\n", Duration.ofHours(1));
        round();
        assertTrue(
                Files.readString(root.resolve("???/refused/week.csv.why.txt")).contains("authority"));
    }
}
