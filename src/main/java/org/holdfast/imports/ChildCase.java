package org.holdfast.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.child.CareChange;
import org.holdfast.child.Claim;
import org.holdfast.child.EpisodeOrder;
import org.holdfast.child.Match;
import org.holdfast.child.SocialCareId;
import org.holdfast.child.Ssda903Alone;
import org.holdfast.child.Ssda903Episode;
import org.holdfast.child.Ssda903Header;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.child.Ssda903Line;
import org.holdfast.child.Ssda903Problem;
import org.jspecify.annotations.Nullable;

/** All rows of one child id, in all files. They are loaded together or not at all. */
final class ChildCase {
    private static final String TWICE = "This row stands in the file twice; it counts once";
    private static final Ssda903Problem OTHER_BIRTH_DATE = new Ssda903Problem(
            "DOB", "The Header row gives another birth date", "Correct one of the two in your system");

    private final CaseRows<Ssda903Header> headers = new CaseRows<>(Ssda903Header::row);
    private final CaseRows<Ssda903Episode> episodes = new CaseRows<>(Ssda903Episode::row);
    private final CaseRows<Ssda903Alone> alone = new CaseRows<>(Ssda903Alone::row);
    private Optional<CareChange> change = Optional.empty();
    private Verdict verdict = Verdict.of(RowOutcome.INVALID);

    void header(Ssda903Line<Ssda903Header> line) {
        headers.add(line);
    }

    void episode(Ssda903Line<Ssda903Episode> line) {
        episodes.add(line);
    }

    void alone(Ssda903Line<Ssda903Alone> line) {
        alone.add(line);
    }

    /** Looks at the rows by themselves and beside each other, before anybody asks who the child is. */
    void examine() {
        headers.examine(Ssda903Header::repeats);
        episodes.examine();
        alone.examine(Ssda903Alone::repeats);
        EpisodeOrder.repeated(episodes.read()).forEach(episodes::repeats);
        if (episodes.problems().isEmpty()) {
            EpisodeOrder.problems(episodes()).forEach(episodes::wrong);
        }
        header().ifPresent(header -> alone.read().stream()
                .filter(row -> !row.bornOn().equals(header.bornOn()))
                .forEach(row -> alone.wrong(row.row(), OTHER_BIRTH_DATE)));
    }

    boolean sound() {
        return problems().values().stream().allMatch(Map::isEmpty);
    }

    private Map<Ssda903Kind, Map<Integer, Ssda903Problem>> problems() {
        return new EnumMap<>(Map.of(
                Ssda903Kind.HEADER, headers.problems(),
                Ssda903Kind.EPISODES, episodes.problems(),
                Ssda903Kind.UASC, alone.problems()));
    }

    Optional<Ssda903Header> header() {
        return headers.read().stream().findFirst();
    }

    /** Each once, however often it stands in the file. */
    List<Ssda903Episode> episodes() {
        return episodes.once();
    }

    /** All that could be read, repetitions too. */
    List<Ssda903Episode> episodesRead() {
        return episodes.read();
    }

    /** Until when the child is unaccompanied, where a row says that they are. */
    Optional<Ssda903Alone> alone() {
        return alone.read().stream().findFirst();
    }

    Claim claim(String key) {
        Optional<SocialCareId> number = Stream.of(headers.lines(), episodes.lines(), alone.lines())
                .flatMap(List::stream)
                .flatMap(line -> line.childId().stream())
                .findFirst();
        Optional<Ssda903Header> row = header();
        Optional<LocalDate> bornOn = row.map(Ssda903Header::bornOn).or(() -> alone().map(Ssda903Alone::bornOn));
        return new Claim(key, row.flatMap(Ssda903Header::upn), List.of(), number, "", bornOn);
    }

    void decided(Verdict outcome, Optional<CareChange> what) {
        verdict = outcome;
        change = what;
    }

    Verdict verdict() {
        return verdict;
    }

    /** What is to be written; empty for whoever stays as they are. */
    Optional<CareChange> change() {
        return change;
    }

    /** What comes of all rows, in each file by the number of the row. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        headers.lines()
                .forEach(line -> all.add(finding(
                        line,
                        Ssda903Kind.HEADER,
                        headers,
                        change.map(CareChange::identity).orElse(false))));
        Set<Integer> changed = change.map(CareChange::rows).orElse(Set.of());
        episodes.lines()
                .forEach(line -> all.add(finding(line, Ssda903Kind.EPISODES, episodes, changed.contains(line.row()))));
        alone.lines()
                .forEach(line -> all.add(finding(
                        line,
                        Ssda903Kind.UASC,
                        alone,
                        change.map(CareChange::alone).orElse(false))));
        return all;
    }

    private <T> Finding finding(Ssda903Line<T> line, Ssda903Kind kind, CaseRows<T> rows, boolean changes) {
        boolean repeated = rows.repeated(line.row());
        List<String> notes = new ArrayList<>(line.warnings());
        if (repeated) {
            notes.add(TWICE);
        }
        Verdict here = here(rows.problems().get(line.row()), repeated, changes);
        if (!here.note().isEmpty()) {
            notes.add(here.note());
        }
        return new Finding(
                kind,
                line.row(),
                line.childId().map(SocialCareId::text).orElse(""),
                line.said(),
                here.outcome(),
                here.field(),
                here.reason(),
                here.cure(),
                String.join(". ", notes),
                here.outcome() == RowOutcome.REVIEW ? here.candidate() : Optional.<Match.Candidate>empty());
    }

    /** The child's verdict as it touches one row. */
    private Verdict here(@Nullable Ssda903Problem problem, boolean repeated, boolean changes) {
        if (problem != null) {
            return Verdict.invalid(problem);
        } else if (!sound()) {
            return Verdict.heldBack(problems());
        }
        boolean stays = repeated ? verdict.outcome().loads() : verdict.outcome() == RowOutcome.CHANGED && !changes;
        return stays ? Verdict.of(RowOutcome.MATCHED) : verdict;
    }
}
