package org.holdfast.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends a sign-in sheet and goes on to what it would do; lists those sent before. */
@Named
@ViewScoped
public class SheetFilesPage extends SendingFiles {
    @Inject
    transient UploadSheet uploadSheet;

    @Inject
    transient ListSheets listSheets;

    private String course = "";
    private String school = "";
    private @Nullable LocalDate day;
    private transient ListSheets.@Nullable Listed listed;

    public ListSheets.Listed listed() {
        if (listed == null) {
            listed = listSheets.run();
        }
        return listed;
    }

    /** Whether its people may work at more than one school. */
    public boolean severalSchools() {
        return listed().schools().size() > 1;
    }

    @Override
    List<ImportRun> list() {
        return listed().recent();
    }

    @Override
    ImportRun taken(List<UploadedFile> uploads) {
        return uploadSheet.run(new UploadSheet.Aim(course, day, school), uploads);
    }

    @Override
    public String review() {
        return "/imports/sheets-review";
    }

    @Override
    public List<Explained> explained() {
        return List.of(
                new Explained("match", SheetImportRule.WHO_IS_WHO),
                new Explained("new", SheetImportRule.NEW_PEOPLE_ARE_ADDED_BY_A_PERSON),
                new Explained("absent", SheetImportRule.ABSENT_ARE_LEFT_OUT),
                new Explained("withdrawn", SheetImportRule.WITHDRAWN_STAYS_WITHDRAWN),
                new Explained("undecided", SheetImportRule.UNDECIDED_STAY));
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String id) {
        course = id == null ? "" : id;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String id) {
        school = id == null ? "" : id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate chosen) {
        day = chosen;
    }
}
