package org.holdfast.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Migrations rise, hold one statement each, and once released never change. */
class MigrationFilesTest {
    private static final Pattern NAME =
            Pattern.compile("V(\\d{4}\\.\\d{2}\\.\\d{2}\\.\\d{2,3})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern SCHEMA = Pattern.compile("(?i)^\\s*(create|alter|drop)\\b");
    private static final Pattern ONE_DATABASE_ONLY = Pattern.compile(
            "(?i)\\b(if\\s+not\\s+exists|fulltext|generated\\s+always|partition\\s+by\\s+(range|hash|list|key)|identity"
                    + "|sequence)\\b");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.sha256");

    private static final Map<String, String> FILES = Sources.under("sql", ".sql");

    @Test
    void are_named_by_day_and_number_and_never_share_one() {
        Set<String> wrong = new TreeSet<>();
        Set<String> versions = new HashSet<>();
        FILES.keySet().forEach(path -> {
            var name = NAME.matcher(Path.of(path).getFileName().toString());
            if (!name.matches() || !versions.add(name.group(1))) {
                wrong.add(path);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void change_the_schema_one_statement_at_a_time() {
        Set<String> wrong = new TreeSet<>();
        FILES.forEach((path, text) -> {
            String code = withoutCommentsAndTexts(text);
            long statements = Pattern.compile(";")
                    .splitAsStream(code)
                    .filter(part -> !part.isBlank())
                    .count();
            if (SCHEMA.matcher(code).find() && statements != 1) {
                wrong.add(path + " holds " + statements);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void say_nothing_that_one_of_the_databases_does_not_know() {
        Set<String> wrong = new TreeSet<>();
        FILES.forEach((path, text) -> {
            if (ONE_DATABASE_ONLY.matcher(withoutCommentsAndTexts(text)).find()) {
                wrong.add(path);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void stay_as_they_were_released() throws IOException {
        Set<String> changed = new TreeSet<>();
        for (String line : Files.readAllLines(RELEASED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 2);
                if (!parts[0].equals(sha256(FILES.getOrDefault("sql/" + parts[1], "")))) {
                    changed.add(parts[1]);
                }
            }
        }
        assertEquals(Set.of(), changed, "released migrations never change: write a new one");
    }

    private static String withoutCommentsAndTexts(String sql) {
        return sql.replaceAll("(?m)--.*$", "").replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("'(?:[^']|'')*'", "''");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
