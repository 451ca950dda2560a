package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each person's own choice when mail tells them. Source: F75. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
class ChoosingNoticesTest extends TaskScene {
    @Inject
    ChooseNotices choose;

    @Inject
    ReadNoticeChoice read;

    @BeforeEach
    void scene() {
        set();
    }

    private void choose(NoticeTerms terms) {
        world.doAs(worker, () -> choose.run(terms));
    }

    private ReadNoticeChoice.Chosen chosen() {
        return world.as(worker, read::run);
    }

    @Test
    void is_at_once_until_somebody_chooses() {
        assertEquals(Rhythm.NOW, chosen().rhythm());
        assertEquals(Optional.empty(), chosen().next(), "a task that comes now is mailed now");
    }

    @Test
    void is_kept_as_it_was_chosen_and_says_when_the_next_mail_goes() {
        choose(new NoticeTerms(
                Rhythm.DAILY,
                LocalTime.of(6, 0),
                LocalTime.of(8, 0),
                world.today(),
                world.today().plusDays(1)));
        assertEquals(Rhythm.DAILY, chosen().rhythm());
        assertEquals(Optional.of(new QuietHours(LocalTime.of(6, 0), LocalTime.of(8, 0))), chosen().quiet());
        assertEquals(Optional.of(new Period(world.today(), world.today().plusDays(2))), chosen().holiday());
        assertEquals(
                "2026-11-25T08:00:00Z",
                chosen().next().orElseThrow().toString(),
                "Wednesday, after the holiday and the quiet hours");
    }

    @Test
    void forgets_a_holiday_that_is_over() {
        choose(new NoticeTerms(Rhythm.NOW, null, null, world.today(), world.today()));
        assertTrue(chosen().holiday().isPresent());
        assertFalse(world.after(Duration.ofDays(1), () -> chosen().holiday().isPresent()));
    }

    @Test
    void keeps_what_was_chosen_before() {
        choose(new NoticeTerms(Rhythm.DAILY, null, null, null, null));
        choose(new NoticeTerms(Rhythm.WEEKLY, null, null, null, null));
        assertEquals(Rhythm.WEEKLY, chosen().rhythm());
        long all = world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(c) from NoticeChoice c where c.personId = :person and c.supersededAt is not null",
                        Long.class)
                .setParameter("person", worker.id())
                .getSingleResult());
        assertEquals(1, all);
    }

    @Test
    void is_nobody_elses() {
        choose(new NoticeTerms(Rhythm.WEEKLY, null, null, null, null));
        assertEquals(Rhythm.NOW, world.as(teacher, () -> read.run().rhythm()));
    }

    @ParameterizedTest(name = "{0}–{1}, {2}–{3} at {4}")
    @CsvSource({
        "22:00, 22:00,           ,           , quietTo",
        "22:00,      ,           ,           , quietTo",
        "     , 07:00,           ,           , quietFrom",
        "06:00, 22:01,           ,           , quietTo",
        "     ,      , 2026-12-24, 2026-12-23, holidayTo",
        "     ,      , 2026-12-24,           , holidayTo",
        "     ,      ,           , 2026-12-24, holidayFrom",
        "     ,      , 2026-12-01, 2027-03-01, holidayTo",
        "     ,      , 2026-11-16, 2026-11-22, holidayTo",
    })
    void is_refused_at_the_field_that_does_not_fit(
            LocalTime quietFrom, LocalTime quietTo, LocalDate first, LocalDate last, String field) {
        Refused refused =
                assertThrows(Refused.class, () -> choose(new NoticeTerms(Rhythm.NOW, quietFrom, quietTo, first, last)));
        assertEquals(Optional.of(field), refused.field());
        assertEquals(Rhythm.NOW, chosen().rhythm());
    }

    @Test
    void takes_a_holiday_of_ninety_days_and_sixteen_quiet_hours() {
        choose(new NoticeTerms(
                Rhythm.NOW,
                LocalTime.of(17, 0),
                LocalTime.of(9, 0),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 2, 28)));
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), chosen().holiday().flatMap(Period::end));
    }

    @Test
    void is_refused_without_a_rhythm() {
        Refused refused = assertThrows(Refused.class, () -> choose(new NoticeTerms(null, null, null, null, null)));
        assertEquals(Optional.of("rhythm"), refused.field());
    }
}
