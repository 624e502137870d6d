package org.verger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.TrustId;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Freezes the format. The bytes were worked out from its description by another program; whoever
/// has to change one of them is about to break every proof that was ever handed out.
class EntryTest {
    private static final String HEAD =
            "000101900000000070008000000000000001019000000000700080000000000000";
    private static final String APPROVED =
            "0000000d706f73742e617070726f76656400000004706f7374"
                    + "01900000000070008000000000000005";
    private static final String SUBJECT = "01900000000070008000000000000006";
    private static final String COMMITMENT =
            "0dc0252ec22d3da0214294b25f9309f77949f7ceeb55b51756536e3433dd5626";
    private static final Payload PAYLOAD =
            Payload.of(salt(), Map.of("title", "Sports day", "by", "Mira Óakes"));

    @Test
    void thePayloadIsTheSaltAndTheParticularsByName() {
        assertThat(HexFormat.of().formatHex(PAYLOAD.toBytes()))
                .isEqualTo(
                        HexFormat.of().formatHex(salt())
                                + "00000002"
                                + "0000000262790000000b4d69726120c393616b6573"
                                + "000000057469746c650000000a53706f72747320646179");
        assertThat(PAYLOAD.particulars())
                .isEqualTo(Map.of("title", "Sports day", "by", "Mira Óakes"));
    }

    @Test
    void theCommitmentIsTheHashOfThePayload() {
        assertThat(PAYLOAD.commitment()).hasToString(COMMITMENT);
    }

    @Test
    void theLeafOfAnActOfSomebodyAtASchool() {
        var entry =
                entry(
                        new SchoolId(id(3)),
                        Instant.parse("2026-11-23T09:30:00.123456Z"),
                        new PersonId(id(4)),
                        List.of("PRN-6", "OFF-6"));

        assertThat(HexFormat.of().formatHex(entry.leaf()))
                .isEqualTo(
                        HEAD
                                + "0201"
                                + "01900000000070008000000000000003"
                                + "000660ee3ce0f840"
                                + "01"
                                + "01900000000070008000000000000004"
                                + APPROVED
                                + "00000002000000054f46462d360000000550524e2d36"
                                + SUBJECT
                                + COMMITMENT);
        assertThat(entry.leafHash())
                .hasToString("2f2eb21039838e1bc0412b57ba9aafb9b6f5dd20eeb4b3b5d4ba27a36d0a91d3");
    }

    @Test
    void theLeafOfAnActOfVergerItselfForTheTrust() {
        var entry = entry(null, Instant.parse("1969-12-31T23:59:59.999999Z"), null, List.of());

        assertThat(HexFormat.of().formatHex(entry.leaf()))
                .isEqualTo(
                        HEAD
                                + "0200"
                                + "ffffffffffffffff"
                                + "00"
                                + APPROVED
                                + "00000000"
                                + SUBJECT
                                + COMMITMENT);
        assertThat(entry.leafHash())
                .hasToString("014417fca744f7483385be3eb613fc8dd3003327c1642a3b4d0528fedbb6a0a2");
    }

    private static Entry entry(
            @Nullable SchoolId school, Instant at, @Nullable PersonId actor, List<String> clauses) {
        return new Entry(
                new TrustId(id(1)),
                id(2),
                school,
                at,
                actor,
                "post.approved",
                new Thing("post", id(5)),
                clauses,
                id(6),
                PAYLOAD.commitment());
    }

    private static UUID id(int last) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + last);
    }

    private static byte[] salt() {
        var salt = new byte[32];
        for (int i = 0; i < salt.length; i++) salt[i] = (byte) i;
        return salt;
    }
}
