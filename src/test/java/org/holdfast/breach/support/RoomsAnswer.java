package org.holdfast.breach.support;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** REST outside the bridge. */
@Path("rooms")
class RoomsAnswer {
    @GET
    String all() {
        return "";
    }
}
