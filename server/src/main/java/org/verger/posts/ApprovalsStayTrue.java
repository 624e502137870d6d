package org.verger.posts;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.Handover;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

/// An approval is for exactly what was seen, the children in the photos included. So a record that
/// stands in an approved post which has not come out yet cannot become part of another before then.
@Component
class ApprovalsStayTrue implements PupilHolder {
    private final Posts posts;

    ApprovalsStayTrue(Posts posts) {
        this.posts = posts;
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        boolean waits =
                posts.listShowing(second).stream()
                        .anyMatch(post -> post.state() == PostState.APPROVED);
        return Handover.SILENT.forbiddenIf(waits, words("posts.handover.waits"));
    }

    @Override
    public void handOver(PupilId second, PupilId first) {}
}
