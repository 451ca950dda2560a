package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamingManyChildrenTest {
    @Test
    void names_each_once_however_many_there_are() {
        for (int many : new int[] {0, 1, 199, 200, 201, 401}) {
            List<String> ids =
                    IntStream.range(0, many).mapToObj(Integer::toString).toList();
            assertEquals(ids, AtOnce.of(ids).flatMap(List::stream).toList());
        }
        assertEquals("(?, ?, ?)", AtOnce.marks(List.of("a", "b", "c")));
    }
}
