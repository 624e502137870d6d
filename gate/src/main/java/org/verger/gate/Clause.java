package org.verger.gate;

import static org.verger.gate.Clause.Control.APPROVAL;
import static org.verger.gate.Clause.Control.ATTEST;
import static org.verger.gate.Clause.Control.CASE;
import static org.verger.gate.Clause.Control.GATE;
import static org.verger.gate.Clause.Control.LEARN;
import static org.verger.gate.Clause.Control.MONITOR;
import static org.verger.gate.Clause.Control.REGISTER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A duty of the policy; its id is stable for ever and is what pages, tests and ledger entries
/// cite.
public enum Clause {
    ETH_1("Fair to the person concerned: told, heard and supported", CASE, APPROVAL),
    ETH_2("Good use is encouraged, and answered quickly", APPROVAL, LEARN),
    ETH_3("Private and working life stay separate", ATTEST, LEARN),
    POL_1("Reviews begin when they fall due", MONITOR, APPROVAL),
    POL_2("The board agrees the model policy, with a minute", APPROVAL),
    POL_3("Every school has the agreed model policy", REGISTER),
    POL_4("Governors complete the local parts and no others", APPROVAL),
    POL_5("Drafts are commented on by the trust, point by point", APPROVAL),
    POL_6("Governors approve, with dates and a signature", APPROVAL),
    POL_7("The trust holds each final policy and sees who is late", REGISTER),
    POL_8("Everybody accepts the current version", ATTEST),
    SCP_1("Who counts as staff, and under which procedure", REGISTER),
    SCP_2("Every kind of site and both kinds of use", REGISTER),
    PRN_1("The trust approves a use before it begins", APPROVAL, REGISTER),
    PRN_2("Lawful, decent and properly sourced", GATE, APPROVAL, CASE),
    PRN_3("No commerce and no personal campaigns", GATE),
    PRN_4("Nobody is abused", GATE, CASE),
    PRN_5("Linked policies are kept", GATE, REGISTER, CASE),
    PRN_6("Prior permission to refer to people and events", GATE, REGISTER),
    PRN_7("The law applies to private spaces as well", ATTEST, REGISTER, CASE),
    PRN_8("Conduct outside work can matter", ATTEST, CASE),
    PER_14("What everybody may do, said plainly", LEARN),
    PER_1("No school name in a personal handle", ATTEST),
    PER_2("Views are one's own, and said to be", ATTEST),
    PER_3("No personal contact online with pupils", ATTEST, REGISTER),
    PER_4("Conflicts of interest with families are declared", ATTEST, REGISTER),
    PER_5("Pupils are reached through official sites alone", REGISTER, MONITOR),
    PER_6("Friend requests from pupils are declined kindly", CASE),
    PER_7("Leavers are reminded and lose access the same day", ATTEST, MONITOR),
    PER_8("What is learned at work stays at work", ATTEST, CASE),
    PER_9("No pupils, logos or uniform on personal pages", ATTEST),
    PER_10("No work contact details on personal accounts", ATTEST),
    PER_11("No private encyclopaedia edits from school", ATTEST, LEARN, MONITOR),
    PER_12("Panels are free of connections", ATTEST, CASE, LEARN),
    PER_13("Privacy settings are strict", ATTEST),
    OFF_1("Communication with pupils uses registered sites", REGISTER),
    OFF_2("Each site has a reason, written and reviewed", APPROVAL),
    OFF_3("The audience is old enough for the provider", GATE),
    OFF_4("A separate account with two keepers or more", REGISTER, MONITOR),
    OFF_5("Professional, and a credit to the school", GATE, APPROVAL),
    OFF_6("Written consent for each child shown", GATE, REGISTER),
    OFF_7("Children who are shown cannot be identified", GATE),
    OFF_8("Links are safe and stay so", GATE, MONITOR),
    OFF_9("Abusive comments go at once and are reported", GATE, CASE),
    OFF_10("No private messages with pupils", MONITOR, CASE),
    OFF_11("The account and the school point to each other", MONITOR),
    OFF_12("Right for the age of those who see it", GATE, APPROVAL),
    CHD_1("Signs of harm are noticed", LEARN, GATE, CASE),
    CHD_2("A safeguarding concern reaches its lead at once", CASE),
    CHD_3("Users are old enough for the site", GATE),
    CHD_4("What is best for children is considered and noted", APPROVAL),
    MON_1("Breaches follow the procedure that fits the person", CASE),
    MON_2("Anybody can report a suspicion", CASE),
    MON_3("Reports are recorded and guarded", CASE),
    MON_4("Children are shown how to tell", CASE, LEARN),
    MON_5("What happens after school hours counts too", CASE);

    /// How a duty is carried out; one duty may have several.
    public enum Control {
        /// The machine checks every post before it is published, and every comment that comes in.
        GATE,
        /// A named person decides, and the decision is recorded.
        APPROVAL,
        /// A list is complete and current, and compared with the outside world.
        REGISTER,
        /// A person declares, and is asked again when that lapses.
        ATTEST,
        /// The machine looks again and again at what is the school's own.
        MONITOR,
        /// A report is routed, timed and closed.
        CASE,
        /// People are told, reminded and practised.
        LEARN
    }

    private static final Map<String, Clause> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Clause::id, Function.identity()));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, though its type does not say so
    private final Set<Control> controls;

    Clause(String title, Control first, Control... others) {
        this.title = title;
        this.controls = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /// The clause that is written so, `PRN-6` for one.
    public static Clause of(String id) {
        Clause clause = BY_ID.get(id);
        if (clause == null) throw new IllegalArgumentException("no clause has the id " + id);
        return clause;
    }

    public String id() {
        return name().replace('_', '-');
    }

    public String title() {
        return title;
    }

    public Set<Control> controls() {
        return controls;
    }
}
