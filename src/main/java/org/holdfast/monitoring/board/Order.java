package org.holdfast.monitoring.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.holdfast.child.ChildRow;
import org.holdfast.web.Text;

/** In which order children are listed; where it leaves two equal, they stand as before. */
public enum Order {
    FLAGS(Comparator.comparingInt((BoardLine line) -> -line.raised().size())),
    /** The day of the oldest flag; those of whom the facts do not tell it last. */
    WAITING(Comparator.comparing((BoardLine line) -> line.since().orElse(LocalDate.MAX))),
    /** By its name; those without a school last. */
    SCHOOL(Comparator.comparing((BoardLine line) -> line.child().school().isEmpty())
            .thenComparing(
                    line -> line.child().school().map(ChildRow.Place::name).orElse("")));

    private final Comparator<BoardLine> comparing;

    Order(Comparator<BoardLine> comparing) {
        this.comparing = comparing;
    }

    List<BoardLine> of(List<BoardLine> lines) {
        return lines.stream().sorted(comparing).toList();
    }

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return Text.say("monitoring.order." + word());
    }
}
