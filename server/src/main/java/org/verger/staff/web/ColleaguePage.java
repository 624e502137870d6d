package org.verger.staff.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Fact;
import org.verger.parts.Moment;
import org.verger.parts.Tag;

import java.util.List;

/// A person's whole picture: what they are, were and will be, whom they manage, which pupils they
/// know, how they come in, what happened, and what the reader may do about it.
///
/// @param path the page's own address
/// @param isHere whether they work here today
/// @param mayManage whether the reader looks after sign-in here
/// @param unchangeable why the reader may not change how this one comes in; empty when they may
public record ColleaguePage(
        String path,
        String name,
        boolean isHere,
        List<Fact> facts,
        List<Post> posts,
        List<Line> manages,
        List<Line> ties,
        Account account,
        boolean mayManage,
        String unchangeable,
        Filled form,
        Choices choices,
        List<Moment> history) {
    public ColleaguePage {
        facts = List.copyOf(facts);
        posts = List.copyOf(posts);
        manages = List.copyOf(manages);
        ties = List.copyOf(ties);
        history = List.copyOf(history);
    }

    /// What they are, were or will be.
    ///
    /// @param end where it is ended; empty when it is over
    public record Post(String role, String about, Tag state, String end) {}

    /// Somebody they manage or a pupil they know, and how.
    public record Line(String path, String name, String about) {}

    /// How they come in.
    ///
    /// @param isMissing whether they work here and have none
    public record Account(
            Tag tag, boolean isMissing, boolean there, boolean open, boolean second) {}

    /// What can be chosen when they are appointed.
    public record Choices(List<Option> roles, List<Option> categories, List<Option> managers) {
        public Choices {
            roles = List.copyOf(roles);
            categories = List.copyOf(categories);
            managers = List.copyOf(managers);
        }
    }
}
