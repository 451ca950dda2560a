package org.holdfast.monitoring.inspection;

import java.util.List;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.web.PaperText;
import org.holdfast.web.Text;

/** The pack on paper: the summary with its rules, then the list of children. It says nothing of when or by whom it was made. */
record PackPaper(PackFacts facts, PackWords words, Sheet children) {
    String html() {
        String title = words.title(facts);
        PaperText paper = new PaperText(title)
                .running(
                        "head", Text.say("monitoring.inspection.paper.head", facts.authority(), words.pair(facts.at())))
                .running("foot", Text.say("monitoring.inspection.paper.foot"))
                .element("h1", title)
                .element("p", words.pair(facts.at()))
                .element("h2", Text.say("monitoring.inspection.summary"))
                .table(
                        List.of(
                                Text.say("monitoring.inspection.column.what"),
                                Text.say("monitoring.inspection.column.number")),
                        words.lines(facts.summary()).stream()
                                .map(line -> List.of(line.title(), line.words()))
                                .toList())
                .element("h2", Text.say("monitoring.inspection.rules"));
        PackWords.rules().forEach(rule -> paper.element("p", rule.sentence() + " (" + rule.source() + ")"));
        return paper.turn(Text.say("monitoring.inspection.paper.head", facts.authority(), words.pair(facts.at())))
                .element("h2", Text.say("monitoring.inspection.children"))
                .table(children.head(), children.rows())
                .html();
    }
}
