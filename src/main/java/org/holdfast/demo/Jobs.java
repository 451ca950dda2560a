package org.holdfast.demo;

import java.util.List;

/** Jobs at a school besides the designated teacher's, those who often know a child best first. */
final class Jobs {
    private Jobs() {}

    static List<String> of(String phase) {
        return switch (phase) {
            case "Nursery" -> List.of("Key worker", "Key worker", "Nursery teacher", "Headteacher");
            case "Primary" ->
                List.of(
                        "Learning mentor",
                        "Teaching assistant",
                        "Teaching assistant",
                        "Class teacher",
                        "Class teacher",
                        "Special needs coordinator",
                        "Headteacher",
                        "Receptionist");
            case "16 plus" ->
                List.of("Personal tutor", "Personal tutor", "Student welfare officer", "Course leader", "Principal");
            default ->
                List.of(
                        "Learning mentor",
                        "Pastoral lead",
                        "Teaching assistant",
                        "Form tutor",
                        "Form tutor",
                        "Head of year",
                        "Teacher of English",
                        "Teacher of mathematics",
                        "Special needs coordinator",
                        "Headteacher",
                        "Receptionist");
        };
    }
}
