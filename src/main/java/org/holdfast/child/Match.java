package org.holdfast.child;

import java.util.Optional;

/** Who a claim is about, as far as rules may say. */
public sealed interface Match {
    /**
     * One record, surely.
     *
     * @param upnInDoubt a person said that the claim's UPN is another child's
     */
    record Known(Child child, boolean upnInDoubt) implements Match {}

    /**
     * No record here.
     *
     * @param upnInDoubt as above
     */
    record Nobody(boolean upnInDoubt) implements Match {}

    /** The number was closed for ever; nothing joins it to a later record, and why is not said. */
    record Closed() implements Match {}

    /**
     * A person has to decide.
     *
     * @param candidate a record it may be about
     */
    record Review(Why why, Optional<Candidate> candidate) implements Match {}

    /**
     * @param own whether the record is the asking authority's; of any other no detail is shown
     * @param mayBeSame whether "same child" can be answered
     */
    record Candidate(Child child, boolean own, boolean mayBeSame) {}

    /** Why a person has to look. */
    enum Why {
        OUTSIDE("The UPN belongs to a record that you may not see."),
        OUTSIDE_NHS("The NHS number belongs to a record that you may not see."),
        TWO_RECORDS("The UPN and the child id lead to two different records."),
        SAME_NUMBER_TWICE("The same UPN stands in the file for another child id as well."),
        ONE_RECORD_TWICE("Two child ids of the file lead to one record."),
        SAME_PERSON_TWICE("Another row has the same name and birth date and shares no number: twins, or one child."),
        NUMBER_HELD_TWICE("More than one record holds this number."),
        BIRTH_DATE("The birth date in the file is not the one in the record."),
        NHS_TWO_RECORDS("The NHS number leads to another record than the other numbers."),
        SAME_BIRTH_DATE(
                "A child of your authority without a child id was born the same day. Never joined without you."),
        SAME_NAME("Same name and birth date, no shared number. Never joined without you.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
