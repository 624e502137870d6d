package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.templates.TemplateBook;
import org.verger.templates.TemplateId;

import java.util.Set;

/// What the invented schools could publish at once: written by the office, agreed to by the head.
@Component
class InventedTemplates {
    private final TemplateBook book;

    InventedTemplates(TemplateBook book) {
        this.book = book;
    }

    void write(Players players) {
        for (var school :
                new InventedSchool[] {InventedSchool.QUILLBOURNE, InventedSchool.HATHERSLEY}) {
            var office = school == InventedSchool.QUILLBOURNE ? Cast.SIOBHAN : Cast.BEATA;
            write(
                    players,
                    school,
                    office,
                    "Closed because of the weather",
                    """
                    School is closed on {Day: day} because of {Why: snow / ice / a broken boiler / a burst pipe}. \
                    Please do not set out. We say by {Next news by: time} whether we open the day after.\
                    """);
            write(
                    players,
                    school,
                    office,
                    "Lock-down is over",
                    """
                    The precaution at school today is over. It ended at {Ended at: time}. Everybody is safe and lessons \
                    go on as usual. You can collect your child {When: at the usual time / from now on} at \
                    {Where: the main gate / the playground gate / the sports hall}.\
                    """);
            write(
                    players,
                    school,
                    office,
                    "A coach is late",
                    """
                    The coach of today’s {Which trip: museum trip / swimming lesson / sports fixture} is about \
                    {Minutes late: 5 to 120} minutes late. Everybody is well. We now expect it at {Expected at: time} at \
                    {Where: the main gate / the car park}.\
                    """);
        }
    }

    private void write(
            Players players, InventedSchool school, Cast office, String title, String words) {
        switch (players.at(school, office).call(() -> book.write(title, words))) {
            case TemplateBook.Writing.Written(var id) ->
                    players.at(school, school.head()).run(() -> agree(id));
            case TemplateBook.Writing.Blocked(var findings) ->
                    throw new IllegalStateException("an invented template is blocked: " + findings);
        }
    }

    private void agree(TemplateId id) {
        var looked = book.look(id);
        var points = Set.copyOf(looked.judgement().ids());
        var reasons = book.agree(id, looked.seen().template().fingerprint(), points);
        if (!reasons.isEmpty())
            throw new IllegalStateException("an invented template was refused: " + reasons);
    }
}
