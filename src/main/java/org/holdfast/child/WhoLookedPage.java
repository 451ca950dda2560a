package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.audit.Looked;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Who looked at a child's record, in plain words. */
@Named
@ViewScoped
public class WhoLookedPage implements Serializable {
    private static final String FIRST = "~";

    @Inject
    transient ReadWhoLooked readWhoLooked;

    @Inject
    ChildStrip strip;

    private String before = FIRST;
    private transient @Nullable List<Looked> found;

    /** A line of the page. */
    public record Line(Instant at, String name, String role, String what) {}

    public List<Line> lines() {
        return found().stream()
                .limit(ReadWhoLooked.PAGE)
                .map(line -> new Line(line.at(), line.name(), roles(line.roles()), what(line)))
                .toList();
    }

    public String answer() {
        return Text.say("child.looked.answer", strip.forename());
    }

    public ChildRule rule() {
        return ChildRule.EVERY_LOOK_IS_WRITTEN_DOWN;
    }

    /** Address of the earlier part; empty if there is none. */
    public String next() {
        return found().size() > ReadWhoLooked.PAGE
                ? href("&before=" + found().get(ReadWhoLooked.PAGE - 1).id())
                : "";
    }

    /** Address of the newest part; empty if this is it. */
    public String newest() {
        return before.equals(FIRST) ? "" : href("");
    }

    private String href(String more) {
        return "/child/who-looked?child=" + strip.childId() + more;
    }

    private List<Looked> found() {
        if (found == null) {
            found = readWhoLooked.run(strip.id(), before);
        }
        return found;
    }

    private static String roles(String names) {
        List<String> known = Arrays.stream(Role.values()).map(Enum::name).toList();
        return Arrays.stream(names.split(","))
                .filter(known::contains)
                .map(name -> Role.valueOf(name).title())
                .collect(Collectors.joining(", "));
    }

    private static String what(Looked line) {
        Task task = line.task() == null ? Task.READ_CHILD : Task.valueOf(line.task());
        String did = Text.say("child.looked.task." + task.name());
        String about = line.subject() == null ? did : did + ": " + line.subject();
        return line.outcome().equals("DONE") ? about : Text.say("child.looked.refused", about);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String id) {
        before = id == null || !id.matches("[0-9a-f-]{36}") ? FIRST : id;
    }
}
