package org.holdfast.contact;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/** Everything that a record would tell when written out, whatever the format: each of its values, all the way down. */
public final class Told {
    private Told() {}

    static String by(Object thing) {
        StringBuilder told = new StringBuilder();
        tell(thing, told);
        return told.toString();
    }

    private static void tell(Object thing, StringBuilder told) {
        if (thing instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> tell(one, told));
        } else if (thing instanceof Collection<?> many) {
            many.forEach(one -> tell(one, told));
        } else if (thing instanceof Record) {
            for (RecordComponent part : thing.getClass().getRecordComponents()) {
                told.append(part.getName()).append('=');
                tell(value(thing, part), told);
                told.append('\n');
            }
        } else {
            told.append(thing).append(';');
        }
    }

    private static Object value(Object thing, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
