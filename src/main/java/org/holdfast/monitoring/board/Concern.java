package org.holdfast.monitoring.board;

import java.util.List;
import java.util.Locale;
import org.holdfast.web.Text;

/**
 * The nine numbers of the board, most urgent first. One rule decides the count on a tile and the list behind it: whether
 * the child's line has the flag. Source: F48.
 */
public enum Concern {
    SUSPENDED("act", BoardRule.SUSPENDED),
    NO_SCHOOL_PLACE("act", BoardRule.NO_SCHOOL_PLACE),
    TEACHER("act", BoardRule.TEACHER),
    ATTENDANCE("soon", BoardRule.ATTENDANCE),
    PLAN("soon", BoardRule.PLAN),
    VIEWS("soon", BoardRule.VIEWS),
    KEY_PERSON("soon", BoardRule.KEY_PERSON),
    SAFE_PLACE("soon", BoardRule.SAFE_PLACE),
    CONTACT("soon", BoardRule.CONTACT);

    private final String kind;
    private final BoardRule rule;

    Concern(String kind, BoardRule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    /** How pressing it is, as the tag and the tile show it. */
    public String kind() {
        return kind;
    }

    public BoardRule rule() {
        return rule;
    }

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return Text.say("monitoring.board." + word());
    }

    /** Which children the number counts, in words. */
    public String definition() {
        return Text.say("monitoring.board." + word() + ".definition");
    }

    /** The children whom this number counts. */
    List<BoardLine> of(List<BoardLine> lines) {
        return lines.stream().filter(line -> line.bears(this)).toList();
    }
}
