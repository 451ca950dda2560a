package org.holdfast.imports;

import java.time.Instant;
import java.util.List;

/** Statements as files write them. */
final class UploadText {
    private UploadText() {}

    static String csv(Registrations scene, List<Statement> part) {
        StringBuilder text = new StringBuilder(AttendanceSending.HEADER);
        part.forEach(one -> text.append(scene.upn(one.child()))
                .append(",,,,")
                .append(String.join(",", scene.urn(one.school()), one.day().toString(), one.half(), one.letter()))
                .append('\n'));
        return text.toString();
    }

    /** With the moment at which it was said. */
    static String json(Registrations scene, List<Statement> part, Instant said) {
        List<String> marks = part.stream()
                .map(one -> "{\"upn\":\"" + scene.upn(one.child()) + "\",\"urn\":\"" + scene.urn(one.school())
                        + "\",\"date\":\"" + one.day() + "\",\"session\":\"" + one.half() + "\",\"code\":\""
                        + one.letter().replace("\\", "\\\\") + "\"}")
                .toList();
        return "{\"saidAt\":\"" + said + "\",\"marks\":[" + String.join(",", marks) + "]}";
    }

    /** What is said of one school, sent to its address. @return the answer in JSON */
    static String overRest(Registrations scene, List<Statement> part, int school) {
        List<Statement> own =
                part.stream().filter(one -> one.school() == school).toList();
        Instant said = scene.said(part.get(0).source());
        return scene.caseSystem.sends(scene.urn(school), json(scene, own, said));
    }
}
