package org.holdfast.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says once in the OpenAPI document what holds for every operation: a name of its own, words for each status, and the problems that any
 * request may be answered with. What only one operation knows stands at that operation.
 */
public class ContractFilter implements OASFilter {
    /** Where an operation says nothing else. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("200", "Here it is"),
            Map.entry("201", "It was made"),
            Map.entry("202", "It was taken in and is worked on"),
            Map.entry("204", "Done; there is nothing to say"),
            Map.entry("304", "What the client has is still right"),
            Map.entry("400", "A parameter, a header or the body is not of this contract; the detail says what to do"),
            Map.entry("401", "No valid token"),
            Map.entry("403", "The token may not do this at all, whichever child it is"),
            Map.entry("404", "Nothing of this address is open to this token"),
            Map.entry("409", "A rule refuses; the type names the rule, the detail says what to do"),
            Map.entry("412", "If-Match is stale; the current ETag comes with it"),
            Map.entry("413", "The body is too large"),
            Map.entry("422", "An Idempotency-Key or event that has stood for another body"),
            Map.entry("428", "If-Match is missing"));

    private static final List<String> OF_ALL = List.of("400", "401", "403", "404");

    /** Of whatever a source says by its own id. */
    private static final List<String> OF_PUSHES = List.of("200", "409", "412", "413", "422", "428");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        // The server adds where it listens under a name that the standard does not know.
        document.setExtensions(null);
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setOperationId(named(path, method));
        if (operation.getDescription() == null || operation.getDescription().isBlank()) {
            operation.setDescription(operation.getSummary());
        }
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        Map<String, APIResponse> all = new LinkedHashMap<>();
        if (responses.getAPIResponses() != null) {
            all.putAll(responses.getAPIResponses());
            APIResponse unsaid = all.remove("default");
            if (unsaid != null) {
                all.putIfAbsent("200", unsaid);
            }
        }
        statuses(path, method).forEach(status -> all.computeIfAbsent(status, any -> OASFactory.createAPIResponse()));
        all.forEach(ContractFilter::worded);
        responses.setAPIResponses(all);
        operation.setResponses(responses);
    }

    private static List<String> statuses(String path, PathItem.HttpMethod method) {
        List<String> all = new ArrayList<>(path.contains("oauth2") ? List.of() : OF_ALL);
        if (path.contains("{sourceId}")) {
            all.addAll(OF_PUSHES);
            if (method == PathItem.HttpMethod.PUT) {
                all.add("201");
            }
        }
        return all;
    }

    private static void worded(String status, APIResponse said) {
        if (said.getDescription() == null || said.getDescription().isBlank()) {
            said.setDescription(WORDS.getOrDefault(status, "Status " + status));
        }
        boolean problem = status.startsWith("4") && said.getContent() == null;
        if (problem) {
            said.setContent(OASFactory.createContent()
                    .addMediaType(
                            Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem())));
        }
    }

    /** RFC 9457. */
    private static Schema problem() {
        return OASFactory.createSchema().ref("#/components/schemas/Problem");
    }

    /** Such as getChildrenIdPlan. */
    private static String named(String path, PathItem.HttpMethod method) {
        return method.name().toLowerCase(Locale.ROOT)
                + Arrays.stream(path.replace("/api/v1", "").split("[^A-Za-z0-9]+", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
