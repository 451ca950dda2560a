package org.holdfast.bridge.feed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.UseCase;

/**
 * Numbers what was committed since the last time, and once a day what the day itself has changed; a job of the server. The
 * trail has its lines from whoever wrote the children.
 */
@UseCase
public class GiveNumbers {
    /** Children of one transaction: writers of these wait for it. */
    static final int AT_ONCE = 500;

    @Inject
    ChangeNumbers numbers;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    @Allowed(Task.NUMBER_CHANGES)
    public boolean run() {
        acting.goesOn();
        numbers.hold();
        return tellOfAll() || tellOfSome();
    }

    private boolean tellOfSome() {
        Set<String> touched = audiences.takeTouched(AT_ONCE);
        tell(touched);
        boolean more = touched.size() == AT_ONCE;
        if (!more) {
            look();
        }
        return more;
    }

    private void tell(Set<String> children) {
        numbers.forget(audiences.sealed(children));
        numbers.give(audiences.changes(children));
    }

    /**
     * A school or an authority reads otherwise: everybody may. Those who wait for a number of their own get that one. In a
     * transaction apart, so that no child's row is held for as long as all take.
     */
    private boolean tellOfAll() {
        boolean told = audiences.takeEverybody();
        if (told) {
            Set<String> known = audiences.known();
            known.removeAll(audiences.touched());
            Audiences.parts(new ArrayList<>(known)).forEach(some -> tell(Set.copyOf(some)));
        }
        return told;
    }

    private void look() {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> before = numbers.lookedOn();
        if (before.filter(day -> !day.isBefore(today)).isEmpty()) {
            List<Found> found = audiences.ofTheDay();
            List<String> lost = found.stream()
                    .filter(one -> one.act() == ChangeAct.ACCESS_LOST)
                    .map(Found::childId)
                    .toList();
            Audiences.parts(lost).forEach(some -> numbers.forget(audiences.sealed(some)));
            numbers.give(found);
            before.ifPresent(day -> turned(day, today, found));
            numbers.looked(today);
        }
    }

    /** Whoever was told of a child hears that it reads otherwise today, the year group of every child in September. */
    private void turned(LocalDate before, LocalDate today, List<Found> told) {
        Set<String> turned = AcademicYear.of(before).equals(AcademicYear.of(today))
                ? audiences.turnedBetween(before, today)
                : audiences.known();
        told.forEach(one -> turned.remove(one.childId()));
        Audiences.parts(new ArrayList<>(turned)).forEach(some -> tell(Set.copyOf(some)));
    }
}
