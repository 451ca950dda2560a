package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.Test;

/** No mail says anything about a child, in text or headers. Source: F74, F75, issue 5. */
@HoldfastTest
class MailTellsNothingTest extends MailScene {
    @Test
    void of_a_child_or_a_school_whatever_the_task_at_once_or_in_a_digest() throws Exception {
        for (TaskKind kind : TaskKind.values()) {
            raise(kind, "now " + kind + " " + maya.id().id());
        }
        minute();
        assertEquals(TaskKind.values().length, mail().size());
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            for (TaskKind kind : TaskKind.values()) {
                raise(kind, "daily " + kind + " " + maya.id().id());
            }
            minute();
        });
        at("2026-11-25T07:30", this::minute);
        long urgent = Stream.of(TaskKind.values()).filter(TaskKind::urgent).count();
        assertTrue(urgent >= 2, "an unexplained absence of a child in care is urgent");
        assertEquals(TaskKind.values().length + urgent + 1, mail().size());
        for (MimeMessage mail : mail()) {
            assertTellsNothing(all(mail));
        }
    }

    /** A number and an address are all that a template has room for. */
    @Test
    void that_a_template_has_no_room_for() {
        Map<String, String> templates = templates();
        assertTrue(templates.containsKey("notice.mail.text"), "the templates are found: " + templates.keySet());
        assertTrue(templates.containsKey("notice.digest.mail.text"));
        templates.forEach((key, text) -> {
            assertFalse(text.contains("{2"), key);
            assertTellsNothing(text.toLowerCase(Locale.ROOT));
        });
    }

    private void assertTellsNothing(String all) {
        List<String> secrets = List.of(
                "maya",
                "ellerby",
                maya.id().id(),
                school.name(),
                maya.mark(),
                "child=",
                "upn",
                "suspen",
                "exclu",
                "absen",
                "care");
        for (String secret : secrets) {
            assertFalse(all.contains(secret.toLowerCase(Locale.ROOT)), secret + " in " + all);
        }
    }

    private static String all(MimeMessage mail) throws Exception {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        StringBuilder all = new StringBuilder(raw.toString(StandardCharsets.UTF_8)).append(mail.getContent());
        for (Header header : Collections.list(mail.getAllHeaders())) {
            all.append(header.getName()).append(header.getValue());
        }
        return all.append(mail.getSubject()).toString().toLowerCase(Locale.ROOT);
    }

    /** Every text of any bundle that goes into a mail. */
    private static Map<String, String> templates() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("messages.properties"))
                    .toList()) {
                Properties texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.stringPropertyNames().stream()
                        .filter(key -> key.matches(".*\\bmail\\.(subject|text).*"))
                        .forEach(key -> found.put(key, texts.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
