package org.holdfast.bridge.contract;

import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.holdfast.bridge.Problem;
import org.jspecify.annotations.Nullable;

/** What the methods of one address and verb say of their answers; there are several where a form has a method of its own. */
final class Answers {
    private final Map<String, Type> records = new HashMap<>();
    private final Map<String, Method> forms = new TreeMap<>();

    void add(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        Produces all = method.getDeclaringClass().getAnnotation(Produces.class);
        for (String form : (produces == null && all != null ? all : produces).value()) {
            if (!form.equals(Problem.MEDIA_TYPE)) {
                forms.put(form.replaceAll(";.*", ""), method);
            }
        }
        if (isRecord(method.getGenericReturnType())) {
            records.put("200", method.getGenericReturnType());
        }
        for (APIResponse said : method.getAnnotationsByType(APIResponse.class)) {
            for (Content content : said.content()) {
                records.put(said.responseCode(), said(content.schema()));
            }
        }
    }

    private static boolean isRecord(Type type) {
        return RecordSchemas.raw(type).isRecord();
    }

    /** A list says of what it is by the property that holds it. */
    private static Type said(Schema schema) {
        for (SchemaProperty property : schema.properties()) {
            return RecordSchemas.listOf(property.implementation());
        }
        return schema.implementation();
    }

    /** The record of a status; null where none is said. */
    @Nullable
    Type record(String status) {
        Type said = records.get(status);
        return said != null && isRecord(said) ? said : null;
    }

    /** The forms in which it can be had, but that of a problem. */
    Iterable<String> forms() {
        return forms.keySet();
    }

    /** The words for the record, where another form has words too. */
    Optional<Operation> words() {
        return forms.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(forms.get("application/json"))
                        .map(method -> method.getAnnotation(Operation.class));
    }
}
