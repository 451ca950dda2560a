package org.holdfast.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.kernel.Refused;

/**
 * What a password may be: 12 characters at least, and none that is guessed first. Digits and signs around common words or
 * names do not help, nor does writing them twice. Nothing asks for certain kinds of characters.
 */
final class KnownPasswords {
    private static final int SHORTEST = 12;
    private static final int LONGEST_PATTERN = 4;
    private static final int SHORTEST_NAME = 3;
    private static final Set<String> COMMON = read();

    private KnownPasswords() {}

    /** @param names of the person, which no password is made of. @throws Refused if it is too short or easy to guess */
    static void check(String password, Collection<String> names) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw refused(AccessRule.PASSWORD_IS_LONG);
        }
        if (known(password.toLowerCase(Locale.ROOT), names)) {
            throw refused(AccessRule.PASSWORD_IS_NOT_KNOWN);
        }
    }

    static Refused refused(AccessRule rule) {
        return new Refused(rule, rule.sentence(), "password");
    }

    private static boolean known(String password, Collection<String> names) {
        String letters = letters(password);
        String plain = letters(password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's'));
        List<String> words = Stream.concat(COMMON.stream(), names.stream().flatMap(KnownPasswords::parts))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return COMMON.contains(password)
                || repeats(password)
                || runs(password)
                || madeOf(letters, words)
                || madeOf(plain, words);
    }

    /** The whole name without its blanks, and each of its words. */
    private static Stream<String> parts(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(lower), Stream.of(lower.split("\\P{L}+", -1)))
                .map(KnownPasswords::letters)
                .filter(part -> part.length() >= SHORTEST_NAME);
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    private static boolean madeOf(String letters, List<String> words) {
        String rest = letters;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.isEmpty() && !letters.isEmpty();
    }

    /** Such as {@code abcabcabcabc}. */
    private static boolean repeats(String text) {
        for (int unit = 1; unit <= LONGEST_PATTERN; unit++) {
            String rest = text.substring(unit);
            if (text.startsWith(rest)) {
                return true;
            }
        }
        return false;
    }

    /** Such as {@code 123456789012} or {@code zyxwvutsrqpo}. */
    private static boolean runs(String text) {
        return steps(text, 1) || steps(text, -1);
    }

    private static boolean steps(String text, int step) {
        for (int i = 1; i < text.length(); i++) {
            int apart = text.charAt(i) - text.charAt(i - 1);
            if (apart != step && apart != -9 * step) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(
                        KnownPasswords.class.getResourceAsStream("known-passwords.txt"), "known-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
