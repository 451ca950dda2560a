package org.holdfast.bridge.contract;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.holdfast.bridge.ListV1;
import org.jspecify.annotations.Nullable;

/** Schemas of the records of the contract, which the server itself knows by name only. */
final class RecordSchemas {
    private static final Map<Class<?>, SchemaType> SIMPLE = Map.of(
            String.class, SchemaType.STRING,
            int.class, SchemaType.INTEGER,
            Integer.class, SchemaType.INTEGER,
            boolean.class, SchemaType.BOOLEAN,
            Boolean.class, SchemaType.BOOLEAN,
            double.class, SchemaType.NUMBER,
            Double.class, SchemaType.NUMBER,
            BigDecimal.class, SchemaType.NUMBER);

    /** Their form is not that of their type. */
    private static final Map<Class<?>, Formed> FORMED = Map.of(
            long.class, new Formed(SchemaType.INTEGER, "int64"),
            Long.class, new Formed(SchemaType.INTEGER, "int64"),
            LocalDate.class, new Formed(SchemaType.STRING, "date"),
            Instant.class, new Formed(SchemaType.STRING, "date-time"));

    private final Map<String, Schema> components = new TreeMap<>();

    private record Formed(SchemaType type, String format) {}

    Map<String, Schema> components() {
        return components;
    }

    /** A reference to a record, which is described once; anything else where it stands. */
    Schema of(Type type) {
        Class<?> kind = raw(type);
        if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[0];
            return Collection.class.isAssignableFrom(kind) ? array(of(part)) : page(raw(part));
        }
        if (kind.isRecord()) {
            return reference(kind.getSimpleName(), kind);
        }
        if (kind.isEnum()) {
            Schema schema = OASFactory.createSchema().addType(SchemaType.STRING);
            Arrays.stream(kind.getEnumConstants()).forEach(one -> schema.addEnumeration(one.toString()));
            return schema;
        }
        return simple(kind);
    }

    private static Schema simple(Class<?> kind) {
        Schema schema = OASFactory.createSchema();
        if (kind == JsonObject.class) {
            return schema.addType(SchemaType.OBJECT)
                    .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        }
        Formed formed = FORMED.get(kind);
        if (formed != null) {
            return schema.addType(formed.type()).format(formed.format());
        }
        SchemaType simple = SIMPLE.get(kind);
        return simple == null ? schema : schema.addType(simple);
    }

    static Class<?> raw(Type type) {
        return type instanceof Class<?> kind
                ? kind
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    /** A page of a list of these. */
    static Type listOf(Class<?> items) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {items};
            }

            @Override
            public Type getRawType() {
                return ListV1.class;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private Schema page(Class<?> items) {
        String name = items.getSimpleName() + "List";
        if (!components.containsKey(name)) {
            components.put(
                    name,
                    OASFactory.createSchema()
                            .addType(SchemaType.OBJECT)
                            .addProperty("items", array(of(items)))
                            .addProperty("next", of(String.class))
                            .addRequired("items"));
        }
        return named(name);
    }

    private Schema reference(String name, Class<?> kind) {
        if (!components.containsKey(name)) {
            Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
            components.put(name, schema);
            for (RecordComponent part : kind.getRecordComponents()) {
                String field = field(kind, part);
                schema.addProperty(field, of(part.getGenericType()));
                if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    schema.addRequired(field);
                }
            }
        }
        return named(name);
    }

    private static Schema named(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** As it stands on the wire. */
    private static String field(Class<?> kind, RecordComponent part) {
        try {
            Field field = kind.getDeclaredField(part.getName());
            JsonbProperty named = field.getAnnotation(JsonbProperty.class);
            return named == null ? part.getName() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
