package org.verger.demonstration;

import org.verger.people.PersonName;
import org.verger.platform.Role;

import java.util.List;

/// The invented people whom anybody may be, and what each is where.
enum Cast {
    RUTH("Ruth", "Adeyemi-Clarke", InventedSchool.QUILLBOURNE, Role.HEAD),
    TOM("Tom", "Whitlock", InventedSchool.QUILLBOURNE, Role.TEACHER),
    SIOBHAN("Siobhán", "Kerr", InventedSchool.QUILLBOURNE, Role.OFFICE),
    DANIEL("Daniel", "Osei", InventedSchool.QUILLBOURNE, Role.SAFEGUARDING_LEAD),
    MARGARET("Margaret", "Thistlewood", InventedSchool.QUILLBOURNE, Role.GOVERNOR),
    PRIYA(
            "Priya",
            "Nambiar",
            Role.TEACHER,
            List.of(InventedSchool.QUILLBOURNE, InventedSchool.HATHERSLEY)),
    IMRAN("Imran", "Qureshi", InventedSchool.HATHERSLEY, Role.HEAD),
    CHLOE("Chloe", "Bannerman", InventedSchool.HATHERSLEY, Role.TEACHER),
    BEATA("Beata", "Wiśniewska", InventedSchool.HATHERSLEY, Role.OFFICE),
    HELEN("Helen", "Marchetti", InventedSchool.HATHERSLEY, Role.SAFEGUARDING_LEAD),
    GEORGE("George", "Pemberton-Lowe", InventedSchool.HATHERSLEY, Role.GOVERNOR),
    JOSEPHINE("Josephine", "Akintola", InventedSchool.BRINDLEWICK_INFANTS, Role.HEAD),
    KARIM("Karim", "Benali", InventedSchool.BRINDLEWICK_INFANTS, Role.OFFICE),
    ALISTAIR("Alistair", "Craddock", InventedSchool.BRINDLEWICK_JUNIORS, Role.HEAD),
    MEERA("Meera", "Venkatesan", InventedSchool.BRINDLEWICK_JUNIORS, Role.OFFICE),
    LEILA("Leila", "Haddad", Role.TRUST_OFFICER, List.of()),
    OWEN("Owen", "Prosser", Role.ADMINISTRATOR, List.of());

    private final PersonName name;
    private final Role role;
    private final List<InventedSchool> schools;

    Cast(String given, String family, InventedSchool school, Role role) {
        this(given, family, role, List.of(school));
    }

    Cast(String given, String family, Role role, List<InventedSchool> schools) {
        this.name = new PersonName(given, family);
        this.role = role;
        this.schools = schools;
    }

    /// How the person is called.
    PersonName spoken() {
        return name;
    }

    Role role() {
        return role;
    }

    /// The schools they work for; none for whoever works for the whole trust.
    List<InventedSchool> schools() {
        return schools;
    }

    /// An address that leads nowhere: `.example` is kept for that (RFC 2606).
    String email() {
        return name().toLowerCase(java.util.Locale.ROOT) + "@fennimore-vale.example";
    }
}
