package org.holdfast.training.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A column that counts, under the names it is given; every other is passed over. */
enum SheetColumn {
    NAME(
            "name",
            "fullname",
            "staffname",
            "nameofstaff",
            "staffmember",
            "staff",
            "attendee",
            "attendeename",
            "delegate",
            "delegatename",
            "participant",
            "participantname",
            "person",
            "employee",
            "printname",
            "nameprinted",
            "nameprint"),
    FORENAME("forename", "forenames", "firstname", "givenname", "preferredforename", "preferredname"),
    SURNAME("surname", "lastname", "familyname", "preferredsurname"),
    JOB("job", "jobtitle", "jobrole", "role", "position", "post", "roleinschool", "roleposition"),
    GROUP("group", "staffgroup", "stafftype", "typeofstaff", "category", "staffcategory"),
    SCHOOL("school", "schoolname", "nameofschool", "establishment", "establishmentname", "organisation", "setting"),
    URN("urn", "schoolurn", "establishmenturn"),
    EMAIL("email", "emailaddress", "mail", "workemail", "contactemail"),
    SIGNED(
            "signed",
            "signature",
            "signedin",
            "signin",
            "timein",
            "timesigned",
            "time",
            "present",
            "attended",
            "attendance",
            "arrived",
            "initials");

    private static final Map<String, SheetColumn> BY_NAME = new HashMap<>();

    static {
        for (SheetColumn column : values()) {
            column.names.forEach(name -> BY_NAME.put(name, column));
        }
    }

    private final List<String> names;

    SheetColumn(String... names) {
        this.names = List.of(names);
    }

    /** Case, blanks and punctuation do not count. */
    static Optional<SheetColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")));
    }
}
