package org.holdfast.attendance.file;

import java.util.Optional;

/**
 * The school that a row names; both empty where the file does not say, so that whoever sends it must.
 *
 * @param urn six digits
 * @param laEstab seven signs: the three of the area's code and the establishment's four digits
 */
public record FileSchool(String urn, String laEstab) {
    public static final FileSchool UNSAID = new FileSchool("", "");

    private static final int AREA = 3;

    public boolean said() {
        return !urn.isEmpty() || !laEstab.isEmpty();
    }

    /** Whether it is this school, as far as the row says. */
    public boolean mayBe(String otherUrn, Optional<String> otherLaEstab) {
        if (!urn.isEmpty()) {
            return urn.equals(otherUrn);
        }
        return laEstab.isEmpty() || otherLaEstab.map(laEstab::equals).orElse(true);
    }

    /** As a person knows it. */
    public String words() {
        return urn.isEmpty() ? "number " + laEstab.substring(0, AREA) + "/" + laEstab.substring(AREA) : "URN " + urn;
    }
}
