package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.changes.Effect;
import org.verger.changes.Part;
import org.verger.lists.ListKind;
import org.verger.lists.ListText;
import org.verger.people.StaffStep;
import org.verger.people.StaffSteps;
import org.verger.platform.Role;
import org.verger.tables.Fault;
import org.verger.tables.Findings;

import java.util.List;
import java.util.UUID;

/// SCP-1: a list of staff says who somebody is for the policy and whom they answer to.
@ServerTest
class StaffImportsTest {
    private static final String SHORT = "Email,Given name,Family name,Role\n";
    private static final String DATED = "Email,Given name,Family name,Role,From,Until\n";
    private static final String LONG = "Email,Given name,Family name,Role,Category,Line manager\n";

    @Autowired BeanFactory beans;
    @Autowired StaffSteps staff;
    @Autowired MockMvc web;

    private Brought head;
    private String ann;
    private String ben;

    @BeforeEach
    void aSchool() {
        head = new Brought(beans, AnySchool.opened(beans).as(Role.HEAD));
        ann = UUID.randomUUID() + "@alder.example";
        ben = UUID.randomUUID() + "@alder.example";
    }

    @Test
    void aListSaysTheCategoryAndTheLineManagerWhoMayStandFurtherDown() {
        var done = head.bring(ListKind.STAFF, LONG + annAnswersTo(ben) + benIs("", ""));

        assertThat(standing()).contains("Ann TRAINEE " + ben, "Ben OTHER_STAFF null");
        assertThat(head.undo(done)).isEmpty();
        assertThat(standing()).noneMatch(one -> one.startsWith("Ann"));
    }

    @Test
    void whatAListDoesNotSayStaysAsItIs() {
        var _ = head.bring(ListKind.STAFF, LONG + annAnswersTo(ben) + benIs("", ""));

        var shorter = SHORT + ann + ",Ann,Cole,Teacher\n" + ben + ",Ben,Dray,School office\n";

        assertThat(changes(shorter.getBytes(UTF_8))).isZero();
        assertThat(changes(head.by().call(() -> ListText.staff(staff.standing())))).isZero();
    }

    @Test
    void aListLetsNobodyInAndOffersToOpenTheirAccounts() throws Exception {
        var done = head.bring(ListKind.STAFF, LONG + annAnswersTo(ben) + benIs("", ""));
        var shown = get("/imports/staff/" + done.id() + "/progress");

        var page = head.by().call(() -> web.perform(shown).andReturn().getResponse());

        assertThat(page.getContentAsString())
                .contains("2 people who work here have no account", "/people/accounts");
    }

    @Test
    void aLineManagerIsChangedByTheNextList() {
        var _ = head.bring(ListKind.STAFF, LONG + annAnswersTo(ben) + benIs("", ""));

        var next = head.bring(ListKind.STAFF, LONG + annAnswersTo("") + benIs("Volunteer", ann));

        assertThat(standing()).contains("Ann TRAINEE " + ben, "Ben VOLUNTEER " + ann);
        assertThat(head.undo(next)).isEmpty();
        assertThat(standing()).contains("Ben OTHER_STAFF null");
    }

    @Test
    void aLineManagerWhomNobodyKnowsOrWhoIsTheSameIsTold() {
        var list = LONG + annAnswersTo("nobody@alder.example") + benIs("Volunteer", ben);

        assertThat(refused(list))
                .extracting(Findings.Complaint::fault)
                .containsExactlyInAnyOrder(
                        new Fault.Particular("no-such-manager", ""),
                        new Fault.Particular("manages-themselves", ""));
    }

    @Test
    void aListThatSaysNoEndLeavesTheEndThatIsKnown() {
        var _ = head.bring(ListKind.STAFF, DATED + annTeaches("2026-01-05", "2031-07-31"));

        var shorter = head.bring(ListKind.STAFF, SHORT + ann + ",Ann,Cole,Teacher\n");
        var blank = head.bring(ListKind.STAFF, DATED + annTeaches("", ""));

        assertThat(shorter.changed() + blank.changed()).isZero();
        assertThat(terms()).containsExactly("2026-01-05 2031-07-31");
    }

    @Test
    void theNextTermOfAColleagueIsNotTheFirstPutOff() {
        var _ = head.bring(ListKind.STAFF, DATED + annTeaches("2026-01-05", "2031-07-31"));

        var next = head.bring(ListKind.STAFF, DATED + annTeaches("2031-09-01", ""));
        var again = head.bring(ListKind.STAFF, DATED + annTeaches("2031-09-01", "2032-07-31"));

        assertThat(next).extracting(PastImport::added, PastImport::changed).containsExactly(1, 0);
        assertThat(again).extracting(PastImport::added, PastImport::changed).containsExactly(0, 1);
        assertThat(terms()).containsExactly("2026-01-05 2031-07-31", "2031-09-01 2032-07-31");
    }

    @Test
    void whoWasLeftOutBeforeTheyBeganComesBackByTheNextList() {
        var coming = DATED + annTeaches("2031-09-01", "");
        var _ = head.bring(ListKind.STAFF, coming);
        var _ = head.bring(ListKind.STAFF, DATED + ben + ",Ben,Dray,School office,,\n");

        var again = head.bring(ListKind.STAFF, coming);

        assertThat(again.added()).isEqualTo(1);
    }

    /// SCP-1: a caretaker, a contractor or a volunteer has no role in Verger, and is staff.
    @Test
    void ourOwnListOfStaffBroughtAgainChangesNothing() {
        var caretaker = ann + ",Ann,Cole,No role in Verger,2026-01-05,\n";
        var _ = head.bring(ListKind.STAFF, DATED + caretaker + ben + ",Ben,Dray,Teacher,,\n");
        var ours = head.by().call(() -> ListText.staff(staff.standing()));

        var again = head.take(head.upload(ListKind.STAFF, ours));

        assertThat(again)
                .extracting(PastImport::added, PastImport::changed, PastImport::ended)
                .containsExactly(0, 0, 0);
        assertThat(new String(ours, UTF_8)).contains("No role in Verger");
    }

    @Test
    void twoTermsOfOneRoleAreTwoRows() {
        var both = annTeaches("2026-01-05", "2031-07-31") + annTeaches("2031-09-01", "");

        var first = head.bring(ListKind.STAFF, DATED + both);
        var again = head.bring(ListKind.STAFF, DATED + both);

        assertThat(first.added()).isEqualTo(2);
        assertThat(again.added() + again.changed()).isZero();
        assertThat(terms()).containsExactly("2026-01-05 2031-07-31", "2031-09-01 null");
    }

    @Test
    void aFormerColleagueIsAddedOnce() {
        var list = DATED + annTeaches("2020-09-01", "2021-08-31");
        var first = head.bring(ListKind.STAFF, list);

        var second = head.bring(ListKind.STAFF, list);
        var withoutStart = head.bring(ListKind.STAFF, DATED + annTeaches("", "2021-08-31"));

        assertThat(first.added()).isEqualTo(1);
        assertThat(second.added() + withoutStart.added() + withoutStart.changed()).isZero();
        assertThat(head.undo(first)).isEmpty();
    }

    @Test
    void aLeavingDateWithoutABeginningThatAnybodyKnowsIsTold() {
        var list = DATED + ben + ",Ben,Dray,School office,,\n" + annTeaches("", "2021-08-31");

        assertThat(refused(list))
                .containsExactly(
                        new Findings.Complaint("", 3, new Fault.Particular("no-beginning", "")));
    }

    @Test
    void aLeavingDateEndsWhatIsKnown() {
        var _ = head.bring(ListKind.STAFF, DATED + annTeaches("2020-09-01", ""));

        var done = head.bring(ListKind.STAFF, DATED + annTeaches("", "2021-08-31"));

        assertThat(done.state()).isEqualTo(PastImport.State.DONE);
        assertThat(terms()).isEmpty();
    }

    private String annTeaches(String from, String until) {
        return ann + ",Ann,Cole,Teacher," + from + "," + until + "\n";
    }

    /// From when until when Ann is a teacher now, and is to be.
    private List<String> terms() {
        return head.by().call(() -> staff.standing()).stream()
                .filter(one -> one.email().equals(ann))
                .map(one -> one.after().starts() + " " + one.after().ends())
                .sorted()
                .toList();
    }

    private List<Findings.Complaint> refused(String list) {
        var imports = beans.getBean(Imports.class);
        var answer =
                head.by().call(() -> imports.upload(ListKind.STAFF, "s.csv", list.getBytes(UTF_8)));
        assertThat(answer).isInstanceOf(Upload.Unusable.class);
        return ((Upload.Unusable) answer).findings().complaints();
    }

    private String annAnswersTo(String manager) {
        return ann + ",Ann,Cole,Teacher,Trainee," + manager + "\n";
    }

    private String benIs(String category, String manager) {
        return ben + ",Ben,Dray,School office," + category + "," + manager + "\n";
    }

    private int changes(byte[] list) {
        return head.preview(head.upload(ListKind.STAFF, list))
                .tally()
                .count(Part.STAFF, Effect.CHANGED);
    }

    /// Given name, category and line manager of everybody at the school.
    private List<String> standing() {
        return head.by().call(() -> staff.standing()).stream()
                .map(StaffStep::after)
                .map(one -> one.name().given() + " " + one.category() + " " + one.manager())
                .toList();
    }
}
