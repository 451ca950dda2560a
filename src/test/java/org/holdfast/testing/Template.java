package org.holdfast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files that several test processes need and one makes: the schema, a filled database. They are kept under {@code
 * target/} for as long as what they were made from is the same.
 */
public final class Template {
    private static final Path FOLDER = Path.of("target", "templates");

    private Template() {}

    /**
     * A file made once for all processes on this machine.
     *
     * @param name begins the file's name; a hash of {@code sql/} and of the further inputs ends it
     * @param inputs what else the file depends on
     * @param make writes the file it is given, which is not there yet
     */
    public static Path file(String name, String inputs, Consumer<Path> make) {
        Path file = FOLDER.resolve(name + "-" + hash(inputs)).toAbsolutePath();
        if (Files.exists(file)) {
            return file;
        }
        locked(name, () -> {
            if (!Files.exists(file)) {
                Path half = file.resolveSibling(file.getFileName() + ".part");
                try {
                    Files.deleteIfExists(half);
                    make.accept(half);
                    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return file;
    }

    /** Runs work that no other test process on this machine may do at the same time. */
    static void locked(String name, Runnable work) {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel channel = FileChannel.open(
                    FOLDER.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sixteen hexadecimal digits of all migrations and the further inputs. */
    static String hash(String inputs) {
        try (Stream<Path> files = Files.list(Path.of("sql"))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            digest.update(inputs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
