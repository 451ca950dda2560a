package org.holdfast.child;

import java.time.LocalDate;

/** What is left to see of a record that an adoption order closed: names and dates. */
public record SealedRecord(String id, String legalName, LocalDate bornOn, LocalDate sealedOn) {}
