package org.holdfast.plan;

import java.util.List;
import java.util.Optional;
import org.holdfast.child.Sight;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.Question;

/** The reader's answers that are only carried over, in the order of the form. */
record CarriedOver(List<Place> places) {
    /** A question by its code, and the section in which it stands. */
    record Place(String section, String question) {}

    static CarriedOver of(PlanView view) {
        Sight sight = view.hand().child().sight();
        return new CarriedOver(view.hand().form().sections().stream()
                .filter(section -> section.writtenBy(sight))
                .flatMap(section -> section.questions().stream()
                        .filter(view::carried)
                        .map(question -> new Place(section.code(), question.code())))
                .toList());
    }

    int number() {
        return places.size();
    }

    /** The next one: further down in the same section, else above it there, else in the first other section. */
    Optional<Place> after(PlanForm form, String section, String question) {
        List<String> order = form.questions().stream().map(Question::code).toList();
        int from = order.indexOf(question);
        List<Place> here =
                places.stream().filter(place -> place.section().equals(section)).toList();
        return here.stream()
                .filter(place -> order.indexOf(place.question()) > from)
                .findFirst()
                .or(() -> here.stream().findFirst())
                .or(() -> places.stream()
                        .filter(place -> order.indexOf(place.question()) > from)
                        .findFirst())
                .or(() -> places.stream().findFirst());
    }
}
