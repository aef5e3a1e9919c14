# Slides, and what comes back in a file that people have changed.

chart-slide-more = { $count ->
    [one] { $count } body, slide { $slide }
   *[other] { $count } bodies, slide { $slide }
}
chart-slide-back = overview: slide { $slide }
chart-slide-several = { $first }, { $second } and { $count } more
chart-slide-continues = continues: slide { $slide }

returned-count = { $count ->
    [0] { $file }: nothing was changed in the picture of { $model }.
    [one] { $file }: one change to { $model } is proposed.
   *[other] { $file }: { $count } changes to { $model } are proposed.
}
returned-renamed = { $name }: the new name is { $to }.
returned-moved = { $name } moves. Above it now: { $before }. To be above it: { $after }.
returned-removed = { $name } is removed.
returned-added = { $name } is added. To be above it: { $after }.
returned-nothing-above = no body
returned-obstacle-already = Needs nothing: the model says so already.
returned-obstacle-gone = Cannot be made: the model no longer has this body.
returned-obstacle-renamed-since = Cannot be made: the model has given it another name since, { $by }.
returned-obstacle-moved-since = Cannot be made: in the model it stands elsewhere by now. Above it: { $by }.
returned-obstacle-parent-gone = Cannot be made: the body to be above it is not there or is removed: { $by }.
returned-obstacle-rested-on = Cannot be made: other facts of the model rest on it: { $by }. Remove or move those in the model's file first.
returned-obstacle-has-kids = Cannot be made: bodies under it would be left without a place: { $by }. Move or remove those as well.
returned-obstacle-name-empty = Cannot be made: the box has no name.
returned-gone = { $count ->
    [one] Slide { $slides } is no longer in the file. What only that slide showed is taken to be as it was.
   *[other] Slides { $slides } are no longer in the file. What only those slides showed is taken to be as it was.
}
returned-applied = { $count ->
    [one] The change was made in { $model }.
   *[other] All { $count } changes were made in { $model }.
}
returned-not-applied = Nothing was changed in the model. To make the changes: graphmodel returned { $file } --apply
