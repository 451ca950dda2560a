/** SayingHowARegisterIsKeptTest OpenSessions PartTimeSittings ReasonTerm TodayAddress Whose HereBy Part Who is absent on a day, what was done about it, and agreed part-time timetables. */
@NullMarked
package org.holdfast.attendance.absence;

import org.jspecify.annotations.NullMarked;
