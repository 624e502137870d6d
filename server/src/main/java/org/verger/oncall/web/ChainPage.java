package org.verger.oncall.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Moment;
import org.verger.parts.Tag;

import java.util.List;

/// A school's chain: who is called, who covers for whom, and what became of the alarms.
public record ChainPage(
        List<Line> links,
        List<CoverLine> covers,
        List<AlarmLine> alarms,
        List<Option> people,
        Filled link,
        Filled cover,
        List<Moment> history) {

    /// One link of it.
    public record Line(int number, String name, String about, String path) {}

    /// One cover.
    public record CoverLine(String words, String days, String path) {}

    /// One alarm.
    public record AlarmLine(String words, String about, Tag state, String path) {}

    public ChainPage {
        history = List.copyOf(history);
        links = List.copyOf(links);
        covers = List.copyOf(covers);
        alarms = List.copyOf(alarms);
        people = List.copyOf(people);
    }
}
