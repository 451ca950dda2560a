package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.child.ChildStrip;
import org.holdfast.plan.form.Section;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The approved versions of a child's plan, and every step and reminder between them. */
@Named
@ViewScoped
public class HistoryPage implements Serializable {
    @Inject
    transient ReadPlan readPlan;

    @Inject
    ChildStrip strip;

    private transient @Nullable PlanView view;

    /**
     * Something that happened to the plan.
     *
     * @param detail reason of a return or an amendment, or what was asked for; empty where there is none
     */
    public record Entry(Instant at, int version, String sentence, String detail) {}

    public void open() {
        view();
    }

    private PlanView view() {
        if (view == null) {
            view = readPlan.run(strip.id());
        }
        return view;
    }

    public List<VersionLine> versions() {
        return view().versions();
    }

    /** Newest first. */
    public List<Entry> entries() {
        Stream<Entry> steps = view().steps().stream().map(this::step);
        Stream<Entry> reminders = view().reminders().stream().map(HistoryPage::reminder);
        Stream<Entry> follows = view().follows().said().stream().map(HistoryPage::follow);
        return Stream.of(steps, reminders, follows)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    private Entry step(StepTaken step) {
        String sections = String.join(
                ", ",
                step.sections().stream()
                        .map(code -> view().hand()
                                .form()
                                .section(code)
                                .map(Section::title)
                                .orElse(code))
                        .toList());
        String detail = sections.isEmpty() ? step.reason() : sections + ". " + step.reason();
        String key = "plan.history.step." + step.step().name().toLowerCase(Locale.ROOT);
        return new Entry(step.takenAt(), step.number(), Text.say(key, step.personName()), detail);
    }

    private static Entry reminder(Reminder reminder) {
        String sentence = Text.say("plan.history.chased", reminder.chasedBy(), reminder.ownerName());
        return new Entry(reminder.chasedAt(), reminder.number(), sentence, String.join("; ", reminder.missing()));
    }

    private static Entry follow(PlanFollow follow) {
        String key = follow.current() ? "plan.history.follow" : "plan.history.follow.replaced";
        return new Entry(
                follow.saidAt(),
                follow.number(),
                Text.say(key, follow.saidBy(), follow.because()),
                follow.outcome().title() + ": " + follow.words());
    }

    public String answer() {
        return Text.say("plan.history.answer", versions().size());
    }

    /** The version before, to compare with; 0 for the first. */
    public int before(VersionLine line) {
        return versions().stream()
                .mapToInt(VersionLine::number)
                .filter(number -> number < line.number())
                .max()
                .orElse(0);
    }
}
