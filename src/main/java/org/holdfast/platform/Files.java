package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/**
 * Files as rows of 1 MB chunks: nothing lies on a disk or in a session, so that any node can go on with them. A file is
 * its owner's, a person's or an organisation's, and its content is erased when it expires.
 */
@ApplicationScoped
public class Files {
    /** Bytes of the largest file that is taken. */
    public static final long LARGEST = 10L * 1024 * 1024;

    private static final int CHUNK = 1024 * 1024;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Takes in a file from its stream, which stays open.
     *
     * @param kept how long its content may lie here
     * @throws Refused if it is empty or larger than {@link #LARGEST}
     */
    public StoredFile keep(String ownerId, String name, InputStream content, Duration kept) {
        return keep(ownerId, name, content, kept, LARGEST);
    }

    /**
     * As above, for a file that may be larger or must be smaller.
     *
     * @param largest most bytes it may have
     */
    public StoredFile keep(String ownerId, String name, InputStream content, Duration kept, long largest) {
        StoredFile file =
                new StoredFile(ownerId, name, clock.instant(), clock.instant().plus(kept));
        em.persist(file);
        em.flush();
        MessageDigest digest = sha256();
        long size = 0;
        String type = "";
        for (int number = 0; ; number++) {
            byte[] part = read(content);
            if (part.length == 0) {
                break;
            }
            type = number == 0 ? MediaTypes.of(part) : type;
            size += part.length;
            if (size > largest) {
                throw new Refused(FileRule.NOT_TOO_LARGE, file.name() + ": " + FileRule.NOT_TOO_LARGE.sentence());
            }
            digest.update(part);
            append(file, number, part);
        }
        if (size == 0) {
            throw new Refused(FileRule.NOT_EMPTY, file.name() + ": " + FileRule.NOT_EMPTY.sentence());
        }
        file.holds(type, size, HexFormat.of().formatHex(digest.digest()));
        em.flush();
        return file;
    }

    /** @throws NotFound if there is none such, or it is somebody else's */
    public StoredFile of(String id, String ownerId) {
        return Optional.ofNullable(em.find(StoredFile.class, id))
                .filter(file -> file.ownerId().equals(ownerId))
                .orElseThrow(() -> new NotFound("File"));
    }

    /** The content, a chunk at a time. @throws NotFound if it was erased */
    public InputStream content(StoredFile file) {
        return content(file, 0);
    }

    /** As {@link #content(StoredFile)}, from a byte on, counted from 0. */
    public InputStream content(StoredFile file, long from) {
        if (file.erased()) {
            throw new NotFound("File");
        }
        InputStream content = new SequenceInputStream(new Chunks(file, (int) (from / CHUNK)));
        try {
            content.skipNBytes(Math.min(from, file.sizeBytes()) % CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** Keeps a file for longer than was first said, never shorter. @throws NotFound if its content was erased */
    public void keepLonger(StoredFile file, Duration kept) {
        if (file.erased()) {
            throw new NotFound("File");
        }
        file.expireNoEarlier(clock.instant().plus(kept));
    }

    /** Removes the content; that there was a file stays known. */
    public void erase(StoredFile file) {
        em.createQuery("delete from FileChunk c where c.fileId = :file")
                .setParameter("file", file.id())
                .executeUpdate();
        file.erase(clock.instant());
    }

    /** Erases what has expired, at most 100 files a call. */
    public void eraseExpired() {
        List<StoredFile> expired = em.createQuery(
                        "select f from StoredFile f where f.erasedAt is null and f.expiresAt <= :now order by f.expiresAt",
                        StoredFile.class)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
        expired.forEach(this::erase);
    }

    private void append(StoredFile file, int number, byte[] part) {
        FileChunk chunk = new FileChunk(file.id(), number, part);
        em.persist(chunk);
        em.flush();
        em.detach(chunk);
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The chunks of a file in order, each fetched when it is reached; {@code SequenceInputStream} wants it this way. */
    @SuppressWarnings("JdkObsolete")
    private final class Chunks implements Enumeration<InputStream> {
        private final StoredFile file;
        private int next;

        Chunks(StoredFile file, int first) {
            this.file = file;
            this.next = first;
        }

        @Override
        public boolean hasMoreElements() {
            return (long) next * CHUNK < file.sizeBytes();
        }

        @Override
        public InputStream nextElement() {
            FileChunk chunk = em.createQuery(
                            "select c from FileChunk c where c.fileId = :file and c.number = :number", FileChunk.class)
                    .setParameter("file", file.id())
                    .setParameter("number", next++)
                    .getResultStream()
                    .findFirst()
                    .orElseThrow(NoSuchElementException::new);
            em.detach(chunk);
            return new ByteArrayInputStream(chunk.content());
        }
    }
}
