package org.holdfast.bridge.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A batch as it comes in: its lines counted, its limits kept. */
class BatchBodyTest {
    private static int lines(InputStream sent, boolean gzip) {
        BatchBody body = BatchBody.of(sent, gzip);
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.lines();
    }

    private static int lines(String text) {
        return lines(new ByteArrayInputStream(bytes(text)), false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static int status(Runnable work) {
        return assertThrows(BadBatch.class, work::run).problem().status();
    }

    @Test
    void blank_lines_are_none_and_the_last_line_needs_no_end() {
        assertEquals(0, lines(" \r\n\t\n"));
        assertEquals(2, lines("{}\r\n\n  \n{}"));
        byte[] packed = gzip(bytes("{}\n"), 2);
        assertEquals(2, lines(new ByteArrayInputStream(packed), true));
        List<InputStream> parts = List.of(new ByteArrayInputStream(packed), new ByteArrayInputStream(packed));
        assertEquals(4, lines(new SequenceInputStream(Collections.enumeration(parts)), true), "packed in two parts");
    }

    @Test
    void one_line_more_than_a_hundred_thousand_is_too_many() {
        assertEquals(100_000, lines("{}\n".repeat(100_000)));
        assertEquals(413, status(() -> lines("{}\n".repeat(100_000) + "{}")));
    }

    @Test
    void a_small_body_that_unpacks_to_a_large_one_is_stopped_on_the_way() {
        byte[] bomb = gzip(new byte[1 << 20], 100);
        assertTrue(bomb.length < 2 << 20, "packed it is small");
        BatchBody body = BatchBody.of(new ByteArrayInputStream(bomb), true);
        long[] read = new long[1];
        byte[] part = new byte[1 << 16];
        assertThrows(BadBatch.class, () -> {
            for (int count = body.read(part); count >= 0; count = body.read(part)) {
                read[0] += count;
            }
        });
        assertTrue(read[0] <= BatchBody.LARGEST, "no more than " + BatchBody.LARGEST + " bytes came out of it");
    }

    /** {@code SequenceInputStream} wants it this way. */
    @SuppressWarnings("JdkObsolete")
    @Test
    void a_body_that_unpacks_to_nothing_for_ever_is_stopped_too() {
        byte[] nothing = gzip(new byte[0], 1);
        Enumeration<InputStream> endless = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(nothing);
            }
        };
        assertEquals(413, status(() -> lines(new SequenceInputStream(endless), true)));
    }

    @Test
    void whatever_the_library_packs_is_unpacked_to_the_byte() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            byte[] content = new byte[random.nextInt(200_000)];
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) (round % 2 == 0 ? random.nextInt(256) : 'a' + i / 1_000 % 20);
            }
            byte[] packed = gzip(content, 1 + round % 3);
            ByteArrayOutputStream twice = new ByteArrayOutputStream();
            twice.write(packed);
            twice.write(packed);
            byte[] found = new Gunzip(new ByteArrayInputStream(twice.toByteArray())).readAllBytes();
            assertArrayEquals(new GZIPInputStream(new ByteArrayInputStream(twice.toByteArray())).readAllBytes(), found);
            assertEquals(2L * (1 + round % 3) * content.length, found.length);
            packed[packed.length - 1 - random.nextInt(8)] ^= 4;
            assertThrows(IOException.class, () -> new Gunzip(new ByteArrayInputStream(packed)).readAllBytes());
        }
    }

    @Test
    void a_name_a_comment_and_more_before_it_are_passed_over() throws IOException {
        byte[] packed = gzip(bytes("{}"), 1);
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.write(packed, 0, 3);
        named.write(2 | 4 | 8 | 16);
        named.write(packed, 4, 6);
        named.write(new byte[] {3, 0, 1, 2, 3, 'n', 0, 'c', 0, 7, 7});
        named.write(packed, 10, packed.length - 10);
        assertEquals(
                "{}",
                new String(
                        new Gunzip(new ByteArrayInputStream(named.toByteArray())).readAllBytes(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void what_is_no_gzip_or_ends_too_early_is_said_so() {
        byte[] whole = gzip(bytes("{}\n"), 1_000);
        assertEquals(400, status(() -> lines(new ByteArrayInputStream(bytes("{}\n")), true)));
        assertEquals(400, status(() -> lines(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 9)), true)));
        assertEquals(400, status(() -> lines(InputStream.nullInputStream(), true)));
    }

    @Test
    void lines_are_read_from_wherever_one_left_off_as_in_one_go() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(List.of("", " ", "{}", "é", "{\"a\":1}", "\r", "x".repeat(SentLine.LONGEST + 1))
                        .get(random.nextInt(7)));
                text.append(i == 0 && random.nextBoolean() ? "" : "\n");
            }
            byte[] body = bytes(text.toString());
            List<SentLine> all = SentLine.read(new ByteArrayInputStream(body), 1, 0, 1_000, Long.MAX_VALUE);
            assertEquals(lines(text.toString()), all.size());
            int at = 0;
            while (at < all.size()) {
                int number = at == 0 ? 1 : all.get(at - 1).number() + 1;
                long from = at == 0 ? 0 : all.get(at - 1).to();
                InputStream rest = new ByteArrayInputStream(body, (int) from, body.length);
                List<SentLine> some = SentLine.read(rest, number, from, 1 + random.nextInt(3), 1 + random.nextInt(9));
                assertEquals(all.subList(at, at + some.size()), some);
                assertTrue(!some.isEmpty());
                at += some.size();
            }
        }
        assertEquals(Collections.emptyList(), SentLine.read(InputStream.nullInputStream(), 1, 0, 5, 5));
    }
}
