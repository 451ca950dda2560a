package org.holdfast.bridge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.plan.Answer;
import org.holdfast.plan.ReadOwnSections.OwnSections;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * The draft in hand on the wire.
 *
 * @param number of the version it will become, or, while the plan is locked, is
 * @param status {@code DRAFT}, {@code READY}, {@code SUBMITTED}, {@code RETURNED} or {@code APPROVED}
 */
public record DraftV1(String childId, int number, String kind, String status, List<SectionV1> sections) {
    /**
     * @param own whether this token writes it; the answers of other sections are not told
     * @param missing mandatory questions without an answer
     */
    public record SectionV1(
            String code,
            String title,
            String owner,
            boolean own,
            int questions,
            long missing,
            List<AnswerV1> answers) {}

    /**
     * A question with its answer.
     *
     * @param text for a date in the form 2026-11-23; empty where nothing is answered
     * @param state {@code FRESH}, {@code CARRIED} or {@code CONFIRMED}; none without an answer
     * @param etag to be sent as If-Match with a new text
     */
    public record AnswerV1(
            String question,
            String label,
            String type,
            List<String> choices,
            boolean mandatory,
            String text,
            @Nullable String state,
            @Nullable String writtenBy,
            @Nullable Instant writtenAt,
            String etag) {
        static AnswerV1 of(Question question, Optional<Answer> answer) {
            return new AnswerV1(
                    question.code(),
                    question.label(),
                    question.type().name(),
                    question.choices(),
                    question.mandatory(),
                    answer.map(Answer::text).orElse(""),
                    answer.map(Answer::state).map(Enum::name).orElse(null),
                    answer.map(Answer::authorName).orElse(null),
                    answer.map(Answer::writtenAt).orElse(null),
                    "\"" + answer.map(Answer::version).orElse(0) + "\"");
        }
    }

    /**
     * A text that a case system sends.
     *
     * @param writer name of the social worker who wrote it
     */
    public record TextV1(@NotNull @Size(max = 8000) String text, @Nullable @Size(max = 180) String writer) {}

    static DraftV1 of(OwnSections read) {
        return new DraftV1(
                read.plan().childId().id(),
                read.plan().number(),
                read.hand().kind().name(),
                read.plan().status().name(),
                read.hand().form().sections().stream()
                        .map(section -> section(read, section))
                        .toList());
    }

    /** The sections that this token writes. */
    public static List<SectionV1> own(OwnSections read) {
        return read.hand().form().sections().stream()
                .filter(read::own)
                .map(section -> section(read, section))
                .toList();
    }

    private static SectionV1 section(OwnSections read, Section section) {
        List<AnswerV1> answers = read.own(section)
                ? section.questions().stream()
                        .map(question -> AnswerV1.of(question, read.answer(question)))
                        .toList()
                : List.of();
        return new SectionV1(
                section.code(),
                section.title(),
                section.owner().name(),
                read.own(section),
                section.questions().size(),
                read.missing(section),
                answers);
    }
}
