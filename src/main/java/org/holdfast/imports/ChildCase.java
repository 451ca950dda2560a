package org.holdfast.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.child.CareChange;
import org.holdfast.child.Claim;
import org.holdfast.child.EpisodeOrder;
import org.holdfast.child.Match;
import org.holdfast.child.SocialCareId;
import org.holdfast.child.Ssda903Episode;
import org.holdfast.child.Ssda903Header;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.child.Ssda903Line;
import org.holdfast.child.Ssda903Problem;
import org.jspecify.annotations.Nullable;

/** All rows of one child id, in both files. They are loaded together or not at all. */
final class ChildCase {
    private static final String TWICE = "This row stands in the file twice; it counts once";
    private static final Ssda903Problem TWO_HEADERS = new Ssda903Problem(
            "CHILD",
            "Another row has the same child id and says something else",
            "Correct the doubled child id in your system");

    private final List<Ssda903Line<Ssda903Header>> headers = new ArrayList<>();
    private final List<Ssda903Line<Ssda903Episode>> episodes = new ArrayList<>();
    private final Map<Integer, Ssda903Problem> headerProblems = new TreeMap<>();
    private final Map<Integer, Ssda903Problem> episodeProblems = new TreeMap<>();
    private final Set<Integer> repeatedHeaders = new HashSet<>();
    private final Set<Integer> repeatedEpisodes = new HashSet<>();
    private Optional<CareChange> change = Optional.empty();
    private Verdict verdict = Verdict.of(RowOutcome.INVALID);

    void header(Ssda903Line<Ssda903Header> line) {
        headers.add(line);
    }

    void episode(Ssda903Line<Ssda903Episode> line) {
        episodes.add(line);
    }

    /** Looks at the rows by themselves and beside each other, before anybody asks who the child is. */
    void examine() {
        headers.forEach(line ->
                line.problems().stream().findFirst().ifPresent(problem -> headerProblems.put(line.row(), problem)));
        episodes.forEach(line ->
                line.problems().stream().findFirst().ifPresent(problem -> episodeProblems.put(line.row(), problem)));
        List<Ssda903Header> read = read(headers);
        for (Ssda903Header other : read.subList(Math.min(1, read.size()), read.size())) {
            if (other.repeats(read.get(0))) {
                repeatedHeaders.add(other.row());
            } else {
                headerProblems.putIfAbsent(other.row(), TWO_HEADERS);
                headerProblems.putIfAbsent(read.get(0).row(), TWO_HEADERS);
            }
        }
        EpisodeOrder.repeated(read(episodes)).forEach(episode -> repeatedEpisodes.add(episode.row()));
        if (episodeProblems.isEmpty()) {
            episodeProblems.putAll(EpisodeOrder.problems(episodes()));
        }
    }

    boolean sound() {
        return headerProblems.isEmpty() && episodeProblems.isEmpty();
    }

    Optional<Ssda903Header> header() {
        return read(headers).stream().findFirst();
    }

    /** Each once, however often it stands in the file. */
    List<Ssda903Episode> episodes() {
        return read(episodes).stream()
                .filter(episode -> !repeatedEpisodes.contains(episode.row()))
                .toList();
    }

    Claim claim(String key) {
        Optional<SocialCareId> number = Stream.concat(headers.stream(), episodes.stream())
                .flatMap(line -> line.childId().stream())
                .findFirst();
        Optional<Ssda903Header> row = header();
        return new Claim(key, row.flatMap(Ssda903Header::upn), List.of(), number, "", row.map(Ssda903Header::bornOn));
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

    Finding headerFinding(Ssda903Line<Ssda903Header> line, Ssda903Kind kind) {
        boolean changes = change.map(CareChange::identity).orElse(false) && !repeatedHeaders.contains(line.row());
        return finding(line, kind, headerProblems, repeatedHeaders, changes);
    }

    Finding episodeFinding(Ssda903Line<Ssda903Episode> line, Ssda903Kind kind) {
        boolean changes = change.map(CareChange::rows).orElse(Set.of()).contains(line.row());
        return finding(line, kind, episodeProblems, repeatedEpisodes, changes);
    }

    private Finding finding(
            Ssda903Line<?> line,
            Ssda903Kind kind,
            Map<Integer, Ssda903Problem> problems,
            Set<Integer> repeated,
            boolean changes) {
        List<String> notes = new ArrayList<>(line.warnings());
        if (repeated.contains(line.row())) {
            notes.add(TWICE);
        }
        Verdict here = here(problems.get(line.row()), repeated.contains(line.row()), changes);
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
            return Verdict.heldBack(headerProblems.keySet(), episodeProblems.keySet());
        }
        boolean stays = repeated ? verdict.outcome().loads() : verdict.outcome() == RowOutcome.CHANGED && !changes;
        return stays ? Verdict.of(RowOutcome.MATCHED) : verdict;
    }

    private static <T> List<T> read(List<Ssda903Line<T>> lines) {
        return lines.stream().flatMap(line -> line.read().stream()).toList();
    }
}
