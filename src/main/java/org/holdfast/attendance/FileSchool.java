package org.holdfast.attendance;

/**
 * The school that a row names; both empty where the file does not say, so that whoever sends it must.
 *
 * @param urn six digits
 * @param laEstab seven digits: the authority's three and the establishment's four
 */
public record FileSchool(String urn, String laEstab) {
    public static final FileSchool UNSAID = new FileSchool("", "");

    public boolean said() {
        return !urn.isEmpty() || !laEstab.isEmpty();
    }

    /** Whether it is this school, as far as the row says. */
    public boolean mayBe(String otherUrn) {
        return urn.isEmpty() || urn.equals(otherUrn);
    }
}
