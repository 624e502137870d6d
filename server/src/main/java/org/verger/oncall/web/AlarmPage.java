package org.verger.oncall.web;

import org.verger.parts.Moment;
import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;

/// What became of one alarm: who was called when, and who answered.
public record AlarmPage(String title, Tag state, List<Moment> moments, Paging paging) {
    public AlarmPage {
        moments = List.copyOf(moments);
    }
}
