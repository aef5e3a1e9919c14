# Diat ja se, mitä ihmisten muuttamasta tiedostosta palaa.

chart-slide-more = { $count ->
    [one] { $count } toimija, dia { $slide }
   *[other] { $count } toimijaa, dia { $slide }
}
chart-slide-back = yleiskuva: dia { $slide }
chart-slide-several = { $first }, { $second } ja { $count } muuta
chart-slide-continues = jatkuu: dia { $slide }

returned-count = { $count ->
    [0] { $file }: mallin { $model } kuvassa ei ole muutettu mitään.
    [one] { $file }: malliin { $model } ehdotetaan yhtä muutosta.
   *[other] { $file }: malliin { $model } ehdotetaan { $count } muutosta.
}
returned-renamed = { $name }: uusi nimi on { $to }.
returned-moved = { $name } siirtyy. Ylempi toimija nyt: { $before }. Uusi ylempi toimija: { $after }.
returned-removed = { $name } poistetaan.
returned-added = { $name } lisätään. Uusi ylempi toimija: { $after }.
returned-nothing-above = ei mikään toimija
returned-obstacle-already = Ei vaadi mitään: mallissa on jo näin.
returned-obstacle-gone = Ei voida tehdä: mallissa ei enää ole tätä toimijaa.
returned-obstacle-renamed-since = Ei voida tehdä: mallissa sen nimi on sittemmin muutettu, nyt { $by }.
returned-obstacle-moved-since = Ei voida tehdä: mallissa sen paikka on sittemmin muuttunut. Ylempi toimija: { $by }.
returned-obstacle-parent-gone = Ei voida tehdä: ylemmäksi tarkoitettua toimijaa ei ole tai se poistetaan: { $by }.
returned-obstacle-rested-on = Ei voida tehdä: mallissa on muita tietoja, jotka nojaavat siihen: { $by }. Poista tai siirrä ensin ne mallin tiedostossa.
returned-obstacle-has-kids = Ei voida tehdä: sen alta jäisi toimijoita paikatta: { $by }. Siirrä tai poista myös ne.
returned-obstacle-name-empty = Ei voida tehdä: laatikossa ei ole nimeä.
returned-gone = { $count ->
    [one] Dia { $slides } ei ole enää tiedostossa. Sen, mikä näkyi vain sillä dialla, katsotaan pysyneen ennallaan.
   *[other] Diat { $slides } eivät ole enää tiedostossa. Sen, mikä näkyi vain niillä dioilla, katsotaan pysyneen ennallaan.
}
returned-applied = { $count ->
    [one] Muutos tehtiin malliin { $model }.
   *[other] Kaikki { $count } muutosta tehtiin malliin { $model }.
}
returned-not-applied = Mallia ei muutettu. Muutokset tehdään komennolla graphmodel returned { $file } --apply
