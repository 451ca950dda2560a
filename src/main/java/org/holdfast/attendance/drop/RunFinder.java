package org.holdfast.attendance.drop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.DayWords;
import org.holdfast.attendance.Session;
import org.holdfast.school.Setting;

/** Finds sessions missed one after the other, up to the last mark or until not long before. */
final class RunFinder {
    /** School days looked back over for its beginning. */
    private static final int LONGEST = 100;
    /** School days for which it is still said after the child came back. */
    private static final int STILL_NEWS = 5;
    /** A reason the school has accepted: pointed out at twice the length. */
    private static final String ILL = "I";

    private final DropBasis basis;

    RunFinder(DropBasis basis) {
        this.basis = basis;
    }

    Optional<Drop> find() {
        List<LocalDate> days = basis.days().last(LONGEST, basis.asAt());
        List<SeenMark> run = new ArrayList<>();
        boolean back = false;
        for (int i = days.size() - 1; i >= 0; i--) {
            LocalDate day = days.get(i);
            for (Session session : List.of(Session.AFTERNOON, Session.MORNING)) {
                Course.Went went = basis.course().went(day, session);
                if (went == Course.Went.AWAY) {
                    run.add(basis.course().seen(day, session));
                } else if (went != Course.Went.APART) {
                    if (enough(run)) {
                        return Optional.of(drop(run, back));
                    }
                    run.clear();
                    back |= went == Course.Went.CAME || !day.equals(basis.asAt());
                }
            }
            if (i <= days.size() - STILL_NEWS && (run.isEmpty() || old(run, days))) {
                return Optional.empty();
            }
        }
        return enough(run) ? Optional.of(drop(run, back)) : Optional.empty();
    }

    /** Over before the days for which it is still said. */
    private static boolean old(List<SeenMark> run, List<LocalDate> days) {
        return run.get(0).day().isBefore(days.get(days.size() - STILL_NEWS));
    }

    private boolean enough(List<SeenMark> run) {
        int least = basis.thresholds().number(Setting.DROP_RUN_SESSIONS);
        boolean ill = run.stream().allMatch(mark -> mark.letter().equals(ILL));
        return run.size() >= (ill ? 2 * least : least);
    }

    private static Drop drop(List<SeenMark> backwards, boolean back) {
        List<SeenMark> run = new ArrayList<>(backwards);
        Collections.reverse(run);
        SeenMark first = run.get(0);
        SeenMark last = run.get(run.size() - 1);
        return new Drop(
                DropRule.RUN_OF_SESSIONS,
                first.day(),
                run.size(),
                List.of(run.size(), DayWords.withWeekday(first.day()), DayWords.withWeekday(last.day()), back ? 1 : 0),
                List.copyOf(run));
    }
}
