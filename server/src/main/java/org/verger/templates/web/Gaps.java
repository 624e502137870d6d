package org.verger.templates.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.templates.Slot;
import org.verger.templates.Wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The slots of a template as fields: how they are shown, and how what was typed is read.
record Gaps(List<Slot> slots) {
    static Gaps of(Wording wording) {
        return new Gaps(wording.slots());
    }

    List<UsePage.Gap> shown(Filled form) {
        return IntStream.range(0, slots.size())
                .mapToObj(number -> shown(number, slots.get(number), form))
                .toList();
    }

    /// What was typed for each slot, by the slot's name; what is not of its kind is told.
    Map<String, String> read(Form form, LocalDate today) {
        var typed = new HashMap<String, String>();
        for (int number = 0; number < slots.size(); number++) {
            var slot = slots.get(number);
            var answer =
                    form.text(field(number))
                            .required(words("templates.gap.missing", slot.name()))
                            .must(one -> slot.filled(one, today).isPresent(), wrong(slot));
            typed.put(slot.name(), answer.orEmpty());
        }
        return typed;
    }

    /// The same by the fields' names, to be sent along.
    Map<String, String> sentAlong(Map<String, String> typed) {
        var along = new HashMap<String, String>();
        for (int number = 0; number < slots.size(); number++)
            along.put(field(number), typed.getOrDefault(slots.get(number).name(), ""));
        return along;
    }

    private static UsePage.Gap shown(int number, Slot slot, Filled form) {
        var field = form.field(field(number));
        return switch (slot) {
            case Slot.Day(var name) -> new UsePage.Gap(field, name, "date", "", List.of());
            case Slot.Time(var name) -> new UsePage.Gap(field, name, "time", "", List.of());
            case Slot.Count(var name, int least, int most) ->
                    new UsePage.Gap(
                            field,
                            name,
                            "text",
                            words("templates.gap.range", least, most),
                            List.of());
            case Slot.Choice(var name, var options) ->
                    new UsePage.Gap(
                            field,
                            name,
                            "radio",
                            "",
                            options.stream().map(one -> new Option(one, one)).toList());
        };
    }

    private static String wrong(Slot slot) {
        return switch (slot) {
            case Slot.Day _ -> words("templates.gap.day", slot.name(), Slot.DAYS_AHEAD);
            case Slot.Time _ -> words("templates.gap.time", slot.name());
            case Slot.Count(var name, int least, int most) ->
                    words("templates.gap.number", name, least, most);
            case Slot.Choice _ -> words("templates.gap.missing", slot.name());
        };
    }

    private static String field(int number) {
        return "slot-" + number;
    }
}
