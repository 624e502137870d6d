package org.verger.posts;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;

/// Hands drafts over where two records are one colleague's. A post that somebody was asked to
/// decide about stays its author's: nobody is to find their own words under somebody else's name.
@Component
class DraftsHandedOver implements ColleagueHolder {
    private final PostStore posts;

    DraftsHandedOver(PostStore posts) {
        this.posts = posts;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        int many = posts.drafts(second);
        return Handover.of(many, words("posts.handover.drafts", many))
                .forbiddenIf(
                        !posts.unfinished(second).isEmpty(), words("posts.handover.unfinished"));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        posts.handDraftsOver(second, first);
    }
}
