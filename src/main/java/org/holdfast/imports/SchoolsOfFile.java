package org.holdfast.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.file.FileSchool;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;

/**
 * The schools that an attendance file names, by URN or else by area and establishment number, and whose codes they use.
 *
 * @param numbered ids of the children's schools whose establishment number is known
 * @param sender the authority whose file it is
 */
record SchoolsOfFile(
        Map<String, School> byUrn,
        Map<String, School> byLaEstab,
        Set<String> numbered,
        Map<String, LocalAuthority> authorities,
        String sender) {
    Optional<School> of(FileSchool school) {
        return Optional.ofNullable(byUrn.get(school.urn()))
                .or(() -> Optional.ofNullable(byLaEstab.get(school.laEstab())));
    }

    /** Whether a row may mean a school of a child: the one it names, or one whose number is not written down here. */
    boolean mayMean(FileSchool said, String schoolId) {
        return !said.said() || of(said).isPresent() || (said.urn().isEmpty() && !numbered.contains(schoolId));
    }

    /** Of the school's area; of the sender's where no school is named. */
    CodeScheme scheme(Optional<School> school) {
        LocalAuthority area = authorities.get(school.map(School::authorityId).orElse(sender));
        return area != null && area.nation().equals("Wales") ? CodeScheme.WALES : CodeScheme.ENGLAND;
    }
}
