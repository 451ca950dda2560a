package org.holdfast.school;

import java.io.Serializable;

/** What the form for a new person holds while it is filled in. */
public class NewPerson implements Serializable {
    private String name = "";
    private String job = "";
    private String user = "";
    private String role = "";
    private String place = "";

    public String getName() {
        return name;
    }

    public void setName(String text) {
        name = text;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String text) {
        job = text;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String text) {
        user = text;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String text) {
        role = text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String text) {
        place = text;
    }
}
