package org.verger.vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Unlocks the vault.
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    Vault vault(MasterKey key) {
        return new Vault(key.unlock());
    }
}
