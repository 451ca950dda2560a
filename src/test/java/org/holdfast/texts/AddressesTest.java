package org.holdfast.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody types stays out of addresses, which browsers and proxies keep: it may be a child's name. */
class AddressesTest {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"get\".*?</form>", Pattern.DOTALL);
    private static final Pattern TYPED =
            Pattern.compile("<(?:input type=\"(?:text|search)\"|textarea)[^>]*\\bname=\"([^\"]*)\"");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]*)\"");

    /** Words of which each would be read as free text or as a name. */
    private static final Set<String> NAMES = Set.of("q", "name", "search", "text", "user", "surname", "upn", "born");

    @Test
    void no_form_that_puts_its_fields_into_the_address_lets_anybody_type() {
        List<String> typed = new ArrayList<>();
        pages().forEach(page -> FORM.matcher(read(page)).results().forEach(form -> TYPED.matcher(form.group())
                .results()
                .forEach(field -> typed.add(page + " " + field.group(1)))));
        assertEquals(List.of(), typed);
    }

    @Test
    void no_page_takes_a_name_from_its_address() {
        List<String> taken = pages().flatMap(page -> PARAMETER
                        .matcher(read(page))
                        .results()
                        .map(parameter -> parameter.group(1))
                        .filter(NAMES::contains)
                        .map(name -> page + " " + name))
                .toList();
        assertEquals(List.of(), taken);
    }

    @Test
    void such_a_form_would_be_seen() {
        Matcher form = FORM.matcher(
                "<p><form class=\"x\" method=\"get\">\n<input type=\"text\" id=\"a\" name=\"q\"/></form></p>");
        assertTrue(form.find() && TYPED.matcher(form.group()).find());
    }

    private static Stream<Path> pages() {
        try (Stream<Path> all = Files.walk(Path.of("webapp"))) {
            return all.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
