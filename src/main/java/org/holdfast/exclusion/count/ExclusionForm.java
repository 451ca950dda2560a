package org.holdfast.exclusion.count;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionRule;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.PreviewExclusion;
import org.holdfast.school.StaffMember;
import org.jspecify.annotations.Nullable;

/** The fields of an exclusion as they are typed. */
public class ExclusionForm implements Serializable {
    private Category category = Category.SUSPENSION;
    private @Nullable LocalDate firstDay;
    private Session firstSession = Session.MORNING;
    private @Nullable LocalDate lastDay;
    private Session lastSession = Session.AFTERNOON;
    private String decider = "";
    private Decider.Capacity capacity = Decider.Capacity.HEAD;
    private String reasonOne = "";
    private String reasonTwo = "";
    private String reasonThree = "";
    private String triedBefore = "";
    private String supportChanged = "";
    private boolean examMissed;
    private boolean overLimit;
    private String why = "";

    /** Fills in what is recorded. @param deciders among whom the one who decided is looked for by name */
    void show(Exclusion one, List<StaffMember> deciders) {
        category = one.category();
        firstDay = one.from();
        firstSession = one.time().first().session();
        lastDay = one.time().last().map(Slot::day).orElse(null);
        lastSession = one.time().last().map(Slot::session).orElse(Session.AFTERNOON);
        decider = deciders.stream()
                .filter(adult -> adult.name().equals(one.decided().name()))
                .findFirst()
                .map(StaffMember::id)
                .orElse("");
        capacity = one.decided().capacity();
        List<String> codes = one.reasons();
        reasonOne = codes.get(0);
        reasonTwo = codes.size() > 1 ? codes.get(1) : "";
        reasonThree = codes.size() > 2 ? codes.get(2) : "";
        triedBefore = one.triedBefore();
        supportChanged = one.supportChanged();
        examMissed = one.examMissed();
    }

    PreviewExclusion.Chosen chosen(String instead) {
        return new PreviewExclusion.Chosen(category, firstDay, firstSession, lastDay, lastSession, examMissed, instead);
    }

    /** @throws org.holdfast.kernel.Refused at the first day, where none was chosen */
    ExclusionTerms terms() {
        if (firstDay == null) {
            throw ExclusionRule.FIRST_DAY_IS_NEAR.at("firstDay");
        }
        return new ExclusionTerms(
                category,
                firstDay,
                firstSession,
                lastDay,
                lastSession,
                decider,
                capacity,
                Stream.of(reasonOne, reasonTwo, reasonThree)
                        .filter(code -> !code.isEmpty())
                        .toList(),
                triedBefore,
                supportChanged,
                examMissed,
                overLimit);
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category given) {
        category = given;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate given) {
        firstDay = given;
    }

    public Session getFirstSession() {
        return firstSession;
    }

    public void setFirstSession(Session given) {
        firstSession = given;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate given) {
        lastDay = given;
    }

    public Session getLastSession() {
        return lastSession;
    }

    public void setLastSession(Session given) {
        lastSession = given;
    }

    public String getDecider() {
        return decider;
    }

    public void setDecider(@Nullable String given) {
        decider = given == null ? "" : given;
    }

    public Decider.Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Decider.Capacity given) {
        capacity = given;
    }

    public String getReasonOne() {
        return reasonOne;
    }

    public void setReasonOne(@Nullable String given) {
        reasonOne = given == null ? "" : given;
    }

    public String getReasonTwo() {
        return reasonTwo;
    }

    public void setReasonTwo(@Nullable String given) {
        reasonTwo = given == null ? "" : given;
    }

    public String getReasonThree() {
        return reasonThree;
    }

    public void setReasonThree(@Nullable String given) {
        reasonThree = given == null ? "" : given;
    }

    public String getTriedBefore() {
        return triedBefore;
    }

    public void setTriedBefore(@Nullable String given) {
        triedBefore = given == null ? "" : given;
    }

    public String getSupportChanged() {
        return supportChanged;
    }

    public void setSupportChanged(@Nullable String given) {
        supportChanged = given == null ? "" : given;
    }

    public boolean isExamMissed() {
        return examMissed;
    }

    public void setExamMissed(boolean given) {
        examMissed = given;
    }

    public boolean isOverLimit() {
        return overLimit;
    }

    public void setOverLimit(boolean given) {
        overLimit = given;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String given) {
        why = given == null ? "" : given;
    }
}
