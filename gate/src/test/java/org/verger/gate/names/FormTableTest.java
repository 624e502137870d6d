package org.verger.gate.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.Name.Kind;
import org.verger.gate.names.Form.Shape;
import org.verger.gate.text.Hash;

import java.util.List;

class FormTableTest {
    private static final Form PUPIL = new Form(Kind.PUPIL, Shape.GIVEN, 0, 1);
    private static final Form CARER = new Form(Kind.CARER, Shape.GIVEN, 0, 1);

    @Test
    void whatWasAddedIsFoundHoweverOftenItGrew() {
        var table = new FormTable(1);
        for (int i = 0; i < 10_000; i++) table.add("name" + i, PUPIL);

        table.close();

        assertThat(table.size()).isEqualTo(10_000);
        for (int i = 0; i < 10_000; i++)
            assertThat(found(table, "name" + i)).containsExactly(PUPIL);
        assertThat(found(table, "name10000")).isEmpty();
    }

    @Test
    void whoeverIsToBeGuardedMostComesFirst() {
        var table = new FormTable(1);

        table.add("ella", CARER);
        table.add("ella", PUPIL);
        table.add("ella", PUPIL);
        table.close();

        assertThat(found(table, "ella")).containsExactly(PUPIL, CARER);
    }

    @Test
    void lettersBeyondLatinAreKeptWhole() {
        var table = new FormTable(1);

        table.add("юлия", PUPIL);
        table.close();

        assertThat(found(table, "юлия")).containsExactly(PUPIL);
        assertThat(found(table, "юлиа")).isEmpty();
    }

    /// A fingerprint alone finds nothing: the letters are read again.
    @Test
    void anotherWordWithTheSameFingerprintIsNotFound() {
        var table = new FormTable(1);
        table.add("ella", PUPIL);
        table.close();

        List<Form> found = table.find(Hash.of("ella"), "olla", 0, 4);

        assertThat(found).isEmpty();
    }

    private static List<Form> found(FormTable table, String letters) {
        return table.find(Hash.of(letters), letters, 0, letters.length());
    }
}
