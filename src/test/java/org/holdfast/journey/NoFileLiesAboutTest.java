package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that was sent never lies on the server's disk in clear, whatever became of it. */
@Journey
class NoFileLiesAboutTest {
    private static final String MARK = "Quillon-Marsh-of-no-school";

    /** More than any server keeps in memory by default. */
    private static final int LONG = 5_000_000;

    private static final Map<String, String> SENT = Map.of("form", "form", "form:made", "", "form:send", "Send");

    @Test
    void whether_it_was_taken_refused_or_too_long(Server server) throws IOException {
        Client data = Client.signedIn(server, "data");
        assertEquals(302, send(data, marks("UPN,Date,Session,Mark\n", LONG)).statusCode());
        assertEquals(List.of(), lying(server));
        assertTrue(send(data, new byte[] {0, 1, 2}).statusCode() < 400);
        HttpResponse<String> over = send(data, marks("", 68 * 1024 * 1024));
        assertEquals(
                "/imports/attendance?over=yes",
                over.headers().firstValue("Location").orElse(""));
        assertEquals(List.of(), lying(server));
    }

    @Test
    void of_somebody_who_did_not_sign_in_nothing_is_read(Server server) throws IOException {
        Client nobody = Client.nobody(server);
        for (String page : List.of("/sign-in", "/first-account", "/imports/attendance", "/nowhere")) {
            HttpResponse<String> answer =
                    nobody.upload(page, nobody.get("/sign-in").body(), SENT, "form:file", marks("", 1_500_000));
            assertEquals(303, answer.statusCode(), page);
            assertTrue(answer.headers().firstValue("Location").orElse("").startsWith("/sign-in"), page);
        }
        assertEquals(List.of(), lying(server));
    }

    @Test
    void nor_when_the_connection_breaks_half_way(Server server) throws Exception {
        Client data = Client.signedIn(server, "data");
        data.get("/imports/attendance");
        try (Socket line = new Socket("localhost", server.uri("/").getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("POST /imports/attendance HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID="
                            + data.session().orElseThrow()
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + 2 * LONG
                            + "\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"form:file\"; filename=\"a.csv\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(marks("", LONG));
            out.flush();
            TimeUnit.MILLISECONDS.sleep(500);
            assertEquals(List.of(), lying(server));
        }
        TimeUnit.MILLISECONDS.sleep(500);
        assertEquals(List.of(), lying(server));
        assertEquals(200, data.get("/imports/attendance").statusCode());
    }

    @Test
    void how_long_it_is_must_be_said_first(Server server) throws IOException {
        Client data = Client.signedIn(server, "data");
        try (Socket line = new Socket("localhost", server.uri("/").getPort())) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write(("POST /imports/attendance HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID="
                                    + data.session().orElseThrow()
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n--b--\r\n0\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            byte[] answer = line.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 411", new String(answer, StandardCharsets.UTF_8));
        }
    }

    private static HttpResponse<String> send(Client who, byte[] content) {
        return who.upload("/imports/attendance", who.get("/imports/attendance").body(), SENT, "form:file", content);
    }

    private static byte[] marks(String head, int length) {
        StringBuilder text = new StringBuilder(head);
        while (text.length() < length) {
            text.append(MARK).append(",2026-11-23,AM,/\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Files outside the database that hold what was sent. */
    private static List<Path> lying(Server server) throws IOException {
        try (Stream<Path> all = Files.walk(server.temporary())) {
            return all.filter(Files::isRegularFile)
                    .filter(NoFileLiesAboutTest::marked)
                    .toList();
        }
    }

    private static boolean marked(Path file) {
        if (!file.getFileName().toString().endsWith(".tmp")) {
            return false;
        }
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARK);
        } catch (IOException gone) {
            return false;
        }
    }
}
