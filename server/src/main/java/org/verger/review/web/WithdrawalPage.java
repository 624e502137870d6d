package org.verger.review.web;

import org.verger.parts.Tag;

/// The question before a post is taken back, or a draft discarded.
///
/// @param follows what comes of it, in words
public record WithdrawalPage(
        String path, String back, String opening, Tag state, boolean isDraft, String follows) {}
