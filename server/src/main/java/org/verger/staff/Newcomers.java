package org.verger.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.verger.people.Colleagues;
import org.verger.people.Colleagues.Colleague;
import org.verger.people.EmailAddress;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.signin.Accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What may be asked for whoever is new: to be added, and to be given an account, which they hear
/// of by letter. Whoever came by a list works here without one until somebody opens it.
@Service
public class Newcomers {
    private static final int AT_ONCE = 20;

    private final Staff staff;
    private final Colleagues colleagues;
    private final People people;
    private final Accounts accounts;
    private final OpenAccounts task;

    Newcomers(
            Staff staff,
            Colleagues colleagues,
            People people,
            Accounts accounts,
            OpenAccounts task) {
        this.staff = staff;
        this.colleagues = colleagues;
        this.people = people;
        this.accounts = accounts;
        this.task = task;
    }

    /// Adds somebody, or appoints here whom the trust knows by that address already, and gives them
    /// an account. Whoever has the role and lacks only the account is given that.
    @Transactional
    public Outcome add(Newcomer newcomer) {
        var known = colleagues.withAddress(newcomer.email().value());
        var held = known.map(staff::rolesOf).orElse(List.of());
        if (held.contains(newcomer.role()) && known.filter(this::hasAccount).isEmpty())
            return open(known.orElseThrow());
        var against = StaffRules.againstAppointing(staff.asker(), newcomer.role(), held);
        if (!against.isEmpty()) return new Outcome.Refused(against);
        var person = known.orElseGet(() -> people.add(newcomer.name(), newcomer.email().value()));
        var _ = people.appoint(person, newcomer.role(), Scope.current().school());
        if (hasAccount(person)) return new Outcome.Done();
        var outcome = open(person, newcomer.email(), newcomer.name().full());
        if (outcome instanceof Outcome.Refused)
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    /// Gives a colleague an account under the address that is known of them.
    ///
    /// @throws Stale when they have one
    @Transactional
    public Outcome open(PersonId person) {
        var member = staff.get(person);
        if (member.account().isPresent()) throw new Stale("the account of person " + person);
        return EmailAddress.read(member.colleague().email())
                .map(address -> open(person, address, member.colleague().name().full()))
                .orElseGet(() -> new Outcome.Refused(List.of(Refusal.NO_ADDRESS)));
    }

    /// Whoever works here and has no account.
    @Transactional(readOnly = true)
    public List<Colleague> waiting() {
        return staff.list().stream()
                .filter(one -> one.account().isEmpty())
                .map(Staff.Member::colleague)
                .toList();
    }

    /// Has all of them given an account, in the name of whoever acts.
    @Transactional
    public void openAll() {
        task.soon();
    }

    /// Whether that is under way.
    @Transactional(readOnly = true)
    public boolean isOpening() {
        return task.isPlanned();
    }

    /// Gives the next few after this one an account, where that can be, and says who was the last
    /// of them; nothing when there are no more. Whoever dies over it, it can begin again.
    @Transactional
    Optional<PersonId> openSome(Optional<PersonId> after) {
        var some =
                waiting().stream()
                        .map(Colleague::person)
                        .sorted(Comparator.comparing(PersonId::value))
                        .filter(one -> after.filter(last -> !isAfter(one, last)).isEmpty())
                        .limit(AT_ONCE)
                        .toList();
        // whom another account or an unknown address keeps out stays among those who wait
        for (var person : some) {
            var _ = open(person);
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast());
    }

    private static boolean isAfter(PersonId one, PersonId last) {
        return one.value().compareTo(last.value()) > 0;
    }

    private Outcome open(PersonId person, EmailAddress address, String name) {
        return switch (accounts.open(person, address, name)) {
            case Accounts.Opening.AddressTaken() ->
                    new Outcome.Refused(List.of(Refusal.ADDRESS_TAKEN));
            case Accounts.Opening.Opened() -> {
                accounts.write(person, Accounts.News.ACCOUNT_OPENED);
                yield new Outcome.Done();
            }
        };
    }

    private boolean hasAccount(PersonId person) {
        return accounts.standings(List.of(person)).containsKey(person);
    }
}
