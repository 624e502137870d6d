package org.verger.imports.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.verger.imports.ExampleRoll;
import org.verger.imports.RollText;
import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Hands out a list of invented children as an example.
@Controller
class ExampleController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final List<Enrolment> SHORT =
            List.of(
                    new Enrolment(
                            "A1001", new PersonName("Amara", "Fieldhouse"), "Reception", "Wren"),
                    new Enrolment("A1002", new PersonName("Zofia", "Lindqvist"), "1", "Robin"),
                    new Enrolment("A1003", new PersonName("Seán", "O’Dwyer-Pike"), "2", "Heron"));

    private final ObjectProvider<ExampleRoll> example;

    ExampleController(ObjectProvider<ExampleRoll> example) {
        this.example = example;
    }

    @GetMapping(ImportRoutes.EXAMPLE)
    ResponseEntity<byte[]> example() {
        var children = example.getIfAvailable(() -> () -> SHORT).children();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("example.csv").build().toString())
                .body(RollText.of(children));
    }
}
