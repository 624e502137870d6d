package org.verger.posts.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Moment;
import org.verger.parts.Tag;
import org.verger.posts.Whereabouts;

import java.util.List;

/// What the page of one post shows.
///
/// @param standing what its author should know of the approval before they change it, or after;
///   empty where there is nothing to say
/// @param mine whether the viewer may change it now
/// @param times when it may come out, as its author chooses; nobody else is asked
/// @param sheet where the form of its author stands
/// @param maySubmit whether the button is offered; the rules are asked again when it is pressed
/// @param withdrawal where the viewer takes it back; empty where they cannot
/// @param review where the viewer decides about it; empty where they cannot
public record PostPage(
        String path,
        String opening,
        Tag state,
        String author,
        String due,
        String returnReason,
        boolean refused,
        String standing,
        boolean mine,
        Sheet sheet,
        boolean maySubmit,
        String withdrawal,
        String review,
        Filled form,
        List<Option> times,
        Where where,
        MarkedText text,
        List<PhotoCard> photos,
        Filled upload,
        Findings findings,
        List<Whereabouts.Place> places,
        List<Moment> history) {
    /// Where the form stands in which a post is written.
    ///
    /// @param seen the version from which it was begun
    /// @param fresh whether nothing of the post is kept yet
    /// @param kept what was said last of whether it is; empty where nothing was
    /// @param keeps whether it is kept as its author types
    /// @param elsewhere whether its author was told that another window saved something else, and
    ///   has not said which of the two stands
    public record Sheet(int seen, boolean fresh, String kept, boolean keeps, boolean elsewhere) {}

    /// Where it comes out: what can be chosen, and how it reads at each place that was.
    public record Where(List<Option> choices, List<Preview> previews) {
        public Where {
            choices = List.copyOf(choices);
            previews = List.copyOf(previews);
        }
    }

    /// One place where it comes out.
    ///
    /// @param length how long it is there, and may be; empty where that is no matter
    /// @param beneath what stands beneath each photo there, in their order; empty for nothing
    public record Preview(String name, String length, List<String> beneath) {
        public Preview {
            beneath = List.copyOf(beneath);
        }
    }

    /// Whether there is nothing yet of which the gate could say anything.
    public boolean isBlank() {
        return text.stretches().isEmpty() && photos.isEmpty();
    }

    public PostPage {
        times = List.copyOf(times);
        photos = List.copyOf(photos);
        places = List.copyOf(places);
        history = List.copyOf(history);
    }
}
