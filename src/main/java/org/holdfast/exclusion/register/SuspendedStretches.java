package org.holdfast.exclusion.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.year.YearOverlay;
import org.holdfast.child.Background;
import org.holdfast.child.BackgroundRows;
import org.holdfast.child.Child;
import org.holdfast.child.Field;
import org.holdfast.exclusion.Days;
import org.holdfast.kernel.Period;
import org.holdfast.web.Text;

/** Suspensions and exclusions laid over a child's register year; what was cancelled only as far as it was served. */
@ApplicationScoped
public class SuspendedStretches implements BackgroundRows, YearOverlay {
    private static final String BACK =
            "(case when x.ended_session = 'AFTERNOON' then x.ended_on + interval '1' day" + " else x.ended_on end)";

    @Override
    public String kind() {
        return "EXCLUDED";
    }

    /** Half days as text, because the other rows of the statement have text there. */
    @Override
    public String select() {
        return "select 'EXCLUDED', x.category, x.exclusion_id,"
                + " cast(coalesce(x.served_sessions, x.sessions) as char(10)), null, null, null, x.valid_from,"
                + " case when x.ended_on is null then x.valid_to"
                + " when x.valid_to is not null and x.valid_to < x.ended_on then x.valid_to else "
                + BACK + " end from exclusion x where x.superseded_at is null"
                + " and (x.status = 'IN_FORCE' or x.served_sessions > 0) and x.child_id = ?";
    }

    @Override
    public List<Stretch> of(Child child, Background known, int year) {
        if (!child.sight().shows(Field.PLAN)) {
            return List.of();
        }
        Period days = new Period(Slot.firstDay(year), Slot.firstDay(year + 1));
        return known.told(kind()).stream()
                .filter(one -> one.days().meets(days))
                .map(one -> new Stretch(
                        "suspension",
                        one.days(),
                        Text.say(
                                "exclusion.register.out." + one.words().get(0),
                                Days.words(Integer.parseInt(one.words().get(2))))))
                .toList();
    }
}
