package org.verger.platform;

/// What a person is at a school, or for the whole trust, by an appointment in force. What each may
/// do stands in the [RightsTable].
public enum Role {
    TEACHER("Teacher"),
    OFFICE("School office"),
    HEAD("Headteacher"),
    SAFEGUARDING_LEAD("Safeguarding lead"),
    GOVERNOR("Governor"),
    TRUST_OFFICER("Trust officer"),
    ADMINISTRATOR("Administrator"),
    /// Known here, and nothing opens by it: a caretaker, a contractor, a volunteer. It has no
    /// column in the rights table.
    OTHER("No role in Verger");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /// The role as people say it.
    public String words() {
        return words;
    }
}
