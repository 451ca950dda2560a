package org.holdfast.monitoring.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Hands out an inspection pack: {@code /monitoring/inspection-pack?on=2026-11-30&known=2026-11-30T14:05:00Z}. */
@WebServlet("/monitoring/inspection-pack")
public class PackServlet extends HttpServlet {
    @Inject
    transient MakePack makePack;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Pack> pack = pack(request);
        if (pack.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setContentLength(pack.get().file().length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + pack.get().name() + "\"");
        response.getOutputStream().write(pack.get().file());
    }

    private Optional<Pack> pack(HttpServletRequest request) {
        try {
            return PackAddress.read(request.getParameter("on"), request.getParameter("known"))
                    .map(at -> makePack.run(PackAddress.authority(request.getParameter("authority")), at)
                            .pack());
        } catch (NotFound | Denied | Refused e) {
            return Optional.empty();
        }
    }
}
