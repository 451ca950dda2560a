package org.holdfast.web;

import java.util.List;

/** HTML for print in the making: head, running lines, elements; whatever is said is escaped. */
public final class PaperText {
    private final StringBuilder out = new StringBuilder();

    /** @param title of the document, which its tags for readers bear too */
    public PaperText(String title) {
        String said = escaped(title);
        out.append("<!DOCTYPE html><html lang=\"en-GB\"><head><title>")
                .append(said)
                .append("</title><meta name=\"description\" content=\"")
                .append(said)
                .append("\"/><meta name=\"subject\" content=\"")
                .append(said)
                .append("\"/><style>")
                .append(PdfPress.style())
                .append("</style></head><body>");
    }

    /** A line that stands on every page: {@code head} or {@code foot}. */
    public PaperText running(String id, String text) {
        out.append("<div id=\"").append(id).append("\">").append(escaped(text)).append("</div>");
        return this;
    }

    /** What follows begins on a page of its own, under another line at the head. */
    public PaperText turn(String head) {
        out.append("<div class=\"turn\"></div><div class=\"head\">")
                .append(escaped(head))
                .append("</div>");
        return this;
    }

    /** Rows of cells under a heading; numbers and texts alike. */
    public PaperText table(List<String> head, List<? extends List<?>> rows) {
        out.append("<table><thead><tr>");
        head.forEach(
                cell -> out.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        out.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            out.append("<tr>");
            row.forEach(cell -> out.append(cell instanceof Number ? "<td class=\"num\">" : "<td>")
                    .append(escaped(cell.toString()))
                    .append("</td>"));
            out.append("</tr>");
        });
        out.append("</tbody></table>");
        return this;
    }

    /** @param tag with its attributes */
    public PaperText element(String tag, String text) {
        out.append('<').append(tag).append('>').append(escaped(text)).append("</");
        out.append(tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag).append('>');
        return this;
    }

    /** "Label: text"; nothing where there is no text. */
    public PaperText pair(String key, String text) {
        return text.isEmpty() ? this : element("p", Text.say(key) + ": " + text);
    }

    public String html() {
        return out + "</body></html>";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
