package org.holdfast.training.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.kernel.Ids;
import org.holdfast.training.ContentArea;
import org.holdfast.training.FormerCourse;
import org.holdfast.training.TrainingCourse;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** A course, its sessions, and who was at them. */
@Named
@ViewScoped
public class CoursePage implements Serializable {
    @Inject
    transient ReadCourse readCourse;

    private String course = "";
    private transient @Nullable CourseView view;

    public void open() {
        view();
    }

    public CourseView view() {
        if (view == null) {
            view = readCourse.run(Ids.checked("Course", course));
        }
        return view;
    }

    /** "Yes: what they said". */
    public String words(TrainingCourse.Help help) {
        return help.words().isEmpty() ? help.helped().title() : help.helped().title() + ": " + help.words();
    }

    /** What was said before, in a line: title, provider and what it was about. */
    public String said(FormerCourse former) {
        return Text.say(
                "training.former.said",
                former.content().title(),
                former.content().provider(),
                former.content().areas().stream().map(ContentArea::shortTitle).collect(Collectors.joining(", ")));
    }

    /** Trainer and place, where either is known. */
    public String heldBy(CourseView.Held held) {
        return Stream.of(held.session().trainer(), held.session().place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "12 people", or that the reader sees only their own. */
    public String number(CourseView.Held held) {
        return Text.say(
                view().own() ? "training.course.present" : "training.course.present.own",
                held.present().size());
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String id) {
        course = id == null ? "" : id;
    }
}
