package org.verger.oncall.web;

import org.verger.oncall.Acknowledgements;

/// What somebody sees who follows the link of a call.
public record AnswerPage(Acknowledgements.Standing standing, String path) {}
