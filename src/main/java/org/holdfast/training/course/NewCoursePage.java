package org.holdfast.training.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.kernel.Ids;
import org.holdfast.school.Organisation;
import org.holdfast.training.ContentArea;
import org.holdfast.training.CourseContent;
import org.holdfast.training.Helped;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Adds a course, or corrects one that was entered wrongly. */
@Named
@ViewScoped
public class NewCoursePage implements Serializable {
    @Inject
    transient ListCourses listCourses;

    @Inject
    transient ReadCourse readCourse;

    @Inject
    transient AddCourse addCourse;

    @Inject
    transient CorrectCourse correctCourse;

    private transient @Nullable List<Organisation> keepers;
    private @Nullable CourseFields said;
    private String course = "";
    private String keeper = "";
    private String why = "";

    public void open() {
        said();
        if (fresh() && keeper.isEmpty()) {
            keeper = keepers().stream().findFirst().map(Organisation::id).orElse("");
        }
    }

    /** Whether it is a new course, not one to correct. */
    public boolean fresh() {
        return course.isEmpty();
    }

    /** For whom it can be added; with one there is nothing to choose. */
    public List<Organisation> keepers() {
        if (keepers == null) {
            keepers = fresh() ? listCourses.run().keepers() : List.of();
        }
        return keepers;
    }

    public List<ContentArea> allAreas() {
        return List.of(ContentArea.values());
    }

    public List<Helped> ways() {
        return List.of(Helped.values());
    }

    public String save() {
        CourseContent content = said().content();
        if (fresh()) {
            String id = addCourse.run(NewCourse.of(keeper, content));
            return Told.on("/training/course?course=" + id, Text.say("training.new.saved", content.title()));
        }
        correctCourse.run(Ids.checked("Course", course), content, why);
        return Told.on("/training/course?course=" + course, Text.say("training.correct.saved", content.title()));
    }

    private CourseFields said() {
        if (said == null) {
            said = fresh()
                    ? new CourseFields()
                    : CourseFields.of(readCourse
                            .run(Ids.checked("Course", course))
                            .course()
                            .content());
        }
        return said;
    }

    public CourseFields getSaid() {
        return said();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String id) {
        course = id == null ? "" : id;
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(@Nullable String id) {
        keeper = id == null ? "" : id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String text) {
        why = text == null ? "" : text;
    }
}
