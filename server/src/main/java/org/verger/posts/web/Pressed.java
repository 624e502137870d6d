package org.verger.posts.web;

/// Which button of a post's page was pressed: on some of them nothing may be missing.
enum Pressed {
    /// It says that it saves: the words are there, and of each credit whose the photo is.
    SAVE,
    /// It sends the post for approval, which asks for its words itself.
    SEND,
    /// It does something else, and what may be missing is kept all the same: whoever takes a photo
    /// out need not say first whose it is.
    OTHER
}
