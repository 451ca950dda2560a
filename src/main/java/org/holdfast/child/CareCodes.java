package org.holdfast.child;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SSDA903 legal status and placement codes in words for the people around a child. Source: facts E2 and E4 (DfE code
 * sets of 2022/23 to 2025/26); codes are compared without case, as one year's set spells K3 small.
 */
public final class CareCodes {
    private static final Map<String, String> LEGAL = Map.ofEntries(
            Map.entry("C1", "interim care order"),
            Map.entry("C2", "full care order"),
            Map.entry("D1", "freeing order"),
            Map.entry("E1", "placement order"),
            Map.entry("V2", "section 20"),
            Map.entry("V3", "short breaks"),
            Map.entry("V4", "short breaks"),
            Map.entry("J1", "remand"),
            Map.entry("J2", "police and criminal evidence act"),
            Map.entry("J3", "youth rehabilitation order"),
            Map.entry("L1", "police protection"),
            Map.entry("L2", "emergency protection order"),
            Map.entry("L3", "child assessment order"),
            Map.entry("W1", "wardship"));

    private static final Map<String, String> PLACEMENT = Map.ofEntries(
            Map.entry("A3", "placed for adoption"),
            Map.entry("A4", "placed for adoption"),
            Map.entry("A5", "placed for adoption"),
            Map.entry("A6", "placed for adoption"),
            Map.entry("H5", "semi-independent living"),
            Map.entry("K1", "secure children's home"),
            Map.entry("K2", "children's home"),
            Map.entry("K3", "supported accommodation"),
            Map.entry("P1", "with parents"),
            Map.entry("P2", "independent living"),
            Map.entry("P3", "residential employment"),
            Map.entry("R1", "residential care home"),
            Map.entry("R2", "hospital or nursing home"),
            Map.entry("R3", "family centre"),
            Map.entry("R5", "young offender institution"),
            Map.entry("S1", "residential school"),
            Map.entry("T0", "temporary move"),
            Map.entry("T1", "in hospital"),
            Map.entry("T2", "on holiday"),
            Map.entry("T3", "temporary move"),
            Map.entry("T4", "temporary move"),
            Map.entry("U1", "foster home with family or friends"),
            Map.entry("U2", "foster home with family or friends"),
            Map.entry("U3", "foster home with family or friends"),
            Map.entry("U4", "foster home"),
            Map.entry("U5", "foster home"),
            Map.entry("U6", "foster home"),
            Map.entry("Z1", "other placement"),
            Map.entry("Z11", "other placement"),
            Map.entry("Z12", "other placement"),
            Map.entry("Z13", "other placement"),
            Map.entry("Z14", "other placement"),
            Map.entry("Q1", "foster home with family or friends"),
            Map.entry("Q2", "foster home"),
            Map.entry("M1", "missing"),
            Map.entry("M2", "missing"),
            Map.entry("M3", "missing"));

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
    private static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");

    private CareCodes() {}

    public static Optional<String> legalStatus(String code) {
        return Optional.ofNullable(LEGAL.get(code.toUpperCase(Locale.ROOT)));
    }

    public static Optional<String> placement(String code) {
        return Optional.ofNullable(PLACEMENT.get(code.toUpperCase(Locale.ROOT)));
    }

    /** V3 and V4 make no child looked after for a PEP. */
    public static boolean shortBreaks(String legalStatus) {
        return SHORT_BREAKS.contains(legalStatus.toUpperCase(Locale.ROOT));
    }

    /** T0 to T4: away for a time, home has not changed. */
    public static boolean temporary(String placement) {
        return TEMPORARY.contains(placement.toUpperCase(Locale.ROOT));
    }
}
