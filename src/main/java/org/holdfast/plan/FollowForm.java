package org.holdfast.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.plan.PlanFollow.Outcome;
import org.holdfast.plan.PlanFollow.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed about each occasion that a plan is looked at for, with what was said of it before. */
public class FollowForm implements Serializable {
    private final List<Row> rows = new ArrayList<>();

    /** An occasion with what is typed about it. */
    public static class Row implements Serializable {
        private final String occasion;
        private final String because;
        private final String said;
        private @Nullable Outcome outcome;
        private String words;

        Row(Occasion occasion, Optional<PlanFollow> before) {
            this.occasion = occasion.key();
            this.because = occasion.words();
            this.said = before.map(PlanFollow::saidBy).orElse("");
            this.outcome = before.map(PlanFollow::outcome).orElse(null);
            this.words = before.map(PlanFollow::words).orElse("");
        }

        /** "the suspension of 23 Nov 2026". */
        public String because() {
            return because;
        }

        /** Who said it before; empty if nobody did. */
        public String saidBy() {
            return said;
        }

        /** Names the row in what is kept while it is typed. */
        public String name() {
            return occasion.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }

        public @Nullable Outcome getOutcome() {
            return outcome;
        }

        public void setOutcome(@Nullable Outcome chosen) {
            outcome = chosen;
        }

        public String getWords() {
            return words;
        }

        public void setWords(@Nullable String typed) {
            words = typed == null ? "" : typed;
        }
    }

    static FollowForm of(Follows follows) {
        FollowForm form = new FollowForm();
        follows.open().forEach(occasion -> form.rows.add(new Row(occasion, follows.answer(occasion))));
        return form;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    List<Typed> typed() {
        return rows.stream()
                .map(row -> new Typed(row.occasion, row.outcome, row.words))
                .toList();
    }

    /** {@code rows.0.words} lies in the page at {@code form:rows:0:words}. */
    static String clientId(String field) {
        return "form:" + field.replace('.', ':');
    }
}
