package org.holdfast.child.identity;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.IdentityReview;
import org.holdfast.child.Match;
import org.holdfast.child.push.PushedDoubt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** What the data manager's authority is asked: who is meant, the two side by side. */
@UseCase
public class ListQuestions {
    @Inject
    Questions questions;

    @Inject
    Sides sides;

    @Inject
    Acting acting;

    @Allowed(Task.SETTLE_IDENTITY)
    public List<Question> run() {
        acting.about("who is meant");
        List<Question> all = new ArrayList<>();
        for (String authority : acting.actor().organisations(Role.DATA_MANAGER)) {
            List<PushedDoubt> pushed = questions.pushed(authority);
            List<IdentityReview> opened = questions.opened(authority);
            Map<ChildId, Side> known = sides.of(
                    authority,
                    Stream.concat(
                                    pushed.stream().flatMap(doubt -> doubt.candidate().stream()),
                                    opened.stream()
                                            .flatMap(review -> Stream.of(review.childId(), review.candidateId())))
                            .toList());
            Map<String, ChildId> bearers = questions.bearers(
                    authority, pushed.stream().map(PushedDoubt::number).toList());
            pushed.forEach(doubt -> all.add(question(doubt, known, Optional.ofNullable(bearers.get(doubt.number())))));
            opened.forEach(review -> all.add(question(review, known)));
        }
        acting.rows(all.size());
        return all;
    }

    /** @param bearer the record that has the number already */
    private static Question question(PushedDoubt doubt, Map<ChildId, Side> known, Optional<ChildId> bearer) {
        Optional<Side> held = doubt.candidate().map(known::get);
        return new Question(
                doubt.id(),
                true,
                Side.said(doubt.said(), doubt.number()),
                held,
                doubt.why().sentence(),
                doubt.mayBeSame(),
                doubt.candidate().isPresent(),
                doubt.candidate()
                        .filter(one ->
                                (doubt.why() == Match.Why.TWO_RECORDS || doubt.why() == Match.Why.NHS_TWO_RECORDS)
                                        && held.map(Side::shown).orElse(false))
                        .flatMap(one -> bearer.map(two -> new Question.Pair(two, one))),
                doubt.recordedAt());
    }

    private static Question question(IdentityReview review, Map<ChildId, Side> known) {
        Side said = known.getOrDefault(review.childId(), Side.hidden(""));
        Side held = Optional.ofNullable(known.get(review.candidateId()))
                .filter(Side::shown)
                .orElseGet(() -> Side.hidden(""));
        return new Question(
                review.id(),
                false,
                said,
                Optional.of(held),
                review.reason().sentence(),
                false,
                true,
                said.shown() || held.shown()
                        ? Optional.of(new Question.Pair(review.candidateId(), review.childId()))
                        : Optional.empty(),
                review.recordedAt());
    }
}
