package org.holdfast.imports;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.web.Text;

/** A count of rows that opens exactly its list. */
public record ImportCount(String kind, String icon, int number, String words, String href, boolean current) {
    static List<ImportCount> of(ImportReview review) {
        List<ImportCount> counts = new ArrayList<>();
        counts.add(of(review, ImportView.MATCHED, "ok", "ok"));
        counts.add(of(review, ImportView.NEW, "new", "carry"));
        counts.add(of(review, ImportView.CHANGED, "new", "carry"));
        counts.add(of(review, ImportView.REVIEW, "soon", "soon"));
        counts.add(of(review, ImportView.INVALID, "act", "act"));
        if (review.counts().warned() > 0) {
            counts.add(of(review, ImportView.WARNED, "quiet", "info"));
        }
        return counts;
    }

    static String href(ImportReview review, ImportView view, int page) {
        return "/imports/review?run=" + review.run().id() + "&show=" + view + (page > 1 ? "&page=" + page : "");
    }

    private static ImportCount of(ImportReview review, ImportView view, String kind, String icon) {
        return new ImportCount(
                kind,
                icon,
                review.counts().of(view),
                Text.say("imports.review.count." + view),
                href(review, view, 1),
                review.view() == view);
    }
}
