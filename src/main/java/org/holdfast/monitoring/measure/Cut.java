package org.holdfast.monitoring.measure;

import java.util.List;
import java.util.Map;
import org.holdfast.child.CareKind;
import org.holdfast.child.Characteristic;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.monitoring.measure.Responsibility.Member;
import org.holdfast.web.Text;

/** A fixed way of dividing children into rows; every child stands in one row of it. Source: F60. */
public enum Cut {
    /** not divided */
    WHOLE,
    PLACEMENT,
    /** adopted, under special guardianship, in need … */
    STANDING,
    ETHNICITY,
    DISABILITY,
    UNACCOMPANIED,
    /** the local authority in whose area the school lies */
    AREA,
    /** lies within AREA */
    SCHOOL;

    /** Row of those of whom it is not known. */
    static final String NOT_KNOWN = "NOT_KNOWN";

    /** Row of all schools of the areas that are hidden, whose number follows from the areas: their own rows would tell more. */
    static final String REST = "REST";

    public String title() {
        return Text.say("monitoring.measure.cut." + name());
    }

    /** What is asked of it first: small numbers keep out what comes later. By school and area those are the outcomes, F58. */
    List<Block> blocks() {
        return this == SCHOOL || this == AREA
                ? List.of(
                        Block.ATTENDANCE,
                        Block.SUSPENSION,
                        Block.HAS,
                        Block.IN_CARE,
                        Block.HAS_OR_MAY,
                        Block.UP_TO_DATE,
                        Block.REPEATED,
                        Block.PERSISTENT)
                : List.of(Block.values());
    }

    /** A row in words; a school's name is for the caller to say. */
    String label(String row) {
        if (row.equals(NOT_KNOWN)) {
            return Text.say("monitoring.measure.row." + (this == SCHOOL || this == AREA ? "NO_SCHOOL" : NOT_KNOWN));
        }
        if (row.equals(REST)) {
            return Text.say("monitoring.measure.row.REST");
        }
        return switch (this) {
            case STANDING -> CareKind.valueOf(row).title();
            case DISABILITY -> Kind.DISABILITY.title(row);
            case UNACCOMPANIED -> Kind.UNACCOMPANIED.title(row);
            case WHOLE, AREA, SCHOOL -> "";
            case PLACEMENT, ETHNICITY -> Text.say("monitoring.measure.row." + name() + "." + row);
        };
    }

    /** In which row a child stands. */
    String row(Member child, Map<Characteristic.Kind, String> said) {
        return switch (this) {
            case WHOLE -> "";
            case PLACEMENT -> child.past().placementCode().map(Cut::placement).orElse(NOT_KNOWN);
            case STANDING -> child.care().name();
            case ETHNICITY -> ethnicity(said.getOrDefault(Kind.ETHNICITY, ""));
            case DISABILITY -> said.getOrDefault(Kind.DISABILITY, NOT_KNOWN);
            case UNACCOMPANIED -> said.getOrDefault(Kind.UNACCOMPANIED, NOT_KNOWN);
            case AREA, SCHOOL ->
                child.past().state().school().map(school -> school.id()).orElse(NOT_KNOWN);
        };
    }

    /** Groups of SSDA903 codes, as the DfE's tables have them. Source: facts E4; the grouping is general knowledge. */
    private static String placement(String code) {
        return switch (code.isEmpty() ? 'Z' : Character.toUpperCase(code.charAt(0))) {
            case 'U', 'Q' -> "FOSTER";
            case 'A' -> "ADOPTION";
            case 'K', 'R', 'S' -> "HOME";
            case 'P', 'H' -> code.equalsIgnoreCase("P1") ? "PARENTS" : "INDEPENDENT";
            default -> "OTHER";
        };
    }

    /** Five groups of the 20 codes, since single codes would mostly be hidden. Source: facts E5; general knowledge. */
    private static String ethnicity(String code) {
        return switch (code) {
            case "WBRI", "WIRI", "WOTH", "WIRT", "WROM" -> "WHITE";
            case "MWBC", "MWBA", "MWAS", "MOTH" -> "MIXED";
            case "AIND", "APKN", "ABAN", "AOTH", "CHNE" -> "ASIAN";
            case "BCRB", "BAFR", "BOTH" -> "BLACK";
            case "OOTH" -> "OTHER";
            default -> NOT_KNOWN;
        };
    }
}
