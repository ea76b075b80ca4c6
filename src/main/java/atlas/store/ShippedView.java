package atlas.store;

import atlas.view.View;

/**
 * A view that ships with the program: a row of {@code data/views.csv}.
 *
 * @param nameEn its English name
 * @param nameAr its Arabic name
 * @param view what it shows
 * @param noteEn what there is to see, in English; may be empty
 * @param noteAr the same in Arabic
 */
public record ShippedView(String nameEn, String nameAr, View view, String noteEn, String noteAr) {}
