package org.holdfast.attendance.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column that counts, under the names that schools' systems give it. */
enum FileColumn {
    UPN("upn", "uniquepupilnumber", "pupilupn"),
    FORMER_UPN("formerupn", "previousupn"),
    OWN_ID("pupilid", "studentid", "admissionnumber", "admno", "adno", "personid", "childid", "id", "mispupilid"),
    NAME("name", "pupilname", "studentname", "fullname", "pupil", "student"),
    SURNAME("surname", "lastname", "legalsurname", "familyname", "legallastname", "preferredsurname"),
    FORENAME("forename", "firstname", "legalforename", "givenname", "legalfirstname", "preferredforename"),
    BORN("dob", "dateofbirth", "birthdate", "birthday", "born"),
    URN("urn", "schoolurn", "establishmenturn"),
    LA_ESTAB("laestab", "dfesnumber", "dfes", "dfenumber", "dfe", "leaestab", "laestabnumber"),
    LA("lea", "la", "lacode", "lanumber", "leacode"),
    ESTAB("estab", "estabnumber", "establishmentnumber"),
    DAY("date", "markdate", "attendancedate", "sessiondate", "registerdate", "day"),
    SESSION("session", "sessionname", "ampm", "period"),
    CODE("code", "mark", "attendancecode", "markcode", "attendancemark", "sessioncode"),
    MORNING("am", "ammark", "amcode", "morning"),
    AFTERNOON("pm", "pmmark", "pmcode", "afternoon"),
    WEEK("weekbeginning", "weekcommencing", "wc", "weekstart", "weekstarting", "week"),
    MARKS("marks", "attendancemarks", "registerstring", "yearmarks", "yearstring"),
    START("startdate", "attendancestartdate", "marksfrom", "firstday", "from"),
    END("enddate", "attendanceenddate", "marksto", "lastday", "to"),
    MINUTES("minuteslate", "lateminutes", "minslate", "latemins", "minutes"),
    MORNING_MINUTES("amminuteslate", "amlateminutes", "amminutes", "minuteslateam"),
    AFTERNOON_MINUTES("pmminuteslate", "pmlateminutes", "pmminutes", "minuteslatepm"),
    REASON("reason", "reasontext", "comment", "comments", "markcomment", "attendancecomment", "note", "notes"),
    MORNING_REASON("amreason", "amcomment", "amcomments", "amnote", "reasonam", "commentam"),
    AFTERNOON_REASON("pmreason", "pmcomment", "pmcomments", "pmnote", "reasonpm", "commentpm"),
    POSSIBLE("sessionspossible", "possible", "possiblesessions", "termlysessionspossible", "totalpossible"),
    EXPORTED("exported", "exportedat", "exportdate", "extracted", "extractedat", "extractdate", "saidat");

    /** They say more of a mark; the first counts where a report has several. */
    static final Set<FileColumn> REMARKS =
            Set.of(MINUTES, MORNING_MINUTES, AFTERNOON_MINUTES, REASON, MORNING_REASON, AFTERNOON_REASON);

    private static final Map<String, FileColumn> BY_NAME = new HashMap<>();

    static {
        for (FileColumn column : values()) {
            column.names.forEach(name -> BY_NAME.put(name, column));
        }
    }

    private final List<String> names;

    FileColumn(String... names) {
        this.names = List.of(names);
    }

    /** Case, blanks and punctuation of a heading do not count. */
    static Optional<FileColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(FileCells.plain(heading)));
    }

    /** A name that {@link #of} knows. */
    String heading() {
        return names.get(0);
    }
}
