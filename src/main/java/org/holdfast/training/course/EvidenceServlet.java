package org.holdfast.training.course;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.kernel.Ids;
import org.holdfast.web.FileServlet;

/** Hands out the evidence of a session, to be saved and not opened: {@code /training/evidence?session=&file=}. */
@WebServlet("/training/evidence")
public class EvidenceServlet extends FileServlet {
    @Inject
    transient DownloadEvidence downloadEvidence;

    @Override
    protected Given file(HttpServletRequest request) {
        DownloadEvidence.Handed handed = downloadEvidence.run(
                Ids.checked("Session", said(request, "session")), Ids.checked("File", said(request, "file")));
        return Given.kept(handed.mediaType(), handed.name(), handed.content());
    }
}
