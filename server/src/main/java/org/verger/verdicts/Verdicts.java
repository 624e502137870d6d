package org.verger.verdicts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What may be asked of the verdicts that are kept.
@Service
public class Verdicts {
    private final VerdictStore verdicts;

    Verdicts(VerdictStore verdicts) {
        this.verdicts = verdicts;
    }

    /// What is at stake with a post, as the gate saw it last.
    ///
    /// @param points how many findings somebody has to decide about
    public record Stake(int photos, int children, int points) {
        /// Of a post of which nothing is kept.
        public static final Stake NOTHING = new Stake(0, 0, 0);
    }

    /// Keeps a judgement for good, in the transaction of the verb that made it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Judged judged) {
        verdicts.add(judged);
    }

    /// Every judgement of a post, the first one first.
    @Transactional(readOnly = true)
    public List<Kept> list(UUID post) {
        return verdicts.list(post);
    }

    /// What is at stake with each of these posts.
    @Transactional(readOnly = true)
    public Map<UUID, Stake> stakes(Collection<UUID> posts) {
        return verdicts.stakes(posts);
    }

    /// The posts that rested on this permission when they were judged.
    @Transactional(readOnly = true)
    public Set<UUID> restingOn(UUID permission) {
        return verdicts.restingOn(permission);
    }

    /// The posts that said a name when they were judged which no permission settled, so that a
    /// person had to decide about it.
    @Transactional(readOnly = true)
    public Set<UUID> namesDecided() {
        return verdicts.namesDecided();
    }

    /// The posts in whose photos something was read after they were last approved, and when that
    /// was; the one that has waited longest first.
    @Transactional(readOnly = true)
    public Map<UUID, Instant> readLater() {
        return verdicts.readLater();
    }
}
