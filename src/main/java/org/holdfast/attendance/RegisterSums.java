package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Sums of each register by {@link RegisterTerm}, kept with the marks, so that many children are counted without them. */
@ApplicationScoped
class RegisterSums {
    private static final String KEEP =
            "insert into register_sum (register_id, term, start_year, child_id, possible, attending, authorised,"
                    + " unauthorised, late, marked) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                    + " possible = values(possible), attending = values(attending), authorised = values(authorised),"
                    + " unauthorised = values(unauthorised), late = values(late), marked = values(marked)";

    @Inject
    EntityManager em;

    /**
     * Writes the sums of registers anew, in the transaction of their marks and in one batch. A term without a mark has none;
     * it never had, since no mark is ever taken out.
     */
    void keep(List<RegisterYear> registers, CodeTable codes) {
        if (registers.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(KEEP)) {
            for (RegisterYear register : registers) {
                for (RegisterTerm term : RegisterTerm.values()) {
                    Tally tally = tally(register, term, codes);
                    if (tally.marked() > 0) {
                        bind(statement, register, term, tally);
                    }
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The sums of registers could not be kept", e);
        }
    }

    private static Tally tally(RegisterYear register, RegisterTerm term, CodeTable codes) {
        return register.marks().tally(codes, term.from(register.year()), term.to(register.year()));
    }

    private static void bind(PreparedStatement statement, RegisterYear register, RegisterTerm term, Tally tally)
            throws SQLException {
        statement.setString(1, register.id());
        statement.setString(2, term.name());
        statement.setInt(3, register.year());
        statement.setString(4, register.childId().id());
        statement.setInt(5, tally.possible());
        statement.setInt(6, tally.attending());
        statement.setInt(7, tally.authorised());
        statement.setInt(8, tally.unauthorised());
        statement.setInt(9, tally.late());
        statement.setInt(10, tally.marked());
        statement.addBatch();
    }
}
