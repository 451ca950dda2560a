package org.holdfast.monitoring.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.FileServlet;

/** Hands out an inspection pack: {@code /monitoring/inspection-pack?on=2026-11-30&known=2026-11-30T14:05:00Z}. */
@WebServlet("/monitoring/inspection-pack")
public class PackServlet extends FileServlet {
    @Inject
    transient MakePack makePack;

    @Override
    protected Given file(HttpServletRequest request) {
        AsAt pair = PackAddress.read(request.getParameter("on"), request.getParameter("known"))
                .orElseThrow(() -> new NotFound("Pair"));
        Pack pack = makePack.run(PackAddress.authority(request.getParameter("authority")), pair)
                .pack();
        return Given.kept("application/zip", pack.name(), pack.file());
    }
}
