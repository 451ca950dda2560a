package org.holdfast.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.child.Match.Candidate;
import org.holdfast.child.Match.Why;
import org.holdfast.kernel.Upn;

/** All that is needed to match the claims of one authority, gathered in a few queries, and the order of the steps. */
final class IdentityIndex {
    final Map<String, Child> children = new HashMap<>();
    final Map<String, Set<String>> upns = new HashMap<>();
    final Map<String, Set<String>> formerUpns = new HashMap<>();
    final Map<String, Set<String>> nhsNumbers = new HashMap<>();
    final Map<String, Set<String>> numbers = new HashMap<>();
    final Map<String, Map<String, Boolean>> decisions = new HashMap<>();
    final Map<LocalDate, List<Child>> ownWithoutNumber = new HashMap<>();
    final Map<String, List<Child>> persons = new HashMap<>();
    final Set<String> own = new HashSet<>();
    final Set<String> caredForElsewhere = new HashSet<>();

    Match of(Claim claim) {
        Map<String, Boolean> decided =
                claim.socialCareId().map(id -> decisions.get(id.key())).orElse(Map.of());
        boolean doubt = claim.upn()
                .map(upn -> bearers(upn).stream().anyMatch(id -> isNot(decided, id)))
                .orElse(false);
        Optional<Child> same = decided.entrySet().stream()
                .filter(Map.Entry::getValue)
                .flatMap(entry -> open(Set.of(entry.getKey())).stream())
                .findFirst();
        if (same.isPresent()) {
            return own.contains(key(same.get())) || !caredForElsewhere.contains(key(same.get()))
                    ? new Match.Known(same.get(), doubt)
                    : review(Why.OUTSIDE, same.get(), false);
        }
        Set<String> held = claim.socialCareId().map(id -> numbers.get(id.key())).orElse(Set.of());
        Set<Child> byNumber = without(decided, open(held));
        if (byNumber.isEmpty() && held.stream().anyMatch(id -> sealed(id))) {
            return new Match.Closed();
        }
        Set<Child> byNhs = without(
                decided,
                open(claim.nhsNumber().map(nhs -> nhsNumbers.get(nhs.text())).orElse(Set.of())));
        return byNumbers(claim, without(decided, byUpn(claim)), byNumber, byNhs, doubt)
                .orElseGet(() -> byPerson(claim, decided, doubt));
    }

    /** First the present number, then former ones, as far as either leads anywhere. */
    private Set<Child> byUpn(Claim claim) {
        Set<Child> now = open(claim.upn().map(upn -> upns.get(upn.text())).orElse(Set.of()));
        if (!now.isEmpty()) {
            return now;
        }
        Set<String> former = new LinkedHashSet<>();
        claim.upn().map(upn -> formerUpns.get(upn.text())).ifPresent(former::addAll);
        claim.formerUpns().forEach(upn -> former.addAll(bearers(upn)));
        return open(former);
    }

    private Optional<Match> byNumbers(
            Claim claim, Set<Child> byUpn, Set<Child> byNumber, Set<Child> byNhs, boolean doubt) {
        if (byUpn.size() > 1 || byNumber.size() > 1 || byNhs.size() > 1) {
            return Optional.of(new Match.Review(Why.NUMBER_HELD_TWICE, Optional.empty()));
        }
        Optional<Child> one = byUpn.stream().findFirst();
        Optional<Child> other = byNumber.stream().findFirst();
        if (one.isPresent() && other.isPresent() && !one.get().equals(other.get())) {
            return Optional.of(review(Why.TWO_RECORDS, one.get(), false));
        }
        Optional<Child> nhs = byNhs.stream().findFirst();
        Optional<Child> found = one.or(() -> other);
        if (nhs.isPresent() && found.isPresent() && !nhs.equals(found)) {
            return Optional.of(review(Why.NHS_TWO_RECORDS, nhs.get(), false));
        }
        if (one.isPresent() && !own.contains(key(one.get()))) {
            return Optional.of(review(Why.OUTSIDE, one.get(), true));
        }
        if (found.isEmpty() && nhs.isPresent() && !own.contains(key(nhs.get()))) {
            return Optional.of(review(Why.OUTSIDE_NHS, nhs.get(), true));
        }
        return found.or(() -> nhs).map(child -> confirmed(claim, child, doubt));
    }

    private Match confirmed(Claim claim, Child child, boolean doubt) {
        boolean differs =
                claim.bornOn().filter(day -> !day.equals(child.bornOn())).isPresent();
        return differs ? review(Why.BIRTH_DATE, child, true) : new Match.Known(child, doubt);
    }

    private Match byPerson(Claim claim, Map<String, Boolean> decided, boolean doubt) {
        Stream<Child> likely = claim.person().isPresent()
                ? persons.getOrDefault(claim.person().get(), List.of()).stream()
                : claim.bornOn().map(day -> ownWithoutNumber.getOrDefault(day, List.of())).orElse(List.of()).stream();
        return likely.filter(child -> !child.sealed() && !isNot(decided, key(child)))
                .findFirst()
                .map(child -> review(claim.person().isPresent() ? Why.SAME_NAME : Why.SAME_BIRTH_DATE, child, true))
                .orElseGet(() -> new Match.Nobody(doubt));
    }

    private Match review(Why why, Child child, boolean mayBeSame) {
        return new Match.Review(why, Optional.of(new Candidate(child, own.contains(key(child)), mayBeSame)));
    }

    private Set<String> bearers(Upn upn) {
        Set<String> all = new LinkedHashSet<>(upns.getOrDefault(upn.text(), Set.of()));
        all.addAll(formerUpns.getOrDefault(upn.text(), Set.of()));
        return all;
    }

    private Set<Child> open(Collection<String> ids) {
        Set<Child> open = new LinkedHashSet<>();
        ids.stream().sorted().map(children::get).forEach(child -> {
            if (child != null && !child.sealed()) {
                open.add(child);
            }
        });
        return open;
    }

    private boolean sealed(String id) {
        Child child = children.get(id);
        return child != null && child.sealed();
    }

    private static Set<Child> without(Map<String, Boolean> decided, Set<Child> children) {
        children.removeIf(child -> isNot(decided, key(child)));
        return children;
    }

    private static boolean isNot(Map<String, Boolean> decided, String id) {
        return Boolean.FALSE.equals(decided.get(id));
    }

    private static String key(Child child) {
        return child.id().id();
    }
}
