package org.holdfast.bridge.batch;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.push.PushAnswer;
import org.holdfast.bridge.push.PushByKind;
import org.holdfast.bridge.push.SentWord;
import org.holdfast.child.Identities;
import org.holdfast.child.SocialCareId;
import org.holdfast.child.push.OwnRecords;
import org.holdfast.child.push.PushKind;
import org.holdfast.child.push.Pushed;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.UseCase;

/** Does some lines of a batch, as the client that sent it, each as a push of its own, and all of them or none. */
@UseCase
public class TakeLines {
    private static final Problem TOO_LONG = Problem.document(
            413, "too-large", "Too large", "A line has at most 65,536 bytes: send this push by itself");

    @Inject
    PushByKind push;

    @Inject
    LineAnswers answers;

    @Inject
    Identities identities;

    @Inject
    OwnRecords records;

    @Inject
    Acting acting;

    /** A line that was read, or what is wrong with it. */
    private record Read(SentLine line, Optional<SentWord> word, Optional<LineAnswer> wrong) {
        static Read of(SentLine line) {
            if (line.tooLong()) {
                return new Read(line, Optional.empty(), Optional.of(LineAnswer.of(line, TOO_LONG)));
            }
            try {
                return new Read(line, Optional.of(SentWord.of(line.content())), Optional.empty());
            } catch (RuntimeException e) {
                LineAnswer wrong = LineAnswer.of(line, e).orElseThrow(() -> e);
                return new Read(line, Optional.empty(), Optional.of(wrong));
            }
        }
    }

    /**
     * @param lines that follow each other
     * @return false if somebody else goes on with the batch
     * @throws LineStopped if one of them cannot be taken in
     */
    @Allowed(Task.SEND_BATCH_BY_API)
    boolean run(String batchId, List<SentLine> lines) {
        acting.goesOn();
        if (!answers.hold(batchId, lines.get(0))) {
            return false;
        }
        List<Read> read = lines.stream().map(Read::of).toList();
        Map<String, ChildId> known = known(read);
        hold(read, known);
        List<LineAnswer> given = new ArrayList<>();
        for (Read one : read) {
            try {
                given.add(answer(one, known));
                answers.apart();
            } catch (RuntimeException e) {
                throw new LineStopped(given.size(), e);
            }
        }
        answers.add(batchId, given, lines.get(lines.size() - 1));
        return true;
    }

    private LineAnswer answer(Read one, Map<String, ChildId> known) {
        if (one.word().isEmpty()) {
            return one.wrong().orElseThrow();
        }
        SentWord word = one.word().get();
        if (word.kind() == PushKind.CHILD) {
            Pushed pushed = push.child(word);
            number(word).ifPresent(number -> pushed.child().ifPresent(child -> known.put(number.key(), child)));
            return LineAnswer.of(one.line(), pushed);
        }
        return child(word, known)
                .map(child -> LineAnswer.of(one.line(), push.about(child, word)))
                .orElseGet(() -> LineAnswer.of(one.line(), PushAnswer.NOT_FOUND));
    }

    /** Those of whom the authority's number is known before any of the lines is done. */
    private Map<String, ChildId> known(List<Read> read) {
        String authority = acting.actor().organisations(Role.CASE_SYSTEM).get(0);
        List<SocialCareId> numbers = read.stream()
                .flatMap(one -> one.word().flatMap(TakeLines::number).stream())
                .toList();
        return new HashMap<>(identities.bearing(authority, numbers));
    }

    private void hold(List<Read> read, Map<String, ChildId> known) {
        List<SentWord> words = read.stream().flatMap(one -> one.word().stream()).toList();
        boolean opening = words.stream().anyMatch(word -> word.kind() == PushKind.CHILD);
        records.hold(words.stream().flatMap(word -> child(word, known).stream()).toList(), opening);
    }

    private static Optional<ChildId> child(SentWord word, Map<String, ChildId> known) {
        return word.childId().isPresent()
                ? word.childId().filter(Ids::formed).map(ChildId::new)
                : number(word).map(number -> known.get(number.key()));
    }

    private static Optional<SocialCareId> number(SentWord word) {
        return word.socialCareId().flatMap(SocialCareId::parse);
    }
}
