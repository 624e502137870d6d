package org.verger.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lists of very many pupils. In a OneRoster export each has two carers, of whom one looks after
/// two pupils: half as many carers again as there are pupils.
public final class LargeLists {
    private LargeLists() {}

    public static String plain(int pupils) {
        var text = new StringBuilder("Reference,Given name,Family name,Year group,Class\n");
        for (int i = 0; i < pupils; i++) {
            text.append("A%d,Given%d,Family%d,%d,Robin\n".formatted(i, i, i, i % 13));
        }
        return text.toString();
    }

    public static byte[] oneRoster(int pupils) {
        var files = new LinkedHashMap<String, String>();
        files.putAll(Zips.school());
        files.put("users.csv", users(pupils));
        files.put("roles.csv", roles(pupils));
        files.put("enrollments.csv", enrollments(pupils));
        files.put("demographics.csv", demographics(pupils));
        return Zips.zip(files);
    }

    /// One pupil, whose carers are these.
    ///
    /// @param carers each as "given,family,address"
    public static byte[] oneRoster(List<String> carers) {
        var files = new LinkedHashMap<String, String>();
        files.putAll(Zips.school());
        var numbers = IntStream.range(0, carers.size()).boxed().toList();
        files.put(
                "users.csv",
                "sourcedId,givenName,familyName,email,identifier,agentSourcedIds,grades\n"
                        + "p,Ella,Adair,,A1,\"%s\",04\n"
                                .formatted(joined(numbers, "c%d"::formatted, ","))
                        + joined(numbers, i -> "c%d,%s,,,\n".formatted(i, carers.get(i)), ""));
        files.put(
                "roles.csv",
                "sourcedId,userSourcedId,role,orgSourcedId\nr,p,student,s\n"
                        + joined(numbers, i -> "r%d,c%d,parent,s\n".formatted(i, i), ""));
        files.put("enrollments.csv", "sourcedId,classSourcedId,userSourcedId,role\n");
        files.put("demographics.csv", "sourcedId,birthDate\n");
        return Zips.zip(files);
    }

    private static String joined(List<Integer> numbers, IntFunction<String> said, String between) {
        return numbers.stream().map(said::apply).collect(Collectors.joining(between));
    }

    private static String users(int pupils) {
        var text =
                new StringBuilder(
                        "sourcedId,givenName,familyName,identifier,email,phone,agentSourcedIds,grades\n");
        for (int i = 0; i < pupils; i++) {
            text.append(
                    "%s,Given%d,Family%d,A%d,,,\"%s,%s\",%02d\n"
                            .formatted(
                                    id("p", i), i, i, i, id("c", i), id("d", i / 2), i % 12 + 1));
        }
        for (int i = 0; i < pupils; i++) text.append(carer("c", i));
        for (int i = 0; i < pupils / 2; i++) text.append(carer("d", i));
        return text.toString();
    }

    private static String carer(String who, int i) {
        return "%s,Carer%d,Family%d,,%s%d@home.example,01632 %06d,,\n"
                .formatted(id(who, i), i, i, who, i, i);
    }

    private static String roles(int pupils) {
        var text = new StringBuilder("sourcedId,userSourcedId,role,orgSourcedId\n");
        for (int i = 0; i < pupils; i++) {
            text.append("rp%d,%s,student,s\n".formatted(i, id("p", i)));
            text.append("rc%d,%s,parent,s\n".formatted(i, id("c", i)));
            if (i < pupils / 2) text.append("rd%d,%s,guardian,s\n".formatted(i, id("d", i)));
        }
        return text.toString();
    }

    private static String enrollments(int pupils) {
        var text = new StringBuilder("sourcedId,classSourcedId,userSourcedId,role\n");
        for (int i = 0; i < pupils; i++) {
            text.append("e%d,k1,%s,student\n".formatted(i, id("p", i)));
        }
        return text.toString();
    }

    private static String demographics(int pupils) {
        var text = new StringBuilder("sourcedId,birthDate\n");
        for (int i = 0; i < pupils; i++) text.append("%s,2012-03-14\n".formatted(id("p", i)));
        return text.toString();
    }

    private static UUID id(String who, int i) {
        return UUID.nameUUIDFromBytes((who + i).getBytes(UTF_8));
    }
}
