package org.holdfast.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Encodes what is written as text itself: the server's own writer cuts it into pieces of its buffer's length, and a
 * letter of two halves (an emoji, a rare character) that stands on a cut comes out as two question marks.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class WholeLetters extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Answer(response));
    }

    private static class Answer extends HttpServletResponseWrapper {
        private @Nullable PrintWriter writer;

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                Charset charset = Charset.forName(getCharacterEncoding());
                setCharacterEncoding(charset);
                writer = new PrintWriter(new Letters(getOutputStream(), charset));
            }
            return writer;
        }

        @Override
        public void reset() {
            super.reset();
            writer = null;
        }
    }

    /** Holds nothing back but a first half, so that an answer that is begun anew leaves nothing behind. */
    static final class Letters extends Writer {
        private final OutputStream to;
        private final Charset charset;
        private String half = "";

        Letters(OutputStream to, Charset charset) {
            this.to = to;
            this.charset = charset;
        }

        @Override
        public void write(char[] letters, int from, int count) throws IOException {
            write(new String(letters, from, count));
        }

        @Override
        public void write(String text, int from, int count) throws IOException {
            write(text.substring(from, from + count));
        }

        @Override
        public void write(String text) throws IOException {
            String all = half + text;
            int whole = all.length();
            if (whole > 0 && Character.isHighSurrogate(all.charAt(whole - 1))) {
                whole--;
            }
            half = all.substring(whole);
            to.write(all.substring(0, whole).getBytes(charset));
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        @Override
        public void close() throws IOException {
            to.write(half.getBytes(charset));
            half = "";
            to.close();
        }
    }
}
