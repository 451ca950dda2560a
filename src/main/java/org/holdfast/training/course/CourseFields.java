package org.holdfast.training.course;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.training.ContentArea;
import org.holdfast.training.CourseContent;
import org.holdfast.training.Helped;
import org.holdfast.training.TrainingCourse.Help;
import org.jspecify.annotations.Nullable;

/** What a form says of a course. */
public class CourseFields implements Serializable {
    private String title = "";
    private String provider = "";
    private List<String> areas = new ArrayList<>();
    private Helped children = Helped.NOT_KNOWN;
    private String childrenWords = "";
    private Helped carers = Helped.NOT_KNOWN;
    private String carersWords = "";

    static CourseFields of(CourseContent content) {
        CourseFields fields = new CourseFields();
        fields.title = content.title();
        fields.provider = content.provider();
        fields.setAreas(content.areas().stream().map(Enum::name).toList());
        fields.children = content.children().helped();
        fields.childrenWords = content.children().words();
        fields.carers = content.carers().helped();
        fields.carersWords = content.carers().words();
        return fields;
    }

    CourseContent content() {
        return new CourseContent(
                title,
                provider,
                areas.stream().map(ContentArea::valueOf).toList(),
                new Help(children, childrenWords),
                new Help(carers, carersWords));
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
