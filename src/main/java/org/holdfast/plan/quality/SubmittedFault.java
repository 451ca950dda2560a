package org.holdfast.plan.quality;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.holdfast.platform.JsonText;

/**
 * What was not right when a plan was submitted.
 *
 * @param rule name of the rule or part that finds it wanting
 * @param sentence what is missing
 * @param href page on which an officer reads more, without the context path
 */
public record SubmittedFault(String rule, String sentence, String href) {
    boolean of(RubricArea area) {
        return area.checks().stream().anyMatch(check -> check.name().equals(rule));
    }

    static String write(List<SubmittedFault> faults) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        faults.forEach(fault -> all.add(Json.createObjectBuilder()
                .add("rule", fault.rule())
                .add("sentence", fault.sentence())
                .add("href", fault.href())));
        return all.build().toString();
    }

    static List<SubmittedFault> read(String text) {
        return JsonText.array(text).getValuesAs(JsonObject.class).stream()
                .map(o -> new SubmittedFault(o.getString("rule"), o.getString("sentence"), o.getString("href")))
                .toList();
    }
}
