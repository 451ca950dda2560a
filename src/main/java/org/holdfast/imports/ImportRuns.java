package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Runs and their rows, each authority's for its own data managers only. */
@ApplicationScoped
public class ImportRuns {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    /** The authority whose files the actor may send. @throws Refused if there is none */
    String authority() {
        return acting.actor().organisations(Role.DATA_MANAGER).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(ImportRule.HAS_AN_AUTHORITY));
    }

    /** One of the return of social care. @throws NotFound if there is none such, or it is another authority's */
    ImportRun of(String id) {
        return of(ImportRun.Subject.SOCIAL_CARE, id);
    }

    /** @throws NotFound if there is none such, it is another authority's, or about something else */
    ImportRun of(ImportRun.Subject subject, String id) {
        return Optional.ofNullable(em.find(ImportRun.class, Ids.checked("Import", id)))
                .filter(run -> run.subject() == subject)
                .filter(run -> acting.actor().organisations(Role.DATA_MANAGER).contains(run.authorityId()))
                .orElseThrow(() -> new NotFound("Import"));
    }

    /** Holds back other loads of the authority until this transaction ends, so that no child is opened twice. */
    void lock(String authorityId) {
        em.createNativeQuery("select id from local_authority where id = ?1 for update")
                .setParameter(1, authorityId)
                .getResultList();
    }

    void add(ImportRun run) {
        em.persist(run);
        em.flush();
    }

    void addRows(ImportRun run, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            em.persist(new ImportRow(run.id(), i, findings.get(i)));
        }
        em.flush();
    }

    /** All rows in the order of the files. */
    List<ImportRow> rows(ImportRun run) {
        return em.createQuery("select r from ImportRow r where r.runId = :run order by r.place", ImportRow.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    /** @throws NotFound if the run has no such row */
    ImportRow row(ImportRun run, String rowId) {
        return em.createQuery("select r from ImportRow r where r.runId = :run and r.id = :row", ImportRow.class)
                .setParameter("run", run.id())
                .setParameter("row", rowId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Row"));
    }

    List<ImportRow> page(ImportRun run, ImportView view, int page, int size) {
        String which = view.outcome().isPresent() ? " and r.outcome = :outcome" : " and r.note <> ''";
        TypedQuery<ImportRow> query = em.createQuery(
                        "select r from ImportRow r where r.runId = :run" + which + " order by r.place", ImportRow.class)
                .setParameter("run", run.id())
                .setFirstResult((page - 1) * size)
                .setMaxResults(size);
        view.outcome().ifPresent(outcome -> query.setParameter("outcome", outcome));
        return query.getResultList();
    }

    ImportCounts counts(ImportRun run) {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        int warned = 0;
        for (Object[] row : em.createQuery(
                        "select r.outcome, count(r), sum(case when r.note <> '' then 1 else 0 end) from ImportRow r"
                                + " where r.runId = :run group by r.outcome",
                        Object[].class)
                .setParameter("run", run.id())
                .getResultList()) {
            counts.put((RowOutcome) row[0], ((Number) row[1]).intValue());
            warned += ((Number) row[2]).intValue();
        }
        return new ImportCounts(
                counts.getOrDefault(RowOutcome.MATCHED, 0),
                counts.getOrDefault(RowOutcome.NEW, 0),
                counts.getOrDefault(RowOutcome.CHANGED, 0),
                counts.getOrDefault(RowOutcome.REVIEW, 0),
                counts.getOrDefault(RowOutcome.INVALID, 0),
                counts.getOrDefault(RowOutcome.UNKNOWN, 0),
                warned);
    }

    /** The first row about a pupil of a census. @throws NotFound if there is none */
    ImportRow ofPupil(ImportRun run, String pupilKey) {
        return em.createQuery(
                        "select r from ImportRow r where r.runId = :run and r.pupilKey = :key order by r.place",
                        ImportRow.class)
                .setParameter("run", run.id())
                .setParameter("key", pupilKey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Row"));
    }

    void answered(ImportAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    /** What persons have said about the pupils of a run, by the pupil's key and the record. */
    Map<String, Map<ChildId, Boolean>> answers(ImportRun run) {
        return PupilAnswer.byPupil(
                em.createQuery("select a from ImportAnswer a where a.runId = :run order by a.id", ImportAnswer.class)
                        .setParameter("run", run.id())
                        .getResultStream());
    }

    Set<Ssda903Kind> failedKinds(ImportRun run) {
        Set<Ssda903Kind> kinds = EnumSet.noneOf(Ssda903Kind.class);
        kinds.addAll(em.createQuery(
                        "select distinct r.fileKind from ImportRow r where r.runId = :run and r.outcome = :invalid",
                        String.class)
                .setParameter("run", run.id())
                .setParameter("invalid", RowOutcome.INVALID)
                .getResultStream()
                .map(Ssda903Kind::valueOf)
                .toList());
        return kinds;
    }

    /** Rows of one file that cannot be loaded. */
    List<ImportRow> failed(ImportRun run, Ssda903Kind kind) {
        return em.createQuery(
                        "select r from ImportRow r where r.runId = :run and r.fileKind = :kind and r.outcome = :invalid"
                                + " order by r.place",
                        ImportRow.class)
                .setParameter("run", run.id())
                .setParameter("kind", kind.name())
                .setParameter("invalid", RowOutcome.INVALID)
                .getResultList();
    }

    /** The latest runs of an authority. */
    List<ImportRun> recent(ImportRun.Subject subject, String authorityId, int limit) {
        return em.createQuery(
                        "select r from ImportRun r where r.authorityId = :authority and r.subject = :subject"
                                + " order by r.id desc",
                        ImportRun.class)
                .setParameter("subject", subject)
                .setParameter("authority", authorityId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Brings the rows up to what they come to now. @return whether any came to something else */
    boolean refresh(ImportRun run, List<Finding> findings, int opened, int changed) {
        List<ImportRow> rows = rows(run);
        boolean moved = rows.size() != findings.size();
        for (int i = 0; i < Math.min(rows.size(), findings.size()); i++) {
            if (!rows.get(i).agrees(findings.get(i))) {
                moved = true;
                rows.get(i).take(findings.get(i));
            }
        }
        run.counts(opened, changed);
        em.flush();
        return moved;
    }
}
