package org.holdfast.bridge.contract;

import java.lang.reflect.Type;
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
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.holdfast.bridge.ListV1;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.WireJson;
import org.holdfast.bridge.push.PushedV1;
import org.jspecify.annotations.Nullable;

/**
 * Says once in the OpenAPI document what holds for every operation: a name of its own, words for each status, and the problems that any
 * request may be answered with. What only one operation knows stands at that operation.
 */
public class ContractFilter implements OASFilter {
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
        components.removeSchema(ListV1.class.getSimpleName());
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setOperationId(named(path, method));
        if (method == PathItem.HttpMethod.GET || method == PathItem.HttpMethod.DELETE) {
            operation.setRequestBody(null);
        } else if (operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().forEach(ContractFilter::plain);
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
        Statuses.of(path, method).forEach(status -> all.computeIfAbsent(status, any -> OASFactory.createAPIResponse()));
        if (all.keySet().stream().noneMatch(status -> status.startsWith("2"))) {
            all.put("200", OASFactory.createAPIResponse());
        }
        Conditions.add(operation, method, Statuses.isPush(path), all.containsKey("304"));
        Answers answers = declared.of(method.name(), path);
        answers.words().ifPresent(words -> operation.summary(words.summary()).description(words.description()));
        all.forEach((status, said) -> {
            Statuses.say(status, said);
            said.setContent(status.matches("[45]..") ? problem(answers, status) : answered(path, answers, status));
        });
        responses.setAPIResponses(all);
        operation.setResponses(responses);
        if (operation.getDescription() == null || operation.getDescription().isBlank()) {
            operation.setDescription(operation.getSummary());
        }
        declared.retired(method.name(), path).ifPresent(retirement -> {
            operation.setDeprecated(true);
            operation.setDescription(operation.getDescription() + retirement.words());
        });
    }

    /** An error is a problem, or what its address says instead. */
    private Content problem(Answers answers, String status) {
        Type record = answers.record(status);
        boolean own =
                record != null && RecordSchemas.raw(record).getSimpleName().startsWith("Error");
        return OASFactory.createContent()
                .addMediaType(
                        own ? "application/json" : Problem.MEDIA_TYPE,
                        described(schemas.of(record == null ? Problem.class : record)));
    }

    /** What the method says, in each of its forms; null where nothing comes with the status. */
    private @Nullable Content answered(String path, Answers answers, String status) {
        Type said = answers.record(status);
        Type record = said == null && Statuses.isPush(path) ? PushedV1.class : said;
        if (record == null || status.equals("304")) {
            return null;
        }
        Content content = OASFactory.createContent();
        answers.forms()
                .forEach(form -> content.addMediaType(
                        form,
                        described(
                                form.endsWith("/json")
                                        ? schemas.of(record)
                                        : OASFactory.createSchema()
                                                .addType(SchemaType.STRING)
                                                .format("binary"))));
        return content;
    }

    private static MediaType described(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    /** Examples of JSON as such, not as text of it. */
    private static void plain(String form, MediaType media) {
        media.setSchema(plain(media.getSchema()));
        if (form.equals("application/json") && media.getExamples() != null) {
            media.getExamples().values().stream()
                    .filter(example -> example.getValue() instanceof String)
                    .forEach(example -> example.setValue(WireJson.read((String) example.getValue(), Map.class)));
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
