package org.holdfast.breach.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity with a setter and an open field, on a table that no migration makes. */
@Entity
@Table(name = "room_without_table")
class Room {
    @Id
    String id = "";

    public void setId(String text) {
        id = text;
    }
}
