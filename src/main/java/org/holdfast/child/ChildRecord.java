package org.holdfast.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildIdentifier.Kind;

/**
 * All that is recorded of a child over time, as one reader may know it. A home is a kind and two dates: no postcode and no
 * address is in it.
 *
 * @param careKnown whether the reader may know of the child's care; if not, homes, statuses and social care ids are empty
 * @param characteristics those the reader may know
 * @param describes kinds of them that the reader may record
 * @param adults whom the child is open to at the school; for those who decide it
 * @param waiting whether a person must say first that no other record is this child's
 * @param authorWanted whether the reader is the head who names an acting author
 * @param actingAuthors names, for that head
 */
public record ChildRecord(
        String legalName,
        boolean careKnown,
        List<Given> numbers,
        List<AttachmentNeed> needs,
        List<Characteristic> characteristics,
        List<Characteristic.Kind> describes,
        List<Care> care,
        List<Place> places,
        List<Home> homes,
        List<Disclosure> disclosures,
        List<Adult> adults,
        boolean waiting,
        boolean authorWanted,
        List<String> actingAuthors) {
    /** @param authority that gave it; empty for a UPN */
    public record Given(
            Kind kind, String text, boolean temporary, String authority, LocalDate from, Optional<LocalDate> to) {}

    /** @param legal basis in words; empty if none is held */
    public record Care(
            String kind, String legal, String authority, LocalDate from, Optional<LocalDate> to, String source) {}

    public record Place(String id, String school, String kind, LocalDate from, Optional<LocalDate> to) {}

    public record Home(String kind, LocalDate from, Optional<LocalDate> to) {}

    /** @param keyPerson whose part ends where it was named, not here */
    public record Adult(String id, String name, String jobTitle, boolean keyPerson, LocalDate from) {}
}
