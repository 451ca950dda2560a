package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Characteristic.Said;
import org.holdfast.kernel.Refused;
import org.holdfast.web.Text;
import org.holdfast.web.Told;

/** What figures are cut by, said of a child. */
@Named
@ViewScoped
public class CharacteristicPage implements Serializable {
    @Inject
    transient RecordCharacteristic recordCharacteristic;

    @Inject
    ChildStrip strip;

    private String chosen = "";

    /** An answer that may be chosen. */
    public record Choice(String id, String words) {}

    /** @param kinds that the reader may record */
    public List<Choice> choices(List<Kind> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.codes().stream().map(code -> new Said(kind, code)))
                .map(said -> new Choice(said.kind() + "." + said.code(), words(said)))
                .toList();
    }

    public String save() {
        Said said = said();
        recordCharacteristic.run(strip.id(), said);
        return Told.on("/child/record?child=" + strip.childId(), Text.say("child.characteristic.saved", words(said)));
    }

    /** "Special educational needs: SEN support". */
    private static String words(Said said) {
        return Text.say(
                "child.characteristic.line", said.kind().title(), said.kind().title(said.code()));
    }

    /** @throws Refused if nothing that is offered was chosen */
    private Said said() {
        return choices(List.of(Kind.values())).stream()
                .filter(choice -> choice.id().equals(chosen))
                .map(choice -> choice.id().split("\\."))
                .map(parts -> new Said(Kind.valueOf(parts[0]), parts[1]))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(ChildRule.CODE_OF_ITS_KIND, ChildRule.CODE_OF_ITS_KIND.sentence(), "code"));
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String given) {
        chosen = given;
    }
}
