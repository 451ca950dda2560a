package org.holdfast.bridge.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of the records of the contract, which the server itself knows by name only. */
final class RecordSchemas {
    private static final Map<Class<?>, SchemaType> SIMPLE = Map.of(
            String.class, SchemaType.STRING,
            int.class, SchemaType.INTEGER,
            Integer.class, SchemaType.INTEGER,
            long.class, SchemaType.INTEGER,
            Long.class, SchemaType.INTEGER,
            boolean.class, SchemaType.BOOLEAN,
            Boolean.class, SchemaType.BOOLEAN,
            double.class, SchemaType.NUMBER,
            Double.class, SchemaType.NUMBER);

    private final Map<String, Schema> components = new TreeMap<>();

    Map<String, Schema> components() {
        return components;
    }

    /** A reference to a record, which is described once; anything else where it stands. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType generic
                && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(of(generic.getActualTypeArguments()[0]));
        }
        Class<?> kind = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : raw(type);
        if (kind.isRecord()) {
            return reference(kind);
        }
        if (kind.isEnum()) {
            Schema schema = OASFactory.createSchema().type(SchemaType.STRING);
            Arrays.stream(kind.getEnumConstants()).forEach(one -> schema.addEnumeration(one.toString()));
            return schema;
        }
        if (kind == LocalDate.class || kind == Instant.class) {
            return OASFactory.createSchema()
                    .type(SchemaType.STRING)
                    .format(kind == LocalDate.class ? "date" : "date-time");
        }
        Schema schema = OASFactory.createSchema();
        SchemaType simple = SIMPLE.get(kind);
        return simple == null ? schema : schema.type(simple);
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> kind ? kind : Object.class;
    }

    private Schema reference(Class<?> kind) {
        String name = kind.getSimpleName();
        if (!components.containsKey(name)) {
            Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
            components.put(name, schema);
            for (RecordComponent part : kind.getRecordComponents()) {
                schema.addProperty(part.getName(), of(part.getGenericType()));
            }
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
