package org.verger.posts.web;

import org.verger.forms.Filled;

/// A new post, before anything of it is kept.
public record NewPostPage(Filled form) {}
