# Slides, and what comes back in a file that people have changed.

chart-slide-more = { $count ->
    [one] { $count } body, slide { $slide }
   *[other] { $count } bodies, slide { $slide }
}
chart-slide-back = overview: slide { $slide }
chart-slide-several = { $first }, { $second } and { $count } more
chart-slide-continues = continues: slide { $slide }
