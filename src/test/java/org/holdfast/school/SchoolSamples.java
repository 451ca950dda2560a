package org.holdfast.school;

import java.time.LocalDate;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases; those that need somebody are refused before anybody is looked for. */
public class SchoolSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Post NOT_GIVEN_HERE = new Post(Role.CASE_SYSTEM, NOBODY);

    @Override
    public void collect(Samples samples) {
        samples.general(ReadPeople.class, read -> read.run(null, null))
                .general(OpenAccount.class, open -> open.run("", "", "", NOT_GIVEN_HERE))
                .general(GivePost.class, give -> {
                    give.run(NOBODY, NOT_GIVEN_HERE, LONG_AGO);
                    return true;
                })
                .general(EndPost.class, end -> {
                    end.run(NOBODY, NOBODY, LONG_AGO);
                    return true;
                })
                .general(ChangeEmail.class, change -> {
                    change.run(NOBODY, "nowhere");
                    return true;
                })
                .general(CloseAccount.class, close -> {
                    close.run(NOBODY, false);
                    return true;
                })
                .general(ResetPassword.class, reset -> reset.run(NOBODY, false))
                .general(UnlockAccount.class, unlock -> {
                    unlock.run(NOBODY, false);
                    return true;
                })
                .general(ReadStaffAway.class, ReadStaffAway::run)
                .general(RecordStaffAbsence.class, away -> {
                    away.run(NOBODY, LONG_AGO, null);
                    return true;
                })
                .general(EndStaffAbsence.class, back -> {
                    back.run(NOBODY, LONG_AGO);
                    return true;
                })
                .general(AddSchool.class, add -> {
                    add.run("", "", "");
                    return true;
                })
                .general(SetSchoolNumber.class, number -> {
                    number.run(NOBODY, "4001");
                    return true;
                });
        calendar(samples);
        samples.general(ReadSettings.class, read -> read.run(""))
                .general(SetSetting.class, set -> {
                    set.run(NOBODY, Setting.PEP_STARTED_WORKING_DAYS, 5, LONG_AGO, "");
                    return true;
                })
                .general(ResetSetting.class, reset -> {
                    reset.run(NOBODY, Setting.PEP_STARTED_WORKING_DAYS, LONG_AGO);
                    return true;
                });
    }

    private static void calendar(Samples samples) {
        samples.general(ReadTerms.class, read -> read.run("", 0))
                .general(SetTerm.class, set -> {
                    set.run(NOBODY, 2026, new TermDates("autumn", null, null, null, null, null));
                    return true;
                })
                .general(ResetTerm.class, reset -> {
                    reset.run(NOBODY, 2026, "autumn");
                    return true;
                })
                .general(AddClosure.class, add -> {
                    add.run(NOBODY, "", null, null);
                    return true;
                })
                .general(RemoveClosure.class, remove -> {
                    remove.run(NOBODY, NOBODY);
                    return true;
                });
    }
}
