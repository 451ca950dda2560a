package org.holdfast.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Puts a checksum of the file into the address of each of our own, so that browsers may keep it for ever. */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String OURS = "holdfast";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        Resource found = super.createResource(name, library);
        return found == null || !OURS.equals(library) ? found : new Versioned(found);
    }

    private class Versioned extends ResourceWrapper {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + versions.computeIfAbsent(getResourceName(), name -> checksum());
        }

        private String checksum() {
            try (InputStream in = getInputStream()) {
                CRC32 sum = new CRC32();
                sum.update(in.readAllBytes());
                return Long.toHexString(sum.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read resource " + getResourceName(), e);
            }
        }
    }
}
