package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Started as an operator is told to, nothing of the server can be reached but HTTP, and that from this machine alone. */
@Journey
class OnePortTest {
    private static final String LISTENS = "0A";
    private static final List<String> LOOPBACK =
            List.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    @Test
    void listens_to_http_and_nothing_else(Server server) throws IOException {
        Path process = Path.of("/proc", String.valueOf(server.pid()));
        assumeTrue(Files.isReadable(process.resolve("fd")), "only Linux tells what a process listens to");
        Set<String> listening = listening(process);
        server.database().door().ifPresent(door -> listening.removeIf(where -> where.endsWith(" " + door)));
        assertEquals(Set.of("this machine " + server.uri("/").getPort()), listening);
    }

    private static Set<String> listening(Path process) throws IOException {
        Set<String> own = sockets(process.resolve("fd"));
        Set<String> found = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(process.resolve("net").resolve(table))) {
                String[] parts = line.strip().split("\\s+");
                if (parts[3].equals(LISTENS) && own.contains("socket:[" + parts[9] + "]")) {
                    String[] address = parts[1].split(":");
                    found.add((LOOPBACK.contains(address[0]) ? "this machine " : "everybody ")
                            + HexFormat.fromHexDigits(address[1]));
                }
            }
        }
        return found;
    }

    private static Set<String> sockets(Path handles) throws IOException {
        try (Stream<Path> all = Files.list(handles)) {
            return all.map(OnePortTest::target).collect(Collectors.toSet());
        }
    }

    /** Empty for one that was closed meanwhile. */
    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
