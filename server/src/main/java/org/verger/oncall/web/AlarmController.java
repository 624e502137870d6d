package org.verger.oncall.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.oncall.AlarmId;
import org.verger.oncall.AlarmLog;
import org.verger.parts.Dates;
import org.verger.parts.Moment;
import org.verger.parts.Paging;
import org.verger.people.People;
import org.verger.platform.PersonId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of one alarm.
@Controller
class AlarmController {
    private final AlarmLog log;
    private final People people;

    AlarmController(AlarmLog log, People people) {
        this.log = log;
        this.people = people;
    }

    @GetMapping(OnCallRoutes.ALARM)
    ModelAndView show(@PathVariable UUID alarm, @RequestParam(defaultValue = "1") int page) {
        int asked = Paging.asked(page, 1);
        var row = log.get(new AlarmId(alarm));
        return new ModelAndView(
                "oncall/alarm",
                "page",
                new AlarmPage(
                        OnCallWords.title(row),
                        OnCallWords.state(row),
                        moments(row, log.calls(row.id(), asked), asked),
                        paging(row, asked)));
    }

    /// The calls of this page, and on the last one the answer.
    private List<Moment> moments(AlarmLog.Row alarm, List<AlarmLog.Call> calls, int page) {
        var names =
                people.names(
                        Stream.concat(
                                        calls.stream().map(AlarmLog.Call::person),
                                        alarm.answered().stream().map(AlarmLog.Answered::by))
                                .collect(Collectors.toSet()));
        var moments = new ArrayList<Moment>();
        for (var call : calls)
            moments.add(
                    moment(
                            call.person(),
                            words(call.wasWritten() ? "oncall.called" : "oncall.passed-by"),
                            call.at(),
                            names));
        if (page * AlarmLog.PAGE >= alarm.calls())
            alarm.answered()
                    .map(one -> moment(one.by(), words("oncall.has-it"), one.at(), names))
                    .ifPresent(moments::add);
        return moments;
    }

    private static Moment moment(
            PersonId who, String what, Instant at, Map<PersonId, String> names) {
        return new Moment(names.getOrDefault(who, ""), what, at, Dates.moment(at), List.of(), "");
    }

    private static Paging paging(AlarmLog.Row alarm, int page) {
        var path = OnCallRoutes.alarm(alarm.id()) + "?page=";
        int last = Math.min(page * AlarmLog.PAGE, alarm.calls());
        return new Paging(
                page == 1 ? Optional.empty() : Optional.of(path + (page - 1)),
                page * AlarmLog.PAGE >= alarm.calls()
                        ? Optional.empty()
                        : Optional.of(path + (page + 1)),
                words("oncall.paging", (page - 1) * AlarmLog.PAGE + 1, last, alarm.calls()));
    }
}
