package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.plan.form.AddOn;
import org.holdfast.plan.form.AddOns;
import org.holdfast.plan.form.Circumstance;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;

/** What the two authorities ask beside the national form: one since long, the other from next year on. */
final class FormMaker {
    private final AddOns addOns;
    private final Town town;
    private final LocalDate today;

    FormMaker(AddOns addOns, Town town, LocalDate today) {
        this.addOns = addOns;
        this.town = town;
        this.today = today;
    }

    void write() {
        LocalDate since = today.minusYears(3);
        addOns.put(
                town.council(Home.CARRICK_VALE).authority(),
                new AddOn(List.of(journeys())),
                since,
                Place.written(since, today));
        addOns.put(
                town.council(Home.NORTHMERE).authority(),
                new AddOn(List.of(books())),
                LocalDate.of(today.getYear() + 1, 1, 1),
                startOf(today));
    }

    private static Instant startOf(LocalDate day) {
        return Place.written(day, day);
    }

    private static Section journeys() {
        return section(
                "Journey to school",
                "Many of our children live far from their school.",
                question(
                        Question.Type.CHOICE,
                        "How the child comes to school",
                        List.of("On foot", "With the carer", "Bus", "Taxi"),
                        true),
                question(Question.Type.TEXT, "What makes the journey a good one", List.of(), true),
                question(Question.Type.DATE, "Transport agreed until", List.of(), false));
    }

    private static Section books() {
        return section(
                "Reading at home",
                "Northmere gives every child in care a parcel of books a term.",
                question(Question.Type.TEXT, "What the child would like to read next", List.of(), false),
                question(Question.Type.CHOICE, "Has the last parcel come?", List.of("Yes", "No", "Not sure"), true));
    }

    private static Section section(String title, String help, Question... questions) {
        return new Section(
                "",
                title,
                help,
                Role.DESIGNATED_TEACHER,
                Optional.of(PlanKind.PEP),
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                EnumSet.allOf(Edition.class),
                Optional.<Circumstance>empty(),
                false,
                List.of(questions));
    }

    private static Question question(Question.Type type, String label, List<String> choices, boolean mandatory) {
        return new Question(
                "", type, label, "", choices, mandatory, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
