package org.holdfast.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * token is never used twice, so an equal one means that nothing was written since. A row of no child changes the token of
 * {@link #EVERYBODY}. Whoever goes through all that was written takes the rows that are pending, which becomes true at the
 * commit and not before.
 */
public class Touches implements SessionCustomizer {
    /** Sorts after every id: it is locked last, and for the shortest time. */
    public static final String EVERYBODY = "everybody";

    private static final String KEPT = Touches.class.getName();
    private static final int AT_ONCE = 500;

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new Flushed());
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (descriptor.getJavaClass().isAnnotationPresent(Touching.class)) {
                descriptor.getEventManager().addListener(new Written(Subjects.of(descriptor)));
            }
        }
    }

    /** What an entity's rows touch, and by which of their fields. */
    private record Subjects(Kind kind, Optional<DatabaseMapping> field) {
        private enum Kind {
            CHILD,
            PLAN,
            EVERYBODY
        }

        static Subjects of(ClassDescriptor descriptor) {
            Optional<DatabaseMapping> child =
                    field(descriptor, "child".equalsIgnoreCase(descriptor.getTableName()) ? "id" : "child_id");
            Optional<DatabaseMapping> plan = field(descriptor, "plan_id");
            Kind kind = child.isPresent() ? Kind.CHILD : plan.isPresent() ? Kind.PLAN : Kind.EVERYBODY;
            return new Subjects(kind, child.or(() -> plan));
        }

        private static Optional<DatabaseMapping> field(ClassDescriptor descriptor, String column) {
            return descriptor.getMappings().stream()
                    .filter(mapping -> mapping.isDirectToFieldMapping()
                            && column.equals(mapping.getField().getName().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        String of(Object row) {
            return (String) field.orElseThrow().getAttributeValueFromObject(row);
        }
    }

    /** Touched and not yet written down. */
    private static final class Waiting {
        final Set<String> subjects = new TreeSet<>();
        final Set<String> plans = new TreeSet<>();
    }

    private static final class Written extends DescriptorEventAdapter {
        private final Subjects subjects;

        Written(Subjects subjects) {
            this.subjects = subjects;
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
            Waiting waiting = (Waiting) event.getSession().getProperties().computeIfAbsent(KEPT, key -> new Waiting());
            switch (subjects.kind()) {
                case CHILD -> waiting.subjects.add(subjects.of(event.getObject()));
                case PLAN -> waiting.plans.add(subjects.of(event.getObject()));
                case EVERYBODY -> waiting.subjects.add(EVERYBODY);
            }
        }
    }

    private static final class Flushed extends SessionEventAdapter {
        /** After the rows were sent and before the commit. */
        @Override
        public void prepareUnitOfWork(SessionEvent event) {
            AbstractSession session = (AbstractSession) event.getSession();
            if (session.getProperties().remove(KEPT) instanceof Waiting waiting) {
                for (List<String> some : parts(waiting.plans)) {
                    children(session, some).forEach(waiting.subjects::add);
                }
                parts(waiting.subjects).forEach(some -> write(session, some));
            }
        }

        private static List<List<String>> parts(Collection<String> all) {
            List<String> ids = new ArrayList<>(all);
            return IntStream.range(0, (ids.size() + AT_ONCE - 1) / AT_ONCE)
                    .mapToObj(i -> ids.subList(i * AT_ONCE, Math.min(ids.size(), (i + 1) * AT_ONCE)))
                    .toList();
        }

        private static List<String> children(AbstractSession session, List<String> plans) {
            DataReadQuery query =
                    new DataReadQuery("select distinct child_id from plan where id in (" + named(plans, "#p%d") + ")");
            query.setResultType(DataReadQuery.ATTRIBUTE);
            List<?> found = (List<?>) session.executeQuery(bound(query, plans), plans);
            return found.stream().map(String.class::cast).toList();
        }

        private static void write(AbstractSession session, List<String> subjects) {
            String token = "'" + Ids.next() + "'";
            DataModifyQuery query = new DataModifyQuery("insert into touch (subject, token, pending) values "
                    + named(subjects, "(#p%d, " + token + ", 1)")
                    + " on duplicate key update pending = 1, token = " + token);
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
