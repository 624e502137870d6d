package org.verger.staff.web;

import static org.verger.parts.Words.words;

import org.verger.parts.Tag;
import org.verger.signin.Accounts;
import org.verger.staff.Refusal;

import java.util.List;
import java.util.Optional;

/// What is said about a school's staff.
final class StaffWords {
    private StaffWords() {}

    static Tag account(Optional<Accounts.Standing> account) {
        if (account.isEmpty()) return new Tag(Tag.Tone.PLAIN, words("staff.account.none"));
        return account.get().open()
                ? new Tag(Tag.Tone.DONE, words("staff.account.open"))
                : new Tag(Tag.Tone.PROBLEM, words("staff.account.closed"));
    }

    static String because(Refusal reason) {
        return switch (reason) {
            case YOURSELF -> words("staff.refused.yourself");
            case ANSWERS_TO_THE_TRUST -> words("staff.refused.trust");
            case ROLE_OF_THE_TRUST -> words("staff.refused.role");
            case HAS_THE_ROLE -> words("staff.refused.has-role");
            case ADDRESS_TAKEN -> words("staff.refused.address");
            case MANAGES_THEMSELVES -> words("staff.refused.manager");
            case OVER_BY_THEN -> words("staff.refused.over");
            case NO_ADDRESS -> words("staff.refused.no-address");
            case NO_OPEN_ACCOUNT -> words("staff.refused.no-account");
        };
    }

    static String because(List<Refusal> reasons) {
        return String.join(" ", reasons.stream().map(StaffWords::because).toList());
    }

    /// The field of a form that a reason belongs to.
    static String field(Refusal reason) {
        return switch (reason) {
            case ADDRESS_TAKEN, NO_ADDRESS -> "email";
            case MANAGES_THEMSELVES -> "manager";
            case YOURSELF,
                    ANSWERS_TO_THE_TRUST,
                    ROLE_OF_THE_TRUST,
                    HAS_THE_ROLE,
                    OVER_BY_THEN,
                    NO_OPEN_ACCOUNT ->
                    "role";
        };
    }
}
