package org.holdfast.plan.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.jspecify.annotations.Nullable;

/** A section while an administrator words it. */
public class SectionRow implements Serializable {
    private final String code;
    private String title;
    private String help;
    private Role owner;
    private @Nullable PlanKind only;
    private @Nullable Circumstance when;
    private @Nullable Integer yearFrom;
    private @Nullable Integer yearTo;
    private List<String> editions;
    private final List<QuestionRow> questions = new ArrayList<>();

    SectionRow() {
        code = "";
        title = "";
        help = "";
        owner = Role.DESIGNATED_TEACHER;
        editions = new ArrayList<>(List.of(Edition.SCHOOL.name(), Edition.SOCIAL_CARE.name()));
        questions.add(new QuestionRow());
    }

    SectionRow(Section known) {
        code = known.code();
        title = known.title();
        help = known.help();
        owner = known.owner();
        only = known.only().orElse(null);
        when = known.when().orElse(null);
        yearFrom = known.yearFrom() == Integer.MIN_VALUE ? null : known.yearFrom();
        yearTo = known.yearTo() == Integer.MAX_VALUE ? null : known.yearTo();
        editions = new ArrayList<>(known.editions().stream().map(Enum::name).toList());
        known.questions().forEach(question -> questions.add(new QuestionRow(question)));
    }

    public Section section() {
        return new Section(
                code,
                title,
                help,
                owner,
                Optional.ofNullable(only),
                yearFrom == null ? Integer.MIN_VALUE : yearFrom,
                yearTo == null ? Integer.MAX_VALUE : yearTo,
                editions.stream()
                        .map(Edition::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Edition.class))),
                Optional.ofNullable(when),
                false,
                questions.stream().map(QuestionRow::question).toList());
    }

    public String asked() {
        return AskedWhen.words(section());
    }

    public List<QuestionRow> questions() {
        return questions;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String typed) {
        help = typed;
    }

    public Role getOwner() {
        return owner;
    }

    public void setOwner(Role chosen) {
        owner = chosen;
    }

    public @Nullable PlanKind getOnly() {
        return only;
    }

    public void setOnly(@Nullable PlanKind kind) {
        only = kind;
    }

    public @Nullable Circumstance getWhen() {
        return when;
    }

    public void setWhen(@Nullable Circumstance chosen) {
        when = chosen;
    }

    public @Nullable Integer getYearFrom() {
        return yearFrom;
    }

    public void setYearFrom(@Nullable Integer year) {
        yearFrom = year;
    }

    public @Nullable Integer getYearTo() {
        return yearTo;
    }

    public void setYearTo(@Nullable Integer year) {
        yearTo = year;
    }

    /** Names of those in which it is printed. */
    public List<String> getEditions() {
        return editions;
    }

    public void setEditions(List<String> chosen) {
        editions = chosen;
    }
}
