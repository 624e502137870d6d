package org.verger.overview;

import org.verger.posts.Post;
import org.verger.posts.PostList;
import org.verger.templates.Template;
import org.verger.watch.Watch;

/// One thing that needs the person who asks, now.
public sealed interface Need {

    /// Somebody else's post waits for their decision.
    record Decision(PostList.Row post) implements Need {}

    /// Something was read in a photo of somebody else's post after it came out, and nobody has
    /// decided whether it may stay.
    record ReadLate(Post post) implements Need {}

    /// Somebody else's words for an emergency wait for their yes.
    record Agreement(Template template) implements Need {}

    /// A post of theirs came back, with a reason.
    record CameBack(PostList.Row post, String reason) implements Need {}

    /// A post of theirs was held back at its time.
    record HeldBack(PostList.Row post) implements Need {}

    /// A post that they wrote or approved, or may decide about, is out, and not at every place that
    /// it was meant for.
    record NotEverywhere(Post post) implements Need {}

    /// A post of theirs is begun and not sent.
    record Unfinished(PostList.Row post) implements Need {}

    /// Somebody took one child after another out of the photos of a post.
    record Noticed(Watch.Notice notice) implements Need {}

    /// So many children may need a flag, as another school of the trust can tell.
    record ChildrenToLookAt(int children) implements Need {}

    /// So many things that were decided could not be carried out.
    record NotCarriedOut(int things) implements Need {}

    /// So many letters could not be delivered.
    record UndeliveredLetters(int letters) implements Need {}

    /// Of so many carers nobody has said what the law gives them.
    record UnknownCarers(int carers) implements Need {}

    /// So many children have no consent on record for the school's page.
    record NoConsentOnRecord(int children) implements Need {}

    /// Nobody on call can be reached when something cannot wait.
    record NobodyOnCall() implements Need {}

    /// The terms that are written down end soon, or there are none.
    record NoTermsAhead() implements Need {}
}
