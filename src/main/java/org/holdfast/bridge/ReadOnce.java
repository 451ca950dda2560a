package org.holdfast.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;

/** Answers a reading with its ETag, and with 304 whoever has the answer already; both acts in one transaction. */
@RequestScoped
@Transactional
public class ReadOnce {
    @Inject
    CheckUnchanged checkUnchanged;

    /**
     * By the child's stamp: of what is not loaded at all where the client has it.
     *
     * @param reading the task of the use case that reads
     * @param what which answer it is
     */
    public Response stamped(Request request, String childId, Task reading, String what, Supplier<?> read) {
        EntityTag tag = tag(request, childId, reading, what, MediaType.APPLICATION_JSON, false);
        return Tagged.answer(request, tag, MediaType.APPLICATION_JSON, read);
    }

    /** As {@link #stamped}, of copies that are numbered: their tag is weak. */
    public Response printed(
            Request request, String childId, Task reading, String what, String mediaType, Supplier<?> read) {
        return Tagged.answer(request, tag(request, childId, reading, what, mediaType, true), mediaType, read);
    }

    private EntityTag tag(Request request, String childId, Task reading, String what, String mediaType, boolean weak) {
        String tag = checkUnchanged.run(
                new ChildId(childId),
                reading,
                stamp -> stamp.tag(what, mediaType),
                now -> Tagged.known(request, new EntityTag(now, weak)));
        return new EntityTag(tag, weak);
    }

    /** By what the answer says, where writing does not touch the child: all is loaded. */
    public Response hashed(Request request, Object answer) {
        String json = WireJson.of(answer);
        return Tagged.answer(request, Tagged.of(json), MediaType.APPLICATION_JSON, () -> json);
    }
}
