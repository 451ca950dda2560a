package org.holdfast.attendance.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Post;
import org.holdfast.access.Task;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkNote;
import org.holdfast.attendance.MarkNotes;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/** What a school has marked already, laid out for typing. */
@ApplicationScoped
class MarkSheets {
    @Inject
    ChildFacts facts;

    @Inject
    Schools schools;

    @Inject
    Registers registers;

    @Inject
    MarkNotes notes;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    @Inject
    Acting acting;

    /** Of the actor's own schools, at which some children are; no other school's register is typed into. */
    record Places(Map<ChildId, List<Enrolment>> enrolments, Map<String, CodeScheme> own) {
        Optional<String> of(ChildId child, LocalDate day) {
            List<Enrolment> here = enrolments.getOrDefault(child, List.of()).stream()
                    .filter(one -> own.containsKey(one.schoolId()))
                    .toList();
            return ChildFacts.schoolOn(here, day).map(Enrolment::schoolId);
        }

        CodeScheme scheme(String schoolId) {
            return own.getOrDefault(schoolId, CodeScheme.ENGLAND);
        }
    }

    Places places(List<Child> children) {
        return new Places(facts.of(Enrolment.class, children), own());
    }

    private Map<String, CodeScheme> own() {
        Set<String> ids = acting.actor().posts().stream()
                .filter(post -> Task.ENTER_MARKS.allows(post.role()))
                .map(Post::organisation)
                .collect(Collectors.toSet());
        Map<String, School> found = schools.byIds(ids);
        Map<String, LocalAuthority> areas = schools.authoritiesByIds(
                found.values().stream().map(School::authorityId).collect(Collectors.toSet()));
        Map<String, CodeScheme> schemes = new HashMap<>();
        found.forEach((id, school) -> schemes.put(
                id,
                Optional.ofNullable(areas.get(school.authorityId()))
                                .filter(area -> "Wales".equals(area.nation()))
                                .isPresent()
                        ? CodeScheme.WALES
                        : CodeScheme.ENGLAND));
        return schemes;
    }

    /** Of the actor's first school. */
    Terms.Calendar calendar() {
        return schools.byIds(own().keySet()).values().stream()
                .min(Comparator.comparing(School::id))
                .map(school -> terms.of(TermPlace.of(school)))
                .orElseGet(terms::national);
    }

    /** The codes of the actor's schools; a person of schools in two nations types those of England. */
    CodeScheme scheme() {
        return own().values().stream().sorted().findFirst().orElse(CodeScheme.ENGLAND);
    }

    /** A row for each child and day on which the child is on the roll of one of the actor's schools. */
    List<MarkRow> rows(List<Child> children, List<LocalDate> days) {
        Places places = places(children);
        Map<RegisterKey, RegisterYear> kept = new HashMap<>();
        days.stream()
                .map(Slot::yearOf)
                .distinct()
                .flatMap(year -> registers.of(children, year).stream())
                .forEach(one -> kept.put(new RegisterKey(one.childId(), one.schoolId(), one.year()), one));
        Map<String, Map<Integer, MarkNote>> said = notes.of(kept.values(), 0, Slot.COUNT);
        List<MarkRow> rows = new ArrayList<>();
        for (Child child : children) {
            for (LocalDate day : days) {
                places.of(child.id(), day).ifPresent(school -> {
                    RegisterYear register = kept.get(new RegisterKey(child.id(), school, Slot.yearOf(day)));
                    rows.add(row(child, day, register, said));
                });
            }
        }
        return rows;
    }

    private MarkRow row(
            Child child, LocalDate day, @Nullable RegisterYear register, Map<String, Map<Integer, MarkNote>> said) {
        if (register == null) {
            return new MarkRow(child.id(), child.name(), day, "", "", "");
        }
        Map<Integer, MarkNote> remarks = said.getOrDefault(register.id(), Map.of());
        int index = Slot.index(register.year(), day);
        Remark morning = remark(remarks, index);
        Remark afternoon = remark(remarks, index + 1);
        return new MarkRow(
                child.id(),
                child.name(),
                day,
                text(register.marks().at(index), morning),
                text(register.marks().at(index + 1), afternoon),
                morning.reason().isEmpty() ? afternoon.reason() : morning.reason());
    }

    private static Remark remark(Map<Integer, MarkNote> remarks, int index) {
        MarkNote note = remarks.get(index);
        return note == null ? Remark.NOTHING : note.remark();
    }

    /** As it is typed: the code, and for one who came late the minutes. */
    private String text(byte symbol, Remark remark) {
        if (symbol == CodeTable.NONE) {
            return "";
        }
        String minutes = codes.table().late(symbol)
                ? remark.minutesLate().map(String::valueOf).orElse("")
                : "";
        return codes.table().letter(symbol) + minutes;
    }
}
