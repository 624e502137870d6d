package org.verger.imports.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verger.lists.ListText;
import org.verger.people.StaffSteps;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

/// Hands out the roll, a class of it, and the staff, as files that an import reads.
@Controller
class ExportController {
    private final Roll roll;
    private final StaffSteps staff;

    ExportController(Roll roll, StaffSteps staff) {
        this.roll = roll;
        this.staff = staff;
    }

    @GetMapping(ImportRoutes.PUPILS)
    ResponseEntity<byte[]> pupils(@RequestParam(name = "class", defaultValue = "") String room) {
        var children =
                roll.list("").stream()
                        .filter(child -> room.isEmpty() || child.className().equals(room))
                        .map(Pupil::enrolment)
                        .toList();
        return Download.csv("pupils.csv", ListText.pupils(children));
    }

    @GetMapping(ImportRoutes.STAFF)
    ResponseEntity<byte[]> staff() {
        return Download.csv("staff.csv", ListText.staff(staff.standing()));
    }
}
