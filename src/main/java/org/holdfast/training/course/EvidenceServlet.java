package org.holdfast.training.course;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;

/** Hands out the evidence of a session, to be saved and not opened: {@code /training/evidence?session=&file=}. */
@WebServlet("/training/evidence")
public class EvidenceServlet extends HttpServlet {
    @Inject
    transient DownloadEvidence downloadEvidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DownloadEvidence.Handed> file = file(parameter(request, "session"), parameter(request, "file"));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = file.get().content();
        response.setContentType(file.get().mediaType());
        response.setContentLength(content.length);
        String name =
                URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private Optional<DownloadEvidence.Handed> file(String sessionId, String fileId) {
        try {
            return Optional.of(downloadEvidence.run(Ids.checked("Session", sessionId), Ids.checked("File", fileId)));
        } catch (NotFound | Denied e) {
            return Optional.empty();
        }
    }
}
