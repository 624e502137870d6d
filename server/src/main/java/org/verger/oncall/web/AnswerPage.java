package org.verger.oncall.web;

import org.verger.oncall.Answers;

/// What somebody sees who follows the link of a call.
public record AnswerPage(Answers.Standing standing, String path) {}
