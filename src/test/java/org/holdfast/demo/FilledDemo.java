package org.holdfast.demo;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.holdfast.access.Actor;
import org.holdfast.testing.FreshDatabase;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.Template;
import org.holdfast.testing.World;

/** The demo of today as a file of H2, for servers of tests to begin with: made once, it saves each of them half its start. */
public final class FilledDemo {
    private static final Path WAR = Path.of("target", "holdfast.war");
    private static final long SEED = 1989;

    @Inject
    DemoStart start;

    @Inject
    World world;

    private FilledDemo() {}

    /** A file to be copied to where a server expects its database, for the user {@code holdfast}. */
    public static Path file(int children) {
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        try {
            return Template.file(
                    "demo-" + children,
                    LocalDate.now(clock) + " " + Files.getLastModifiedTime(WAR),
                    file -> make(clock, new Size(children, SEED), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Clock clock, Size size, Path file) {
        FilledDemo demo = new FilledDemo();
        HoldfastExtension.into(demo);
        FreshDatabase.inFile(
                file,
                () -> demo.world.after(
                        Duration.between(demo.world.now(), clock.instant()),
                        () -> demo.world.as(
                                Actor.system("demo"),
                                () -> demo.world.inTransaction(() -> demo.start.fillIfEmpty(size)))));
    }
}
