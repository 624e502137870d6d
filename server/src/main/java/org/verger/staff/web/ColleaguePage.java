package org.verger.staff.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Fact;
import org.verger.parts.Moment;
import org.verger.parts.Tag;

import java.util.List;

/// One colleague: what they are here, how they come in, and what the reader may do about it.
///
/// @param path the page's own address
/// @param mayManage whether the reader looks after sign-in here
/// @param unchangeable why the reader may not change how this one comes in; empty when they may
public record ColleaguePage(
        String path,
        String name,
        List<Fact> facts,
        List<Post> posts,
        Account account,
        boolean mayManage,
        String unchangeable,
        Filled form,
        List<Option> roles,
        List<Moment> history) {
    public ColleaguePage {
        facts = List.copyOf(facts);
        posts = List.copyOf(posts);
        roles = List.copyOf(roles);
        history = List.copyOf(history);
    }

    /// What they are here.
    ///
    /// @param end where it is ended
    public record Post(String role, String where, String end) {}

    /// How they come in.
    public record Account(Tag tag, boolean there, boolean open, boolean second) {}
}
