package org.holdfast.attendance.drop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The children in whose attendance something has dropped. */
@Named
@ViewScoped
public class DropsPage implements Serializable {
    private static final int LENGTH = 25;

    @Inject
    transient ListDrops listDrops;

    private int sheet = 1;
    private transient ListDrops.@Nullable Listed listed;

    public ListDrops.Listed it() {
        if (listed == null) {
            listed = listDrops.run();
        }
        return listed;
    }

    public void open() {
        it();
    }

    public String answer() {
        return Text.say("attendance.drops.answer", it().open().size());
    }

    /** The part of the list that this page shows. */
    public List<ChildDrops> rows() {
        List<ChildDrops> all = it().open();
        return all.subList(from(), Math.min(all.size(), from() + LENGTH));
    }

    public boolean whole() {
        return it().open().size() <= LENGTH;
    }

    public String shown() {
        return Text.say(
                "attendance.drops.shown",
                from() + 1,
                from() + rows().size(),
                it().open().size());
    }

    public String previousHref() {
        return from() == 0 ? "" : "?page=" + (number() - 1);
    }

    public String nextHref() {
        return from() + LENGTH >= it().open().size() ? "" : "?page=" + (number() + 1);
    }

    public List<DropRule> rules() {
        return List.of(DropRule.values());
    }

    private int number() {
        int last = Math.max(1, (it().open().size() + LENGTH - 1) / LENGTH);
        return Math.min(Math.max(1, sheet), last);
    }

    private int from() {
        return (number() - 1) * LENGTH;
    }

    public String getSheet() {
        return String.valueOf(sheet);
    }

    /** What is no number counts as not said. */
    public void setSheet(@Nullable String number) {
        sheet = number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1;
    }
}
