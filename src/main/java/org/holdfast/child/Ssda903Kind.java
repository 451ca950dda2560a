package org.holdfast.child;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The files of the SSDA903 return that are read, known by their columns and not by their names. Source: facts E1. */
public enum Ssda903Kind {
    HEADER(Set.of("CHILD", "SEX", "DOB", "UPN"), Set.of("ETHNIC", "MOTHER", "MC_DOB", "UASC")),
    EPISODES(
            Set.of("CHILD", "DECOM", "RNE", "LS", "PLACE", "DEC", "REC"),
            Set.of("CIN", "PLACE_PROVIDER", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN")),
    /** Until when children are unaccompanied. */
    UASC(Set.of("CHILD", "SEX", "DOB", "DUC"), Set.of());

    private final Set<String> needed;
    private final Set<String> known;

    Ssda903Kind(Set<String> needed, Set<String> others) {
        this.needed = needed;
        this.known = new HashSet<>(needed);
        this.known.addAll(others);
    }

    /** "Header", "Episodes" or "UASC", as the return calls them. */
    public String title() {
        return this == UASC ? name() : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    boolean knows(String column) {
        return known.contains(column);
    }

    static Optional<Ssda903Kind> of(List<String> columns) {
        return List.of(values()).stream()
                .filter(kind -> columns.containsAll(kind.needed))
                .findFirst();
    }

    /** What a file that resembles one kind lacks to be it; empty if it resembles none. */
    static Optional<String> missing(List<String> columns) {
        Ssda903Kind near = columns.contains("DECOM") || columns.contains("RNE") || columns.contains("LS")
                ? EPISODES
                : columns.contains("DUC") ? UASC : columns.contains("UPN") || columns.contains("SEX") ? HEADER : null;
        if (near == null) {
            return Optional.empty();
        }
        Set<String> lacking = new TreeSet<>(near.needed);
        columns.forEach(lacking::remove);
        return Optional.of(
                near.title() + " needs the column" + (lacking.size() == 1 ? " " : "s ") + String.join(", ", lacking));
    }
}
