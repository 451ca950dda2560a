package org.holdfast.imports;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.holdfast.web.Text;

/** A count of a reviewed file that opens exactly its list. */
public record ImportCount(String kind, String icon, int number, String words, String href, boolean current) {
    /** @param words where the words of the counts begin, in messages */
    static List<ImportCount> of(
            ImportCounts counts, ImportView shown, String words, Function<ImportView, String> href) {
        return Arrays.stream(ImportView.values())
                .filter(view -> view.always() || counts.of(view) > 0)
                .map(view -> new ImportCount(
                        look(view),
                        icon(look(view)),
                        counts.of(view),
                        Text.say(words + view),
                        href.apply(view),
                        shown == view))
                .toList();
    }

    private static String look(ImportView view) {
        return switch (view) {
            case MATCHED -> "ok";
            case NEW, CHANGED -> "new";
            case REVIEW -> "soon";
            case INVALID -> "act";
            case UNKNOWN, WARNED -> "quiet";
        };
    }

    static List<ImportCount> of(MarkReview review, Function<MarkView, String> href) {
        return Arrays.stream(MarkView.values())
                .filter(view -> review.run().count(view) > 0 || view.always())
                .map(view -> new ImportCount(
                        look(view),
                        icon(look(view)),
                        review.run().count(view),
                        Text.say("imports.marks.count." + view),
                        href.apply(view),
                        review.view() == view))
                .toList();
    }

    private static String look(MarkView view) {
        return switch (view) {
            case MATCHED -> "ok";
            case NEW, CHANGED -> "new";
            case REVIEW -> "soon";
            case INVALID -> "act";
            case LEFT_OUT, UNKNOWN -> "quiet";
        };
    }

    private static String icon(String look) {
        return switch (look) {
            case "new" -> "carry";
            case "quiet" -> "info";
            default -> look;
        };
    }
}
