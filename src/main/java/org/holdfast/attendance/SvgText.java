package org.holdfast.attendance;

/** Markup of a picture, written element by element; attributes and texts are escaped. */
final class SvgText {
    private final StringBuilder text = new StringBuilder();

    SvgText open(String element) {
        text.append('<').append(element);
        return this;
    }

    SvgText set(String attribute, Object said) {
        text.append(' ').append(attribute).append("=\"").append(escaped(said.toString())).append('"');
        return this;
    }

    /** The attributes are said; content follows. */
    SvgText inside() {
        text.append('>');
        return this;
    }

    /** The attributes are said; there is no content. */
    SvgText end() {
        text.append("/>");
        return this;
    }

    SvgText say(String words) {
        text.append(escaped(words));
        return this;
    }

    SvgText close(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
