package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.web.Text;

/**
 * What figures are cut by and children chosen by: one of four things that a social care file or a person says of a
 * child, from a day on. A child has at most one code of a kind on a day.
 */
@Entity
@Table(name = "child_characteristic")
public class Characteristic extends DatedFact {
    /** What is said, by which codes, and which field a reader must know to see it. */
    public enum Kind {
        /** Source: facts E5, 20 codes of the school census and the return of children looked after. */
        ETHNICITY(
                Field.CHARACTERISTICS,
                "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT"),
        DISABILITY(Field.CHARACTERISTICS, "Y N"),
        /** An unaccompanied child who seeks asylum. Source: UASC of the SSDA903 return. */
        UNACCOMPANIED(Field.CHARACTERISTICS, "Y N"),
        /** Provision for special educational needs. Source: school census, SENprovision. */
        SEN(Field.SEN, "N K E S");

        private final Field field;
        private final List<String> codes;

        Kind(Field field, String codes) {
            this.field = field;
            this.codes = List.of(codes.split(" "));
        }

        public Field field() {
            return field;
        }

        public List<String> codes() {
            return codes;
        }

        /** The kinds that may be recorded by whoever sees a child so. */
        static List<Kind> recordedBy(Sight sight) {
            boolean all = sight.has(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
            boolean school =
                    sight.has(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER, Role.ACTING_AUTHOR);
            return Stream.of(values())
                    .filter(kind -> all || (school && kind == SEN))
                    .toList();
        }

        public String title() {
            return Text.say("child.characteristic." + name());
        }

        /** The code in words. */
        public String title(String code) {
            return Text.say("child.characteristic." + name() + "." + code);
        }
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "code")
    private String code;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Characteristic() {}

    public Characteristic(ChildId child, Kind kind, String code, Period period, String source, Instant recordedAt) {
        super(child, period, recordedAt);
        this.kind = kind;
        this.code = code;
        this.source = source;
    }

    /**
     * What somebody says from a day on.
     *
     * @throws Refused if the code is none of its kind
     */
    static Characteristic said(ChildId child, Said said, String source, LocalDate from, Instant now) {
        if (!said.kind().codes().contains(said.code())) {
            throw new Refused(ChildRule.CODE_OF_ITS_KIND, ChildRule.CODE_OF_ITS_KIND.sentence(), "code");
        }
        return new Characteristic(child, said.kind(), said.code(), new Period(from, null), source, now);
    }

    /** A kind and the code that is said of it. */
    public record Said(Kind kind, String code) {}

    /** The same, over from a day on. */
    Characteristic until(LocalDate day, Instant now) {
        return new Characteristic(childId(), kind, code, new Period(from(), day), source, now);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The file or the person that says so. */
    public String source() {
        return source;
    }

    /** The code in words. */
    public String title() {
        return kind.title(code);
    }
}
