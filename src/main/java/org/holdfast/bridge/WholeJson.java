package org.holdfast.bridge;

import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.holdfast.platform.JsonText;

/**
 * Reads a JSON body to its end before it is bound to a record: the server's parser skips what a record does not know, and
 * never comes back from an array in which the text ends.
 */
@Provider
public class WholeJson implements ReaderInterceptor {
    /** Bytes; the longest answer of a plan is far below. */
    private static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 50;

    /** @throws jakarta.json.JsonException if it is no whole JSON text, which {@link Problems} answers with 400 */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
                && !InputStream.class.isAssignableFrom(context.getType())) {
            byte[] body = context.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (deeper(body, DEEPEST)) {
                throw new BadParameter("body", "nested too deep");
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /**
     * Goes to the end of it, where a reader would stop behind the first value, or until it is nested deeper.
     *
     * @throws jakarta.json.JsonException if it is no whole JSON text
     */
    public static boolean deeper(byte[] body, int deepest) {
        try (JsonParser parser = JsonText.PROVIDER.createParser(new ByteArrayInputStream(body))) {
            int depth = 0;
            while (parser.hasNext() && depth <= deepest) {
                depth += step(parser.next());
            }
            return depth > deepest;
        }
    }

    private static int step(JsonParser.Event event) {
        return switch (event) {
            case START_ARRAY, START_OBJECT -> 1;
            case END_ARRAY, END_OBJECT -> -1;
            default -> 0;
        };
    }
}
