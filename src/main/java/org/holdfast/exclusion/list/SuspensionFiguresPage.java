package org.holdfast.exclusion.list;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.list.SuspensionFigures.Figure;
import org.holdfast.exclusion.list.SuspensionFigures.Row;
import org.holdfast.web.Text;

/** Says the figures over a list of exclusions, for pictures and the tables behind them. */
@Named
@Dependent
public class SuspensionFiguresPage {
    public int longest(List<Row> rows) {
        return SuspensionFigures.longest(rows);
    }

    public String say(Figure figure) {
        return figure.hidden() ? Text.say("exclusion.list.tooFew") : String.valueOf(figure.number());
    }

    public String href(Row row) {
        return YearAddress.of(row.choice());
    }

    /** Whether a number opens the list of those it counts. */
    public boolean opens(Row row) {
        return !row.now().hidden() && row.now().number() > 0;
    }

    public String rate(SuspensionFigures figures, boolean thisYear) {
        return figures.rate(thisYear).map(BigDecimal::toPlainString).orElse("");
    }

    /** The newest national figure that may stand beside any list. */
    public Optional<NationalSuspension> beside(List<NationalSuspension> all) {
        return all.stream()
                .filter(row -> row.allPupils() && row.rate().isPresent())
                .findFirst();
    }

    /** End of the scale of rates: a bar that holds the longest. */
    public BigDecimal scale(SuspensionFigures figures, List<NationalSuspension> all) {
        return figures.rate(true)
                .orElse(BigDecimal.ONE)
                .max(figures.rate(false).orElse(BigDecimal.ONE))
                .max(beside(all).flatMap(NationalSuspension::rate).orElse(BigDecimal.ONE))
                .max(BigDecimal.ONE);
    }
}
