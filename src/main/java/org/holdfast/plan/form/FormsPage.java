package org.holdfast.plan.form;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** What is asked in plans, was and will be; and one version to look at. */
@Named
@ViewScoped
public class FormsPage implements Serializable {
    @Inject
    transient ListForms listForms;

    @Inject
    transient ReadForm readForm;

    @Inject
    transient Clock clock;

    @Inject
    transient Show show;

    private String version = "";
    private transient ListForms.@Nullable Listed listed;
    private transient ReadForm.@Nullable Read read;

    public void open() {
        listed();
        if (!version.isEmpty()) {
            read();
        }
    }

    public ListForms.Listed listed() {
        if (listed == null) {
            listed = listForms.run("");
        }
        return listed;
    }

    public ReadForm.Read read() {
        if (read == null) {
            read = readForm.run("", version);
        }
        return read;
    }

    public String answer() {
        long questions = listed().own().stream()
                .filter(known -> known.inForce(LocalDate.now(clock)))
                .mapToLong(FormVersion::questions)
                .sum();
        return Text.say("plan.forms.answer", listed().authority().name(), questions);
    }

    public String tagKind(FormVersion known) {
        LocalDate today = LocalDate.now(clock);
        return known.inForce(today) ? "ok" : known.ahead(today) ? "wait" : "quiet";
    }

    public String tagText(FormVersion known) {
        LocalDate today = LocalDate.now(clock);
        return Text.say(
                known.inForce(today) ? "plan.forms.now" : known.ahead(today) ? "plan.forms.ahead" : "plan.forms.over");
    }

    public String period(FormVersion known) {
        return known.to()
                .map(end -> Text.say("plan.forms.fromTo", show.longDate(known.from()), show.longDate(end.minusDays(1))))
                .orElseGet(() -> Text.say("plan.forms.from", show.longDate(known.from())));
    }

    public String asked(Section section) {
        return AskedWhen.words(section);
    }

    public String asked(Question question) {
        return AskedWhen.words(question);
    }

    public String editions(Section section) {
        return section.editions().stream().map(Edition::title).sorted().collect(Collectors.joining(", "));
    }

    public String choices(Question question) {
        return String.join(" / ", question.choices());
    }

    public List<Section> sections() {
        return version.isEmpty() ? List.of() : read().sections();
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String id) {
        version = id == null ? "" : id;
    }
}
