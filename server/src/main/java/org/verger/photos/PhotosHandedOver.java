package org.verger.photos;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.Handover;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

/// Says of photos that show a child's second record that they show the first.
@Component
class PhotosHandedOver implements PupilHolder {
    private final Photos photos;

    PhotosHandedOver(Photos photos) {
        this.photos = photos;
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        int many = photos.listShowing(second).size();
        return Handover.of(many, words("photos.handover", many));
    }

    @Override
    public void handOver(PupilId second, PupilId first) {
        photos.handOver(second, first);
    }
}
