package org.holdfast.bridge.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.SignIn;
import org.holdfast.access.Task;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.child.push.PushRule;
import org.holdfast.child.push.StalePush;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;

/**
 * Does the lines of one turn, several in one transaction. Where one cannot be taken in, nothing of that transaction stays:
 * those before the line are done again without it, then its answer is written, and what follows it comes next. So each line
 * ends as if it had come alone, in the order in which they stand.
 */
@ApplicationScoped
class TurnAtWork {
    private static final Logger LOG = Logger.getLogger(TurnAtWork.class.getName());

    /** Lines in one transaction: enough to share its cost, few enough for others who wait for the same rows. */
    private static final int TOGETHER = 25;

    /** How often a line is tried that others, or the server, stood in the way of. */
    private static final int TRIES = 3;

    private static final Problem NO_LONGER = Problem.document(
            403,
            "client-may-no-longer",
            "Not allowed any more",
            "The client was closed, or no scope or agreement on sharing covers this now");

    @Inject
    TakeLines takeLines;

    @Inject
    NoteAnswers noteAnswers;

    @Inject
    SignIn signIn;

    @Inject
    Sharing sharing;

    @Inject
    Acting acting;

    /** @param until when no more lines are begun, as {@link System#nanoTime} has it */
    void work(TakeBatchTurn.Turn turn, long until) {
        Walk walk = new Walk(turn);
        while (walk.goesOn() && (walk.owes() || System.nanoTime() - until < 0)) {
            walk.step();
        }
    }

    /** The way through the lines of one turn. */
    private final class Walk {
        private final TakeBatchTurn.Turn turn;
        private int at;
        private int together = TOGETHER;
        private int tries;
        private Optional<LineAnswer> known = Optional.empty();

        Walk(TakeBatchTurn.Turn turn) {
            this.turn = turn;
        }

        boolean goesOn() {
            return at < turn.lines().size();
        }

        /** Whether an answer is known that was not written yet; tried again, it would stand in the trail twice. */
        boolean owes() {
            return known.isPresent();
        }

        void step() {
            Optional<Actor> client = signIn.clientAgain(turn.clientId(), turn.scopes())
                    .filter(one -> one.may(Task.SEND_BATCH_BY_API) && sharing.covers(Part.RECEIVING));
            if (client.isEmpty()) {
                List<SentLine> rest = turn.lines().subList(at, turn.lines().size());
                note(
                        rest,
                        rest.stream()
                                .map(line -> LineAnswer.of(line, NO_LONGER))
                                .toList());
            } else if (known.filter(answer -> answer.line() == line().number()).isPresent()) {
                note(List.of(line()), List.of(known.get()));
            } else {
                take(
                        client.get(),
                        turn.lines()
                                .subList(
                                        at, Math.min(at + together, turn.lines().size())));
            }
        }

        private SentLine line() {
            return turn.lines().get(at);
        }

        private void take(Actor client, List<SentLine> lines) {
            try {
                acting.as(client, "");
                forward(takeLines.run(turn.batchId(), lines), lines.size());
                together = Math.min(TOGETHER, 2 * together);
            } catch (LineStopped stopped) {
                stopped(stopped);
            } catch (RuntimeException e) {
                failed(lines.size(), e);
            }
        }

        /** Its answer holds as it is, unless it may be another without the others, or at another time. */
        private void stopped(LineStopped stopped) {
            SentLine line = turn.lines().get(at + stopped.place());
            boolean passing = stopped.why() instanceof Refused refused
                    && (refused.rule() == PushRule.EVENT_IS_UNDER_WAY || refused.rule() == PushRule.RECORD_IS_IN_USE);
            boolean alone = stopped.place() == 0;
            known = LineAnswer.of(line, stopped.why())
                    .filter(answer -> !passing && (alone || !(stopped.why() instanceof StalePush)));
            together = Math.max(1, stopped.place());
            if (alone && known.isEmpty()) {
                failed(1, stopped.why());
            }
        }

        /** Tries again, each line by itself, and in the end gives it up. */
        private void failed(int lines, RuntimeException why) {
            together = 1;
            if (lines > 1 || ++tries < TRIES) {
                return;
            }
            LineAnswer answer = LineAnswer.of(line(), why).orElseGet(() -> {
                String reference = Ids.next().substring(24);
                LOG.log(Level.SEVERE, "A line of a batch failed, reference " + reference, why);
                return LineAnswer.of(line(), Problem.document(500, "", "Failed", "Reference " + reference));
            });
            note(List.of(line()), List.of(answer));
        }

        private void note(List<SentLine> lines, List<LineAnswer> answers) {
            acting.as(Actor.system("batches"), "");
            forward(noteAnswers.run(turn.batchId(), lines, answers), lines.size());
            known = Optional.empty();
        }

        /** @param ours false where another node goes on with the batch, so that this one has nothing more to do */
        private void forward(boolean ours, int lines) {
            at = ours ? at + lines : turn.lines().size();
            tries = 0;
        }
    }
}
