package org.holdfast.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.holdfast.platform.Multipart;

/**
 * Files that are sent stay in memory until they lie in the database; together they may take a quarter of it. Who comes when
 * it is full is asked to come again, before anything is read. Named in {@code web.xml}, to be the first of the filters.
 */
public class RoomForUploads extends HttpFilter {
    private static final long MOST = Runtime.getRuntime().maxMemory() / 4;
    private static final int TOO_MANY = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    /** Bytes on their way, as their senders announced them. */
    private final AtomicLong taken = new AtomicLong();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Multipart.is(request)) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED, "web.upload.length");
            return;
        }
        try {
            long others = taken.getAndAdd(length);
            if (others > 0 && others + length > MOST) {
                response.setHeader("Retry-After", "30");
                refuse(response, TOO_MANY, "web.upload.busy");
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            taken.addAndGet(-length);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(Text.say(words).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
