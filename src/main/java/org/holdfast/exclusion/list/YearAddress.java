package org.holdfast.exclusion.list;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.exclusion.Category;
import org.jspecify.annotations.Nullable;

/** What an address says of the list of a school year; what cannot be read counts as not said. */
public class YearAddress implements Serializable {
    private String school = "";
    private String kind = "";
    private String term = "";
    private String reason = "";
    private String ended = "";
    private int page = 1;

    Choice choice() {
        return new Choice(some(school), kind(kind), some(term), some(reason), ended.equals("1"));
    }

    /** @param said what an address says under a name; null where it says nothing */
    static Choice choice(Function<String, @Nullable String> said) {
        return new Choice(
                some(said.apply("school")),
                kind(said.apply("kind")),
                some(said.apply("term")),
                some(said.apply("reason")),
                "1".equals(said.apply("ended")));
    }

    /** Of the list under a choice, its first part. */
    static String of(Choice choice) {
        return "?view=year" + query(choice);
    }

    /** What follows the first word of an address. */
    static String query(Choice choice) {
        StringBuilder query = new StringBuilder();
        add(query, "school", choice.schoolId());
        add(query, "kind", choice.kind().map(one -> one.name().toLowerCase(Locale.ROOT)));
        add(query, "term", choice.term());
        add(query, "reason", choice.reason());
        add(query, "ended", Optional.of("1").filter(any -> choice.ended()));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, Optional<String> said) {
        said.ifPresent(text ->
                query.append('&').append(name).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    String part(int number) {
        return of(choice()) + "&page=" + number;
    }

    private static Optional<String> some(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }

    private static Optional<Category> kind(@Nullable String name) {
        return Stream.of(Category.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String said) {
        school = some(said).orElse("");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String said) {
        kind = some(said).orElse("");
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String said) {
        term = some(said).orElse("");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String said) {
        reason = some(said).orElse("");
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(@Nullable String said) {
        ended = some(said).orElse("");
    }

    public String getPage() {
        return String.valueOf(page);
    }

    public void setPage(@Nullable String number) {
        page = number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1;
    }

    int number() {
        return page;
    }
}
