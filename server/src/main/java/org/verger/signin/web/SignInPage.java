package org.verger.signin.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.verger.forms.Filled;
import org.verger.platform.Role;
import org.verger.signin.InventedPeople;

import java.util.LinkedHashMap;
import java.util.List;

/// The page where people sign in.
///
/// @param to where they were going
/// @param others the ways in that lead over somebody else's page
/// @param invented whom anybody may be, where this is a demonstration
public record SignInPage(
        Filled form, String to, List<OtherWays.Offer> others, List<School> invented) {
    public SignInPage {
        others = List.copyOf(others);
        invented = List.copyOf(invented);
    }

    /// A school of the demonstration.
    public record School(String name, List<Invented> people) {}

    /// An invented person, and what they are.
    public record Invented(String trust, String person, String name, String role) {}

    static SignInPage of(
            Filled form, String to, List<OtherWays.Offer> others, List<InventedPeople.Row> rows) {
        var schools =
                rows.stream()
                        .collect(
                                groupingBy(
                                        SignInPage::place,
                                        LinkedHashMap::new,
                                        java.util.stream.Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(
                                e ->
                                        new School(
                                                e.getKey(),
                                                e.getValue().stream()
                                                        .map(SignInPage::invented)
                                                        .toList()))
                        .toList();
        return new SignInPage(form, to, others, schools);
    }

    private static Invented invented(InventedPeople.Row row) {
        var role = row.roles().stream().sorted().map(Role::words).collect(joining(", "));
        return new Invented(
                row.key().trust().toString(), row.key().person().toString(), row.name(), role);
    }

    private static String place(InventedPeople.Row row) {
        return row.others() == 0 ? row.school() : "At every school";
    }
}
