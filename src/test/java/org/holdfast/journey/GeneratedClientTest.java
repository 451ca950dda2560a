package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Nonnull;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.holdfast.journey.Scene.Whose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A client that nobody wrote: generated from the contract as the server gives it out, compiled as it is, and used as the maker of a
 * case system would. It stays in target.
 */
@Journey
@Tag("once")
class GeneratedClientTest {
    private static final Path GENERATOR = Path.of("target", "openapi-generator.jar");

    /** What a program with the generated classes on its path looks like. */
    private static final String PROGRAM =
            """
            import client.ApiClient;
            import client.api.*;
            import client.model.*;
            import java.util.*;
            import java.util.function.*;

            public final class Program implements Function<Map<String, String>, List<String>> {
                @Override
                public List<String> apply(Map<String, String> given) {
                    ApiClient http = new ApiClient();
                    http.updateBaseUri(given.get("address"));
                    http.setRequestInterceptor(one -> one.header("Authorization", "Bearer " + given.get("token")));
                    try {
                        ChildV1 child = new ChildrenApi(http).getChildrenId(given.get("child"), null);
                        PlanV1 plan = new PlansApi(http).getChildrenIdPlan(child.getId(), null);
                        LineV1List versions = new PlansApi(http).getChildrenIdPlanVersions(child.getId(), null);
                        ChildV1List found = new ChildrenApi(http).getChildren(null, child.getUpn(), null, null, "5");
                        ChangesV1 changes = new ChangesApi(http).getChanges("0", "1", "0");
                        List<ContactV1> contacts = plan.getLive().getContacts();
                        return List.of(plan.getSha256(), String.valueOf(plan.getVersion()),
                                String.valueOf(versions.getItems().size()), found.getItems().get(0).getId(),
                                String.valueOf(contacts.size()), String.valueOf(changes.getItems().size()));
                    } catch (client.ApiException e) {
                        throw new IllegalStateException(e.getCode() + " " + e.getResponseBody(), e);
                    }
                }
            }
            """;

    @Test
    void compiles_and_reads_a_plan(Server server, Scene scene) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "client-");
        generate(server, folder);
        Path classes = compiled(folder);
        String child = scene.child("vsh", Whose.OWN).orElseThrow();
        List<String> read =
                run(classes, Map.of("address", server.address(), "token", "holdfast-demo-token", "child", child));
        String versions = scene.ask("select count(*) from plan_version where child_id = ?", child)
                .orElseThrow();
        String latest = scene.ask("select max(number) from plan_version where child_id = ?", child)
                .orElseThrow();
        assertEquals(
                scene.ask("select sha256 from plan_version where child_id = ? and number = " + latest, child)
                        .orElseThrow(),
                read.get(0));
        assertEquals(latest, read.get(1));
        assertEquals(versions, read.get(2));
        assertEquals(child, read.get(3), "found by its UPN");
        assertTrue(Integer.parseInt(read.get(4)) > 0, "people around the child");
    }

    private static void generate(Server server, Path folder) throws IOException, InterruptedException {
        Path document = folder.resolve("contract.json");
        Files.writeString(document, Contract.pretty(Contract.document(server)));
        Path log = folder.resolve("generator.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "-i",
                        document.toString(),
                        "-o",
                        folder.toString(),
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "--global-property",
                        "models,apis,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                        "--additional-properties",
                        "invokerPackage=client,apiPackage=client.api,modelPackage=client.model,useJakartaEe=true,"
                                + "openApiNullable=false,annotationLibrary=none,documentationProvider=none")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the generator ends");
        assertEquals(0, process.exitValue(), () -> read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path compiled(Path folder) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Files.writeString(folder.resolve("src/main/java/Program.java"), PROGRAM);
        List<String> words =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", libraries()));
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(words::add);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new));
        assertEquals(0, result, said::toString);
        return classes;
    }

    /** What the generated classes say that they need. */
    private static String libraries() {
        return Stream.of(ObjectMapper.class, JsonParser.class, JsonProperty.class, JavaTimeModule.class, Nonnull.class)
                .map(type -> {
                    try {
                        return Path.of(type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.joining(File.pathSeparator));
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Path classes, Map<String, String> given) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            var program = (Function<Map<String, String>, List<String>>)
                    loader.loadClass("Program").getDeclaredConstructor().newInstance();
            return program.apply(given);
        }
    }
}
