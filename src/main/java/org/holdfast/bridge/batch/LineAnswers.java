package org.holdfast.bridge.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.push.PushAnswer;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Files;
import org.jspecify.annotations.Nullable;

/**
 * What came of the lines of batches. An answer is written in the transaction of what the line did, and how far the batch is
 * with it: a server that is killed goes on behind the last line that was done.
 */
@ApplicationScoped
class LineAnswers {
    private static final int LONGEST_DETAIL = 2_000;
    private static final int COLUMNS = 8;

    @Inject
    EntityManager em;

    @Inject
    Files files;

    @Inject
    Clock clock;

    /**
     * Keeps everybody else from a batch until the transaction ends.
     *
     * @return false if it is not at this line, since somebody else goes on with it
     */
    boolean hold(String batchId, SentLine next) {
        List<?> at = em.createNativeQuery("select next_byte from batch where id = ?1 for update")
                .setParameter(1, batchId)
                .getResultList();
        return !at.isEmpty() && ((Number) at.get(0)).longValue() == next.from();
    }

    /** What one line wrote is sent, and not gone through again with each line after it. */
    void apart() {
        em.flush();
        em.clear();
    }

    /** Writes answers of lines that follow each other; after the last line of all, what was sent is erased. */
    void add(String batchId, List<LineAnswer> answers, SentLine last) {
        insert(batchId, answers);
        em.createNativeQuery("update batch set next_line = ?1, next_byte = ?2, taken = taken + ?3,"
                        + " repeated = repeated + ?4, older = older + ?5, review = review + ?6, refused = refused + ?7"
                        + " where id = ?8")
                .setParameter(1, last.number() + 1)
                .setParameter(2, last.to())
                .setParameter(3, count(answers, Verdict.NEW))
                .setParameter(4, count(answers, Verdict.REPEATED))
                .setParameter(5, count(answers, Verdict.OLDER))
                .setParameter(6, count(answers, Verdict.REVIEW))
                .setParameter(
                        7,
                        answers.stream()
                                .filter(answer -> answer.verdict().isEmpty())
                                .count())
                .setParameter(8, batchId)
                .executeUpdate();
        close(batchId);
    }

    private void close(String batchId) {
        int closed = em.createNativeQuery("update batch set done_at = ?1 where id = ?2"
                        + " and taken + repeated + older + review + refused >= line_count")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(2, batchId)
                .executeUpdate();
        if (closed == 1) {
            Batch batch = em.find(Batch.class, batchId);
            files.erase(files.of(batch.fileId(), batch.authorityId()));
            em.createNativeQuery("delete from batch_work where batch_id = ?1")
                    .setParameter(1, batchId)
                    .executeUpdate();
        }
    }

    private static long count(List<LineAnswer> answers, Verdict verdict) {
        return answers.stream()
                .filter(answer -> answer.verdict().filter(verdict::equals).isPresent())
                .count();
    }

    private void insert(String batchId, List<LineAnswer> answers) {
        String rows = IntStream.range(0, answers.size() * COLUMNS)
                .mapToObj(i -> (i % COLUMNS == 0 ? "(?" : "?") + (i + 1) + (i % COLUMNS == COLUMNS - 1 ? ")" : ""))
                .collect(Collectors.joining(", "));
        Query insert = em.createNativeQuery(
                "insert into batch_line (batch_id, line_no, status, verdict, child_id, etag, problem, detail) values "
                        + rows);
        for (int i = 0; i < answers.size(); i++) {
            LineAnswer answer = answers.get(i);
            int place = i * COLUMNS;
            insert.setParameter(place + 1, batchId)
                    .setParameter(place + 2, answer.line())
                    .setParameter(place + 3, answer.status())
                    .setParameter(place + 4, answer.verdict().map(Verdict::name).orElse(null))
                    .setParameter(place + 5, answer.child().map(ChildId::id).orElse(null))
                    .setParameter(place + 6, answer.etag().orElse(null))
                    .setParameter(place + 7, answer.problem().map(Problem::type).orElse(null))
                    .setParameter(
                            place + 8, answer.problem().map(LineAnswers::detail).orElse(null));
        }
        insert.executeUpdate();
    }

    private static String detail(Problem problem) {
        String detail = problem.detail();
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL - 1) + "…" : detail;
    }

    /** In the order of the lines; of a child whose record was sealed since nothing is told. */
    List<LineAnswer> of(Batch batch, int after, int limit) {
        List<?> rows = em.createNativeQuery("select l.line_no, l.status, l.verdict, l.child_id, l.etag, l.problem,"
                        + " l.detail, c.sealed_on from batch_line l left join child c on c.id = l.child_id"
                        + " where l.batch_id = ?1 and l.line_no > ?2 order by l.line_no")
                .setParameter(1, batch.id())
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> answer((Object[]) row)).toList();
    }

    private static LineAnswer answer(Object[] row) {
        int line = ((Number) row[0]).intValue();
        int status = ((Number) row[1]).intValue();
        if (row[7] != null) {
            return LineAnswer.of(line, PushAnswer.NOT_FOUND);
        }
        return new LineAnswer(
                line,
                status,
                text(row[2]).map(Verdict::valueOf),
                text(row[3]).map(ChildId::new),
                text(row[4]),
                text(row[5])
                        .map(type -> new Problem(type, "", status, text(row[6]).orElse(""))));
    }

    private static Optional<String> text(@Nullable Object cell) {
        return Optional.ofNullable(cell).map(String::valueOf);
    }
}
