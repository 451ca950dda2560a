package org.holdfast.exclusion.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.exclusion.Category;
import org.holdfast.web.Text;

/** What a list of a school year may be narrowed to. */
public final class YearFilters {
    private final ListExclusions.Listed listed;
    private final YearAddress at;

    YearFilters(ListExclusions.Listed listed, YearAddress at) {
        this.listed = listed;
        this.at = at;
    }

    /** One of the choices of a filter. */
    public record Option(String code, String words, boolean chosen) {}

    public List<Option> schools() {
        return listed.schools().stream()
                .map(school ->
                        new Option(school.id(), school.name(), school.id().equals(at.getSchool())))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.of(Category.values())
                .map(kind -> new Option(
                        kind.name().toLowerCase(Locale.ROOT),
                        kind.title(),
                        kind.name().toLowerCase(Locale.ROOT).equals(at.getKind())))
                .toList();
    }

    public List<Option> terms() {
        return SuspensionFigures.TERMS.stream()
                .map(name -> new Option(name, term(name), name.equals(at.getTerm())))
                .toList();
    }

    public List<Option> reasons() {
        return listed.reasons().entrySet().stream()
                .map(one -> new Option(
                        one.getKey(),
                        one.getKey() + " · " + one.getValue(),
                        one.getKey().equals(at.getReason())))
                .toList();
    }

    /** "Autumn term". */
    static String term(String name) {
        String first = name.substring(0, 1).toUpperCase(Locale.ENGLISH);
        return Text.say("exclusion.list.term", first + name.substring(1));
    }
}
