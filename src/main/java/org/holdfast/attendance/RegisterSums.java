package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.kernel.ChildId;

/**
 * Sums of each register by {@link RegisterTerm} and of its whole year, kept with the marks, so that many children are
 * counted without them.
 */
@ApplicationScoped
class RegisterSums {
    private static final String KEEP =
            "insert into register_sum (register_id, term, start_year, child_id, possible, attending, authorised,"
                    + " unauthorised, late, marked) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                    + " possible = values(possible), attending = values(attending), authorised = values(authorised),"
                    + " unauthorised = values(unauthorised), late = values(late), marked = values(marked)";

    private static final String KEEP_TOTAL =
            "insert into register_total (register_id, start_year, child_id, possible, attending, authorised, unauthorised,"
                    + " late, marked, may_be_persistent) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                    + " possible = values(possible), attending = values(attending), authorised = values(authorised),"
                    + " unauthorised = values(unauthorised), late = values(late), marked = values(marked),"
                    + " may_be_persistent = values(may_be_persistent)";

    @Inject
    EntityManager em;

    /**
     * Writes the sums of registers anew, in the transaction of their marks and in batches. A term without a mark has none;
     * it never had, since no mark is ever taken out.
     *
     * @param all with every other register of the same children
     */
    void keep(List<RegisterYear> registers, Collection<RegisterYear> all, CodeTable codes) {
        if (registers.isEmpty()) {
            return;
        }
        Map<ChildYear, List<RegisterYear>> years = all.stream().collect(Collectors.groupingBy(ChildYear::of));
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement terms = connection.prepareStatement(KEEP);
                PreparedStatement totals = connection.prepareStatement(KEEP_TOTAL)) {
            for (RegisterYear register : registers) {
                terms(terms, register, codes);
            }
            for (ChildYear touched : registers.stream().map(ChildYear::of).collect(Collectors.toSet())) {
                totals(totals, years.getOrDefault(touched, List.of()), codes);
            }
            terms.executeBatch();
            totals.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The sums of registers could not be kept", e);
        }
    }

    /** A child's register year, whatever the school. */
    private record ChildYear(ChildId child, int year) {
        static ChildYear of(RegisterYear register) {
            return new ChildYear(register.childId(), register.year());
        }
    }

    private static void terms(PreparedStatement statement, RegisterYear register, CodeTable codes) throws SQLException {
        for (RegisterTerm term : RegisterTerm.values()) {
            Tally tally = register.marks().tally(codes, term.from(register.year()), term.to(register.year()));
            if (tally.marked() > 0) {
                statement.setString(1, register.id());
                statement.setString(2, term.name());
                bind(statement, 3, register, tally);
                statement.addBatch();
            }
        }
    }

    /** What one register cannot tell of a child with several is decided where they are joined. */
    private static void totals(PreparedStatement statement, List<RegisterYear> registers, CodeTable codes)
            throws SQLException {
        for (RegisterYear register : registers) {
            Tally tally = register.marks().tally(codes, 0, Slot.COUNT);
            statement.setString(1, register.id());
            bind(statement, 2, register, tally);
            statement.setInt(10, tally.persistent() || registers.size() > 1 ? 1 : 0);
            statement.addBatch();
        }
    }

    private static void bind(PreparedStatement statement, int first, RegisterYear register, Tally tally)
            throws SQLException {
        statement.setInt(first, register.year());
        statement.setString(first + 1, register.childId().id());
        statement.setInt(first + 2, tally.possible());
        statement.setInt(first + 3, tally.attending());
        statement.setInt(first + 4, tally.authorised());
        statement.setInt(first + 5, tally.unauthorised());
        statement.setInt(first + 6, tally.late());
        statement.setInt(first + 7, tally.marked());
    }
}
