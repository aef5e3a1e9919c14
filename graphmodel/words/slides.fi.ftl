# Diat ja se, mitä ihmisten muuttamasta tiedostosta palaa.

chart-slide-more = { $count ->
    [one] { $count } toimija, dia { $slide }
   *[other] { $count } toimijaa, dia { $slide }
}
chart-slide-back = yleiskuva: dia { $slide }
chart-slide-several = { $first }, { $second } ja { $count } muuta
chart-slide-continues = jatkuu: dia { $slide }
