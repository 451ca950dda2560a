package org.holdfast.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of a page stands in a bundle, and every text of a bundle is on a page. */
class MessagesTest {
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z]+(?:\\.\\w+)+\\.?)\"");
    private static final Pattern IN_PAGE = Pattern.compile("['\"]([a-z]+(?:\\.\\w+)+\\.?)['\"]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<\\?xml[^>]*>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*?(?:\"[^\"]*\"[^>]*?)*>");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern READ_ALOUD = Pattern.compile(
            "\\s(title|alt|label|value|placeholder|aria-label|hint|meta|itemLabel|name|summary|definition|text"
                    + "|requiredMessage|converterMessage|validatorMessage|caption|data-show|data-hide)=\"([^\"]*)\"");
    private static final Pattern SAID_BY = Pattern.compile(
            "(?s)<(?:h:command|h:output|h:input|h:select|hf:|ui:param|p:|f:selectItem|a |button|img)[^>]*");
    private static final Set<String> NAMES = Set.of("Holdfast", "Holdfast,");

    /** Words that every form may need. */
    private static final Set<String> OFFERED = Set.of("web.choose", "web.date.hint", "web.leave");

    private static final Map<String, String> TEXTS = texts();
    private static final Set<String> FEATURES = features();

    @Test
    void of_every_key_that_is_asked_for_exist() {
        Set<String> missing = new TreeSet<>();
        asked().forEach((key, where) -> {
            if (!key.endsWith(".") && FEATURES.contains(feature(key)) && !TEXTS.containsKey(key)) {
                missing.add(key + " in " + where);
            }
        });
        assertEquals(Set.of(), missing);
    }

    @Test
    void are_all_asked_for() {
        Map<String, String> asked = asked();
        Set<String> beginnings = new HashSet<>();
        asked.keySet().stream().filter(key -> key.endsWith(".")).forEach(beginnings::add);
        Set<String> unused = new TreeSet<>(TEXTS.keySet());
        unused.removeIf(key -> key.startsWith("jakarta.")
                || OFFERED.contains(key)
                || asked.containsKey(key)
                || beginnings.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void stand_in_the_bundle_of_the_feature_they_are_named_for() {
        Set<String> astray = new TreeSet<>();
        Sources.under("src/main/resources/org/holdfast", "messages.properties").forEach((file, text) -> {
            Path path = Path.of(file);
            String feature = path.getName(path.getNameCount() - 2).toString();
            load(text).stringPropertyNames().stream()
                    .filter(key -> !feature(key).equals(feature) && !key.startsWith("jakarta."))
                    .forEach(key -> astray.add(key + " in " + file));
        });
        assertEquals(Set.of(), astray);
    }

    /** A pattern that cannot be read, or a choice within a choice, would be an error page for whoever opens it. */
    @Test
    void can_be_said_with_any_number_and_use_the_curved_apostrophe() {
        Set<String> broken = new TreeSet<>();
        TEXTS.forEach((key, text) -> {
            if (text.contains("'")) {
                broken.add(key + ": '");
            }
            Stream.of(0, 1, 2, 17).forEach(number -> {
                try {
                    new MessageFormat(text, Locale.UK)
                            .format(Collections.nCopies(9, number).toArray());
                } catch (IllegalArgumentException e) {
                    broken.add(key + ": " + e.getMessage());
                }
            });
        });
        assertEquals(Set.of(), broken);
    }

    @Test
    void are_the_only_words_of_a_page() {
        Set<String> written = new TreeSet<>();
        Sources.under("webapp", ".xhtml").forEach((file, source) -> {
            String page = EXPRESSION
                    .matcher(COMMENT.matcher(source).replaceAll(""))
                    .replaceAll("")
                    .replaceAll("&[a-z#0-9]+;", "");
            page = page.replaceAll("(?s)<style.*?</style>|<script.*?</script>", "");
            words(TAG.matcher(page).replaceAll("|")).forEach(word -> written.add(file + ": " + word));
            SAID_BY.matcher(page)
                    .results()
                    .flatMap(tag -> READ_ALOUD.matcher(tag.group()).results())
                    .filter(attribute ->
                            attribute.group(2).contains(" ") || Character.isUpperCase(first(attribute.group(2))))
                    .flatMap(attribute -> words(attribute.group(2)))
                    .forEach(word -> written.add(file + ": " + word));
        });
        assertEquals(Set.of(), written);
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\|", -1))
                .map(String::strip)
                .filter(piece -> piece.matches("(?s).*\\p{L}{2}.*"))
                .filter(piece -> !NAMES.contains(piece.replaceAll("[–\\s]", "")));
    }

    /** Each key or beginning of a key that Java or a page mentions, with a place where it does. */
    private static Map<String, String> asked() {
        Map<String, String> keys = new TreeMap<>();
        Sources.under("src/main/java", ".java").forEach((file, text) -> mention(IN_JAVA, text, file, keys));
        Sources.under("webapp", ".xhtml").forEach((file, text) -> mention(IN_PAGE, text, file, keys));
        return keys;
    }

    private static void mention(Pattern pattern, String text, String file, Map<String, String> keys) {
        Matcher matcher = pattern.matcher(text);
        matcher.results().map((MatchResult match) -> match.group(1)).forEach(key -> keys.put(key, file));
    }

    private static String feature(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, String> texts() {
        Map<String, String> all = new TreeMap<>();
        Sources.under("src/main/resources/org/holdfast", "messages.properties")
                .values()
                .forEach(text -> load(text).forEach((key, value) -> all.put((String) key, (String) value)));
        return all;
    }

    private static Set<String> features() {
        Set<String> features = new TreeSet<>();
        List.copyOf(TEXTS.keySet()).forEach(key -> features.add(feature(key)));
        features.remove("jakarta");
        return features;
    }

    private static Properties load(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
