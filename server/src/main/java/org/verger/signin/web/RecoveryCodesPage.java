package org.verger.signin.web;

import java.util.List;

/// The page that shows recovery codes, once.
public record RecoveryCodesPage(List<String> codes) {
    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }
}
