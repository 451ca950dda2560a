package org.holdfast.training.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.school.Organisation;
import org.holdfast.training.ContentArea;
import org.holdfast.training.Helped;
import org.holdfast.training.TrainingCourse.Help;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Adds a course. */
@Named
@ViewScoped
public class NewCoursePage implements Serializable {
    @Inject
    transient ListCourses listCourses;

    @Inject
    transient AddCourse addCourse;

    private transient @Nullable List<Organisation> keepers;
    private String keeper = "";
    private String title = "";
    private String provider = "";
    private List<String> areas = new ArrayList<>();
    private Helped children = Helped.NOT_KNOWN;
    private String childrenWords = "";
    private Helped carers = Helped.NOT_KNOWN;
    private String carersWords = "";

    public void open() {
        if (keeper.isEmpty()) {
            keeper = keepers().stream().findFirst().map(Organisation::id).orElse("");
        }
    }

    /** For whom it can be added; with one there is nothing to choose. */
    public List<Organisation> keepers() {
        if (keepers == null) {
            keepers = listCourses.run().keepers();
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
        String id = addCourse.run(new NewCourse(
                keeper,
                title,
                provider,
                areas.stream().map(ContentArea::valueOf).toList(),
                new Help(children, childrenWords),
                new Help(carers, carersWords)));
        return Told.on("/training/course?course=" + id, Text.say("training.new.saved", title));
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(@Nullable String id) {
        keeper = id == null ? "" : id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String text) {
        title = text == null ? "" : text;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String text) {
        provider = text == null ? "" : text;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(@Nullable List<String> names) {
        areas = names == null ? new ArrayList<>() : new ArrayList<>(names);
    }

    public Helped getChildren() {
        return children;
    }

    public void setChildren(@Nullable Helped said) {
        children = said == null ? Helped.NOT_KNOWN : said;
    }

    public String getChildrenWords() {
        return childrenWords;
    }

    public void setChildrenWords(@Nullable String text) {
        childrenWords = text == null ? "" : text;
    }

    public Helped getCarers() {
        return carers;
    }

    public void setCarers(@Nullable Helped said) {
        carers = said == null ? Helped.NOT_KNOWN : said;
    }

    public String getCarersWords() {
        return carersWords;
    }

    public void setCarersWords(@Nullable String text) {
        carersWords = text == null ? "" : text;
    }
}
