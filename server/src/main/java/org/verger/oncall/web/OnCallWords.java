package org.verger.oncall.web;

import static org.verger.parts.Words.words;

import org.verger.oncall.AlarmKind;
import org.verger.oncall.AlarmLog;
import org.verger.parts.Tag;

/// What is said of alarms.
final class OnCallWords {
    private OnCallWords() {}

    static String title(AlarmLog.Row alarm) {
        return words(alarm.kind().equals(AlarmKind.TEST) ? "oncall.alarm.test" : "oncall.alarm");
    }

    static Tag state(AlarmLog.Row alarm) {
        return alarm.answered().isPresent()
                ? new Tag(Tag.Tone.DONE, words("oncall.alarm.answered"))
                : new Tag(Tag.Tone.WAITING, words("oncall.alarm.going-round"));
    }
}
