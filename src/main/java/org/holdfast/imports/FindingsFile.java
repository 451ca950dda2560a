package org.holdfast.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.kernel.ChildId;

/** {@link Findings} as bytes, nine a mark; read again within days by the same build or the next. */
final class FindingsFile {
    private static final MarkView[] VIEWS = MarkView.values();

    /** Stands where files of an earlier build have a number of registers, which is never below 0. */
    private static final int WITH_REMARKS = -2;

    private static final int UNSAID = 0;

    /** Bytes of a mark. */
    private static final int MARK = 9;

    /** Writes or reads one thing. */
    private interface Part<T> {
        T read(DataInputStream in) throws IOException;
    }

    private FindingsFile() {}

    static byte[] write(Findings findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(WITH_REMARKS);
            out.writeInt(findings.registers().size());
            for (FoundRegister register : findings.registers()) {
                write(out, register);
            }
            out.writeInt(findings.children().size());
            for (FoundChild child : findings.children()) {
                write(out, child);
            }
            out.writeInt(findings.invalid().size());
            for (FileProblem problem : findings.invalid()) {
                write(out, problem);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Findings read(InputStream content) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(content, 1 << 16))) {
            int first = in.readInt();
            boolean remarks = first == WITH_REMARKS;
            return new Findings(
                    list(in, remarks ? in.readInt() : first, part -> register(part, remarks)),
                    list(in, FindingsFile::child),
                    list(in, FindingsFile::problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> list(DataInputStream in, Part<T> part) throws IOException {
        return list(in, in.readInt(), part);
    }

    private static <T> List<T> list(DataInputStream in, int size, Part<T> part) throws IOException {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(part.read(in));
        }
        return list;
    }

    @SuppressWarnings("EnumOrdinal")
    private static void write(DataOutputStream out, FoundRegister register) throws IOException {
        out.writeUTF(register.key().child().id());
        out.writeUTF(register.key().schoolId());
        out.writeShort(register.key().year());
        out.writeUTF(register.who());
        out.writeUTF(register.school());
        out.writeInt(register.marks().size());
        ByteBuffer marks = ByteBuffer.allocate(MARK * register.marks().size());
        for (FoundMark mark : register.marks()) {
            marks.putInt(mark.line());
            marks.putShort((short) mark.index());
            marks.put(mark.symbol());
            marks.put(mark.old());
            marks.put((byte) mark.outcome().ordinal());
        }
        out.write(marks.array());
        out.writeInt(register.remarks().size());
        for (Map.Entry<Integer, Remark> one : register.remarks().entrySet()) {
            out.writeShort(one.getKey());
            out.writeShort(one.getValue().minutesLate().orElse(UNSAID));
            out.writeUTF(one.getValue().reason());
        }
    }

    private static FoundRegister register(DataInputStream in, boolean remarks) throws IOException {
        RegisterKey key = new RegisterKey(new ChildId(in.readUTF()), in.readUTF(), in.readShort());
        return new FoundRegister(key, in.readUTF(), in.readUTF(), marks(in), remarks ? remarks(in) : Map.of());
    }

    private static List<FoundMark> marks(DataInputStream in) throws IOException {
        int size = in.readInt();
        ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(MARK * size));
        List<FoundMark> marks = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            marks.add(new FoundMark(bytes.getInt(), bytes.getShort(), bytes.get(), bytes.get(), VIEWS[bytes.get()]));
        }
        return marks;
    }

    private static Map<Integer, Remark> remarks(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<Integer, Remark> remarks = new HashMap<>();
        for (int i = 0; i < size; i++) {
            int index = in.readShort();
            int minutes = in.readShort();
            remarks.put(index, new Remark(Optional.of(minutes).filter(n -> n != UNSAID), in.readUTF()));
        }
        return remarks;
    }

    @SuppressWarnings("EnumOrdinal")
    private static void write(DataOutputStream out, FoundChild child) throws IOException {
        out.writeByte(child.view().ordinal());
        out.writeInt(child.line());
        out.writeUTF(child.who());
        out.writeInt(child.marks());
        out.writeUTF(child.why());
        out.writeUTF(child.cure());
        out.writeUTF(child.candidate().map(ChildId::id).orElse(""));
        out.writeBoolean(child.ours());
        out.writeBoolean(child.mayBeSame());
        out.writeUTF(child.key());
    }

    private static FoundChild child(DataInputStream in) throws IOException {
        return new FoundChild(
                VIEWS[in.readByte()],
                in.readInt(),
                in.readUTF(),
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                Optional.of(in.readUTF()).filter(id -> !id.isEmpty()).map(ChildId::new),
                in.readBoolean(),
                in.readBoolean(),
                in.readUTF());
    }

    private static void write(DataOutputStream out, FileProblem problem) throws IOException {
        out.writeInt(problem.line());
        out.writeUTF(problem.column());
        out.writeUTF(problem.what());
        out.writeUTF(problem.cure());
    }

    private static FileProblem problem(DataInputStream in) throws IOException {
        return new FileProblem(in.readInt(), in.readUTF(), in.readUTF(), in.readUTF());
    }
}
