package org.holdfast.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.Test;

/** A lease is kept by the name of its job: of two jobs with one name, one would hardly ever run. */
@HoldfastTest(alwaysOnMySql = true)
class NamesOfJobsTest {
    private static final int LONGEST = 40;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    @Any
    Instance<OutboxReader> readers;

    @Test
    void no_two_are_the_same() {
        List<String> names = jobs.stream().map(Job::name).toList();
        assertTrue(names.size() > 5, names.toString());
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        assertTrue(names.stream().allMatch(name -> name.length() <= LONGEST), names.toString());
        List<String> reading = readers.stream().map(OutboxReader::name).toList();
        assertEquals(reading.size(), new HashSet<>(reading).size(), reading.toString());
    }
}
