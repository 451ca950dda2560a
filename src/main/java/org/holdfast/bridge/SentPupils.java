package org.holdfast.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.file.FilePupil;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Claim;
import org.holdfast.child.Enrolment;
import org.holdfast.child.Identities;
import org.holdfast.child.Match;
import org.holdfast.kernel.ChildId;

/** Whom a client's rows mean, among the children whom it may know; of all others nothing is told. */
@ApplicationScoped
public class SentPupils {
    private static final int AT_ONCE = 500;

    /** @param review whether the rows lead to a child of the client's by name alone */
    record Meant(Optional<Child> child, boolean review) {}

    static final Meant NOBODY = new Meant(Optional.empty(), false);

    @Inject
    Identities identities;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    Map<FilePupil, Meant> of(String authorityId, List<FilePupil> pupils) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            claims.add(pupils.get(i).claim(String.valueOf(i)));
        }
        List<Match> matches = identities.match(authorityId, claims);
        Map<ChildId, Child> seen = seen(matches);
        Map<FilePupil, Meant> meant = new HashMap<>();
        for (int i = 0; i < pupils.size(); i++) {
            meant.put(pupils.get(i), meant(matches.get(i), seen));
        }
        return meant;
    }

    /** Of each child whom the client may know. */
    Map<ChildId, List<Enrolment>> enrolments(List<Child> known) {
        Map<ChildId, List<Enrolment>> enrolments = new HashMap<>();
        for (int from = 0; from < known.size(); from += AT_ONCE) {
            enrolments.putAll(facts.of(Enrolment.class, known.subList(from, Math.min(known.size(), from + AT_ONCE))));
        }
        return enrolments;
    }

    private Map<ChildId, Child> seen(List<Match> matches) {
        List<String> ids = matches.stream()
                .flatMap(match -> led(match).stream())
                .map(child -> child.id().id())
                .distinct()
                .toList();
        Map<ChildId, Child> seen = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            children.seen(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .forEach(child -> seen.put(child.id(), child));
        }
        return seen;
    }

    private static Optional<Child> led(Match match) {
        if (match instanceof Match.Known known) {
            return Optional.of(known.child());
        }
        return match instanceof Match.Review review
                ? review.candidate().filter(Match.Candidate::own).map(Match.Candidate::child)
                : Optional.empty();
    }

    private static Meant meant(Match match, Map<ChildId, Child> seen) {
        Optional<Child> child = led(match).map(one -> seen.get(one.id()));
        boolean sure = match instanceof Match.Known;
        return new Meant(sure ? child : Optional.empty(), !sure && child.isPresent());
    }
}
