package org.holdfast.bridge.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** The parameters that methods read from the request itself, where the server does not find them. */
final class Conditions {
    private static final Map<String, String> WORDS = Map.of(
            "If-None-Match", "ETag of what the client has: 304 where it is still right",
            "If-Match", "ETag of what is written over; needed where something stands",
            "Idempotency-Key",
                    "1 to 100 letters, digits or signs: the same key and body get the first answer for 7 days",
            "eventId", "The source's own id of this event, unique for ever",
            "effectiveAt", "Since when it is so");

    private Conditions() {}

    static void add(Operation operation, HttpMethod method, boolean push, boolean tagged) {
        Map<String, In> all = new LinkedHashMap<>();
        if (tagged) {
            all.put("If-None-Match", In.HEADER);
        }
        if (push && method == HttpMethod.DELETE) {
            all.put("eventId", In.QUERY);
            all.put("effectiveAt", In.QUERY);
        }
        if (push) {
            all.put("If-Match", In.HEADER);
            all.put("Idempotency-Key", In.HEADER);
        }
        all.forEach((name, in) -> operation.addParameter(parameter(name, in)));
    }

    private static Parameter parameter(String name, In in) {
        Schema schema = OASFactory.createSchema().addType(SchemaType.STRING);
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .description(WORDS.get(name))
                .required(in == In.QUERY)
                .schema(name.equals("effectiveAt") ? schema.format("date-time") : schema);
    }
}
