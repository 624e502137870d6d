package org.verger.demonstration;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.gate.Picture;
import org.verger.photos.Photo;
import org.verger.photos.PhotoLab;
import org.verger.photos.Taken;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.LocalDate;
import java.util.List;

/// Photos of invented children, drawn: who stands in one may be shown on the day on which it comes
/// out.
@Component
class InventedPhotos {
    private final PhotoLab lab;
    private final Roll roll;
    private final Consents consents;

    InventedPhotos(PhotoLab lab, Roll roll, Consents consents) {
        this.lab = lab;
        this.roll = roll;
        this.consents = consents;
    }

    /// One that shows so many children of the school, the first of the roll who may be shown after
    /// those who are passed over.
    Photo of(String words, int children, int passedOver, LocalDate on) {
        var drawn = InventedPicture.of(children, passedOver);
        return switch (lab.develop("afternoon.png", () -> drawn, Picture.Source.OURS)) {
            case Taken.AsPhoto(var photo) -> {
                var shown = photo.labelled(new Photo.Label(words, Picture.Source.OURS));
                for (var child : showable(on).subList(passedOver, passedOver + children))
                    shown = shown.showing(child.id());
                yield shown;
            }
            case Taken.Not(_, var reason) ->
                    throw new IllegalStateException("an invented photo was refused: " + reason);
        };
    }

    private List<Pupil> showable(LocalDate on) {
        var everybody = roll.list("");
        var ids = everybody.stream().map(Pupil::id).collect(toUnmodifiableSet());
        var showable = consents.showable(ids, Purpose.SCHOOL_PAGE, on);
        return everybody.stream().filter(one -> showable.contains(one.id())).toList();
    }
}
