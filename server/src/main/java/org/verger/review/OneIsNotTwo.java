package org.verger.review;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;
import org.verger.posts.Post;
import org.verger.posts.Posts;

/// Nobody approves their own work: what somebody wrote under one record and approved under another
/// is looked at by somebody else before the two become one.
@Component
class OneIsNotTwo implements ColleagueHolder {
    private final Posts posts;
    private final ApprovalStore approvals;

    OneIsNotTwo(Posts posts, ApprovalStore approvals) {
        this.posts = posts;
        this.approvals = approvals;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        boolean isTheirOwn =
                posts.listUnfinished(first).stream().anyMatch(post -> isApproved(post, second));
        return Handover.SILENT.forbiddenIf(isTheirOwn, words("review.handover.own"));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {}

    private boolean isApproved(Post post, PersonId by) {
        return approvals.findLatest(post.id()).filter(yes -> yes.approver().equals(by)).isPresent();
    }
}
