package org.holdfast.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Every text a person reads, gathered from {@code org/holdfast/<feature>/messages.properties} (UTF-8), so that a feature
 * keeps its words beside its code and a page asks one variable, {@code text}. Another language is a subclass named by
 * its code.
 */
public class Text extends ResourceBundle {
    private static final List<String> FEATURES = List.of(
            "access",
            "audit",
            "web",
            "school",
            "child",
            "training",
            "contact",
            "support",
            "attendance",
            "exclusion",
            "care",
            "plan",
            "monitoring",
            "notice",
            "imports",
            "bridge",
            "demo");

    private final Properties texts = new Properties();

    public Text() {
        this("messages.properties");
    }

    /** @param file name of the file in each feature's package; a feature without one has no texts of its own */
    protected Text(String file) {
        FEATURES.forEach(feature -> read("/org/holdfast/" + feature + "/" + file));
    }

    private void read(String path) {
        try (InputStream in = Text.class.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /**
     * The text of a key with its facts filled in.
     *
     * @throws java.util.MissingResourceException if no feature has such a text
     */
    public static String say(String key, Object... facts) {
        String pattern =
                ResourceBundle.getBundle(Text.class.getName(), Locale.UK).getString(key);
        return new MessageFormat(pattern, Locale.UK).format(facts);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
