package org.holdfast.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built application with demo data on a free port and a fresh database, as an operator would start it. */
public final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Path JAR = Path.of("target", "payara-micro.jar");
    private static final Path LOOPBACK = Path.of("dev", "listen-loopback");
    private static final Path WAR = Path.of("target", "holdfast.war");

    private static final Map<String, String> SMALL =
            Map.of("HOLDFAST_DEMO_CHILDREN", "90", "HOLDFAST_SESSION_MINUTES", "2", "HOLDFAST_WEBHOOK_PRIVATE", "true");

    /** Compiles little and takes the classes' word, so that it is there soon: a fifth less of a start. */
    private static final List<String> QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    /** The server takes one itself, out of a hundred that are this process's, and says which in its log. */
    private static final List<String> ANY_PORT = List.of(
            "--port",
            String.valueOf(20_000 + ProcessHandle.current().pid() % 100 * 100),
            "--autobindhttp",
            "--autobindrange",
            "100");

    private static final Pattern PORT = Pattern.compile("\"Http Port\\(s\\)\": \"(\\d+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private int port;
    private final Path log;
    private final Database database;
    private final Path folder;
    private final Map<String, String> settings;
    private final List<String> machine;
    private final List<String> more;
    private Process process;

    private Server(Path folder, int demo, Map<String, String> settings, List<String> machine, List<String> more)
            throws IOException {
        this.machine = machine;
        this.more = more;
        this.folder = folder;
        this.log = folder.resolve("server.log");
        this.database = Database.fresh(folder, demo);
        this.settings = settings;
        this.process = boot();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroyForcibly();
            database.remove().run();
        }));
    }

    private Process boot() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine);
        command.addAll(List.of(
                "-Xmx1g",
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary()).toAbsolutePath(),
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--deploy",
                WAR.toAbsolutePath().toString(),
                "--contextroot",
                "/",
                "--nohazelcast",
                "--prebootcommandfile",
                LOOPBACK.toAbsolutePath().toString()));
        command.addAll(port == 0 ? ANY_PORT : List.of("--port", String.valueOf(port)));
        command.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(database.environment());
        builder.environment().put("HOLDFAST_DEMO", "true");
        builder.environment().putAll(settings);
        return builder.start();
    }

    /** With the whole demo, which it finds made. */
    static Server start() {
        return start(900, Map.of(), QUICK, List.of());
    }

    /** A small one whose sessions last two minutes. */
    static Server small() {
        return start(90, SMALL, QUICK, List.of());
    }

    /** As {@link #small()}, but it makes tables and demo itself, on a machine with no words of ours. */
    static Server fromNothing() {
        return start(0, SMALL, List.of(), List.of());
    }

    /**
     * With settings of its own.
     *
     * @param demo children that it finds; 0 for an empty database
     * @param machine words for the virtual machine
     * @param more words at the end of its command line
     */
    static Server start(int demo, Map<String, String> settings, List<String> machine, List<String> more) {
        if (!Files.exists(WAR) || !Files.exists(JAR)) {
            throw new IllegalStateException("Journeys need " + WAR + " and " + JAR + ": run ./mvnw verify");
        }
        try {
            Server server =
                    new Server(Files.createTempDirectory(Path.of("target"), "journey-"), demo, settings, machine, more);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (bound() && answers("/health/ready") && answers("/sign-in")) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("The server was not ready within " + PATIENCE.toSeconds() + " s, see " + log);
    }

    private boolean bound() {
        if (port == 0) {
            Matcher said = PORT.matcher(log());
            port = said.find() ? Integer.parseInt(said.group(1)) : 0;
        }
        return port != 0;
    }

    private boolean answers(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri(path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9}: no goodbye, nothing is written any more. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again on the same port and the same database. */
    public void startAgain() {
        try {
            process = boot();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    URI uri(String path) {
        return URI.create(address() + path);
    }

    long pid() {
        return process.pid();
    }

    /** Where the server lays what it does not keep. */
    Path temporary() {
        return folder.resolve("tmp");
    }

    Database database() {
        return database;
    }

    /** What the server wrote so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.remove().run();
    }
}
