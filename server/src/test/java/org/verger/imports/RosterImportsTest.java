package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.asking.Unanswered;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.carers.UnknownCarers;
import org.verger.lists.LargeLists;
import org.verger.lists.ListKind;
import org.verger.platform.Role;
import org.verger.tables.Remark;

import java.util.List;

/// OFF-6: a OneRoster export does not say what the law gives a carer.
@ServerTest
class RosterImportsTest {
    @Autowired BeanFactory beans;
    @Autowired Carers carers;
    @Autowired UnknownCarers unknown;
    @Autowired Unanswered unanswered;

    @Test
    void whoComesFromOneRosterIsNotAskedUntilTheOfficeHasSaidWhatTheLawGives() {
        var office = new Brought(beans, AnySchool.opened(beans).as(Role.OFFICE));
        var _ = office.take(office.upload(ListKind.ONEROSTER, LargeLists.oneRoster(2)));
        assertThat(office.by().call(unknown::count)).isEqualTo(4);
        assertThat(letters(office)).isZero();

        office.by()
                .run(
                        () -> {
                            var rows = unknown.list(0, 50).stream();
                            int _ = carers.say(rows.map(RosterImportsTest::motherOf).toList());
                        });

        assertThat(office.by().call(unknown::count)).isZero();
        assertThat(letters(office)).isEqualTo(3);
        var _ = office.take(office.upload(ListKind.ONEROSTER, LargeLists.oneRoster(4)));
        assertThat(office.by().call(unknown::count)).isEqualTo(4);
        assertThat(letters(office)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben,Adair,old@home.example;Ben,Adair,young@home.example",
                "Ben,Adair,young@home.example;Ben,Adair,old@home.example"
            })
    void fatherAndSonOfOneNameStayTwo(String both) {
        var office = new Brought(beans, AnySchool.opened(beans).as(Role.OFFICE));
        var father = List.of("Ben,Adair,old@home.example");
        var _ = office.take(office.upload(ListKind.ONEROSTER, LargeLists.oneRoster(father)));

        int between = both.indexOf(';');
        var family = List.of(both.substring(0, between), both.substring(between + 1));
        var _ = office.take(office.upload(ListKind.ONEROSTER, LargeLists.oneRoster(family)));

        assertThat(addresses(office))
                .containsExactlyInAnyOrder("old@home.example", "young@home.example");
    }

    @Test
    void twoNamesAtOneAddressAreTwoPeopleAndThePreviewSaysSo() {
        var office = new Brought(beans, AnySchool.opened(beans).as(Role.OFFICE));
        var both = List.of("Ben,Adair,us@home.example", "Nia,Adair,Us@home.example");

        var id = office.upload(ListKind.ONEROSTER, LargeLists.oneRoster(both));
        assertThat(office.preview(id).findings().remarks())
                .contains(new Remark.RowsLeftOut("address-shared", 1));
        var done = office.take(id);

        assertThat(addresses(office)).containsExactly("us@home.example", "us@home.example");
        assertThat(office.undo(done)).isEmpty();
    }

    @Test
    void oneBondSaidTwiceIsTakenOnce() {
        var office = new Brought(beans, AnySchool.opened(beans).as(Role.OFFICE));
        var twice = List.of("Ben,Adair,ben@home.example", "Ben,Adair,ben@home.example");

        var done = office.take(office.upload(ListKind.ONEROSTER, LargeLists.oneRoster(twice)));

        assertThat(done.state()).isEqualTo(PastImport.State.DONE);
        assertThat(addresses(office)).containsExactly("ben@home.example");
    }

    private List<String> addresses(Brought office) {
        return office.by().call(() -> unknown.list(0, 50)).stream()
                .map(one -> one.carer().email())
                .toList();
    }

    /// To how many carers letters would go now.
    private int letters(Brought office) {
        return office.by().call(() -> unanswered.carers().byLetter().size());
    }

    private static Bond motherOf(UnknownCarers.Row row) {
        return new Bond(row.carer().id(), row.child(), Relation.MOTHER, true, true, false);
    }
}
