package org.verger.asking.web;

import org.verger.photos.PhotoId;
import org.verger.posts.PostId;
import org.verger.pupils.PupilId;

/// The pages behind a carer's link.
final class CarerRoutes {
    static final String ASK = "/s/{school}/consent";
    static final String SEND = "/pupils/{pupil}/carers/{carer}/link";
    static final String START = "/s/{school}/consent/{link}";
    static final String CHILD = START + "/{child}";
    static final String DONE = START + "/{child}/done";
    static final String REFUSAL = START + "/{child}/refusal";
    static final String NAME_BACK = START + "/{child}/name-back";
    static final String AGAIN = START + "/again";
    static final String REMOVAL = START + "/{child}/posts/{post}/removal";
    static final String PICTURE = START + "/{child}/posts/{post}/{photo}.jpg";

    private CarerRoutes() {}

    /// Where a carer of this school asks for a link.
    static String ask(String school) {
        return "/s/" + school + "/consent";
    }

    /// Where another module keeps what was answered for a child.
    static String answers(PupilId child) {
        return "/pupils/" + child + "/answers";
    }

    /// Where one link's pages begin.
    static String start(String school, String link) {
        return ask(school) + "/" + link;
    }

    static String child(String start, PupilId child) {
        return start + "/" + child;
    }

    static String removal(String start, PupilId child, PostId post) {
        return child(start, child) + "/posts/" + post + "/removal";
    }

    static String picture(String start, PupilId child, PostId post, PhotoId photo) {
        return child(start, child) + "/posts/" + post + "/" + photo + ".jpg";
    }
}
