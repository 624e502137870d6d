package org.verger.slips;

import org.verger.pupils.Pupil;

import java.net.URI;

/// A slip to be printed: whose it is, its code, and the address that the code opens.
public record Slip(Pupil pupil, Code code, URI address) {}
