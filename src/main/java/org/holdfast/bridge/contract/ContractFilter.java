package org.holdfast.bridge.contract;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.holdfast.bridge.Problem;
import org.jspecify.annotations.Nullable;

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

    private static final Jsonb JSONB = JsonbBuilder.create();

    private final RecordSchemas schemas = new RecordSchemas();
    private final DeclaredAnswers declared = new DeclaredAnswers();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getTags() != null) {
            Map<String, Tag> named = new LinkedHashMap<>();
            document.getTags().forEach(tag -> named.putIfAbsent(tag.getName(), tag));
            document.setTags(List.copyOf(named.values()));
        }
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
        }
        schemas.of(Problem.class);
        Components components = document.getComponents();
        schemas.components().forEach(components::addSchema);
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setOperationId(named(path, method));
        if (method == PathItem.HttpMethod.GET || method == PathItem.HttpMethod.DELETE) {
            operation.setRequestBody(null);
        } else if (operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(ContractFilter::plain);
        }
        if (operation.getDescription() == null || operation.getDescription().isBlank()) {
            operation.setDescription(operation.getSummary());
        }
        declared.retired(method.name(), path).ifPresent(retirement -> {
            operation.setDeprecated(true);
            operation.setDescription(operation.getDescription() + retirement.words());
        });
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
        if (all.keySet().stream().noneMatch(status -> status.startsWith("2"))) {
            all.put("200", OASFactory.createAPIResponse());
        }
        Map<String, Class<?>> records = declared.of(method.name(), path);
        all.forEach((status, said) -> {
            worded(status, said);
            said.setContent(answered(status, said.getContent(), records.getOrDefault(status, Object.class)));
        });
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
    }

    /** An error is a problem; anything else is what the method says, in every form but that of a problem. */
    private @Nullable Content answered(String status, @Nullable Content before, Class<?> record) {
        boolean error = status.startsWith("4");
        Content content = OASFactory.createContent();
        if (before == null && !error) {
            return null;
        }
        if (before == null || error) {
            String type = record.getSimpleName().startsWith("Error") ? "application/json" : Problem.MEDIA_TYPE;
            content.addMediaType(type, described(record.isRecord() ? record : Problem.class, null));
        } else {
            before.getMediaTypes().forEach((type, media) -> {
                if (!Problem.MEDIA_TYPE.equals(type)) {
                    content.addMediaType(type, described(record, media));
                }
            });
        }
        return content;
    }

    private MediaType described(Class<?> record, @Nullable MediaType before) {
        MediaType media = OASFactory.createMediaType();
        if (record.isRecord()) {
            media.setSchema(schemas.of(record));
        } else if (before != null) {
            media.setSchema(plain(before.getSchema()));
        }
        return media;
    }

    /** Examples as JSON, not as text of it. */
    private static void plain(MediaType media) {
        media.setSchema(plain(media.getSchema()));
        if (media.getExamples() != null) {
            media.getExamples().values().stream()
                    .filter(example -> example.getValue() instanceof String)
                    .forEach(example -> example.setValue(JSONB.fromJson((String) example.getValue(), Map.class)));
        }
    }

    /** The server writes out every default of a schema, some of which no validator takes. */
    private static @Nullable Schema plain(@Nullable Schema before) {
        return before == null || before.getRef() != null
                ? before
                : OASFactory.createSchema().type(before.getType()).format(before.getFormat());
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
