package org.verger.people;

import org.verger.platform.Role;

/// Which of the people that a policy is for somebody is (SCP-1).
public enum Category {
    TEACHING("Teaching staff"),
    OTHER_STAFF("Other staff"),
    GOVERNOR("Governor"),
    CONTRACTOR("Contractor"),
    TRAINEE("Trainee"),
    VOLUNTEER("Volunteer"),
    OTHER("Somebody else");

    private final String words;

    Category(String words) {
        this.words = words;
    }

    /// The category as people say it.
    public String words() {
        return words;
    }

    /// What most people with this role are.
    public static Category of(Role role) {
        return switch (role) {
            case TEACHER, HEAD -> TEACHING;
            case OFFICE, SAFEGUARDING_LEAD, TRUST_OFFICER, ADMINISTRATOR -> OTHER_STAFF;
            case GOVERNOR -> GOVERNOR;
            case OTHER -> OTHER;
        };
    }
}
