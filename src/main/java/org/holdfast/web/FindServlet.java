package org.holdfast.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Sought;

/** Takes a name that is looked for out of a form and leads on to the page that looks, whose address does not bear it. */
@WebServlet("/find")
public class FindServlet extends HttpServlet {
    private static final List<String> PAGES = List.of("/monitoring/search", "/contact/release-list", "/audit/trail");

    /** Choices of the same form that are no names; they stand in the address. */
    private static final List<String> CHOICES = List.of("child", "outcome", "day");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("lookIn");
        if (!PAGES.contains(String.valueOf(page))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String id = Sought.keep(
                request, Optional.ofNullable(request.getParameter("name")).orElse(""));
        String query = Stream.concat(
                        Stream.of("sought=" + id).filter(part -> !id.isEmpty()),
                        CHOICES.stream()
                                .filter(choice -> !said(request, choice).isEmpty())
                                .map(choice -> choice + "=" + said(request, choice)))
                .collect(Collectors.joining("&"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + page + (query.isEmpty() ? "" : "?" + query));
    }

    private static String said(HttpServletRequest request, String choice) {
        return URLEncoder.encode(
                Optional.ofNullable(request.getParameter(choice)).orElse(""), StandardCharsets.UTF_8);
    }
}
