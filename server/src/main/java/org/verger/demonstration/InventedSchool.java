package org.verger.demonstration;

import org.verger.contacts.Way;
import org.verger.pupils.Enrolment;

import java.time.LocalDate;
import java.util.List;

/// The invented schools.
enum InventedSchool {
    QUILLBOURNE("Quillbourne Primary School", "quillbourne", "Q", 20261),
    HATHERSLEY("Hathersley Rise School", "hathersley-rise", "H", 20262),
    BRINDLEWICK_INFANTS("Brindlewick Infant School", "brindlewick-infants", "I", 20263),
    BRINDLEWICK_JUNIORS("Brindlewick Junior School", "brindlewick-juniors", "J", 20264);

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

    /// The letter with which its numbers begin.
    String letter() {
        return letter;
    }

    /// What chance begins with here.
    int seed() {
        return seed;
    }

    /// Its pupils on a day of a school year, the same at every making.
    List<Enrolment> pupils(LocalDate today) {
        return new InventedPupils(letter, seed, SchoolAge.on(today)).of(forms());
    }

    /// How anybody reaches it; the numbers are of those that Ofcom keeps for stories.
    List<Way> ways() {
        return List.of(
                new Way(Way.Kind.TELEPHONE, "01632 96010" + seed % 10),
                new Way(Way.Kind.EMAIL, "office@" + address + ".example"),
                new Way(Way.Kind.HOST, "www." + address + ".example"));
    }

    /// Who leads it.
    Cast head() {
        return switch (this) {
            case QUILLBOURNE -> Cast.RUTH;
            case HATHERSLEY -> Cast.IMRAN;
            case BRINDLEWICK_INFANTS -> Cast.JOSEPHINE;
            case BRINDLEWICK_JUNIORS -> Cast.ALISTAIR;
        };
    }

    /// How many people work for it beside the cast.
    int staff() {
        return switch (this) {
            case QUILLBOURNE -> 24;
            case HATHERSLEY -> 134;
            case BRINDLEWICK_INFANTS -> 34;
            case BRINDLEWICK_JUNIORS -> 51;
        };
    }

    private List<Form> forms() {
        return switch (this) {
            case QUILLBOURNE -> Form.year(0, 6, List.of(""), 17);
            case HATHERSLEY -> Form.year(7, 11, List.of("A", "B", "C", "D", "E", "F"), 31);
            case BRINDLEWICK_INFANTS -> Form.year(0, 2, List.of("Lark", "Wren"), 29);
            case BRINDLEWICK_JUNIORS -> Form.year(3, 6, List.of("Oak", "Ash", "Elm"), 30);
        };
    }
}
