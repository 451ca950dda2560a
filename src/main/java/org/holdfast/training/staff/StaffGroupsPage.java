package org.holdfast.training.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.Trained;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The adults of the school, each with their group and whether they are in contact with the children. */
@Named
@ViewScoped
public class StaffGroupsPage implements Serializable {
    @Inject
    transient ListStaff listStaff;

    @Inject
    transient SortStaff sortStaff;

    private final Map<String, String> chosen = new HashMap<>();
    private transient @Nullable List<Trained> adults;

    public void open() {
        adults().forEach(one ->
                chosen.put(one.adult().id(), one.group().map(Enum::name).orElse("")));
    }

    public List<Trained> adults() {
        if (adults == null) {
            adults = listStaff.run();
        }
        return adults;
    }

    public List<StaffGroup> groups() {
        return List.of(StaffGroup.values());
    }

    public String answer() {
        long unsaid = adults().stream().filter(one -> one.group().isEmpty()).count();
        return Text.say("training.staff.answer", adults().size(), unsaid);
    }

    public String save() {
        Map<String, StaffGroup> said = new HashMap<>();
        chosen.forEach((id, name) -> {
            if (name != null && !name.isEmpty()) {
                said.put(id, StaffGroup.valueOf(name));
            }
        });
        return Told.on("/training/staff", Text.say("training.staff.saved", sortStaff.run(said)));
    }

    /** Name of the group by id of the adult; filled by the form. */
    public Map<String, String> getChosen() {
        return chosen;
    }
}
