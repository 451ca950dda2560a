package org.holdfast.attendance.year;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Hands out rates as a file: {@code /attendance/export?form=}, of one child with {@code &child=}, else of all. */
@WebServlet("/attendance/export")
public class ExportServlet extends HttpServlet {
    @Inject
    transient ExportYear exportYear;

    @Inject
    transient ExportRates exportRates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Sheet.Form> form = Arrays.stream(Sheet.Form.values())
                .filter(known -> known.name().equals(request.getParameter("form")))
                .findFirst();
        Optional<byte[]> file = form.flatMap(wanted -> sheet(request).map(sheet -> sheet.as(wanted)));
        if (form.isEmpty() || file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(form.get().mediaType());
        response.setContentLength(file.get().length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + form.get().fileName() + "\"");
        response.getOutputStream().write(file.get());
    }

    private Optional<Sheet> sheet(HttpServletRequest request) {
        String child = request.getParameter("child");
        try {
            return Optional.of(child == null ? exportRates.run() : exportYear.run(new ChildId(child)));
        } catch (NotFound | Denied | Refused e) {
            return Optional.empty();
        }
    }
}
