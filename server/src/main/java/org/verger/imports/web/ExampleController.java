package org.verger.imports.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verger.lists.ExampleRoll;
import org.verger.lists.ListKind;
import org.verger.lists.ListText;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.pupils.Enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Hands out a list of invented people as an example.
@Controller
class ExampleController {
    private static final List<Enrolment> SHORT =
            List.of(
                    child("A1001", "Amara", "Fieldhouse", "Reception", "Wren", 2021),
                    child("A1002", "Zofia", "Lindqvist", "1", "Robin", 2020),
                    child("A1003", "Seán", "O’Dwyer-Pike", "2", "Heron", 2019));

    private final ObjectProvider<ExampleRoll> example;

    ExampleController(ObjectProvider<ExampleRoll> example) {
        this.example = example;
    }

    @GetMapping(ImportRoutes.EXAMPLE)
    ResponseEntity<byte[]> example(@PathVariable String kind) {
        var list = ListKind.at(kind).orElseThrow(() -> new NotFound("a list of " + kind));
        return Download.csv("example.csv", content(list));
    }

    private byte[] content(ListKind kind) {
        return switch (kind) {
            case PUPILS -> ListText.pupils(example.getIfAvailable(() -> () -> SHORT).children());
            case STAFF -> ListText.exampleOfStaff();
            case CARERS -> ListText.exampleOfCarers();
            case CONSENTS -> ListText.exampleOfConsents();
            case ONEROSTER -> throw new NotFound("an example of a OneRoster export");
        };
    }

    private static Enrolment child(
            String reference, String given, String family, String year, String room, int born) {
        return new Enrolment(
                reference,
                new PersonName(given, family),
                year,
                room,
                Optional.of(LocalDate.of(born, 3, 14)));
    }
}
