package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Files;

/** Attendance files on their way in, each authority's for its own data managers and for the server's jobs only. */
@ApplicationScoped
public class AttendanceRuns {
    /** Files hold more than is taken from them, so they do not stay. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final long LARGEST_FINDINGS = 256L << 20;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Files files;

    @Inject
    MarkAnswers answers;

    /** The authority whose files the actor may send. @throws Refused if there is none */
    String authority() {
        return acting.actor().organisations(Role.DATA_MANAGER).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(ImportRule.HAS_AN_AUTHORITY));
    }

    /** @throws NotFound if there is none such, or it is another authority's */
    AttendanceRun of(String id) {
        return Optional.ofNullable(em.find(AttendanceRun.class, Ids.checked("Attendance file", id)))
                .filter(run -> acting.actor().kind() == Actor.Kind.SYSTEM
                        || acting.actor().organisations(Role.DATA_MANAGER).contains(run.authorityId()))
                .orElseThrow(() -> new NotFound("Attendance file"));
    }

    void add(AttendanceRun run) {
        em.persist(run);
        em.flush();
    }

    /** The latest files of an authority. */
    List<AttendanceRun> recent(String authorityId, int limit) {
        return em.createQuery(
                        "select r from AttendanceRun r where r.authorityId = :authority order by r.id desc",
                        AttendanceRun.class)
                .setParameter("authority", authorityId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** When the same content was said for the first time, if the authority sent it before. */
    Optional<Instant> firstSaid(String authorityId, String sha256) {
        return em.createQuery(
                        "select r from AttendanceRun r where r.authorityId = :authority and r.sent.sha256 = :content"
                                + " order by r.sent.saidAt",
                        AttendanceRun.class)
                .setParameter("authority", authorityId)
                .setParameter("content", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(run -> run.sent().saidAt());
    }

    /** Holds back other loads of the authority until this transaction ends. */
    void lock(String authorityId) {
        em.createNativeQuery("select id from local_authority where id = ?1 for update")
                .setParameter(1, authorityId)
                .getResultList();
    }

    void answered(AttendanceAnswer answer) {
        em.persist(answer);
    }

    /** What persons have said about the children of a file, by the child's key and the record. */
    Map<String, Map<ChildId, Boolean>> answers(AttendanceRun run) {
        return PupilAnswer.byPupil(em.createQuery(
                        "select a from AttendanceAnswer a where a.runId = :run order by a.id", AttendanceAnswer.class)
                .setParameter("run", run.id())
                .getResultStream());
    }

    /** Stores what a look found; what an earlier look found is erased. @return id of its file */
    String keep(AttendanceRun run, Findings findings) {
        forget(run);
        return files.keep(
                        run.authorityId(),
                        "found.bin",
                        new ByteArrayInputStream(FindingsFile.write(findings)),
                        KEPT,
                        LARGEST_FINDINGS)
                .id();
    }

    /**
     * What was found, with what persons have decided about it since.
     *
     * @throws NotFound if it was not read yet, or what was found is erased
     */
    Findings findings(AttendanceRun run) {
        String found = run.foundId().orElseThrow(() -> new NotFound("What was found"));
        return FindingsFile.read(files.content(files.of(found, run.authorityId())))
                .decided(answers.of(run));
    }

    /** Whether there is something to look at: after a month what was found is erased. */
    boolean holdsFindings(AttendanceRun run) {
        return run.foundId()
                .filter(id -> !files.of(id, run.authorityId()).erased())
                .isPresent();
    }

    /** Erases what a look found. */
    void forget(AttendanceRun run) {
        run.foundId()
                .map(id -> files.of(id, run.authorityId()))
                .filter(file -> !file.erased())
                .ifPresent(files::erase);
    }
}
