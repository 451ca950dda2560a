package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.training.TrainingCourse;
import org.holdfast.training.TrainingCourses;

/**
 * Sign-in sheets and what was said of their people: a school's for those who lead its children, an authority's for its data
 * managers. Source: safeguards 1.
 */
@ApplicationScoped
class SheetRuns {
    private static final Role[] LEADS = {Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER};

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Schools schools;

    @Inject
    TrainingCourses courses;

    /** The authority whose data the actor manages, or else the school that they lead at. @throws Refused if there is neither */
    String owner() {
        return owners().stream().findFirst().orElseThrow(() -> new Refused(ImportRule.HAS_AN_AUTHORITY));
    }

    private List<String> owners() {
        return Stream.concat(
                        acting.actor().organisations(Role.DATA_MANAGER).stream(),
                        acting.actor().organisations(LEADS).stream())
                .distinct()
                .toList();
    }

    /** Schools whose people a sheet of this owner may be about, by name. */
    List<School> schools(String owner) {
        if (acting.actor().organisations(Role.DATA_MANAGER).contains(owner)) {
            return schools.inAreas(List.of(owner));
        }
        return schools.byIds(acting.actor().organisations(LEADS)).values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** Courses that a sheet may be of: the owner's, those of its schools and of their area. */
    List<TrainingCourse> courses(String owner, List<School> places) {
        List<String> keepers = new ArrayList<>(List.of(owner));
        if (!acting.actor().organisations(Role.DATA_MANAGER).contains(owner)) {
            places.forEach(school -> keepers.addAll(List.of(school.id(), school.authorityId())));
        }
        return courses.keptBy(keepers.stream().distinct().toList());
    }

    /** @throws NotFound if there is none such, it is another owner's, or about something else */
    ImportRun of(String id) {
        return Optional.ofNullable(em.find(ImportRun.class, Ids.checked("Import", id)))
                .filter(run -> run.subject() == ImportRun.Subject.TRAINING)
                .filter(run -> owners().contains(run.authorityId()))
                .orElseThrow(() -> new NotFound("Import"));
    }

    SheetAim aim(ImportRun run) {
        return Optional.ofNullable(em.find(SheetAim.class, run.id())).orElseThrow(() -> new NotFound("Import"));
    }

    void add(ImportRun run, SheetAim aim) {
        em.persist(run);
        em.flush();
        em.persist(aim);
        em.flush();
    }

    void answered(List<SheetAnswer> answers) {
        answers.forEach(em::persist);
        em.flush();
    }

    /** The latest that was said of each person of a sheet, by their key. */
    Map<String, SheetAnswer> answers(ImportRun run) {
        Map<String, SheetAnswer> latest = new HashMap<>();
        em.createQuery(
                        "select a from SheetAnswer a where a.runId = :run order by a.answeredAt, a.id",
                        SheetAnswer.class)
                .setParameter("run", run.id())
                .getResultList()
                .forEach(answer -> latest.put(answer.personKey(), answer));
        return latest;
    }

    /**
     * Holds back other loads about schools of the same areas until this transaction ends, so that nobody is added twice. The
     * first statement of a load: what is read later is then as the load before left it.
     */
    void lock() {
        List<String> ids = owners();
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Query query = em.createNativeQuery("select id from local_authority where id in (" + marks
                + ") or id in (select authority_id from school where id in (" + marks + ")) order by id for update");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
            query.setParameter(i + 1 + ids.size(), ids.get(i));
        }
        query.getResultList();
    }
}
