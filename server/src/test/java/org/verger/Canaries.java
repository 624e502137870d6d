package org.verger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// One row in every walled table for each of two schools in each of three trusts. A table that gets
/// none is noticed by [RandomScopesTest].
public record Canaries(List<Cage> cages) {
    private static final String OF_THE_TRUST =
            "insert into people.trust values (:trust, 'Canary Trust', 't-' || :trust)";
    private static final String OF_A_SCHOOL =
"""
            insert into people.school values (:trust, :school, 'Canary School', 's-' || :school);
            insert into people.person values (:trust, :person, 'Wren', 'Canary', :person || '@canary.example');
            insert into people.person values (:trust, :other, 'Finch', 'Canary', :other || '@canary.example');
            insert into people.appointment values (:trust, :person, :person, :school, 'HEAD', '2020-01-01');
            insert into pupils.pupil values (:trust, :child, :school, 'C1', 'Robin', 'Canary', '4', 'Oak');
            insert into carers.carer values (:trust, :other, :school, 'Jenny', 'Canary', '', '');
            insert into carers.bond values (:trust, :school, :other, :child, 'MOTHER', true, true, false);
            insert into ties.tie values (:trust, :child, :school, :person, :child, 'NEIGHBOUR', '2020-01-01');
            insert into terms.term values (:trust, :child, :school, 'Autumn', '2020-09-01', '2020-12-18');
            insert into links.link values (:trust, :child, :school, 'alder.example', now());
            insert into contacts.way values (:trust, :school, 'HOST', 'alder.example', 0);
            insert into terms.closed_day values (:trust, :school, '2020-10-26', 'Half-term');
            insert into consent.consent values (:trust, :child, :school, :child, 'PRESS', 'A', '2020-01-01', '2020-01-01');
            insert into signin.account values (:trust, :person, :person || '@canary.example', 'Wren', null, false, now());
            insert into proofs.code values (:trust, :person, 'x', 0, now());
            insert into proofs.recovery_code values (:trust, :person, sha256(:person::text::bytea));
            insert into proofs.link values (:trust, sha256(:person::text::bytea), :person, '2100-01-01');
            insert into proofs.passkey values (:trust, :person::text::bytea, :person, 'x', 0, 'x', 'x', '', false, false, 'x', now(), now());
            insert into providers.binding values (:trust, :person, 'https://canary.example', :person, now());
            insert into posts.post (trust_id, id, school_id, author_id, caption, state, version, changed_at, sites)
              values (:trust, :post, :school, :person, 'Canary', 'PUBLISHED', 0, now(), '{bulletin}');
            insert into photos.photo values (:trust, :post, :school, :post, 0, '', 'a.jpg', 0, '', 'OURS', '', 0);
            insert into photos.photo_size values (:trust, :post, :school, 1, 1, repeat('0', 64));
            insert into photos.writing values (:trust, :school, repeat('0', 64), '', true);
            insert into photos.photo_child values (:trust, :post, :child, :school);
            insert into review.approval values (:trust, :post, :school, :post, :other, repeat('0', 64), '1', '1', now());
            insert into review.decided_point values (:trust, :post, repeat('0', 64), :school, 'PRN-6');
            insert into verdicts.verdict values (:trust, :post, :school, :post, 'APPROVED', repeat('0', 64), '1', '1', 'Canary', null, 0, now(), '{bulletin}');
            insert into verdicts.finding values (:trust, :post, 0, :school, repeat('0', 64), 'PRN-6', 'WORDS', 'ADVISES', 'WHOLE', 0, 0, 0, '', '');
            insert into verdicts.photo values (:trust, :post, 0, :school, :post, '', 0, repeat('0', 64));
            insert into verdicts.permission values (:trust, :post, :post, :school);
            insert into stops.school_stop values (:trust, :post, :school, 'Canary', :person, now());
            insert into stops.trust_stop values (:trust, :post, 'Canary', :person, now(), :person, now());
            insert into templates.template values (:trust, :post, :school, 'Snow', 'Canary', :person, now(), null, '{bulletin}');
            insert into templates.approval values (:trust, :post, :school, :post, :other, repeat('0', 64), now(), 'infinity');
            insert into templates.use values (:trust, :post, :school, :post, repeat('0', 64), now());
            insert into templates.decided_point values (:trust, :post, repeat('0', 64), :school);
            insert into templates.decided_in_use values (:trust, :post, repeat('0', 64), :school);
            insert into templates.lost_yes values (:trust, :post, :school, now());
            insert into pace.pace values (:trust, :school, 0, 14);
            insert into publishing.publication values (:trust, :post, :school, :post, 'bulletin', 'GONE', false, now(), null, now());
            insert into bulletin.entry values (:trust, :post, :school, 'Canary', now());
            insert into bulletin.photo values (:trust, :post, :school, 0, 1, 1, '', repeat('0', 64));
            insert into bulletin.page values (:trust, :school, 'TEAL', null, true, now(), :person);
            insert into ledger.entry values (:trust, :post, :school, now(), null, 'canary.sang', 'canary', :school, '{}', :person,
                                             sha256('x'), 'x', sha256('x'), 1);
            insert into imports.preview values (:trust, :post, :school, :person, 'a.csv', '2100-01-01', 'PUPILS');
            insert into imports.preview_piece values (:trust, :post, 0, :school, 'x');
            insert into imports.past_import values (:trust, :post, :school, 'PUPILS', 'a.csv', :person, now(), repeat('0', 64), 'FAILED', 1, 1);
            insert into answers.answer (trust_id, id, school_id, pupil_id, carer_id, purpose, word, said_on, starts, way)
              values (:trust, :post, :school, :child, :other, 'PRESS', 'NO', '2020-01-01', '2020-01-01', 'PAPER');
            insert into asking.round values (:trust, :post, :school, now());
            insert into asking.link values (:trust, :post, :school, :other, :post, :post, sha256(:post::text::bytea), '2100-01-01');
            insert into asking.used values (:trust, :post, :child, :school);
            insert into slips.slip values (:trust, :post, :school, :child, sha256(:post::text::bytea), '2100-01-01');
            insert into permissions.permission values (:trust, :post, :school, 'EVENT', 'Fair', 'EVERYWHERE', '2020-01-01', null, :person);
            insert into permissions.named_other values (:trust, :school, :other);
            insert into roster.mark values (:trust, :post, :school, 0);
            insert into watch.removal values (:trust, :post, :school, :post, :person, :child, now());
            insert into watch.notice values (:trust, :school, :post, :person, now());
            insert into oncall.link values (:trust, :school, 0, :person, :other, 10);
            insert into oncall.cover values (:trust, :post, :school, :person, :other, '2020-01-01', '2020-01-02');
            insert into oncall.alarm values (:trust, :post, :school, 'canary', now());
            insert into oncall.call values (:trust, :post, 1, :school, 0, :person, now(), now(), :post, sha256(:post::text::bytea));
            insert into digests.choice values (:trust, :person, 'DAILY');
            insert into digests.item values (:trust, :person, 'POST_WAITS', :post, now())\
""";

    /// What no page could show: it would have to be opened, and it was never sealed.
    private static final String SEALED =
            """
            insert into ledger.subject_key values (:trust, :person, 'x');
            insert into flags.flag values (:trust, :post, :school, :child, 'x', now());
            insert into flags.look values (:trust, :post, :school, :child, :school, :post, now());
            insert into notices.letter values (:trust, :post, :school, 'SENT', 'x', null, 0, now(), now());
            insert into imports.way_back values (:trust, :post, 0, :school, 'PUPILS', 'x')\
            """;

    /// A school of a trust, with the ids that things there have: the post and most of what is named
    /// after nobody, the child, somebody who works there, and the child's carer, who is a person of
    /// the trust under the same id.
    public record Cage(
            TrustId trust, SchoolId school, UUID post, UUID child, UUID person, UUID other) {
        /// The ids of things that nobody ever made, in the same school.
        public Cage empty() {
            return fresh(trust, school);
        }

        private static Cage fresh(TrustId trust, SchoolId school) {
            return new Cage(
                    trust,
                    school,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID());
        }
    }

    public Canaries {
        cages = List.copyOf(cages);
    }

    /// New ones.
    public static Canaries planted(JdbcClient db, TransactionOperations transactions) {
        return new Canaries(
                Stream.generate(() -> new TrustId(UUID.randomUUID()))
                        .limit(3)
                        .flatMap(trust -> planted(trust, db, transactions))
                        .toList());
    }

    /// With a row in those tables, too, whose content is sealed; no page is shown with these.
    Canaries withSealedThings(JdbcClient db, TransactionOperations transactions) {
        for (var cage : cages)
            Scope.at(cage.trust, cage.school, Actor.Machine.VERGER)
                    .run(() -> transactions.executeWithoutResult(_ -> seal(cage, db)));
        return this;
    }

    private static void seal(Cage cage, JdbcClient db) {
        var _ =
                db.sql(SEALED)
                        .param("trust", cage.trust.value())
                        .param("school", cage.school.value())
                        .param("post", cage.post)
                        .param("child", cage.child)
                        .param("person", cage.person)
                        .update();
    }

    Set<SchoolId> schools() {
        var schools = new HashSet<SchoolId>();
        cages.forEach(cage -> schools.add(cage.school));
        return schools;
    }

    private static Stream<Cage> planted(
            TrustId trust, JdbcClient db, TransactionOperations transactions) {
        var cages =
                Stream.generate(() -> Cage.fresh(trust, new SchoolId(UUID.randomUUID())))
                        .limit(2)
                        .toList();
        new Scope(trust, Set.of(), Actor.Machine.VERGER)
                .run(
                        () ->
                                transactions.executeWithoutResult(
                                        _ ->
                                                db.sql(OF_THE_TRUST)
                                                        .param("trust", trust.value())
                                                        .update()));
        cages.forEach(
                cage ->
                        Scope.at(trust, cage.school, Actor.Machine.VERGER)
                                .run(() -> transactions.executeWithoutResult(_ -> sing(cage, db))));
        return cages.stream();
    }

    private static void sing(Cage cage, JdbcClient db) {
        for (var statement : OF_A_SCHOOL.split(";\n", -1)) {
            db.sql(statement)
                    .param("trust", cage.trust.value())
                    .param("school", cage.school.value())
                    .param("person", cage.person)
                    .param("other", cage.other)
                    .param("child", cage.child)
                    .param("post", cage.post)
                    .update();
        }
    }
}
