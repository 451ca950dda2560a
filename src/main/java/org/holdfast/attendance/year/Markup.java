package org.holdfast.attendance.year;

/** XML written element by element; attributes and texts are escaped, and what XML cannot hold is left out. */
final class Markup {
    private final StringBuilder text = new StringBuilder();

    Markup open(String element) {
        text.append('<').append(element);
        return this;
    }

    Markup set(String attribute, Object said) {
        text.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(said.toString()))
                .append('"');
        return this;
    }

    /** The attributes are said; content follows. */
    Markup inside() {
        text.append('>');
        return this;
    }

    /** The attributes are said; there is no content. */
    Markup end() {
        text.append("/>");
        return this;
    }

    Markup say(String words) {
        text.append(escaped(words));
        return this;
    }

    Markup close(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
