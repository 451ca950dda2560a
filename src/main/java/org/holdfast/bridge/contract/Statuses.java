package org.holdfast.bridge.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The statuses that follow from what kind of operation it is, and the words for each. */
final class Statuses {
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
            Map.entry("406", "Not to be had in the form that Accept asks for"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "The body has a form that is not taken here"),
            Map.entry("422", "An Idempotency-Key or event that has stood for another body"),
            Map.entry("428", "If-Match is missing"));

    /** What the server writes where a method says nothing. */
    private static final Set<String> UNSAID = Set.of("", "Default Response.");

    private static final List<String> OF_ALL = List.of("400", "401", "403", "404", "406");

    private static final List<String> OF_BODIES = List.of("413", "415");

    /** Of whatever a source says by its own id. */
    private static final List<String> OF_PUSHES = List.of("200", "409", "412", "422", "428");

    private Statuses() {}

    /** Beside those that its methods name. */
    static List<String> of(String path, PathItem.HttpMethod method) {
        List<String> all = new ArrayList<>(path.contains("oauth2") ? List.of("406") : OF_ALL);
        if (method == PathItem.HttpMethod.GET && path.contains("/children/{id}")) {
            all.add("304");
        }
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.POST) {
            all.addAll(OF_BODIES);
        }
        if (isPush(path)) {
            all.addAll(OF_PUSHES);
            if (method == PathItem.HttpMethod.PUT) {
                all.add("201");
            }
        }
        return all;
    }

    /** Whether a source says something by its own id. */
    static boolean isPush(String path) {
        return path.contains("{sourceId}") || path.contains("by-social-care-id");
    }

    static void say(String status, APIResponse said) {
        if (said.getDescription() == null || UNSAID.contains(said.getDescription())) {
            said.setDescription(WORDS.getOrDefault(status, "Status " + status));
        }
    }
}
