package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Config;

/** Hands out one person's invitation: {@code /plan/invitation?child=&meeting=&invitee=&form=}. */
@WebServlet("/plan/invitation")
public class InvitationServlet extends HttpServlet {
    @Inject
    transient DownloadInvitation downloadInvitation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DownloadInvitation.Form> form = Arrays.stream(DownloadInvitation.Form.values())
                .filter(known -> known.name().equals(request.getParameter("form")))
                .findFirst();
        Optional<byte[]> file = form.flatMap(wanted -> file(request, wanted));
        if (form.isEmpty() || file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(form.get().mediaType());
        response.setContentLength(file.get().length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + form.get().fileName() + "\"");
        response.getOutputStream().write(file.get());
    }

    private Optional<byte[]> file(HttpServletRequest request, DownloadInvitation.Form form) {
        try {
            return Optional.of(downloadInvitation.run(
                    new ChildId(said(request, "child")),
                    Ids.checked("Meeting", said(request, "meeting")),
                    Ids.checked("Invitation", said(request, "invitee")),
                    form,
                    house(request)));
        } catch (NotFound | Denied | Refused e) {
            return Optional.empty();
        }
    }

    /** As configured; a machine of one's own need not say it. */
    private static URI house(HttpServletRequest request) {
        String here = request.getRequestURL().toString().replace(request.getServletPath(), "");
        return URI.create(Config.text("holdfast.url").orElse(here).replaceAll("/+$", ""));
    }

    private static String said(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
