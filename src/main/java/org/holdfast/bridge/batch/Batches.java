package org.holdfast.bridge.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;

/** Batches of an authority's case systems, and how far each is. */
@ApplicationScoped
class Batches {
    private static final int AT_ONCE = 20;

    @Inject
    EntityManager em;

    @Inject
    Files files;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The authority of the client that acts. */
    String authority() {
        return acting.actor().organisations(Role.CASE_SYSTEM).get(0);
    }

    /** Keeps the body: a day longer than the batch, so that it is there as long as anybody works on it. */
    StoredFile keep(BatchBody body) {
        return files.keep(authority(), "batch.ndjson", body, Batch.KEPT.plusDays(1), BatchBody.LARGEST);
    }

    void erase(StoredFile file) {
        files.erase(file);
    }

    void add(Batch batch) {
        em.persist(batch);
        em.flush();
    }

    /** @throws NotFound if there is none such, it is forgotten, or another authority's */
    Batch of(String id) {
        return Optional.ofNullable(em.find(Batch.class, Ids.checked("Batch", id)))
                .filter(batch -> acting.actor().organisations(Role.CASE_SYSTEM).contains(batch.authorityId()))
                .filter(batch -> batch.sentAt().isAfter(clock.instant().minus(Batch.KEPT)))
                .orElseThrow(() -> new NotFound("Batch"));
    }

    /** One on which the server works, whosever it is; empty once it is forgotten. */
    Optional<Batch> any(String id) {
        return Optional.ofNullable(em.find(Batch.class, id));
    }

    /** Whether as many of an authority wait as may. */
    boolean full(String authorityId) {
        return em.createQuery(
                                "select b.id from Batch b where b.authorityId = :authority and b.doneAt is null",
                                String.class)
                        .setParameter("authority", authorityId)
                        .setMaxResults(AT_ONCE)
                        .getResultList()
                        .size()
                == AT_ONCE;
    }

    /** What comes next, at most so many lines, or megabytes. */
    List<SentLine> next(Batch batch, int most) {
        StoredFile file = files.of(batch.fileId(), batch.authorityId());
        try (InputStream content = files.content(file, batch.nextByte())) {
            return SentLine.read(content, batch.nextLine(), batch.nextByte(), most, 1 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of those that came too long ago. */
    List<String> old() {
        return em.createQuery("select b.id from Batch b where b.sentAt <= :over order by b.sentAt", String.class)
                .setParameter("over", clock.instant().minus(Batch.KEPT))
                .setMaxResults(100)
                .getResultList();
    }

    /** Removes a batch with its answers and what was sent. */
    void forget(String id) {
        any(id).ifPresent(batch -> {
            StoredFile file = files.of(batch.fileId(), batch.authorityId());
            if (!file.erased()) {
                files.erase(file);
            }
            for (String table : List.of("batch_line", "batch_work")) {
                em.createNativeQuery("delete from " + table + " where batch_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate();
            }
            em.remove(batch);
        });
    }
}
