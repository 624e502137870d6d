package org.verger.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.verger.forms.Field;
import org.verger.forms.Filled;
import org.verger.parts.Button;
import org.verger.parts.Fact;
import org.verger.parts.Moment;
import org.verger.parts.Paging;
import org.verger.parts.Step;
import org.verger.parts.Tag;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every part of a page, rendered by itself.
record Parts(TemplateEngine engine) {
    String part(String name, Map<String, ?> params) {
        var output = new StringOutput();
        engine.render(name + ".jte", new HashMap<>(params), output);
        return output.toString();
    }

    String all(Frame frame) {
        return "<h1 class='govuk-heading-l'>Summer fair photographs</h1><p class='govuk-body-l'>A"
                + " post by Priya Nair for the school’s own page, waiting for somebody else to"
                + " agree to it.</p>"
                + part("parts/_steps", Map.of("steps", steps()))
                + part("frame/_flashes", Map.of("flashes", flashes()))
                + "<h2 class='govuk-heading-m'>How it stands</h2>"
                + "<p>"
                + tags()
                + "</p>"
                + part("parts/_summaryList", Map.of("facts", facts()))
                + "<div class='govuk-button-group'>"
                + buttons()
                + "</div><form method='post' action='/style-guide/form' data-confirm='Take this"
                + " post down everywhere?'>"
                + part("frame/_csrf", Map.of("frame", frame))
                + part("parts/_button", Map.of("words", "Take it down", "kind", Button.GRAVE))
                + "</form>"
                + TABLE
                + part("parts/_pagination", Map.of("paging", paging()))
                + LIST
                + "<h2 class='govuk-heading-m'>What happened</h2>"
                + part("parts/_timeline", Map.of("moments", moments()))
                + part(
                        "parts/_empty",
                        Map.of(
                                "title",
                                "Nothing is waiting for you",
                                "words",
                                "When somebody sends you a post to approve, it appears here.",
                                "action",
                                "Write a post",
                                "path",
                                "/style-guide/form"))
                + upload(frame);
    }

    String form(Filled form) {
        var options = StyleGuide.USES;
        return part("forms/_errorSummary", Map.of("form", form))
                + "<h1 class='govuk-heading-l'>Write a post</h1><form method='post'"
                + " action='/style-guide/form' novalidate>"
                + part(
                        "forms/_input",
                        Map.of(
                                "field",
                                form.field("title"),
                                "label",
                                "Title",
                                "hint",
                                "Only your colleagues see this",
                                "autocomplete",
                                "off"))
                + part(
                        "forms/_textarea",
                        Map.of(
                                "field",
                                form.field("caption"),
                                "label",
                                "What the post says",
                                "hint",
                                "Do not name a child",
                                "atMost",
                                300))
                + part(
                        "forms/_radios",
                        Map.of(
                                "field",
                                form.field("use"),
                                "legend",
                                "Where will it be shown?",
                                "options",
                                options))
                + part(
                        "forms/_checkboxes",
                        Map.of(
                                "field",
                                form.field("classes"),
                                "legend",
                                "Which classes are in it?",
                                "options",
                                options,
                                "hint",
                                "Tick all that are"))
                + part(
                        "forms/_select",
                        Map.of(
                                "field",
                                form.field("approver"),
                                "label",
                                "Who should agree to it?",
                                "options",
                                options))
                + part(
                        "forms/_input",
                        Map.of(
                                "field",
                                form.field("day"),
                                "label",
                                "When",
                                "type",
                                "date",
                                "width",
                                "10"))
                + part("parts/_button", Map.of("words", "Send for approval"))
                + "</form>";
    }

    private String upload(Frame frame) {
        return "<h2 class='govuk-heading-m'>Photographs</h2><form id='upload' method='post'"
                + " enctype='multipart/form-data' action='/style-guide/upload'>"
                + part("frame/_csrf", Map.of("frame", frame))
                + part(
                        "forms/_file",
                        Map.of(
                                "field",
                                new Field("photo", List.of(), ""),
                                "label",
                                "Add photographs",
                                "hint",
                                "JPEG or PNG, up to 20 MB each",
                                "accept",
                                "image/jpeg,image/png",
                                "many",
                                true))
                + part("parts/_button", Map.of("words", "Add them", "kind", Button.SECONDARY))
                + "</form>";
    }

    private String tags() {
        var all = new StringBuilder();
        for (var tone : Tag.Tone.values())
            all.append(
                            part(
                                    "parts/_tag",
                                    Map.of(
                                            "tag",
                                            new Tag(
                                                    tone,
                                                    tone.name()
                                                            .toLowerCase(java.util.Locale.ROOT)))))
                    .append(' ');
        return all.toString();
    }

    private String buttons() {
        var all = new StringBuilder();
        for (var kind : Button.values())
            all.append(
                    part(
                            "parts/_button",
                            Map.of(
                                    "words",
                                    kind.name().charAt(0)
                                            + kind.name()
                                                    .substring(1)
                                                    .toLowerCase(java.util.Locale.ROOT),
                                    "kind",
                                    kind)));
        return all
                + part(
                        "parts/_button",
                        Map.of(
                                "words",
                                "A link",
                                "kind",
                                Button.SECONDARY,
                                "href",
                                "/style-guide/form"));
    }

    private static List<Step> steps() {
        return List.of(
                new Step("Written", Step.State.DONE),
                new Step("Checked", Step.State.DONE),
                new Step("Agreed", Step.State.NOW),
                new Step("Published", Step.State.LATER));
    }

    private static List<Flash> flashes() {
        return List.of(
                Flash.done("Your post has been sent to Tom Ashdown for approval."),
                Flash.notice("The policy changes on 1 January."),
                Flash.problem("The school’s page did not answer. Nothing was published."));
    }

    private static List<Fact> facts() {
        return List.of(
                new Fact(
                        "Title",
                        "Summer fair",
                        Optional.of(new Fact.Change("Change", "/style-guide/form", "the title"))),
                new Fact("Shown on", "The school’s own page"),
                new Fact("Children in it", "4, each with consent for this use"));
    }

    private static Paging paging() {
        return new Paging(
                Optional.of("/style-guide?page=1"),
                Optional.of("/style-guide?page=3"),
                "51 to 100 of 230");
    }

    private static List<Moment> moments() {
        return List.of(
                new Moment(
                        "Priya Nair",
                        "sent it for approval",
                        Instant.parse("2026-11-23T10:42:00Z"),
                        "Today at 10:42",
                        List.of("PRN-6", "OFF-6"),
                        "To Tom Ashdown, who may agree to posts at this school."),
                new Moment(
                        "Verger",
                        "checked it: one thing needs a decision",
                        Instant.parse("2026-11-23T10:41:00Z"),
                        "Today at 10:41",
                        List.of("OFF-7"),
                        ""),
                new Moment(
                        "Priya Nair",
                        "wrote it",
                        Instant.parse("2026-11-23T10:30:00Z"),
                        "Today at 10:30",
                        List.of(),
                        ""));
    }

    private static final String TABLE =
            """
            <table class="v-table"><caption>Posts this week</caption>
            <thead><tr><th scope="col">Post</th><th scope="col">State</th><th scope="col" class="v-table__number">Children</th></tr></thead>
            <tbody>
            <tr><th scope="row"><a class="govuk-link" href="/style-guide">Summer fair photographs</a></th><td data-label="State"><span class="v-tag v-tag--waiting">Waiting</span></td><td data-label="Children" class="v-table__number">4</td></tr>
            <tr><th scope="row"><a class="govuk-link" href="/style-guide">Year 5 at the museum</a></th><td data-label="State"><span class="v-tag v-tag--done">Published</span></td><td data-label="Children" class="v-table__number">12</td></tr>
            </tbody></table>
            """;
    private static final String LIST =
            """
            <h2 class="govuk-heading-m">What needs you</h2>
            <ul class="v-list">
            <li><p><a class="govuk-link" href="/style-guide">Agree to “Year 5 at the museum”</a><br><span class="v-list__more">Sent by Tom Ashdown, yesterday</span></p><span class="v-tag v-tag--waiting">Waiting for you</span></li>
            <li><p><a class="govuk-link" href="/style-guide">Answer for two families</a><br><span class="v-list__more">Their consent ends this term</span></p><span class="v-tag v-tag--plain">By Friday</span></li>
            </ul>
            """;
}
