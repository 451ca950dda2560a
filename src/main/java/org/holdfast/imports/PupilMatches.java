package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Secrets;
import org.holdfast.attendance.file.AttendanceReading;
import org.holdfast.attendance.file.FilePupil;
import org.holdfast.attendance.file.FileRegister;
import org.holdfast.child.Child;
import org.holdfast.child.Claim;
import org.holdfast.child.Identities;
import org.holdfast.child.Match;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Folded;

/** Who the children of an attendance file are: asks the identity rules, and heeds what persons have answered. */
@ApplicationScoped
class PupilMatches {
    private static final String NOBODY = "No record that you may see has this UPN, or this name and birth date.";
    private static final String UNNAMED = "The file gives neither a UPN nor a name with birth date.";
    static final String LEAVE = "Nothing to do: of other children nothing is kept";

    @Inject
    Identities identities;

    /** @param known children by how the file names them */
    record Matched(Map<FilePupil, Child> known, List<FoundChild> others) {}

    /**
     * @param answers what a person has said: whether the key of a child in the file means a record
     */
    Matched of(String authorityId, AttendanceReading reading, Map<String, Map<ChildId, Boolean>> answers) {
        Map<String, List<FileRegister>> byKey = new LinkedHashMap<>();
        reading.registers().forEach(register -> byKey.computeIfAbsent(key(register.pupil()), key -> new ArrayList<>())
                .add(register));
        Map<String, Match> matches =
                of(authorityId, byKey.values().stream().map(it -> it.get(0).pupil()), answers);
        Matched matched = new Matched(new HashMap<>(), new ArrayList<>());
        byKey.forEach((key, registers) -> sort(
                registers, Secrets.sha256(key), Objects.requireNonNull(matches.get(Secrets.sha256(key))), matched));
        return matched;
    }

    /**
     * What the rules and persons say of each pupil, by its {@link #keyOf key}.
     *
     * @param answers as above
     */
    Map<String, Match> of(String authorityId, Stream<FilePupil> pupils, Map<String, Map<ChildId, Boolean>> answers) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        pupils.forEach(pupil -> claims.computeIfAbsent(keyOf(pupil), pupil::claim));
        List<Match> matches = identities.matchPupils(authorityId, List.copyOf(claims.values()));
        Map<String, Match> byKey = new HashMap<>();
        int place = 0;
        for (String key : claims.keySet()) {
            byKey.put(key, answered(matches.get(place++), answers.getOrDefault(key, Map.of())));
        }
        return byKey;
    }

    /** Stands for a pupil of a file in answers, however often the file names it. */
    static String keyOf(FilePupil pupil) {
        return Secrets.sha256(key(pupil));
    }

    private static void sort(List<FileRegister> registers, String key, Match match, Matched matched) {
        if (match instanceof Match.Known known) {
            registers.forEach(register -> matched.known().put(register.pupil(), known.child()));
            return;
        }
        matched.others().add(other(registers, key, match));
    }

    private static Match answered(Match match, Map<ChildId, Boolean> answers) {
        Optional<Match.Candidate> candidate =
                match instanceof Match.Review review ? review.candidate() : Optional.empty();
        Optional<Boolean> same = candidate.flatMap(
                it -> Optional.ofNullable(answers.get(it.child().id())));
        if (candidate.isEmpty() || same.isEmpty()) {
            return match;
        }
        return same.get() && settles(candidate.get())
                ? new Match.Known(candidate.get().child(), false)
                : new Match.Nobody(false);
    }

    /** Only a record of the sender's own may be joined by an answer. */
    private static boolean settles(Match.Candidate candidate) {
        return candidate.own() && candidate.mayBeSame();
    }

    private static FoundChild other(List<FileRegister> registers, String key, Match match) {
        FilePupil pupil = registers.get(0).pupil();
        int line = registers.stream().mapToInt(it -> it.lines()[0]).min().orElse(0);
        int marks = registers.stream().mapToInt(FileRegister::size).sum();
        if (match instanceof Match.Review review && asks(review)) {
            Optional<Match.Candidate> candidate = review.candidate();
            return new FoundChild(
                    MarkView.REVIEW,
                    line,
                    who(pupil),
                    marks,
                    review.why().sentence(),
                    candidate.isPresent() ? "" : "Correct it in your system and send again",
                    candidate.map(it -> it.child().id()),
                    candidate.isPresent(),
                    candidate.map(Match.Candidate::mayBeSame).orElse(false),
                    key);
        }
        return new FoundChild(
                MarkView.UNKNOWN, line, who(pupil), marks, unknown(pupil), LEAVE, Optional.empty(), false, false, key);
    }

    /** A record outside the sender's own is not spoken of: that it exists is a secret. */
    static boolean asks(Match.Review review) {
        return review.candidate().map(Match.Candidate::own).orElse(review.why() != Match.Why.OUTSIDE);
    }

    private static boolean unnamed(FilePupil pupil) {
        return pupil.upn().isEmpty()
                && (pupil.name().isEmpty() || pupil.bornOn().isEmpty());
    }

    /** Why nothing is taken of a pupil without a record that the sender may see. */
    static String unknown(FilePupil pupil) {
        return unnamed(pupil) ? UNNAMED : NOBODY;
    }

    static String who(FilePupil pupil) {
        String number = pupil.upn().map(upn -> "UPN " + upn.text()).orElse("no UPN");
        String born = pupil.bornOn().map(day -> ", born " + PlainDay.of(day)).orElse("");
        return (pupil.name().isEmpty() ? number : pupil.name() + ", " + number) + born;
    }

    private static String key(FilePupil pupil) {
        return pupil.upn()
                .map(upn -> upn.text())
                .orElseGet(() -> Folded.fold(pupil.name()) + "|"
                        + pupil.bornOn().map(Object::toString).orElse("") + "|" + pupil.ownId());
    }
}
