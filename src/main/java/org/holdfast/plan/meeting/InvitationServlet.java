package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Config;
import org.holdfast.web.FileServlet;

/** Hands out one person's invitation: {@code /plan/invitation?child=&meeting=&invitee=&form=}. */
@WebServlet("/plan/invitation")
public class InvitationServlet extends FileServlet {
    @Inject
    transient DownloadInvitation downloadInvitation;

    @Override
    protected Given file(HttpServletRequest request) {
        DownloadInvitation.Form form = Arrays.stream(DownloadInvitation.Form.values())
                .filter(known -> known.name().equals(request.getParameter("form")))
                .findFirst()
                .orElseThrow(() -> new NotFound("Form"));
        byte[] file = downloadInvitation.run(
                new ChildId(said(request, "child")),
                Ids.checked("Meeting", said(request, "meeting")),
                Ids.checked("Invitation", said(request, "invitee")),
                form,
                house(request));
        return Given.kept(form.mediaType(), form.fileName(), file);
    }

    /** As configured; a machine of one's own need not say it. */
    private static URI house(HttpServletRequest request) {
        String here = request.getRequestURL().toString().replace(request.getServletPath(), "");
        return URI.create(Config.text("holdfast.url").orElse(here).replaceAll("/+$", ""));
    }
}
