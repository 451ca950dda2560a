package org.holdfast.plan.form;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.access.Role;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Told;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Words what an authority asks beside the national form, and from which day. */
@Named
@ViewScoped
public class FormEditPage implements Serializable {
    private static final int FIRST_YEAR = -1;
    private static final int LAST_YEAR = 13;

    @Inject
    transient ReadForm readForm;

    @Inject
    transient SetForm setForm;

    @Inject
    transient Clock clock;

    @Inject
    transient Show show;

    private @Nullable List<SectionRow> rows;
    private List<QuestionRow> retired = new ArrayList<>();
    private String authority = "";
    private String authorityName = "";
    private String readVersion = "";
    private boolean preview;
    private @Nullable LocalDate from;

    /** A school year to choose. */
    public record Year(int number, String title) {}

    public void open() {
        if (rows == null) {
            ReadForm.Read read = readForm.run("", "");
            authority = read.authority().id();
            authorityName = read.authority().name();
            readVersion = read.versionId();
            rows = new ArrayList<>(read.sections().stream().map(SectionRow::new).toList());
            retired = new ArrayList<>(
                    read.retired().stream().map(QuestionRow::new).toList());
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            from = read.version()
                    .map(FormVersion::from)
                    .filter(tomorrow::isBefore)
                    .orElse(tomorrow);
        }
    }

    public String answer() {
        return Text.say(preview ? "plan.form.answer.preview" : "plan.form.answer", authorityName);
    }

    public List<SectionRow> rows() {
        return rows == null ? List.of() : rows;
    }

    /** Questions of former versions that are not asked now, their answers kept. */
    public List<QuestionRow> retired() {
        return retired;
    }

    public void addSection() {
        if (rows != null) {
            rows.add(new SectionRow());
        }
    }

    public void addQuestion(SectionRow section) {
        section.questions().add(new QuestionRow());
    }

    public void removeSection(SectionRow section) {
        section.questions().forEach(this::retire);
        if (rows != null) {
            rows.remove(section);
        }
    }

    public void removeQuestion(SectionRow section, QuestionRow question) {
        retire(question);
        section.questions().remove(question);
    }

    private void retire(QuestionRow question) {
        if (question.known()) {
            retired.add(question);
        }
    }

    /** Asks a question of a former version again, in the last section. */
    public void askAgain(QuestionRow question) {
        if (rows().isEmpty()) {
            addSection();
            rows().get(0).questions().clear();
        }
        rows().get(rows().size() - 1).questions().add(question);
        retired.remove(question);
    }

    public void up(SectionRow section, QuestionRow question) {
        List<QuestionRow> all = section.questions();
        int index = all.indexOf(question);
        if (index > 0) {
            all.remove(index);
            all.add(index - 1, question);
        }
    }

    public void look() {
        preview = true;
    }

    public void goOn() {
        preview = false;
    }

    public @Nullable String save() {
        try {
            setForm.run(
                    authority,
                    readVersion,
                    new AddOn(rows().stream().map(SectionRow::section).toList()),
                    from);
        } catch (Refused refused) {
            preview = false;
            Told.refused(refused, refused.field().map(FormEditPage::clientId).orElse(null));
            return null;
        }
        String day = from == null ? "" : show.longDate(from);
        return org.holdfast.web.Told.on("/plan/forms", Text.say("plan.form.saved", day));
    }

    /** {@code sections.0.questions.1.label} lies in the page at {@code form:sections:0:questions:1:label}. */
    private static String clientId(String field) {
        return "form:" + field.replace('.', ':');
    }

    public List<Role> owners() {
        return AddOn.OWNERS;
    }

    public List<Year> years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> new Year(year, AskedWhen.year(year)))
                .toList();
    }

    public List<Circumstance> circumstances() {
        return Arrays.asList(Circumstance.values());
    }

    public List<PlanKind> kinds() {
        return Arrays.asList(PlanKind.values());
    }

    public String kindTitle(PlanKind kind) {
        return Text.say("plan.asked." + kind.name());
    }

    public List<Edition> editions() {
        return Arrays.asList(Edition.values());
    }

    public List<Question.Type> types() {
        return Arrays.asList(Question.Type.values());
    }

    public String typeTitle(Question.Type type) {
        return Text.say("plan.type." + type.name());
    }

    public boolean isPreview() {
        return preview;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }
}
