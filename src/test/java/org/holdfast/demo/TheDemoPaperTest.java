package org.holdfast.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.access.DemoAccount;
import org.holdfast.child.CareKind;
import org.junit.jupiter.api.Test;

/** The paper on the demo says what the generator makes. */
class TheDemoPaperTest {
    private static void says(String line) throws IOException {
        assertTrue(Files.readString(Path.of("docs/demo.md")).contains(line), "docs/demo.md says " + line);
    }

    @Test
    void names_each_known_fault_with_its_numbers() throws IOException {
        for (KnownFault fault : KnownFault.values()) {
            says("| " + fault.sentence() + " | " + fault.northmere() + " | " + fault.carrickVale() + " |");
        }
    }

    @Test
    void names_each_kind_of_child_with_its_number() throws IOException {
        says("| In care of Northmere | " + Casting.IN_CARE_OF_NORTHMERE + " |");
        says("| In care of Carrick Vale | " + Casting.IN_CARE_OF_CARRICK_VALE + " |");
        says("| Adopted, the earlier record, sealed | " + Casting.SEALED + " |");
        Casting.IN_FULL_WORLD.entrySet().stream()
                .filter(entry -> entry.getKey() != CareKind.ADOPTED)
                .forEach(entry -> {
                    try {
                        says("| " + entry.getKey().title() + " | " + entry.getValue() + " |");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Test
    void gives_the_password_and_the_token() throws IOException {
        says("`" + DemoAccounts.PASSWORD + "`");
        says("`" + DemoAccount.TOKEN + "`");
    }
}
