package org.holdfast.imports;

import java.io.InputStream;
import java.time.Instant;

/** A file that waits for an authority of this code, made long ago. */
record OneWaiting(String authority) implements Connector.Waiting {
    @Override
    public String name() {
        return "week.csv";
    }

    @Override
    public Instant made() {
        return Instant.EPOCH;
    }

    @Override
    public InputStream content() {
        return InputStream.nullInputStream();
    }

    @Override
    public void taken() {
        throw new IllegalStateException();
    }

    @Override
    public void refused(String why) {
        throw new IllegalStateException(why);
    }
}
