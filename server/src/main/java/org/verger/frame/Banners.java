package org.verger.frame;

import java.util.List;

/// Says what stands above a page while it lasts. The module that knows answers.
public interface Banners {
    List<Banner> on(String path);
}
