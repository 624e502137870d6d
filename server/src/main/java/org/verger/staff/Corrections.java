package org.verger.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.verger.people.Colleagues;
import org.verger.people.Colleagues.Colleague;
import org.verger.people.EmailAddress;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.PersonId;
import org.verger.signin.Accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may be put right about a colleague: what they are called, and the address to which their
/// letters go and by which they come in.
@Service
public class Corrections {
    private final Staff staff;
    private final Colleagues colleagues;
    private final People people;
    private final Accounts accounts;

    Corrections(Staff staff, Colleagues colleagues, People people, Accounts accounts) {
        this.staff = staff;
        this.colleagues = colleagues;
        this.people = people;
        this.accounts = accounts;
    }

    /// Puts right what differs. Another address lets its reader in, so it takes what closing an
    /// account takes.
    ///
    /// @param address nothing to leave it as it is
    @Transactional
    public Outcome correct(PersonId person, PersonName name, Optional<EmailAddress> address) {
        var whom = staff.get(person).colleague();
        var moved = address.filter(one -> isOther(one, whom));
        boolean isRenamed = !name.equals(whom.name());
        var against = new ArrayList<Refusal>();
        if (isRenamed) against.addAll(StaffRules.againstNaming(staff.asker(), whom));
        moved.ifPresent(one -> against.addAll(againstMoving(whom, one)));
        if (!against.isEmpty()) return new Outcome.Refused(against.stream().distinct().toList());
        if (isRenamed) rename(person, name);
        return moved.isEmpty() || move(person, moved.get()) ? new Outcome.Done() : taken();
    }

    /// Whether this address is another than theirs.
    public static boolean isOther(EmailAddress address, Colleague whom) {
        return !address.value().equals(whom.email());
    }

    private List<Refusal> againstMoving(Colleague whom, EmailAddress address) {
        var against = new ArrayList<>(StaffRules.againstChanging(staff.asker(), whom));
        if (colleagues.withAddress(address.value()).isPresent()) against.add(Refusal.ADDRESS_TAKEN);
        return against;
    }

    private void rename(PersonId person, PersonName name) {
        people.rename(person, name);
        accounts.rename(person, name.full());
    }

    private boolean move(PersonId person, EmailAddress address) {
        people.readdress(person, address);
        return accounts.readdress(person, address);
    }

    /// Somebody of another trust has it: nothing of this is kept.
    private static Outcome taken() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome.Refused(List.of(Refusal.ADDRESS_TAKEN));
    }
}
