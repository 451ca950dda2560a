package org.holdfast.monitoring.board;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.holdfast.web.Text;

/** Draws what a table beside it says in numbers; the words of a picture are those of its table. */
final class BoardPicture {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final String INK = "#165B60";
    private static final String GREY = "#5B6770";

    /** Width by height: room for the lines in the narrow column beside the table. */
    private static final BigDecimal RATIO = new BigDecimal("1.5");

    private static final int TICKS = 6;

    private BoardPicture() {}

    static String weeks(Attending attending) {
        JsonArrayBuilder lines = Json.createArrayBuilder()
                .add(line(Text.say("monitoring.board.weeks.ours"), INK, numbers(attending.weeks(), week -> week.tally()
                        .attendance())));
        attending
                .nation()
                .ifPresent(nation -> lines.add(line(
                                Text.say("monitoring.board.weeks.england"),
                                GREY,
                                numbers(attending.weeks(), week -> java.util.Optional.of(nation.attendance())))
                        .add("borderDash", Json.createArrayBuilder().add(6).add(4))
                        .add("pointRadius", 0)));
        return chart("line", labels(attending.weeks(), week -> DAY.format(week.monday())), lines, true)
                .toString();
    }

    static String stands(List<Stand.Count> counts) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        counts.forEach(count -> numbers.add(count.children()));
        JsonArrayBuilder bars = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("label", Text.say("monitoring.board.stand.children"))
                        .add("backgroundColor", INK)
                        .add("data", numbers));
        return chart("bar", labels(counts, count -> count.stand().title()), bars, false)
                .toString();
    }

    private static JsonObjectBuilder line(String label, String colour, JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("borderColor", colour)
                .add("backgroundColor", colour)
                .add("data", data);
    }

    private static <T> JsonArrayBuilder numbers(List<T> rows, Function<T, java.util.Optional<BigDecimal>> of) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        rows.forEach(row -> of.apply(row).ifPresentOrElse(numbers::add, numbers::addNull));
        return numbers;
    }

    private static <T> JsonArrayBuilder labels(List<T> rows, Function<T, String> of) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        rows.forEach(row -> labels.add(of.apply(row)));
        return labels;
    }

    /** Words below the picture that are read without turning the head. */
    private static JsonObjectBuilder level() {
        return Json.createObjectBuilder()
                .add("ticks", Json.createObjectBuilder().add("maxRotation", 0).add("maxTicksLimit", TICKS));
    }

    private static JsonObject chart(String type, JsonArrayBuilder labels, JsonArrayBuilder sets, boolean legend) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("aspectRatio", RATIO)
                                .add("scales", Json.createObjectBuilder().add("x", level()))
                                .add("indexAxis", legend ? "x" : "y")
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("display", legend)
                                                                .add("position", "bottom")
                                                                .add(
                                                                        "labels",
                                                                        Json.createObjectBuilder()
                                                                                .add("usePointStyle", true)
                                                                                .add("pointStyle", "line")))))
                .build();
    }
}
