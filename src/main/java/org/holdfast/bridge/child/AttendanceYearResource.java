package org.holdfast.bridge.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.attendance.year.ReadYearByApi;
import org.holdfast.bridge.BadParameter;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.ReadOnce;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** A child's register year. */
@Path("v1/children/{id}/attendance")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RequestScoped
@Tag(name = "Attendance")
public class AttendanceYearResource {
    @Inject
    ReadOnce once;

    @Inject
    ReadYearByApi readYear;

    @Inject
    Sharing sharing;

    @Context
    Request request;

    @GET
    @Shares(Part.ATTENDANCE)
    @Operation(
            summary = "Read a register year, session by session, with its rates",
            description =
                    "Needs attendance:read. year is the calendar year in which it begins; without it the present.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AttendanceYearV1.class)))
    @APIResponse(responseCode = "404", description = "No such child for this token, or no marks of that year")
    public Response read(@PathParam("id") String id, @QueryParam("year") @Nullable String year) {
        Optional<Integer> wanted = Optional.ofNullable(year).map(AttendanceYearResource::year);
        ChildId child = new ChildId(id);
        return once.hashed(
                request, AttendanceYearV1.of(child, readYear.run(child, wanted)).within(sharing));
    }

    private static int year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new BadParameter("year", "four digits, such as 2026");
        }
        return Integer.parseInt(text);
    }
}
