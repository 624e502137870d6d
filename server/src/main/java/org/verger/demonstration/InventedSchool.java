package org.verger.demonstration;

import org.verger.pupils.Enrolment;

import java.util.List;

/// The invented schools.
enum InventedSchool {
    QUILLBOURNE("Quillbourne Primary School", "quillbourne", "Q", 20261),
    HATHERSLEY("Hathersley Rise School", "hathersley-rise", "H", 20262);

    private final String name;
    private final String address;
    private final String letter;
    private final int seed;

    InventedSchool(String name, String address, String letter, int seed) {
        this.name = name;
        this.address = address;
        this.letter = letter;
        this.seed = seed;
    }

    /// How the school is called.
    String spoken() {
        return name;
    }

    /// Its part of a public address.
    String address() {
        return address;
    }

    /// Its pupils, the same at every making.
    List<Enrolment> pupils() {
        return switch (this) {
            case QUILLBOURNE -> new InventedPupils(letter, seed).primary();
            case HATHERSLEY -> new InventedPupils(letter, seed).secondary();
        };
    }
}
