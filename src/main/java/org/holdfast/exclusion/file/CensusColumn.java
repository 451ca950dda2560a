package org.holdfast.exclusion.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.file.FileCells;

/** A column of the census that counts, under the names it has had; every other, such as senprovision, is passed over. */
enum CensusColumn {
    ON_ROLL("pupilonrolltableid"),
    OFF_ROLL("pupilnolongeronrolltableid"),
    UPN("upn", "uniquepupilnumber", "pupilupn"),
    FORMER_UPN("formerupn", "previousupn"),
    OWN_ID("nativeid", "pupilid", "studentid", "admissionnumber", "admno"),
    NAME("name", "pupilname", "fullname", "pupil"),
    SURNAME("surname", "lastname", "legalsurname", "familyname"),
    FORENAME("forename", "firstname", "legalforename", "givenname"),
    BORN("dob", "dateofbirth", "birthdate", "personbirthdate"),
    URN("urn", "schoolurn"),
    LA_ESTAB("laestab", "leaestab", "dfes", "dfenumber", "laestabnumber"),
    LA("lea", "la", "lacode", "lanumber", "leacode"),
    ESTAB("estab", "estabnumber", "establishmentnumber"),
    START("startdate", "exclusionstartdate", "suspensionstartdate", "start"),
    SESSIONS("sessions", "exclusionsessions", "numberofsessions", "sessionsexcluded"),
    CATEGORY("category", "exclusioncategory", "suspensioncategory"),
    REASON_ONE("reason1", "exclusionreason1", "reasonone", "reason", "exclusionreason"),
    REASON_TWO("reason2", "exclusionreason2", "reasontwo"),
    REASON_THREE("reason3", "exclusionreason3", "reasonthree");

    static final List<CensusColumn> REASONS = List.of(REASON_ONE, REASON_TWO, REASON_THREE);

    private static final Map<String, CensusColumn> BY_NAME = new HashMap<>();

    static {
        for (CensusColumn column : values()) {
            column.names.forEach(name -> BY_NAME.put(name, column));
        }
    }

    private final List<String> names;

    CensusColumn(String... names) {
        this.names = List.of(names);
    }

    static Optional<CensusColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(FileCells.plain(heading)));
    }
}
