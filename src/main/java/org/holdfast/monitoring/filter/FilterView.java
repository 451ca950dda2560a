package org.holdfast.monitoring.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.CareCodes;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.monitoring.filter.Cohort.By;
import org.holdfast.web.Text;

/**
 * The filters of a page: what is chosen, what can be, and how many children they hide.
 *
 * @param all children before anything was filtered
 * @param shown children for whom every filter holds
 * @param schools names by id, of the children counted
 * @param officers names by id, who follow one of them
 * @param bases legal bases of their care, as codes
 */
public record FilterView(
        Cohort cohort,
        int all,
        int shown,
        Map<String, String> schools,
        Map<String, String> officers,
        List<String> bases) {
    /** An active filter. @param without what the address says once it is off */
    public record Chip(String words, String without) {}

    /** A filter that can be chosen. */
    public record Select(String word, String label, List<Option> options) {}

    /** One of the choices of a filter. */
    public record Option(String code, String words, boolean chosen) {}

    public int hidden() {
        return all - shown;
    }

    public boolean any() {
        return cohort.any();
    }

    /** "2 filters on, which hide 254 of 866 children." */
    public String sum() {
        return Text.say("monitoring.filter.hides", cohort.size(), hidden(), all);
    }

    public List<Chip> chips() {
        return Stream.of(By.values())
                .flatMap(by ->
                        cohort
                                .chosen(by)
                                .map(code -> new Chip(
                                        words(by, code), cohort.without(by).query()))
                                .stream())
                .toList();
    }

    public List<Select> selects() {
        return Stream.of(By.values())
                .map(by -> new Select(by.word(), Text.say("monitoring.filter." + by.word()), options(by)))
                .filter(select -> !select.options().isEmpty())
                .toList();
    }

    private List<Option> options(By by) {
        List<String> codes = codes(by);
        Optional<String> chosen = cohort.chosen(by);
        Stream<String> foreign = chosen.stream().filter(code -> !codes.contains(code));
        return Stream.concat(codes.stream(), foreign)
                .map(code -> new Option(
                        code, words(by, code), chosen.filter(code::equals).isPresent()))
                .toList();
    }

    private List<String> codes(By by) {
        return switch (by) {
            case AREA -> List.of("inside", "outside");
            case STAGE ->
                Stream.of(KeyStage.values())
                        .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                        .toList();
            case SEN -> Kind.SEN.codes();
            case ALONE, MOVES -> List.of("1");
            case BASIS ->
                bases.stream()
                        .filter(code -> CareCodes.legalStatus(code).isPresent())
                        .toList();
            case SCHOOL -> byName(schools);
            case OFFICER -> byName(officers);
        };
    }

    private static List<String> byName(Map<String, String> names) {
        return names.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> one) -> one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String words(By by, String code) {
        return switch (by) {
            case AREA -> Text.say("monitoring.filter.area." + code);
            case STAGE -> KeyStage.valueOf(code.toUpperCase(Locale.ROOT)).title();
            case SEN -> Kind.SEN.title(code);
            case ALONE -> Text.say("monitoring.filter.alone.yes");
            case MOVES -> Text.say("monitoring.filter.moves.many", Cohort.MANY_MOVES);
            case BASIS ->
                Text.say(
                        "monitoring.filter.basis.words",
                        CareCodes.legalStatus(code).orElse(code),
                        code);
            case SCHOOL -> schools.getOrDefault(code, Text.say("monitoring.filter.school.none"));
            case OFFICER -> officers.getOrDefault(code, Text.say("monitoring.filter.officer.none"));
        };
    }
}
