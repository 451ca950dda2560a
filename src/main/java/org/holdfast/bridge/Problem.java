package org.holdfast.bridge;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response;

/** An error as RFC 9457 has it. */
@JsonbPropertyOrder({"type", "title", "status", "detail"})
public record Problem(String type, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param kind last part of the type's address; {@code about:blank} where empty */
    public static Response of(int status, String kind, String title, String detail) {
        return document(status, kind, title, detail).response();
    }

    /** As {@link #of}, for what is not answered at once. */
    public static Problem document(int status, String kind, String title, String detail) {
        String type = kind.isEmpty() ? "about:blank" : "urn:holdfast:problem:" + kind;
        return new Problem(type, title, status, detail);
    }

    public Response response() {
        return Response.status(known(status)).type(MEDIA_TYPE).entity(this).build();
    }

    /** With the standard's own words where it has some. */
    private static Response.StatusType known(int status) {
        Response.StatusType known = Response.Status.fromStatusCode(status);
        return known == null ? Response.status(status).build().getStatusInfo() : known;
    }
}
