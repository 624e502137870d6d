package org.verger.asking;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.verger.carers.Carer;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.parts.Dates;
import org.verger.parts.Words;
import org.verger.people.EmailAddress;
import org.verger.people.PublicSchool;
import org.verger.people.Trusts;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Writes letters in which a carer's link stands.
@Component
class LinkLetters {
    /// What a letter says: the keys of its subject and its words.
    private record Text(String subject, String body) {}

    private static final Text QUESTION = new Text("asking.letter.subject", "asking.letter");
    private static final Text FRESH = new Text("asking.fresh.subject", "asking.fresh");

    private final LinkStore links;
    private final Notices notices;
    private final Trusts trusts;
    private final Clock clock;
    private final URI publicUrl;

    LinkLetters(
            LinkStore links,
            Notices notices,
            Trusts trusts,
            Clock clock,
            @Value("${verger.public-url:http://localhost:8080}") URI publicUrl) {
        this.links = links;
        this.notices = notices;
        this.trusts = trusts;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /// Sends a fresh link to one carer. Whether they have an address to write to.
    boolean writeFresh(Carer carer) {
        var address = EmailAddress.read(carer.email());
        address.ifPresent(one -> write(carer, one, FRESH, school(), Optional.empty()));
        return address.isPresent();
    }

    /// Sends the question to each of these who has an address.
    void writeQuestion(List<Carer> carers, RoundId round) {
        var school = school();
        for (var carer : carers)
            EmailAddress.read(carer.email())
                    .ifPresent(one -> write(carer, one, QUESTION, school, Optional.of(round)));
    }

    private PublicSchool school() {
        return trusts.get(Scope.current().school());
    }

    private void write(
            Carer carer,
            EmailAddress address,
            Text text,
            PublicSchool school,
            Optional<RoundId> round) {
        var token = Token.fresh();
        var expires = clock.instant().plus(Asking.GOOD_FOR);
        var letter =
                new Letter(
                        address,
                        Words.words(text.subject, Letter.inSubject(school.name())),
                        Words.words(
                                text.body,
                                school.name(),
                                address(school, token),
                                Dates.day(expires)));
        links.add(
                new LinkId(TimeOrderedId.at(clock.instant())),
                carer.id(),
                round,
                notices.send(letter),
                token,
                expires);
    }

    private URI address(PublicSchool school, Token token) {
        return publicUrl.resolve("/s/" + school.address() + "/consent/" + token.text());
    }
}
