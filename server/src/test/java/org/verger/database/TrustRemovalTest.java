package org.verger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.pupils.Roll;

import java.util.List;

@ServerTest
class TrustRemovalTest {
    @Autowired BeanFactory beans;
    @Autowired TrustRemoval removal;
    @Autowired Roll roll;

    @Test
    void oneTrustGoesAndTheOthersStay() {
        var goes = AnySchool.opened(beans);
        var stays = AnySchool.opened(beans);
        var _ = goes.with(child("1", "Ella", "Adair"));
        var _ = stays.with(child("1", "Tom", "Birch"));

        var removed = removal.remove(_ -> List.of(goes.trust().value()));

        assertThat(removed)
                .containsEntry("people.trust", 1)
                .containsEntry("pupils.pupil", 1)
                .containsKey("ledger.entry");
        assertThat(stays.as(Role.OFFICE).call(() -> roll.list(""))).hasSize(1);
    }

    @Test
    void whatFailsLeavesEverythingAndTheWallsStand() {
        var school = AnySchool.opened(beans);
        var _ = school.with(child("1", "Ella", "Adair"));

        assertThatThrownBy(
                        () ->
                                removal.remove(
                                        _ -> {
                                            throw new IllegalStateException("the lights went out");
                                        }))
                .hasMessage("the lights went out");

        assertThat(school.as(Role.OFFICE).call(() -> roll.list(""))).hasSize(1);
        assertThat(AnySchool.opened(beans).as(Role.OFFICE).call(() -> roll.list(""))).isEmpty();
    }
}
