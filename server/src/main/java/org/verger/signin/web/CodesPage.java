package org.verger.signin.web;

import org.verger.forms.Filled;
import org.verger.parts.QrCode;
import org.verger.proofs.CodeSecret;

/// The page where a phone is set up to show codes.
///
/// @param picture the QR code's dark squares, as the path of an SVG
public record CodesPage(Filled form, CodeSecret secret, QrCode picture) {}
