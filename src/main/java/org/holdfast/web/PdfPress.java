package org.holdfast.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a tagged PDF of well-formed HTML. Nothing is fetched: the fonts lie here, and pictures there are none. */
@ApplicationScoped
public class PdfPress {
    private static final String FAMILY = "Atkinson Hyperlegible Next";

    public byte[] pdf(String html) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = builder(html);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same bytes for the same text, whenever and wherever it is made: its dates are the moment given, its id comes from
     * the text.
     */
    public byte[] lasting(String html, Instant moment) {
        PdfRendererBuilder builder = builder(html);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Calendar date = GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
            pdf.getDocumentInformation().setCreationDate(date);
            pdf.getDocumentInformation().setModificationDate(date);
            pdf.setDocumentId((long) html.hashCode());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Holdfast");
        builder.withHtmlContent(html, null);
        return builder;
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
