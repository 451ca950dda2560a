package org.holdfast.exclusion.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.Practice;
import org.holdfast.attendance.PracticeCourse;
import org.holdfast.attendance.Practices;
import org.holdfast.attendance.RegisterPractice;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/**
 * Sessions for which E is to be marked: of a suspension or permanent exclusion in force, that have come, at the child's
 * main school, where it keeps a daily register, on days on which it is open, before education elsewhere begins.
 */
@ApplicationScoped
class SuspendedSessions {
    @Inject
    EntityManager em;

    @Inject
    Exclusions exclusions;

    @Inject
    Schools schools;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    Practices practices;

    /** By the child and the school that excluded, of the running register year; a handful of statements whatever their number. */
    Map<ChildId, Map<String, List<Slot>>> due(Reach reach, LocalDateTime now) {
        List<Exclusion> all = exclusions
                .between(
                        reach,
                        Slot.firstDay(Slot.yearOf(now.toLocalDate())),
                        now.toLocalDate().plusDays(1))
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(one -> one.inForce() && one.category() != Category.LUNCHTIME)
                .toList();
        Map<ChildId, Map<String, List<Slot>>> due = new HashMap<>();
        if (all.isEmpty()) {
            return due;
        }
        Facts facts = facts(all, now);
        all.forEach(one -> facts.slots(one).forEach(slot -> due.computeIfAbsent(one.childId(), id -> new HashMap<>())
                .computeIfAbsent(one.schoolId(), id -> new ArrayList<>())
                .add(slot)));
        return due;
    }

    private Facts facts(List<Exclusion> all, LocalDateTime now) {
        Map<String, School> known =
                schools.byIds(all.stream().map(Exclusion::schoolId).distinct().toList());
        return new Facts(
                now,
                known,
                terms.ofPlaces(known.values().stream().map(TermPlace::of).toList()),
                practices.courses(known.keySet()),
                exclusions.provisionFrom(
                        all.stream().map(Exclusion::exclusionId).toList()),
                mainPlaces(all.stream().map(one -> one.childId().id()).collect(Collectors.toSet())),
                settings.of(
                        known.values().stream()
                                .map(School::authorityId)
                                .distinct()
                                .toList(),
                        now.toLocalDate()));
    }

    private Map<ChildId, List<Enrolment>> mainPlaces(Collection<String> children) {
        return em.createQuery(
                        "select e from Enrolment e where e.childId in :children and e.kind = :kind"
                                + " and e.supersededAt is null",
                        Enrolment.class)
                .setParameter("children", Set.copyOf(children))
                .setParameter("kind", Enrolment.Kind.MAIN)
                .getResultStream()
                .collect(Collectors.groupingBy(Enrolment::childId));
    }

    /** What decides about a session. */
    private record Facts(
            LocalDateTime now,
            Map<String, School> schools,
            Map<TermPlace, Terms.Calendar> calendars,
            Map<String, PracticeCourse> practices,
            Map<String, LocalDate> provided,
            Map<ChildId, List<Enrolment>> places,
            Map<String, Map<Setting, Settings.Value>> settings) {
        Stream<Slot> slots(Exclusion one) {
            School school = schools.get(one.schoolId());
            Terms.Calendar calendar = school == null ? null : calendars.get(TermPlace.of(school));
            if (school == null || calendar == null) {
                return Stream.empty();
            }
            LocalDate first = Slot.firstDay(Slot.yearOf(now.toLocalDate()));
            LocalDate from = one.from().isBefore(first) ? first : one.from();
            return from.datesUntil(now.toLocalDate().plusDays(1))
                    .filter(day -> calendar.schoolDay(day) && counts(one, school, day))
                    .flatMap(day -> Stream.of(Slot.of(day, Session.MORNING), Slot.of(day, Session.AFTERNOON)))
                    .filter(slot -> one.keepsOutAt(slot) && hasCome(slot, school));
        }

        private boolean counts(Exclusion one, School school, LocalDate day) {
            LocalDate from = provided.get(one.exclusionId());
            PracticeCourse course = practices.get(school.id());
            Practice practice = course == null
                    ? Practice.ofPhase(school.phase())
                    : course.on(day).map(RegisterPractice::practice).orElse(Practice.ofPhase(school.phase()));
            return practice == Practice.DAILY
                    && (from == null || day.isBefore(from))
                    && places.getOrDefault(one.childId(), List.of()).stream()
                            .anyMatch(place ->
                                    place.holdsOn(day) && place.schoolId().equals(school.id()));
        }

        /** From the time on at which a mark of it would be missed, so that the school's own comes first. */
        private boolean hasCome(Slot slot, School school) {
            boolean morning = slot.session() == Session.MORNING;
            Settings.Value value = settings.getOrDefault(school.authorityId(), Map.of())
                    .get(morning ? Setting.MORNING_MARKS_TIME : Setting.AFTERNOON_MARKS_TIME);
            int minutes = value == null ? (morning ? 600 : 870) : value.number();
            return !slot.day().atStartOfDay().plusMinutes(minutes).isAfter(now);
        }
    }
}
