package org.holdfast.bridge.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is typed about an agreement, before it is one. */
public class AgreementForm implements Serializable {
    private String place = "";
    private String partner = "";
    private String name = "";
    private String purpose = "";
    private @Nullable LawfulBasis basis;
    private @Nullable SpecialCondition condition;
    private @Nullable Controllers controllers;
    private String keptAt = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;
    private String[] parts = {};
    private boolean allClients;
    private String[] clients = {};

    AgreementTerms terms() {
        Set<Part> chosen = EnumSet.noneOf(Part.class);
        Arrays.stream(parts).map(Part::valueOf).forEach(chosen::add);
        return new AgreementTerms(
                partner,
                name,
                purpose,
                basis,
                condition,
                controllers,
                keptAt,
                from,
                lastDay,
                chosen,
                allClients,
                Set.of(clients));
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String id) {
        place = id;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String text) {
        partner = text;
    }

    public String getName() {
        return name;
    }

    public void setName(String text) {
        name = text;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String text) {
        purpose = text;
    }

    public @Nullable LawfulBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable LawfulBasis chosen) {
        basis = chosen;
    }

    public @Nullable SpecialCondition getCondition() {
        return condition;
    }

    public void setCondition(@Nullable SpecialCondition chosen) {
        condition = chosen;
    }

    public @Nullable Controllers getControllers() {
        return controllers;
    }

    public void setControllers(@Nullable Controllers chosen) {
        controllers = chosen;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(String text) {
        keptAt = text;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }

    public String[] getParts() {
        return parts.clone();
    }

    public void setParts(String[] names) {
        parts = names.clone();
    }

    public boolean isAllClients() {
        return allClients;
    }

    public void setAllClients(boolean all) {
        allClients = all;
    }

    public String[] getClients() {
        return clients.clone();
    }

    public void setClients(String[] ids) {
        clients = ids.clone();
    }
}
