package org.holdfast.bridge.health;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.bridge.hook.HookStanding;

/**
 * How the bridge of one authority does.
 *
 * @param places authorities of the reader
 * @param place the one shown; empty for who has none
 */
public record BridgeState(List<Choice> places, Optional<Place> place) {
    /** An authority to look at. */
    public record Choice(String id, String name) {}

    /**
     * @param doubts pushes for which a person has to say who is meant
     * @param mayReplay whether the reader may have changes told again
     * @param seesRows whether the reader may see ids of rows of the case system
     */
    public record Place(
            String id,
            String name,
            List<Client> clients,
            List<Hook> hooks,
            List<Refusals> refusals,
            List<Counts> counts,
            long doubts,
            boolean mayReplay,
            boolean seesRows) {
        /** How many things somebody should look into. */
        public long needing() {
            return clients.stream().filter(Client::needing).count()
                    + hooks.stream().filter(Hook::needing).count()
                    + refusals.stream().filter(Refusals::open).count()
                    + counts.stream().filter(Counts::needing).count()
                    + (doubts > 0 ? 1 : 0);
        }
    }

    /** How a client can still sign in. */
    public enum SignsIn {
        YES,
        /** its last secret ends within 30 days */
        NOT_FOR_LONG,
        NO
    }

    /**
     * @param lag what it has not asked for; empty where it asked for all, or never asks
     * @param until when the last of its secrets ends
     */
    public record Client(
            String id,
            String name,
            Optional<Instant> lastRead,
            Optional<Instant> lastPush,
            Optional<Instant> lastAsked,
            Optional<ClientUses.Lag> lag,
            SignsIn signsIn,
            Optional<Instant> until) {
        boolean needing() {
            return signsIn != SignsIn.YES;
        }
    }

    /** A webhook with the name of its client. */
    public record Hook(String clientName, HookStanding standing) {
        boolean needing() {
            return standing.setAside().messages() > 0 || standing.failures() > 0;
        }
    }

    /**
     * What one client was refused of one kind for one reason.
     *
     * @param rows the latest; none for who may not see them
     */
    public record Refusals(
            String clientName,
            SentKind kind,
            String reason,
            long rowCount,
            long openRows,
            long times,
            Instant last,
            List<Row> rows) {
        /** Whether something of it is still to be mended. */
        public boolean open() {
            return openRows > 0;
        }
    }

    /** @param taken whether the row was taken in afterwards */
    public record Row(String sourceId, int times, Instant last, boolean taken) {}

    /**
     * What came of a client's counts.
     *
     * @param overdue whether none have come for two days
     * @param earlier of the week before the latest
     */
    public record Counts(String clientName, Optional<Compared> latest, boolean overdue, List<Compared> earlier) {
        boolean needing() {
            return overdue || latest.filter(one -> !one.differing().isEmpty()).isPresent();
        }
    }
}
