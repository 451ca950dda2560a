package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Hands out one letter: {@code /exclusion/letter?child=&id=&letter=}. */
@WebServlet("/exclusion/letter")
public class LetterServlet extends HttpServlet {
    @Inject
    transient PrintLetter printLetter;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> pdf = pdf(request);
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.get().length);
        response.setHeader("Content-Disposition", "inline; filename=\"letter.pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf.get());
    }

    private Optional<byte[]> pdf(HttpServletRequest request) {
        try {
            return Optional.of(printLetter.run(
                    new ChildId(said(request, "child")),
                    Ids.checked("Exclusion", said(request, "id")),
                    Ids.checked("Letter", said(request, "letter"))));
        } catch (NotFound | Denied | Refused e) {
            return Optional.empty();
        }
    }

    private static String said(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
