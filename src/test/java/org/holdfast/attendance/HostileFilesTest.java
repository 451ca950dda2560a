package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.holdfast.attendance.file.AFile;
import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm: refused, without a call to anywhere and without taking all memory. */
class HostileFilesTest {
    private static final String PUPIL = "<CTFpupilData><Pupil><UPN>&x;</UPN></Pupil></CTFpupilData>";

    @Test
    void an_entity_of_another_file_is_never_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), AFile.upn(1));

        assertRefused(
                "<!DOCTYPE CTfile [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><CTfile>" + PUPIL + "</CTfile>");
    }

    @Test
    void no_server_is_called() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String at = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            assertRefused("<!DOCTYPE CTfile SYSTEM \"" + at + "\"><CTfile>" + PUPIL + "</CTfile>");
            assertRefused("<!DOCTYPE CTfile [<!ENTITY % p SYSTEM \"" + at + "\"> %p;]><CTfile/>");
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void entities_that_multiply_are_refused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE CTfile [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        assertRefused(laughs + "]><CTfile><Header>&a39;</Header></CTfile>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html/>",
                "<CTfile>",
                "<CTfile></Header>",
                "<",
                "<CTfile>\u0001</CTfile>",
                "<?xml version=\"1.0\" encoding=\"nonsense\"?><CTfile/>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><CTfile/>",
                "<CTfile>&undefined;</CTfile>"
            })
    void broken_xml_is_refused(String text) {
        assertRefused(text);
    }

    @Test
    void endless_depth_is_refused() {
        assertRefused("<CTfile>" + "<a>".repeat(100_000));
    }

    @Test
    void an_endless_cell_is_refused() {
        assertRefused("UPN,Date,Session,Code\n\"" + "x".repeat(1_000_000));
    }

    @Test
    void a_file_that_is_mostly_wrong_is_refused() {
        assertRefused("UPN,Date,Session,Code\n" + "x,y,z,/\n".repeat(150_000));
    }

    @Test
    void too_many_children_are_refused_before_memory_is_full() {
        StringBuilder rows = new StringBuilder("Id,Date,Session,Code\n");
        for (int i = 0; i < 210_000; i++) {
            rows.append(i).append(",07/09/2026,AM,/\n");
        }
        assertRefused(rows.toString());
    }

    @Test
    void an_endless_text_in_xml_counts_no_mark() {
        String endless = "<CTfile><CTFpupilData><Pupil><UPN>" + AFile.upn(1)
                + "</UPN><Attendance><YearData><AttendanceStartDate>2026-09-07</AttendanceStartDate><AttendanceMarks>"
                + "/".repeat(2_000_000) + "</AttendanceMarks></YearData></Attendance></Pupil></CTFpupilData></CTfile>";

        assertEquals(0, AFile.of(endless).marks());
    }

    private static void assertRefused(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThrows(Refused.class, () -> AFile.read(content)));
    }
}
