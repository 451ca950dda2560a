package org.holdfast.imports;

import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.FileSchool;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;

/**
 * The schools that an attendance file names, and whose codes they use.
 *
 * @param sender the authority whose file it is
 */
record SchoolsOfFile(Map<String, School> byUrn, Map<String, LocalAuthority> authorities, String sender) {
    Optional<School> of(FileSchool school) {
        return Optional.ofNullable(byUrn.get(school.urn()));
    }

    /** Of the school's area; of the sender's where no school is named. */
    CodeScheme scheme(Optional<School> school) {
        LocalAuthority area = authorities.get(school.map(School::authorityId).orElse(sender));
        return area != null && area.nation().equals("Wales") ? CodeScheme.WALES : CodeScheme.ENGLAND;
    }
}
