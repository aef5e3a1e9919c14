# Bilder, och vad som kommer tillbaka i en fil som människor har ändrat.

chart-slide-more = { $count ->
    [one] { $count } aktör, bild { $slide }
   *[other] { $count } aktörer, bild { $slide }
}
chart-slide-back = översikt: bild { $slide }
chart-slide-several = { $first }, { $second } och { $count } till
chart-slide-continues = fortsätter: bild { $slide }
