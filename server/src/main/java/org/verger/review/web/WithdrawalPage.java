package org.verger.review.web;

import org.verger.parts.Tag;

/// The question before a post is taken back.
public record WithdrawalPage(String path, String back, String opening, Tag state, boolean isOut) {}
