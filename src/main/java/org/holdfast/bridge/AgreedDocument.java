package org.holdfast.bridge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Sharing;

/**
 * An approved document without the blocks that repeat another part of the record which no agreement covers. Its sections are
 * prose of many hands and cannot be cut: whoever may have the content has them whole.
 */
final class AgreedDocument {
    private static final String ATTENDANCE = "attendance";

    private AgreedDocument() {}

    static JsonObject of(JsonObject document, Sharing sharing) {
        JsonObjectBuilder agreed = Json.createObjectBuilder(document);
        if (!sharing.covers(Part.SUPPORT)) {
            List.of("keyPerson", "backup", "safePlace").forEach(agreed::remove);
        }
        if (!sharing.covers(Part.CONTACTS)) {
            agreed.remove("contacts");
        }
        if (!sharing.covers(Part.EXCLUSIONS) || !sharing.covers(Part.CARE)) {
            agreed.remove("follows");
        }
        if (!sharing.covers(Part.ATTENDANCE)) {
            agreed.remove(ATTENDANCE);
        } else if (document.containsKey(ATTENDANCE)) {
            agreed.add(ATTENDANCE, rates(document.getJsonArray(ATTENDANCE), sharing));
        }
        return agreed.build();
    }

    /** Those since a placement or a key person began would tell when that was. */
    private static JsonArrayBuilder rates(JsonArray rates, Sharing sharing) {
        Set<String> hidden = new HashSet<>();
        if (!sharing.covers(Part.CARE)) {
            hidden.add("PLACEMENT");
        }
        if (!sharing.covers(Part.SUPPORT)) {
            hidden.add("KEY_PERSON");
        }
        JsonArrayBuilder agreed = Json.createArrayBuilder();
        for (JsonValue rate : rates) {
            if (!hidden.contains(rate.asJsonObject().getString("what", ""))) {
                agreed.add(rate);
            }
        }
        return agreed;
    }
}
