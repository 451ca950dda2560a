package org.holdfast.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.DataReadQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Touching;

/**
 * Writes a new token for every child of whom a {@link Touching} row is written, with each flush and in its transaction. A
 * token is never used twice, so an equal one means that nothing was written since. Whoever goes through all that was
 * written takes the rows that are pending, which becomes true at the commit and not before.
 */
public class Touches implements SessionCustomizer {
    /** Whose token changes with what concerns all children. Sorts after every id: it is locked last, and for the shortest time. */
    public static final String EVERYBODY = "everybody";

    private static final String WAITING = Touches.class.getName();
    private static final int AT_ONCE = 500;

    /** Gives subjects a token, for whoever writes past the entities: rows in the order of the ids, so that nobody waits in a ring. */
    public static String statement(String rows, String token) {
        return "insert into touch (subject, token, pending) values " + rows
                + " on duplicate key update pending = 1, token = " + token;
    }

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new Flushed());
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            Touching touching = descriptor.getJavaClass().getAnnotation(Touching.class);
            if (touching != null) {
                descriptor.getEventManager().addListener(new Written(touching, column(descriptor, touching)));
            }
        }
    }

    private static DatabaseMapping column(ClassDescriptor descriptor, Touching touching) {
        String name = touching.everybody() ? "id" : touching.by();
        return descriptor.getMappings().stream()
                .filter(mapping -> mapping.isDirectToFieldMapping()
                        && name.equals(mapping.getField().getName().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(descriptor.getTableName() + " has no " + name));
    }

    /**
     * Touched and not yet written down.
     *
     * @param subjects children, or everybody
     * @param leading by the statement that gives the children, what it is to be asked
     */
    private record Waiting(Set<String> subjects, Map<String, Set<String>> leading) {
        static Waiting of(AbstractSession session) {
            return (Waiting) session.getProperties()
                    .computeIfAbsent(WAITING, key -> new Waiting(new TreeSet<>(), new TreeMap<>()));
        }
    }

    private static final class Written extends DescriptorEventAdapter {
        private final Touching touching;
        private final DatabaseMapping column;

        Written(Touching touching, DatabaseMapping column) {
            this.touching = touching;
            this.column = column;
        }

        @Override
        public void postInsert(DescriptorEvent event) {
            touched(event);
        }

        @Override
        public void postUpdate(DescriptorEvent event) {
            touched(event);
        }

        @Override
        public void postDelete(DescriptorEvent event) {
            touched(event);
        }

        private void touched(DescriptorEvent event) {
            Waiting waiting = Waiting.of(event.getSession());
            String value = (String) column.getAttributeValueFromObject(event.getObject());
            if (touching.everybody()) {
                waiting.subjects().add(EVERYBODY);
            } else if (touching.children().isEmpty()) {
                waiting.subjects().add(value);
            } else {
                waiting.leading()
                        .computeIfAbsent(touching.children(), statement -> new TreeSet<>())
                        .add(value);
            }
        }
    }

    private static final class Flushed extends SessionEventAdapter {
        /** After the rows were sent and before the commit. */
        @Override
        public void prepareUnitOfWork(SessionEvent event) {
            AbstractSession session = (AbstractSession) event.getSession();
            if (session.getProperties().remove(WAITING) instanceof Waiting waiting) {
                waiting.leading().forEach((statement, values) -> parts(values)
                        .forEach(some -> waiting.subjects().addAll(children(session, statement, some))));
                parts(waiting.subjects()).forEach(some -> write(session, some));
            }
        }

        private static List<List<String>> parts(Collection<String> all) {
            List<String> ids = new ArrayList<>(all);
            return IntStream.range(0, (ids.size() + AT_ONCE - 1) / AT_ONCE)
                    .mapToObj(i -> ids.subList(i * AT_ONCE, Math.min(ids.size(), (i + 1) * AT_ONCE)))
                    .toList();
        }

        private static List<String> children(AbstractSession session, String statement, List<String> values) {
            DataReadQuery query = new DataReadQuery(statement.formatted(named(values, "#p%d")));
            query.setResultType(DataReadQuery.ATTRIBUTE);
            List<?> found = (List<?>) session.executeQuery(bound(query, values), values);
            return found.stream().map(String.class::cast).toList();
        }

        private static void write(AbstractSession session, List<String> subjects) {
            String token = "'" + Ids.next() + "'";
            DataModifyQuery query = new DataModifyQuery(statement(named(subjects, "(#p%d, " + token + ", 1)"), token));
            session.executeQuery(bound(query, subjects), subjects);
        }

        private static String named(List<String> values, String each) {
            return IntStream.range(0, values.size()).mapToObj(each::formatted).collect(Collectors.joining(", "));
        }

        private static DatabaseQuery bound(DatabaseQuery query, List<String> values) {
            IntStream.range(0, values.size()).forEach(i -> query.addArgument("p" + i));
            return query;
        }
    }
}
