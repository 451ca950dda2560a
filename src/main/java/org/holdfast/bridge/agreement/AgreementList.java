package org.holdfast.bridge.agreement;

import java.util.List;
import java.util.Optional;
import org.holdfast.bridge.agreement.SharingAgreement.Doer;
import org.holdfast.bridge.agreement.SharingAgreement.State;

/**
 * The agreements of an authority, and what is needed to add one.
 *
 * @param unshared open case systems that no agreement in force is for
 */
public record AgreementList(List<Place> places, List<CaseSystem> systems, List<Line> lines, List<String> unshared) {
    /** An authority of who reads. */
    public record Place(String id, String name) {}

    /** An open case system, to be ticked. */
    public record CaseSystem(String id, String name, String authority) {}

    /**
     * @param systems names of those it is for; empty where it is for all
     * @param because why it was revoked
     */
    public record Line(
            String id,
            String authority,
            AgreementTerms terms,
            List<Part> parts,
            List<String> systems,
            State state,
            Doer added,
            Optional<Doer> revoked,
            Optional<String> because) {
        public boolean mayEnd() {
            return state == State.IN_FORCE || state == State.BEGINS;
        }

        public String systemWords() {
            return String.join(", ", systems);
        }
    }

    public long inForce() {
        return lines.stream().filter(line -> line.state() == State.IN_FORCE).count();
    }

    public String unsharedWords() {
        return String.join(", ", unshared);
    }

    Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
