package org.holdfast.attendance.file;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Refused;

/**
 * Reads marks as JSON in a stream: {@code saidAt} and {@code marks}, an array of flat objects with the names that columns of
 * tables have. A "line" of it is the mark's number in the array. What it does not know is skipped.
 */
final class JsonMarks {
    private static final List<FileColumn> COLUMNS = List.of(
            FileColumn.UPN,
            FileColumn.FORMER_UPN,
            FileColumn.OWN_ID,
            FileColumn.NAME,
            FileColumn.SURNAME,
            FileColumn.FORENAME,
            FileColumn.BORN,
            FileColumn.URN,
            FileColumn.LA_ESTAB,
            FileColumn.DAY,
            FileColumn.SESSION,
            FileColumn.CODE,
            FileColumn.MINUTES,
            FileColumn.REASON);
    private static final int LONGEST = 600;
    private static final int DEEPEST = 20;

    private final String file;
    private final FileCollector into;
    private final FileHeader header;
    private final FileLayout layout;
    private boolean marks;

    JsonMarks(String file) {
        this.file = file;
        this.into = new FileCollector(file);
        this.header = FileHeader.of(COLUMNS.stream().map(FileColumn::heading).toList())
                .orElseThrow();
        this.layout = DailyLayout.of(header).orElseThrow();
    }

    /** @throws Refused if it is not sound, or not of this shape */
    AttendanceReading read(Reader text) {
        try (JsonParser parser = Json.createParser(text)) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw unsound();
            }
            document(parser);
            while (parser.hasNext()) {
                parser.next();
            }
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            // parsers differ in what they throw at a text that ends too soon
            throw unsound();
        }
        if (!marks) {
            throw unsound();
        }
        return into.reading(FileFormat.JSON);
    }

    private void document(JsonParser parser) {
        while (parser.next() == Event.KEY_NAME) {
            String key = parser.getString();
            Event event = parser.next();
            if (key.equals("marks") && event == Event.START_ARRAY) {
                marks = true;
                array(parser);
            } else if (key.equals("saidAt") && event == Event.VALUE_STRING) {
                into.said(FileDates.moment(parser.getString()).orElseThrow(this::unsound));
            } else {
                skip(parser, event);
            }
        }
    }

    private void array(JsonParser parser) {
        int number = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event != Event.START_OBJECT) {
                throw unsound();
            }
            into.row();
            layout.take(new FileRow(++number, mark(parser), header, into));
        }
    }

    private List<String> mark(JsonParser parser) {
        List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        while (parser.next() == Event.KEY_NAME) {
            Optional<FileColumn> column = FileColumn.of(parser.getString()).filter(COLUMNS::contains);
            Event event = parser.next();
            if (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER) {
                String cell = parser.getString();
                column.ifPresent(known ->
                        cells.set(COLUMNS.indexOf(known), cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell));
            } else {
                skip(parser, event);
            }
        }
        return cells;
    }

    /** Not the parser's own skipping, which never ends where the text ends too soon. */
    private void skip(JsonParser parser, Event begin) {
        int depth = 0;
        for (Event event = begin; ; event = parser.next()) {
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                depth++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            if (depth > DEEPEST) {
                throw unsound();
            }
        }
    }

    private Refused unsound() {
        return AttendanceFiles.refused(AttendanceFileRule.JSON_IS_SOUND, file, "it cannot be read.");
    }
}
