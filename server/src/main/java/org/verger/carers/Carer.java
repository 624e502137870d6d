package org.verger.carers;

import org.verger.people.PersonName;

/// A parent, somebody else who looks after children of the school, or a local authority. The e-mail
/// address and the telephone number may be empty.
public record Carer(CarerId id, PersonName name, String email, String phone) {
    public Carer {
        var contact = new Contact(name, email, phone);
        email = contact.email();
        phone = contact.phone();
    }
}
