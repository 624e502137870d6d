package org.verger.templates;

import org.springframework.stereotype.Component;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.people.Colleagues;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.RightsTable;
import org.verger.platform.Scope;
import org.verger.posts.PostId;
import org.verger.signin.Accounts;
import org.verger.signin.SignInSettings;

import java.util.List;

/// Tells everybody else who decides, at once, that something was published without them: a link,
/// and nothing of what it says.
@Component
class TemplateLetters {
    private static final String WORDS =
            """
            A colleague has just published something for your school, from a template that was agreed to beforehand.

            Look at it here, and take it back there if it should not be out:
            %s
            """;

    private final Colleagues colleagues;
    private final Accounts accounts;
    private final Notices notices;
    private final SignInSettings settings;

    TemplateLetters(
            Colleagues colleagues, Accounts accounts, Notices notices, SignInSettings settings) {
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.notices = notices;
        this.settings = settings;
    }

    void tell(PostId post) {
        var words = WORDS.formatted(settings.publicUrl().resolve("/posts/" + post));
        accounts.standings(others()).values().stream()
                .filter(Accounts.Standing::open)
                .map(Accounts.Standing::email)
                .forEach(
                        to -> {
                            var letter =
                                    new Letter(to, "Something was published at your school", words);
                            var _ = notices.send(letter);
                        });
    }

    private List<PersonId> others() {
        var me = Scope.current().someone().id();
        return colleagues.list().stream()
                .filter(TemplateLetters::decides)
                .map(Colleagues.Colleague::person)
                .filter(person -> !person.equals(me))
                .toList();
    }

    private static boolean decides(Colleagues.Colleague one) {
        return one.appointments().stream()
                .anyMatch(held -> RightsTable.SHIPPED.grants(held.role(), Right.APPROVE_POSTS));
    }
}
