package org.holdfast.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Printed at the end of {@code verify}: seconds of each suite, the ten slowest classes, and what did not pass. */
public final class SuiteReport {
    private static final int SLOWEST = 10;
    private static final int MESSAGE_LENGTH = 600;

    /**
     * One test class in one suite.
     *
     * @param seconds of its tests, without setting up the class
     * @param endedAt seconds since 1970
     */
    private record ClassRun(
            String suite,
            String name,
            double seconds,
            double endedAt,
            int tests,
            int skipped,
            List<String> notPassed) {}

    private SuiteReport() {}

    /** @param folders folders of report files; each is a suite or holds one folder a suite */
    public static void main(String... folders) throws Exception {
        List<ClassRun> runs = new ArrayList<>();
        for (String folder : folders) {
            read(Path.of(folder), runs);
        }
        print(runs);
    }

    private static void read(Path folder, List<ClassRun> runs) throws Exception {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            runs.add(read(file));
        }
    }

    private static ClassRun read(Path file) throws Exception {
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        List<String> notPassed = new ArrayList<>();
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            for (String kind : List.of("failure", "error")) {
                Node fault = test.getElementsByTagName(kind).item(0);
                if (fault != null) {
                    notPassed.add(test.getAttribute("classname") + "." + test.getAttribute("name") + "\n      "
                            + beginning(fault.getTextContent()));
                }
            }
        }
        return new ClassRun(
                file.getParent().getFileName().toString(),
                suite.getAttribute("name"),
                Double.parseDouble(suite.getAttribute("time")),
                lastModified(file),
                Integer.parseInt(suite.getAttribute("tests")),
                Integer.parseInt(suite.getAttribute("skipped")),
                notPassed);
    }

    private static double lastModified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis() / 1000.0;
    }

    private static String beginning(String message) {
        String line = message.strip().replaceAll("\\s*\\n\\s*", "\n      ");
        return line.length() <= MESSAGE_LENGTH ? line : line.substring(0, MESSAGE_LENGTH) + " …";
    }

    private static void print(List<ClassRun> runs) {
        System.out.printf("%n%-24s %8s %8s %8s %8s %9s%n", "Suite", "seconds", "classes", "tests", "skipped", "failed");
        Map<String, List<ClassRun>> suites = new TreeMap<>();
        runs.forEach(run ->
                suites.computeIfAbsent(run.suite(), key -> new ArrayList<>()).add(run));
        suites.forEach((name, classes) -> System.out.printf(
                "%-24s %8.0f %8d %8d %8d %9d%n",
                name,
                wall(classes),
                classes.size(),
                classes.stream().mapToInt(ClassRun::tests).sum(),
                classes.stream().mapToInt(ClassRun::skipped).sum(),
                classes.stream().mapToInt(run -> run.notPassed().size()).sum()));
        System.out.printf("%nSlowest classes%n");
        runs.stream()
                .sorted(Comparator.comparingDouble(ClassRun::seconds).reversed())
                .limit(SLOWEST)
                .forEach(run -> System.out.printf("%8.1f s  %-24s %s%n", run.seconds(), run.suite(), run.name()));
        List<String> notPassed =
                runs.stream().flatMap(run -> run.notPassed().stream()).toList();
        if (!notPassed.isEmpty()) {
            System.out.printf("%nDid not pass: %d%n", notPassed.size());
            notPassed.forEach(test -> System.out.println("  " + test));
        }
        System.out.println();
    }

    /** From the start of the first class to the end of the last, whatever ran side by side. */
    private static double wall(List<ClassRun> classes) {
        double start = classes.stream()
                .mapToDouble(run -> run.endedAt() - run.seconds())
                .min()
                .orElse(0);
        return classes.stream().mapToDouble(ClassRun::endedAt).max().orElse(0) - start;
    }
}
