package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.platform.Config;

/**
 * A directory in which schools' systems leave their exports, by themselves or over SFTP: a folder for each authority,
 * named by its code. What was taken lies in {@code taken} below it, what was refused in {@code refused} with a note.
 */
@ApplicationScoped
public class DropFolder implements Connector {
    /** A file that was written to more recently may not be complete. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final int AT_ONCE = 100;

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waiting() {
        return Config.text("holdfast.drop.folder").map(Path::of).map(this::in).orElse(List.of());
    }

    /** What waits below a folder; links and hidden or unfinished files are left alone. */
    List<Waiting> in(Path root) {
        Instant before = clock.instant().minus(QUIET);
        return entries(root).stream()
                .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                .flatMap(folder -> entries(folder).stream())
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && finished(file))
                .map(Dropped::new)
                .filter(file -> file.made().isBefore(before))
                .sorted(Comparator.comparing(Dropped::made).thenComparing(Dropped::name))
                .limit(AT_ONCE)
                .map(Waiting.class::cast)
                .toList();
    }

    private static boolean finished(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.matches("(?i).*\\.(part|tmp|filepart)");
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Dropped(Path file) implements Waiting {
        @Override
        public String authority() {
            return Optional.ofNullable(file.getParent())
                    .map(folder -> folder.getFileName().toString())
                    .orElse("");
        }

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public Instant made() {
            try {
                FileTime time = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
                return time.toInstant();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream content() {
            try {
                return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void taken() {
            move("taken");
        }

        @Override
        public void refused(String why) {
            Path away = move("refused");
            try {
                Files.writeString(away.resolveSibling(away.getFileName() + ".why.txt"), why + System.lineSeparator());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A later file of the same name replaces it: what was taken is kept here, not there. */
        private Path move(String to) {
            try {
                Path folder = Files.createDirectories(file.resolveSibling(to));
                return Files.move(file, folder.resolve(name()), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
