package org.holdfast.exclusion.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.ExclusionRule;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The exclusions of this school year: the list under a choice, in parts. */
@Named
@RequestScoped
public class YearExclusionsPage {
    private static final int LENGTH = 25;

    @Inject
    ListExclusions listExclusions;

    @Inject
    Acting acting;

    @Inject
    Show show;

    private final YearAddress at = new YearAddress();
    private ListExclusions.@Nullable Listed listed;

    public YearAddress getAt() {
        return at;
    }

    public ListExclusions.Listed it() {
        if (listed == null) {
            listed = listExclusions.run(at.choice());
        }
        return listed;
    }

    public String answer() {
        int shown = it().lines().size();
        return at.choice().narrow() || at.choice().ended()
                ? Text.say("exclusion.list.year.answer.some", shown, it().all())
                : Text.say("exclusion.list.year.answer", shown, it().children());
    }

    public boolean narrow() {
        return at.choice().narrow() || at.choice().ended();
    }

    public YearFilters filters() {
        return new YearFilters(it(), at);
    }

    public String term(String name) {
        return YearFilters.term(name);
    }

    public String when(ExclusionLine line) {
        LocalDate last = line.until().orElse(line.from());
        return last.equals(line.from())
                ? show.day(line.from())
                : Text.say("exclusion.list.fromTo", show.day(line.from()), show.day(last));
    }

    public String days(ExclusionLine line) {
        return line.kind() == Category.PERMANENT
                ? ""
                : Days.number(line.exclusion().served());
    }

    public List<ExclusionLine> rows() {
        return it().lines().subList(from(), Math.min(it().lines().size(), from() + LENGTH));
    }

    public boolean paged() {
        return it().lines().size() > LENGTH;
    }

    public String shown() {
        return Text.say(
                "exclusion.list.shown",
                from() + 1,
                from() + rows().size(),
                it().lines().size());
    }

    public String previousHref() {
        return from() == 0 ? "" : at.part(number() - 1);
    }

    public String nextHref() {
        return from() + LENGTH >= it().lines().size() ? "" : at.part(number() + 1);
    }

    private int number() {
        int last = Math.max(1, (it().lines().size() + LENGTH - 1) / LENGTH);
        return Math.min(Math.max(1, at.number()), last);
    }

    private int from() {
        return (number() - 1) * LENGTH;
    }

    public boolean mayExport() {
        return acting.actor().may(Task.EXPORT_EXCLUSIONS);
    }

    /** Address of the same list as a file. */
    public String exportHref(String form) {
        return "/exclusion/export?form=" + form + YearAddress.query(at.choice());
    }

    public Rule rule() {
        return ExclusionRule.SERVED_DAYS_STAY;
    }
}
