package org.holdfast.monitoring.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.child.CareCodes;
import org.holdfast.child.Characteristic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which of the children are counted: filters that all hold. An address holds them; what cannot be read counts as not
 * said, so that no address fails.
 */
public final class Cohort {
    /** Nobody is left out. */
    public static final Cohort ALL = new Cohort(Map.of());

    /** From here on moves are many. Source: F49, placement moves; two in twelve months is our choice. */
    static final int MANY_MOVES = 2;

    private static final int LONGEST = 40;

    /** A filter, by the word that an address has for it. */
    public enum By {
        AREA,
        STAGE,
        SEN,
        ALONE,
        BASIS,
        MOVES,
        SCHOOL,
        OFFICER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<By, String> chosen;

    private Cohort(Map<By, String> chosen) {
        this.chosen = chosen.isEmpty() ? Map.of() : Map.copyOf(chosen);
    }

    /** @param said what an address says under a name; null where it says nothing */
    public static Cohort of(Function<String, @Nullable String> said) {
        Map<By, String> chosen = new EnumMap<>(By.class);
        for (By by : By.values()) {
            Optional.ofNullable(said.apply(by.word()))
                    .map(String::strip)
                    .filter(text -> known(by, text))
                    .ifPresent(text -> chosen.put(by, text));
        }
        return new Cohort(chosen);
    }

    /** As {@link #query} wrote it. */
    public static Cohort parse(String query) {
        Map<String, String> said = Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
        return of(said::get);
    }

    private static boolean known(By by, String text) {
        return switch (by) {
            case AREA -> text.equals("inside") || text.equals("outside");
            case STAGE -> stage(text).isPresent();
            case SEN -> Kind.SEN.codes().contains(text);
            case ALONE, MOVES -> text.equals("1");
            case BASIS -> CareCodes.legalStatus(text).isPresent();
            // An id that is nobody's finds nobody: to leave it out would count everybody.
            case SCHOOL, OFFICER -> text.matches("[A-Za-z0-9-]{1," + LONGEST + "}");
        };
    }

    public boolean includes(Traits traits) {
        return chosen.entrySet().stream().allMatch(one -> holds(one.getKey(), one.getValue(), traits));
    }

    private static boolean holds(By by, String text, Traits traits) {
        return switch (by) {
            case AREA -> Area.valueOf(text.toUpperCase(Locale.ROOT)).includes(traits.child(), traits.ours());
            case STAGE ->
                stage(text)
                        .filter(stage -> stage.includes(traits.child().curriculumYear()))
                        .isPresent();
            case SEN -> text.equals(traits.said().get(Kind.SEN));
            case ALONE -> "Y".equals(traits.said().get(Kind.UNACCOMPANIED));
            case BASIS -> traits.legalStatus().filter(text::equals).isPresent();
            case MOVES -> traits.moves() >= MANY_MOVES;
            case SCHOOL ->
                traits.child().school().filter(at -> at.id().equals(text)).isPresent();
            case OFFICER -> traits.officerId().filter(text::equals).isPresent();
        };
    }

    private static Optional<KeyStage> stage(String text) {
        return Stream.of(KeyStage.values())
                .filter(stage -> stage.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    public Optional<String> chosen(By by) {
        return Optional.ofNullable(chosen.get(by));
    }

    public boolean any() {
        return !chosen.isEmpty();
    }

    public int size() {
        return chosen.size();
    }

    public Cohort without(By by) {
        Map<By, String> rest = new EnumMap<>(By.class);
        rest.putAll(chosen);
        rest.remove(by);
        return new Cohort(rest);
    }

    /** "area=inside&stage=two", in a fixed order; empty without a filter. */
    public String query() {
        return Stream.of(By.values())
                .filter(chosen::containsKey)
                .map(by -> by.word() + "=" + URLEncoder.encode(chosen(by).orElse(""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What follows the first word of an address. */
    public String more() {
        return any() ? "&" + query() : "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cohort cohort && cohort.chosen.equals(chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    /** For the trail: which filters, not whom they find. */
    @Override
    public String toString() {
        return any() ? query() : "all";
    }
}
