package org.holdfast.imports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.holdfast.platform.Multipart;

/**
 * Leads a sending that is over the limits of {@code web.xml} back to the form with a word about it; Faces alone would
 * take the request for a first visit and say nothing.
 */
@WebFilter(
        urlPatterns = {
            "/imports/upload",
            "/imports/upload.xhtml",
            "/imports/attendance",
            "/imports/attendance.xhtml",
            "/imports/exclusions",
            "/imports/exclusions.xhtml",
            "/imports/sheets",
            "/imports/sheets.xhtml"
        })
public class UploadLimit extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && Multipart.is(request) && over(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", form(request) + "?over=yes");
            response.setHeader("Connection", "close");
            return;
        }
        chain.doFilter(request, response);
    }

    private static String form(HttpServletRequest request) {
        return request.getContextPath() + request.getServletPath().replaceFirst("\\.xhtml$", "");
    }

    private static boolean over(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException | ServletException e) {
            return true;
        }
    }
}
