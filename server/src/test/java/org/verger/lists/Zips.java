package org.verger.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// OneRoster exports, good and hostile.
final class Zips {
    private static final String DAMAGED =
            "The file is damaged, or says of itself what is not so. Export it again.";

    private Zips() {}

    /// A small school: two pupils in one homeroom, a carer of both, and a teacher.
    static Map<String, String> school() {
        var files = new LinkedHashMap<String, String>();
        files.put(
                "manifest.csv",
                """
                propertyName,value
                manifest.version,1.0
                oneroster.version,1.2
                file.users,bulk
                file.academicSessions,absent
                """);
        files.put(
                "orgs.csv",
                """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                t,,,Alder Trust,district,,
                s,,,Alder School,school,,t
                """);
        files.put(
                "users.csv",
                """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                u1,,,true,e,,Ella,Adair,,A1,,,,c1,04,,,,,,s,
                u2,,,true,t,,Tom,Adair,,A2,,,,c1,KG,,,,,,s,
                c1,,,true,n,,Nia,Adair,,,nia@home.example,,01632 960001,,,,,,,,,
                x1,,,true,m,,Mira,Holt,,,mira@alder.example,,,,,,,,,,s,
                """);
        files.put(
                "roles.csv",
                """
                sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                r1,,,u1,primary,student,,,s,
                r2,,,u2,primary,student,,,s,
                r3,,,c1,primary,parent,,,s,
                r4,,,x1,primary,teacher,,,s,
                """);
        files.put(
                "classes.csv",
                """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                k1,,,Robin,,,,homeroom,,s,,,,
                k2,,,Maths,,,,scheduled,,s,,,,
                """);
        files.put(
                "enrollments.csv",
                """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                e1,,,k1,s,u1,student,,,
                e2,,,k2,s,u1,student,,,
                e3,,,k1,s,u2,student,,,
                """);
        files.put(
                "demographics.csv",
                """
                sourcedId,status,dateLastModified,birthDate,sex
                u1,,,2017-05-03,
                """);
        return files;
    }

    static byte[] zip(Map<String, String> files) {
        return zip(out -> files.forEach((name, text) -> put(out, name, text.getBytes(UTF_8))));
    }

    static List<Hostile.File> hostile() {
        return List.of(
                of("a CSV file instead of a zip", "a,b\n".getBytes(UTF_8), notZip()),
                of("half a zip", java.util.Arrays.copyOf(zip(school()), 900), DAMAGED),
                of(
                        "a zip bomb",
                        zip(out -> put(out, "users.csv", new byte[8 << 20])),
                        "users.csv: The file unpacks to far more than it should: that is how a zip"
                                + " bomb works. It was not unpacked."),
                of(
                        "a zip in a zip",
                        zip(out -> put(out, "users.csv", zip(school()))),
                        "users.csv: There is a zip file inside the zip file. Export it without."),
                of(
                        "a name that leads out",
                        zip(Map.of("../../users.csv", "a\n")),
                        "users.csv: The name of the file would lead out of its folder. Ask whoever"
                                + " made the export."),
                of("a password", locked(), "manifest.csv: " + password()),
                of("another checksum", spoiled(14), "manifest.csv: " + DAMAGED),
                of("another size", spoiled(22), "manifest.csv: " + DAMAGED),
                of(
                        "a size past every bound",
                        endless(),
                        "manifest.csv: What is in the zip file is larger than 256 MB."),
                of(
                        "61 files",
                        zip(
                                out -> {
                                    for (int i = 0; i < 61; i++) put(out, i + ".csv", new byte[1]);
                                }),
                        "There are more than 60 files in the zip file. Export one school alone."),
                of(
                        "a file in two folders",
                        zip(Map.of("a/users.csv", "a\n", "b/users.csv", "a\n")),
                        "users.csv: The file is in the zip file twice."),
                of("no manifest", without("manifest.csv"), missing("manifest.csv")),
                of("no roles", without("roles.csv"), missing("roles.csv")),
                of(
                        "version 1.1",
                        with("manifest.csv", "1.2", "1.1"),
                        "manifest.csv: The export is not OneRoster 1.2 (it says “1.1”). Choose"
                                + " version 1.2 when you export."),
                of(
                        "changes only",
                        with("manifest.csv", "bulk", "delta"),
                        "manifest.csv: “users” holds changes only (delta). Export everything"
                                + " (bulk)."),
                of(
                        "two schools",
                        with("orgs.csv", "district", "school"),
                        "orgs.csv: The export holds 2 schools. Export one school alone."),
                of(
                        "a carer who is not there",
                        with("users.csv", ",c1,04", ",c9,04"),
                        "users.csv, line 2: Nobody at this school is known by the agentSourcedIds."
                                + " Import the pupils first, and check the number."));
    }

    private static byte[] without(String name) {
        var files = school();
        files.remove(name);
        return zip(files);
    }

    private static byte[] with(String name, String old, String fresh) {
        var files = school();
        files.computeIfPresent(name, (_, text) -> text.replace(old, fresh));
        return zip(files);
    }

    /// The first file's entry in the directory says that it is encrypted.
    private static byte[] locked() {
        return patched(8, 1);
    }

    private static byte[] spoiled(int offset) {
        return patched(offset + 2, 0x55);
    }

    /// A size of 4 GB less one, which asks for a ZIP64 field that is not there.
    private static byte[] endless() {
        var bytes = zip(school());
        int at = directory(bytes);
        for (int i = 24; i < 28; i++) bytes[at + i] = (byte) 0xFF;
        return bytes;
    }

    /// Changes a byte of the first entry in the directory at the end of a zip file.
    private static byte[] patched(int offset, int value) {
        var bytes = zip(school());
        bytes[directory(bytes) + offset] ^= (byte) value;
        return bytes;
    }

    private static int directory(byte[] bytes) {
        for (int i = 0; i < bytes.length - 4; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalStateException("no directory");
    }

    private static byte[] zip(Consumer<ZipOutputStream> files) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            files.accept(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) {
        try {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hostile.File of(String what, byte[] content, String answer) {
        return new Hostile.File(what, ListKind.ONEROSTER, content, answer);
    }

    private static String notZip() {
        return "This is not a zip file. Upload the export as it came, without unpacking it.";
    }

    private static String password() {
        return "The file is locked by a password. Export it without one.";
    }

    private static String missing(String name) {
        return name + ": The file is missing from the zip file.";
    }
}
