package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;

/// PRN-2: whoever has a role at the school can be identified by it, without a name.
class RolesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A teacher here is a [paedophile]",
                "The PE teacher [touched a pupil]",
                "one of our parents is [on drugs]",
                "the caretaker [stole] the charity money",
                "Our Year 4 teaching assistant [slapped] a boy",
                "A TA in Reception [shouted at] the little ones",
                "The netball coach was [drunk] on the minibus",
                "one of the cleaners has been [stealing from] the cloakroom",
                "Two of our governors are [corrupt]",
                "our cook's a [thief]",
                "The minibus driver has [been drinking]",
                "A volunteer at breakfast club [groomed] two girls",
                "That mum [lied] about where they live",
                "A dad in Year 2 [threatened my] husband",
                "Some of the carers are [selling drugs] at the gate",
                "The new office lady is [incompetent], everybody says so",
                "Teacher at this school is a [pervert]",
                "My son was [bullied] all year by a teacher",
                "Money was [stolen by] the school office manager",
                "A parent, I won't say which, [assaulted] the lollipop man",
                "Keep away from the football coach, he is [a predator]",
                "an assistant in the nursery [hit a child] during story time",
                "The drama teacher [groped] somebody in the studio",
                "We all know that one of our dads [was arrested]",
                "the librarian is [a racist]",
                "The exam invigilator [was sacked] last week",
                "This supply teacher [humiliated] my daughter",
                "Year 6 parents beware: our swimming instructor [touched children]",
                "the grandad of a pupil in Year 1 [is stalking] me",
                "The deputy in charge of Year 9 is a [liar]",
                "The kitchen manager is [racist] to the kids",
                "THE CARETAKER IS A [THIEF]"
            })
    void aDeedToldOfSomebodyByTheirRoleIsFound(String marked) {
        assertThat(Cases.found(Check.ACCUSATION, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The teachers hit the ball for six",
                "Our caretaker is on fire in the quiz",
                "The parents stole the show",
                "A parent lied down on the grass and had to be woken for the raffle",
                "If somebody bullied you, tell a teacher",
                "Tell a teacher if you are being bullied",
                "Speak to your form tutor about bullies",
                "A parent stole the show with her sponge cake",
                "One of our dads punched the air when the goal went in",
                "The cook serves hot drinks at the fair",
                "Every volunteer needs a criminal record check",
                "A volunteer must have a criminal record check",
                "Our caretaker has rescued the neglected pond",
                "In our play, a cleaner stole the crown jewels",
                "In Victorian times a teacher slapped children who were late",
                "A trustee who works in fraud prevention spoke about scammers",
                "Our learning mentor helps pupils who were bullied",
                "The coach was proud after a humiliating defeat",
                "A parent helped to stop a thief in the High Street",
                "The cleaners' supervisor chased thieves off the roof",
                "The coach kicked our season off with a barbecue",
                "Our teaching assistants touched our hearts",
                "If a parent is abusive on the telephone, we end the call",
                "A parent workshop on harassment is on Tuesday",
                "Our coach trip was useless in the rain",
                "A teacher's bike was stolen from the shed",
                "Thank you to the mum who handed in the phone that was stolen from us",
                "Mother Goose stole the pantomime dame's wig",
                "Parents, thieves have been seen in the car park",
                "Our cleaner reported a thief and the police came",
                "A parent dressed as a pirate robbed the tuck shop for charity",
                "Our mentor trains pupils to deal with harassment",
                "One of our mums ran the marathon and was drunk on joy",
                "gran threatened us with her famous sprouts",
                "Some teachers cheated in the sack race",
                "Our teacher of the year has drunk eleven cups of tea"
            })
    void whatSchoolsTellEveryWeekIsLetBe(String text) {
        assertThat(Cases.findings(Check.ACCUSATION, text)).isEmpty();
    }
}
