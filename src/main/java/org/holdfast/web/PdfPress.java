package org.holdfast.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Makes a tagged PDF of well-formed HTML. Nothing is fetched: the fonts lie here, and pictures there are none. */
@ApplicationScoped
public class PdfPress {
    private static final String FAMILY = "Atkinson Hyperlegible Next";

    public byte[] pdf(String html) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Holdfast");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The look of printed pages. */
    static String style() {
        try (InputStream in = resource("print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String weight) {
        return resource("fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream(name), name);
    }
}
