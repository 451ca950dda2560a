package org.holdfast.child.push;

import java.util.Optional;
import org.holdfast.kernel.StaleVersion;

/** A newer word would write over something that its source had not read. */
public class StalePush extends StaleVersion {
    private final transient Optional<String> tag;
    private final boolean unsaid;

    StalePush(Optional<String> tag, boolean unsaid) {
        super("What was pushed");
        this.tag = tag;
        this.unsaid = unsaid;
    }

    /** Of what stands; empty where nothing does. */
    public Optional<String> tag() {
        return tag;
    }

    /** Whether the source did not say what it had read. */
    public boolean unsaid() {
        return unsaid;
    }
}
